import type { ColumnLook } from './column-look.ts';
import type { ColumnPlace } from './grid-columns.svelte.ts';
import type { CellPlace } from './selection.ts';

/** Pixels; the style sheets of the head and the rows say the same. */
export const ROW_HEIGHT = 28;
export const HEAD_HEIGHT = 46;
/** Rows that stand ready on both sides of what is seen. */
const SPARE_ROWS = 6;
const SPARE_PIXELS = 120;

/**
 * The rows to be made: what is seen, a few more, and the row with the focus wherever it is, since the focus would be lost
 * with its element.
 */
export function shownRows(
	top: number,
	seen: number,
	count: number,
	active: number
): readonly number[] {
	const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - SPARE_ROWS);
	const end = Math.min(count, Math.ceil((top + seen) / ROW_HEIGHT) + SPARE_ROWS);
	const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
	if (active < 0 || active >= count || (active >= first && active < end)) return rows;
	return active < first ? [active, ...rows] : [...rows, active];
}

/** A column as the head and the rows draw it. */
export interface ShownColumn extends ColumnPlace {
	readonly isFrozen: boolean;
	readonly look: ColumnLook;
	/** Where it stands in its row. */
	readonly style: string;
}

interface ColumnWindow {
	/** How far the columns are scrolled, and how much of them is seen, frozen ones and all. */
	readonly left: number;
	readonly width: number;
	readonly frozen: number;
	/** The place of the column with the focus, which is always made. */
	readonly active: number;
	readonly gutter: number;
}

/** The columns to be made; the first `gutter` pixels are the row numbers'. */
export function shownColumns(
	columns: { readonly places: readonly ColumnPlace[]; readonly looks: readonly ColumnLook[] },
	{ left, width, frozen, active, gutter }: ColumnWindow
): readonly ShownColumn[] {
	const from = left - SPARE_PIXELS;
	const to = left + width + SPARE_PIXELS;
	return columns.places.flatMap((at) => {
		const isFrozen = at.place < frozen;
		const isSeen = at.left + at.width > from && at.left < to;
		const look = columns.looks[at.column];
		if (look === undefined || !(isFrozen || isSeen || at.place === active)) return [];
		const style = `left:${String(gutter + at.left)}px;width:${String(at.width)}px`;
		return [{ ...at, isFrozen, look, style }];
	});
}

/** The cell that an event happened in: row -1 is the head, column -1 the row's number; null outside of cells. */
export function placeOfTarget(target: EventTarget | null): CellPlace | null {
	if (!(target instanceof Element)) return null;
	const cell = target.closest('[aria-colindex]');
	const row = cell?.closest('[aria-rowindex]');
	if (cell == null || row == null) return null;
	return {
		row: Number(row.getAttribute('aria-rowindex')) - 2,
		column: Number(cell.getAttribute('aria-colindex')) - 2
	};
}
