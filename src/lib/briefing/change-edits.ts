import type { BriefingEdits } from './edits.ts';

/** Nobody has changed anything. */
export function emptyEdits(dataset: string, organisation: string): BriefingEdits {
	return {
		version: 1,
		dataset,
		organisation,
		date: null,
		order: [],
		hidden: [],
		rewritten: [],
		added: [],
		checklist: [],
		seen: null
	};
}

/** True where a person has nothing to lose: no words, nothing hidden or moved. The date alone is soon chosen again. */
export function isUntouched(edits: BriefingEdits): boolean {
	const { order, hidden, rewritten, added, checklist } = edits;
	return [order, hidden, rewritten, added, checklist].every((list) => list.length === 0);
}

interface Item {
	readonly id: string;
}

/** The item takes the place of the one with its id; a new one comes last. */
function withItem<T extends Item>(items: readonly T[], item: T): T[] {
	return items.some(({ id }) => id === item.id)
		? items.map((one) => (one.id === item.id ? item : one))
		: [...items, item];
}

function withoutItem<T extends Item>(items: readonly T[], id: string): T[] {
	return items.filter((item) => item.id !== id);
}

/** Own words in the place of a statement that says `now`; what it said when they were first written stays known. */
export function rewrite(
	edits: BriefingEdits,
	id: string,
	text: string,
	now: string
): BriefingEdits {
	const basis = edits.rewritten.find((one) => one.id === id)?.basis ?? now;
	return { ...edits, rewritten: withItem(edits.rewritten, { id, text, basis }) };
}

/** The statement's own words again. */
export function restore(edits: BriefingEdits, id: string): BriefingEdits {
	return { ...edits, rewritten: withoutItem(edits.rewritten, id) };
}

/** The own words stand as they are beside what the data say now. */
export function acceptBasis(
	edits: BriefingEdits,
	said: ReadonlyMap<string, string>
): BriefingEdits {
	const rewritten = edits.rewritten.map((one) => ({
		...one,
		basis: said.get(one.id) ?? one.basis
	}));
	return { ...edits, rewritten };
}

export function setHidden(edits: BriefingEdits, id: string, isHidden: boolean): BriefingEdits {
	const others = edits.hidden.filter((hidden) => hidden !== id);
	return { ...edits, hidden: isHidden ? [...others, id] : others };
}

/** The part changes places with its neighbour in `parts`, the order that is seen. At the ends nothing changes. */
export function movePart(
	edits: BriefingEdits,
	parts: readonly string[],
	id: string,
	by: -1 | 1
): BriefingEdits {
	const from = parts.indexOf(id);
	const neighbour = parts[from + by];
	if (from === -1 || neighbour === undefined) return edits;
	const order = parts.map((part) => (part === id ? neighbour : part === neighbour ? id : part));
	return { ...edits, order };
}

export function putAdded(edits: BriefingEdits, one: BriefingEdits['added'][number]): BriefingEdits {
	return { ...edits, added: withItem(edits.added, one) };
}

export function putPoint(
	edits: BriefingEdits,
	point: BriefingEdits['checklist'][number]
): BriefingEdits {
	return { ...edits, checklist: withItem(edits.checklist, point) };
}

/** Takes an own note, question or point away. */
export function removeOwn(edits: BriefingEdits, id: string): BriefingEdits {
	return {
		...edits,
		added: withoutItem(edits.added, id),
		checklist: withoutItem(edits.checklist, id)
	};
}
