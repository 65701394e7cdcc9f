import type { Random } from '../random.ts';
import type { CommitmentDraft, CommitmentStatus } from './draft.ts';
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

/**
 * Decides at the following meeting; a follow-up that nobody mentions stays open in the data. Where
 * `forgets` is false, that happens only to what is planted to be forgotten.
 */
export function fateOf(standing: Standing, year: number, random: Random, forgets: boolean): Fate {
	const { promise, age, life } = standing;
	if (promise.done.length === 0) return 'unreported';
	if (promise.kind === 'referral') return random.chance(0.68) ? 'done' : 'unreported';
	if (promise.kind === 'action' && random.chance(0.04) && forgets) return 'unreported';
	const isTimely = year <= promise.years[1];
	if (age < life && isTimely && promise.carried.length > 0) return 'carried-over';
	if (promise.kind === 'agreement' && random.chance(0.1)) return 'dropped';
	return promise.kind === 'agreement' && random.chance(0.04) ? 'unreported' : 'done';
}

/** Nobody reports: an action stays as it stood; what another forum or time did with a point is unknown. */
export function leaveUnreported({ commitment, promise }: Standing): void {
	if (promise.kind !== 'action') commitment.status = 'unknown';
}

/** The commitment of a promise as one meeting speaks of it; `continued` is what the last one said. */
export function commit(
	promise: Promise,
	number: number,
	status: CommitmentStatus,
	due: string | null,
	continued: Standing | null
): CommitmentDraft {
	const isWaiting = promise.awaits !== null && status === 'carried-over';
	return {
		id: `c${String(number)}`,
		key: promise.key,
		kind: promise.kind,
		text: promise.text,
		owner: promise.owner,
		ownerNote: isWaiting ? `Afventer ${promise.awaits}` : null,
		forum: promise.forum,
		theme: promise.theme,
		status,
		due,
		continues: continued === null ? null : `${continued.meeting}#${continued.commitment.id}`
	};
}
