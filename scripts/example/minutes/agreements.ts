import type { CommitmentDraft, Statement } from './draft.ts';
import { commit, fateOf, leaveUnreported, lifeOf, type Standing } from './commitments.ts';
import { anyOf, statement, type Repetition } from './compose.ts';
import {
	AGREED,
	CARRIED,
	CARRIED_FOR_YEARS,
	DEADLINES,
	DONE,
	DROPPED,
	EVALUATION_OPENINGS,
	NOTHING_BEFORE,
	TAKEN_OVER,
	YEARS_RUNNING,
	type Deadline
} from './phrases/formalities.ts';
import { FORGOTTEN, OUT_OF_PLACE, PROMISES, type Promise } from './phrases/promises.ts';
import { circumstancesOf, type Scene } from './scene.ts';

const COOPERATION = 'samarbejde_aftaler';
/** A meeting reports on this many points at the most; the rest is passed over in silence. */
const MOST_REPORTED = 7;

/** How a report speaks of a promise: in its own words, or in those that fit every point of an agreement. */
function wordsOf({ promise, age }: Standing, fate: 'done' | 'carried-over' | 'dropped'): string[] {
	const isPoint = promise.kind === 'agreement';
	const running = YEARS_RUNNING[age + 1];
	const texts =
		fate === 'dropped'
			? DROPPED
			: fate === 'done'
				? [...promise.done, ...(isPoint ? DONE : [])]
				: isPoint && running !== undefined
					? [...promise.carried, ...CARRIED_FOR_YEARS]
					: [...promise.carried, ...(isPoint ? CARRIED : [])];
	return texts.map((text) =>
		text.replace('{punkt}', promise.text).replace('{gang}', running ?? '')
	);
}

/**
 * The promises of one meeting: reports on those of the last one, carries some on, and makes new
 * ones. What stands when the meeting ends is handed to the next (`standing`).
 */
export class Agreements {
	readonly #scene: Scene;
	readonly #meeting: string;
	readonly #earlier: readonly Standing[];
	readonly #said: Repetition;
	#number = 0;
	readonly #carried: {
		promise: Promise;
		commitment: CommitmentDraft;
		deadline: Deadline | null;
	}[] = [];
	readonly standing: Standing[] = [];

	/** `earlier`: what stands from the last meeting. */
	constructor(scene: Scene, meeting: string, earlier: readonly Standing[], said: Repetition) {
		this.#said = said;
		this.#scene = scene;
		this.#meeting = meeting;
		this.#earlier = earlier;
	}

	/** A promise that stands when the meeting ends: made now, or carried on. */
	#stand(promise: Promise, deadline: Deadline | null, continued: Standing | null): CommitmentDraft {
		this.#number += 1;
		const status = continued === null ? 'open' : 'carried-over';
		const due =
			deadline === null ? null : `${String(this.#scene.dialogueYear + 1)}-${deadline.day}`;
		const commitment = commit(promise, this.#number, status, due, continued);
		this.standing.push({
			meeting: this.#meeting,
			promise,
			commitment,
			age: (continued?.age ?? 0) + 1,
			life: continued?.life ?? lifeOf(promise, this.#scene.random)
		});
		return commitment;
	}

	#deadline(probability: number): Deadline | null {
		const { random } = this.#scene;
		return random.chance(probability) ? random.pick(DEADLINES) : null;
	}

	#any(
		texts: readonly string[],
		kind: Statement['kind'],
		themes: readonly string[],
		commitment: CommitmentDraft | null = null
	): Statement[] {
		const said = anyOf(this.#scene, this.#said, texts, kind, themes, commitment);
		return said === null ? [] : [said];
	}

	/** What became of last year's points, in words. Follow-ups come first: they wait for an answer. */
	evaluate(): Statement[] {
		const earlier = [...this.#earlier].sort(
			(a, b) => Number(b.promise.kind === 'action') - Number(a.promise.kind === 'action')
		);
		if (earlier.length === 0) return this.#any(NOTHING_BEFORE, 'status', [COOPERATION]);
		const points = earlier.slice(0, MOST_REPORTED).flatMap((standing) => this.#report(standing));
		earlier.slice(MOST_REPORTED).forEach(leaveUnreported);
		return [...this.#any(EVALUATION_OPENINGS, 'information', [COOPERATION]), ...points];
	}

	#report(standing: Standing): Statement[] {
		const { promise, meeting } = standing;
		const scene = this.#scene;
		const isFromElsewhere = !meeting.endsWith(`-${scene.organisation.id}`);
		const fate = isFromElsewhere
			? 'carried-over'
			: fateOf(
					standing,
					scene.dialogueYear,
					scene.random,
					scene.organisation.id !== FORGOTTEN.organisation
				);
		const themes = [promise.theme, COOPERATION];
		if (fate === 'unreported') {
			leaveUnreported(standing);
			return [];
		}
		const texts = isFromElsewhere
			? [TAKEN_OVER.replace('{punkt}', promise.text)]
			: wordsOf(standing, fate);
		if (fate !== 'carried-over') {
			this.#number += 1;
			return this.#any(
				texts,
				'status',
				themes,
				commit(promise, this.#number, fate, null, standing)
			);
		}
		if (promise.kind === 'action') {
			return this.#any(texts, 'action', themes, this.#stand(promise, null, standing));
		}
		const deadline = this.#deadline(0.3);
		const commitment = this.#stand(promise, deadline, standing);
		this.#carried.push({ promise, commitment, deadline });
		return this.#any(texts, 'status', themes);
	}

	#isFree(promise: Promise): boolean {
		const { year, organisation } = circumstancesOf(this.#scene);
		return (
			OUT_OF_PLACE[organisation]?.includes(promise.key) !== true &&
			promise.years[0] <= year &&
			promise.years[1] >= year &&
			// Nor what was just reported on: a promise made anew the day it ends would read as a slip.
			![...this.standing, ...this.#earlier].some(({ promise: { key } }) => key === promise.key)
		);
	}

	/** An action or a referral that follows from an item, if its theme has one to give. */
	followUp(theme: string, probability: number): Statement[] {
		const scene = this.#scene;
		const candidates = PROMISES.filter(
			(promise) => promise.kind !== 'agreement' && promise.theme === theme && this.#isFree(promise)
		);
		if (candidates.length === 0 || !scene.random.chance(probability)) return [];
		const promise = scene.random.pick(candidates);
		return this.#promised(promise, promise.kind === 'action' ? this.#deadline(0.3) : null);
	}

	/** The one follow-up that is planted to be forgotten. */
	forgotten(): Statement[] {
		const promise = PROMISES.find(({ key }) => key === FORGOTTEN.key);
		const { organisation, year } = circumstancesOf(this.#scene);
		const isHere = organisation === FORGOTTEN.organisation && year === FORGOTTEN.year;
		return promise === undefined || !isHere ? [] : this.#promised(promise, null);
	}

	#promised(promise: Promise, deadline: Deadline | null): Statement[] {
		const commitment = this.#stand(promise, deadline, null);
		const kind = promise.kind === 'referral' ? 'referral' : 'action';
		const ending = deadline === null ? '' : ` ${deadline.sentence}`;
		const texts = promise.made.map((text) => text + ending);
		return this.#any(texts, kind, [promise.theme], commitment);
	}

	/** The points of the new agreement: what is carried on, then one to three new ones. */
	agree(wished: readonly string[]): { opening: Statement[]; points: Statement[] } {
		const scene = this.#scene;
		const { organisation, dialogueYear: year, random } = scene;
		const opening = this.#any(AGREED, 'agreement', [COOPERATION]);
		const carried = this.#carried.map(({ promise, commitment, deadline }) =>
			this.#point(promise, commitment, deadline)
		);
		const free = PROMISES.filter(
			(promise) => promise.kind === 'agreement' && this.#isFree(promise)
		).map((promise) => ({
			promise,
			order:
				random.unit() +
				this.#said.staleness(organisation.id, year, promise.key) * 0.15 -
				(wished.includes(promise.theme) ? 0.35 : 0)
		}));
		const count = Math.max(1, 4 - carried.length - random.integer(0, 2));
		const fresh = free
			.sort((a, b) => a.order - b.order)
			.slice(0, count)
			.map(({ promise }) => {
				const deadline = this.#deadline(promise.owner === 'organisation' ? 0.45 : 0.2);
				this.#said.note(organisation.id, year, promise.key);
				return this.#point(promise, this.#stand(promise, deadline, null), deadline);
			});
		return { opening, points: [...carried, ...fresh].flatMap((one) => one ?? []) };
	}

	#point(
		promise: Promise,
		commitment: CommitmentDraft,
		deadline: Deadline | null
	): Statement | null {
		const ending = deadline === null ? '' : `, ${deadline.words}`;
		return statement(this.#scene, promise.text + ending, 'agreement', [promise.theme], commitment);
	}
}
