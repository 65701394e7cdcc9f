import type { CommitmentKind, Owner } from '../draft.ts';

/** Something that meetings of this municipality agree on, and how it is spoken of until it ends. */
export interface Promise {
	readonly key: string;
	readonly kind: CommitmentKind;
	readonly theme: string;
	readonly owner: Owner;
	readonly forum: string | null;
	/** Short, as a point of an agreement; also the title of the commitment. */
	readonly text: string;
	/** How an action or referral is agreed; an agreement is the point itself. Templates. */
	readonly made: readonly string[];
	readonly done: readonly string[];
	readonly carried: readonly string[];
	readonly years: readonly [from: number, to: number];
	/** Waits for somebody else: said in the data as a note on the owner. */
	readonly awaits: string | null;
}

/** What differs from promise to promise. */
export type Words = Pick<Promise, 'text' | 'done' | 'carried'> & {
	readonly made?: readonly string[];
	readonly years?: readonly [number, number];
	readonly forum?: string;
	readonly awaits?: string;
};

/** A promise from its words; made in every year unless told otherwise. */
export function promise(
	kind: CommitmentKind,
	key: string,
	theme: string,
	owner: Owner,
	{ text, done, carried, made = [], years = [2017, 2026], forum, awaits }: Words
): Promise {
	const where = forum ?? null;
	return {
		kind,
		key,
		theme,
		owner,
		text,
		done,
		carried,
		made,
		years,
		forum: where,
		awaits: awaits ?? null
	};
}
