import type { BriefingEdits } from './edits.ts';

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** What I changed holds; what I left alone is theirs. */
function mergeValue<T>(base: T, mine: T, theirs: T): T {
	return isSame(base, mine) ? theirs : mine;
}

interface Item {
	readonly id: string;
}

/** Item by item: what I added, changed or took away holds; of the others theirs. */
function mergeItems<T extends Item>(
	base: readonly T[],
	mine: readonly T[],
	theirs: readonly T[]
): T[] {
	if (isSame(base, mine)) return [...theirs];
	const byId = (items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
	const [before, own, other] = [byId(base), byId(mine), byId(theirs)];
	const kept = [...own.values()].flatMap((item) => {
		const isUntouched = before.has(item.id) && isSame(before.get(item.id), item);
		return isUntouched ? (other.get(item.id) ?? []) : item;
	});
	const added = [...other.values()].filter(({ id }) => !own.has(id) && !before.has(id));
	return [...kept, ...added];
}

function mergeIds(
	base: readonly string[],
	mine: readonly string[],
	theirs: readonly string[]
): string[] {
	const items = (ids: readonly string[]): Item[] => ids.map((id) => ({ id }));
	return mergeItems(items(base), items(mine), items(theirs)).map(({ id }) => id);
}

/**
 * What two windows have made of the same edits: `base` is what both began with. Neither undoes the other's work; where
 * both changed the same thing, mine, the newer, holds. Taking a change back is a merge as well: from what it made
 * (`base`) to what was before (`mine`) leaves what others did meanwhile (`theirs`).
 */
export function mergeEdits(
	base: BriefingEdits,
	mine: BriefingEdits,
	theirs: BriefingEdits
): BriefingEdits {
	return {
		version: mine.version,
		dataset: mine.dataset,
		organisation: mine.organisation,
		date: mergeValue(base.date, mine.date, theirs.date),
		order: mergeValue(base.order, mine.order, theirs.order),
		hidden: mergeIds(base.hidden, mine.hidden, theirs.hidden),
		rewritten: mergeItems(base.rewritten, mine.rewritten, theirs.rewritten),
		added: mergeItems(base.added, mine.added, theirs.added),
		checklist: mergeItems(base.checklist, mine.checklist, theirs.checklist),
		seen: mergeValue(base.seen, mine.seen, theirs.seen)
	};
}
