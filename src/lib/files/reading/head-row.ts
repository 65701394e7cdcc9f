import { readNumberText } from './number-text.ts';
import { isEmptyCell } from './typed-value.ts';
import type { CellValue, Sheet } from './sheet.ts';

/** So many rows of titles and notes may stand above the names. */
const LOOKED_AT = 30;
/** How much of the table's width must have names. */
const NAMED_SHARE = 0.6;

function filled(row: readonly CellValue[]): CellValue[] {
	return row.filter((cell) => !isEmptyCell(cell));
}

/** Years stand as names of columns; other numbers do not. */
function isName(cell: CellValue): boolean {
	if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1900 && cell <= 2100;
	if (typeof cell !== 'string') return false;
	return /^(?:19|20)\d{2}$/u.test(cell.trim()) || readNumberText(cell).kind === 'none';
}

/** How wide the rows of the table itself are: the most common count of filled cells among the first. */
function usualWidth(rows: readonly (readonly CellValue[])[]): number {
	const counts = new Map<number, number>();
	for (const row of rows) {
		const width = filled(row).length;
		if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
	}
	const most = Math.max(0, ...counts.values());
	return Math.max(0, ...[...counts].filter(([, count]) => count === most).map(([width]) => width));
}

/**
 * The row that names the columns: the first that is nearly as wide as the table and whose cells are names, no two alike.
 * Null where there is none, as in a table that begins with its numbers.
 */
export function guessHeadRow(sheet: Pick<Sheet, 'rows' | 'headRow'>): number | null {
	if (sheet.headRow !== null) return sheet.headRow;
	const width = usualWidth(sheet.rows.slice(0, LOOKED_AT * 2));
	const row = sheet.rows.slice(0, LOOKED_AT).findIndex((cells) => {
		const names = filled(cells);
		if (names.length === 0 || names.length < width * NAMED_SHARE) return false;
		const texts = new Set(names.map((name) => String(name).trim().toLowerCase()));
		return names.every(isName) && texts.size > names.length * 0.7 && names.some((n) => isText(n));
	});
	return row === -1 ? null : row;
}

function isText(cell: CellValue): boolean {
	return typeof cell === 'string' && /\p{L}/u.test(cell);
}
