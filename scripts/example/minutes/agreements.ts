import type { CommitmentDraft, Statement } from './draft.ts';
import { commit, fateOf, lifeOf, settle, type Standing } from './commitments.ts';
import { anyOf, statement, type Repetition } from './compose.ts';
import {
	AGREED,
	DROPPED,
	DUE,
	EVALUATION_OPENINGS,
	NOTHING_BEFORE,
	TAKEN_OVER
} from './phrases/formalities.ts';
import { FORGOTTEN, OUT_OF_PLACE, PROMISES, type Promise } from './phrases/promises.ts';
import { circumstancesOf, type Scene } from './scene.ts';

const COOPERATION = 'samarbejde_aftaler';
/** A meeting reports on this many points at the most; the rest is passed over in silence. */
const MOST_REPORTED = 7;

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
	readonly #carried: { standing: Standing; commitment: CommitmentDraft }[] = [];
	readonly standing: Standing[] = [];

	/** `earlier`: what stands from the last meeting. */
	constructor(scene: Scene, meeting: string, earlier: readonly Standing[], said: Repetition) {
		this.#said = said;
		this.#scene = scene;
		this.#meeting = meeting;
		this.#earlier = earlier;
	}

	#new(promise: Promise, due: string | null, continued: Standing | null): CommitmentDraft {
		this.#number += 1;
		const commitment = commit(promise, this.#number, due, continued);
		this.standing.push({
			meeting: this.#meeting,
			promise,
			commitment,
			age: (continued?.age ?? 0) + 1,
			life: continued?.life ?? lifeOf(promise, this.#scene.random)
		});
		return commitment;
	}

	/** What became of last year's points, in words; they get their final status here. */
	evaluate(): Statement[] {
		const scene = this.#scene;
		const earlier = this.#earlier;
		if (earlier.length === 0) {
			return [anyOf(scene, NOTHING_BEFORE, 'status', [COOPERATION])].flatMap((one) => one ?? []);
		}
		const reported = earlier.slice(0, MOST_REPORTED);
		const points = reported.flatMap((standing) => this.#report(standing) ?? []);
		earlier.slice(MOST_REPORTED).forEach((standing) => {
			settle(standing, 'unreported');
		});
		const opening = anyOf(scene, EVALUATION_OPENINGS, 'information', [COOPERATION]);
		return opening === null ? points : [opening, ...points];
	}

	#report(standing: Standing): Statement | null {
		const { promise, meeting } = standing;
		const scene = this.#scene;
		const isFromElsewhere = !meeting.endsWith(`-${scene.organisation.id}`);
		const fate = isFromElsewhere
			? 'carried-over'
			: fateOf(standing, scene.dialogueYear, scene.random);
		const themes = [promise.theme, COOPERATION];
		if (fate === 'unreported') {
			settle(standing, fate);
			return null;
		}
		const isAction = promise.kind === 'action';
		const carries = fate === 'carried-over';
		const next = carries ? this.#new(promise, null, standing) : null;
		const texts = isFromElsewhere ? [TAKEN_OVER] : carries ? promise.carried : promise.done;
		const words = (fate === 'dropped' ? DROPPED : texts).map((text) =>
			text.replace('{punkt}', promise.text)
		);
		const kind = isAction && carries ? 'action' : 'status';
		const said = anyOf(scene, words, kind, themes, isAction ? next : null);
		settle(standing, fate);
		if (next !== null && !isAction) this.#carried.push({ standing, commitment: next });
		return said;
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
	followUp(theme: string, probability: number): Statement | null {
		const scene = this.#scene;
		const candidates = PROMISES.filter(
			(promise) => promise.kind !== 'agreement' && promise.theme === theme && this.#isFree(promise)
		);
		if (candidates.length === 0 || !scene.random.chance(probability)) return null;
		return this.#promised(scene.random.pick(candidates));
	}

	/** The one follow-up that is planted to be forgotten. */
	forgotten(): Statement | null {
		const promise = PROMISES.find(({ key }) => key === FORGOTTEN.key);
		const { organisation, year } = circumstancesOf(this.#scene);
		const isHere = organisation === FORGOTTEN.organisation && year === FORGOTTEN.year;
		return promise === undefined || !isHere ? null : this.#promised(promise);
	}

	#promised(promise: Promise): Statement | null {
		const commitment = this.#new(promise, null, null);
		const kind = promise.kind === 'referral' ? 'referral' : 'action';
		return anyOf(this.#scene, promise.made, kind, [promise.theme], commitment);
	}

	/** The points of the new agreement: what is carried on, then one to three new ones. */
	agree(wished: readonly string[]): { opening: Statement[]; points: Statement[] } {
		const scene = this.#scene;
		const opening = [anyOf(scene, AGREED, 'agreement', [COOPERATION])].flatMap((one) => one ?? []);
		const carried = this.#carried.map(({ commitment, standing }) =>
			this.#point(standing.promise, commitment)
		);
		const free = PROMISES.filter(
			(promise) => promise.kind === 'agreement' && this.#isFree(promise)
		).map((promise) => ({
			promise,
			order:
				scene.random.unit() +
				this.#said.staleness(scene.organisation.id, scene.dialogueYear, promise.key) * 0.15 -
				(wished.includes(promise.theme) ? 0.35 : 0)
		}));
		const count = Math.max(1, 4 - carried.length - scene.random.integer(0, 2));
		const fresh = free
			.sort((a, b) => a.order - b.order)
			.slice(0, count)
			.map(({ promise }) => {
				const isDue = promise.owner === 'organisation' && scene.random.chance(0.35);
				this.#said.note(scene.organisation.id, scene.dialogueYear, promise.key);
				const due = isDue ? `${String(scene.dialogueYear + 1)}-06-01` : null;
				return this.#point(promise, this.#new(promise, due, null));
			});
		return { opening, points: [...carried, ...fresh].flatMap((one) => one ?? []) };
	}

	#point(promise: Promise, commitment: CommitmentDraft): Statement | null {
		const due = commitment.due === null ? '' : `, ${this.#scene.random.pick(DUE)}`;
		return statement(this.#scene, promise.text + due, 'agreement', [promise.theme], commitment);
	}
}
