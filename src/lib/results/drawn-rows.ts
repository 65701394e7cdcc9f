/** A row that has an element, and the key by which the element is known. */
export interface DrawnRow {
	readonly at: number;
	readonly key: number;
}

let lastKey = 0;

/**
 * Gives rows their elements. Going on step by step, rows keep theirs and new ones get new ones; after a jump the elements of
 * rows that have gone are used again, which is far cheaper than making them. They never change sides with the row that has
 * the focus (`active`): an element that is moved loses it.
 */
export function drawRows(
	before: readonly DrawnRow[],
	rows: readonly number[],
	active: number
): readonly DrawnRow[] {
	const kept = new Map(before.map((drawn) => [drawn.at, drawn]));
	const isJump = rows.every((at) => at === active || !kept.has(at));
	const place = rows.includes(active) ? before.findIndex(({ at }) => at === active) : -1;
	const isFirst = rows[0] === active;
	const free = !isJump
		? []
		: place < 0
			? [...before]
			: isFirst
				? before.slice(place + 1)
				: before.slice(0, place);
	return rows.map((at) => kept.get(at) ?? { at, key: free.shift()?.key ?? ++lastKey });
}
