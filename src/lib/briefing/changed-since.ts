import type { WrittenDocument } from './document.ts';
import type { BriefingEdits } from './edits.ts';
import { saidBy, saidInPart } from './plain-text.ts';

/** A statement or a line that says something else than before. */
export interface ChangedWords {
	readonly id: string;
	/** The part it stands in; null where it stands nowhere any more. */
	readonly part: string | null;
	/** Null where it was not there. */
	readonly then: string | null;
	/** Null where it is not there any more. */
	readonly now: string | null;
}

/**
 * What says something else than when the person last looked, in reading order, and last what is gone. Asked of the
 * document without the person's own changes: their words are theirs, and no news. Nothing where they never looked.
 */
export function changedSince(
	document: WrittenDocument,
	seen: BriefingEdits['seen']
): readonly ChangedWords[] {
	if (seen === null) return [];
	const before = new Map(Object.entries(seen.said));
	const now = document.parts.flatMap((part) =>
		saidInPart(part).map(([id, said]) => ({
			id,
			part: part.id,
			then: before.get(id) ?? null,
			now: said
		}))
	);
	const still = new Set(now.map(({ id }) => id));
	return [
		...now.filter((one) => one.then !== one.now),
		...[...before]
			.filter(([id]) => !still.has(id))
			.map(([id, then]) => ({ id, part: null, then, now: null }))
	];
}

/**
 * What was seen, where another date of the meeting makes some statements say something else: the person knows of
 * that, they chose the date. What the data changed meanwhile stays news.
 */
export function seenWithDate(
	seen: BriefingEdits['seen'],
	before: WrittenDocument,
	after: WrittenDocument
): BriefingEdits['seen'] {
	if (seen === null) return null;
	const [old, fresh] = [
		new Map(Object.entries(saidBy(before))),
		new Map(Object.entries(saidBy(after)))
	];
	const said = new Map(Object.entries(seen.said));
	for (const id of new Set([...old.keys(), ...fresh.keys()])) {
		if (old.get(id) === fresh.get(id) || said.get(id) !== old.get(id)) continue;
		const words = fresh.get(id);
		if (words === undefined) said.delete(id);
		else said.set(id, words);
	}
	return { fingerprint: seen.fingerprint, said: Object.fromEntries(said) };
}
