import type { CellValue } from '../../files/reading/index.ts';
import { cellText, isBlank, type Grid } from './grid.ts';
import { isMissingCell, readNumberCell } from './number-cell.ts';
import { readPeriod } from './period-text.ts';

/** So many rows may stand above the first figures. */
const LOOKED_AT = 40;
const MOST_HEADS = 3;

export interface HeadRows {
	/** From 0, both inclusive. */
	readonly from: number;
	readonly to: number;
}

function filled(row: readonly CellValue[]): { cell: CellValue; column: number }[] {
	return row.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
}

/** A number that is no year: such ones never stand over a column. */
function isFigure(cell: CellValue): boolean {
	if (readPeriod(cell) !== null || isMissingCell(cell)) return false;
	const { kind } = readNumberCell(cell, null);
	return kind === 'number' || kind === 'two-ways';
}

function periodColumns(row: readonly CellValue[]): readonly number[] {
	return filled(row).flatMap(({ cell, column }) => (readPeriod(cell) === null ? [] : [column]));
}

function isHeadLike(row: readonly CellValue[]): boolean {
	return filled(row).every(({ cell }) => !isFigure(cell));
}

/** A title over the whole table: one text at the left, or one text in merged cells from the left on. */
export function isTitleRow(row: readonly CellValue[]): boolean {
	const cells = filled(row);
	const texts = new Set(cells.map(({ cell }) => cellText(cell)));
	return texts.size === 1 && cells[0]?.column === 0 && readPeriod(cells[0].cell) === null;
}

function firstFigures(rows: Grid): number | null {
	const at = rows.slice(0, LOOKED_AT).findIndex((row) => {
		const cells = filled(row);
		return cells.length > 1 && cells.some(({ cell }) => isFigure(cell));
	});
	return at === -1 ? null : at;
}

/** A table whose only numbers look like years: its heads are the first row that has more than one cell. */
function firstWide(rows: Grid): HeadRows | null {
	const at = rows
		.slice(0, LOOKED_AT)
		.findIndex((row) => filled(row).length > 1 && !isTitleRow(row) && isHeadLike(row));
	if (at === -1) return null;
	const below = rows[at + 1] ?? [];
	const isSecond =
		periodColumns(rows[at] ?? []).length === 0 &&
		periodColumns(below).length > 1 &&
		isBlank(below[0]);
	return { from: at, to: isSecond ? at + 1 : at };
}

/** True where the row below holds figures that look like years, as under years already. */
function repeatsPeriods(upper: readonly CellValue[], lower: readonly CellValue[]): boolean {
	const above = new Set(periodColumns(upper));
	return periodColumns(lower).some((column) => above.has(column));
}

/**
 * The rows that name the columns: up to three in a row right above the first figures. Null where figures begin at once or where
 * there is no table.
 */
export function findHeadRows(rows: Grid, known: number | null): HeadRows | null {
	if (known !== null) return { from: known, to: known };
	const first = firstFigures(rows);
	if (first === null) return firstWide(rows);
	let from = first;
	for (let at = first - 1; at >= 0; at -= 1) {
		const row = rows[at] ?? [];
		if (filled(row).length === 0 || isTitleRow(row) || !isHeadLike(row)) {
			// A section's name may stand between the heads and the first figures.
			if (from === first && isTitleRow(row) && filled(rows[at - 1] ?? []).length > 1) continue;
			break;
		}
		from = at;
	}
	if (from === first) return null;
	return trimmedHeads(rows, startOfHeads(rows, from, first), first);
}

/** Of the rows above the first figures the one that is nearly as wide as they are, or that reaches over years or names. */
function startOfHeads(rows: Grid, from: number, first: number): number {
	const width = filled(rows[first] ?? []).length;
	for (let at = from; at < first; at += 1) {
		const [row, below] = [rows[at] ?? [], rows[at + 1] ?? []];
		if (filled(row).length >= width * 0.6) return at;
		const isOver = isBlank(row[0]) && at + 1 < first && filled(below).length >= width * 0.5;
		if (isOver) return at;
	}
	return from;
}

/** Heads end where a row repeats what stands above, and at the latest where the figures begin. */
function trimmedHeads(rows: Grid, from: number, first: number): HeadRows {
	let to = from;
	for (let at = from + 1; at < first && at - from < MOST_HEADS; at += 1) {
		const [upper, row] = [rows[to] ?? [], rows[at] ?? []];
		const isBelowNames =
			isBlank(row[0]) || cellText(row[0]) === cellText(upper[0]) || isBlank(upper[0]);
		if (isTitleRow(row) || repeatsPeriods(upper, row) || !isBelowNames) break;
		to = at;
	}
	return { from, to };
}
