import type { Random } from '../random.ts';
import type { CommitmentDraft } from './draft.ts';
import type { Promise } from './phrases/promises.ts';

/** What becomes of a commitment at the next meeting. */
export type Fate = 'done' | 'carried-over' | 'dropped' | 'unreported';

/** A commitment that the next meeting may speak of. */
export interface Standing {
	readonly meeting: string;
	readonly promise: Promise;
	readonly commitment: CommitmentDraft;
	/** How many meetings have spoken of it: 1 = agreed at the last one. */
	readonly age: number;
	/** At how many meetings it is spoken of before it ends. */
	readonly life: number;
}

/** Points of an agreement live one to five years; most are settled within three. */
export function lifeOf(promise: Promise, random: Random): number {
	if (promise.kind === 'referral') return 1;
	if (promise.kind === 'action') return random.chance(0.78) ? 1 : 2;
	return random.pick([1, 1, 2, 2, 2, 3, 3, 4, 5]);
}

/** Decides at the following meeting; a follow-up that nobody mentions stays open in the data. */
export function fateOf(standing: Standing, year: number, random: Random): Fate {
	const { promise, age, life } = standing;
	if (promise.done.length === 0) return 'unreported';
	if (promise.kind === 'referral') return random.chance(0.5) ? 'done' : 'unreported';
	if (promise.kind === 'action' && random.chance(0.08)) return 'unreported';
	const isTimely = year <= promise.years[1];
	if (age < life && isTimely && promise.carried.length > 0) return 'carried-over';
	if (promise.kind === 'agreement' && random.chance(0.1)) return 'dropped';
	return promise.kind === 'agreement' && random.chance(0.07) ? 'unreported' : 'done';
}

/** Of what nobody reports, an action stays open; what another forum or time did with a point is unknown. */
export function settle(standing: Standing, fate: Fate): void {
	const { commitment, promise } = standing;
	if (fate !== 'unreported') commitment.status = fate;
	else commitment.status = promise.kind === 'action' ? 'open' : 'unknown';
}

/** A new commitment of a promise; `continues` names the one it carries on. */
export function commit(
	promise: Promise,
	number: number,
	due: string | null,
	continued: Standing | null
): CommitmentDraft {
	return {
		id: `c${String(number)}`,
		key: promise.key,
		kind: promise.kind,
		text: promise.text,
		owner: promise.owner,
		ownerNote: promise.awaits === null || continued === null ? null : `Afventer ${promise.awaits}`,
		forum: promise.forum,
		theme: promise.theme,
		status: 'open',
		due,
		continues: continued === null ? null : `${continued.meeting}#${continued.commitment.id}`
	};
}
