import { ownFilesNames } from '../../text/index.ts';
import { readDayText } from './day-text.ts';
import { readNumberText, type NumberStyle } from './number-text.ts';
import type { CellValue } from './sheet.ts';

/** How a column of a table is kept. The same names as the engine's for a person's own tables. */
export type TypedColumnType = 'integer' | 'number' | 'boolean' | 'date' | 'timestamp' | 'text';

export const COLUMN_TYPES: readonly TypedColumnType[] = [
	'text',
	'integer',
	'number',
	'boolean',
	'date',
	'timestamp'
];

/** What stands for "no value" in columns of numbers, dates and yes-or-no. */
const MISSING = new Set<string>(ownFilesNames.missing);
const YES = new Set<string>(ownFilesNames.yes);
const NO = new Set<string>(ownFilesNames.no);

/** True for cells that are unknown, whatever the type of their column. */
export function isEmptyCell(cell: CellValue | undefined): boolean {
	return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** True for texts that say that there is no value. */
export function isMissingMark(cell: CellValue): boolean {
	return typeof cell === 'string' && MISSING.has(cell.trim().toLowerCase());
}

export function readYesNo(cell: CellValue): boolean | null {
	if (typeof cell === 'boolean') return cell;
	if (typeof cell !== 'string') return null;
	const word = cell.trim().toLowerCase();
	return YES.has(word) ? true : NO.has(word) ? false : null;
}

function readNumber(cell: CellValue, style: NumberStyle): number | null {
	if (typeof cell === 'number') return cell;
	if (typeof cell !== 'string') return null;
	const read = readNumberText(cell);
	if (read.kind === 'number') return read.value;
	if (read.kind === 'two-ways') return read[style];
	// A person who calls codes numbers gets numbers.
	return /^\s*[+-]?\d{1,15}\s*$/u.test(cell) ? Number(cell) : null;
}

/**
 * A cell as a value of the column's type; null for what is empty, says that it is missing, or does not fit.
 * Dates `2025-05-23`, times `2025-05-23T10:11:12`.
 */
export function typedValue(
	cell: CellValue,
	type: TypedColumnType,
	style: NumberStyle
): string | number | boolean | null {
	if (isEmptyCell(cell)) return null;
	switch (type) {
		case 'text':
			return String(cell);
		case 'number':
			return readNumber(cell, style);
		case 'integer': {
			const value = readNumber(cell, style);
			return Number.isSafeInteger(value) ? value : null;
		}
		case 'boolean':
			return readYesNo(cell);
		case 'date': {
			const day = typeof cell === 'string' ? readDayText(cell) : null;
			return day === null || (day.time !== null && !day.time.endsWith('T00:00:00'))
				? null
				: day.day;
		}
		case 'timestamp': {
			const day = typeof cell === 'string' ? readDayText(cell) : null;
			return day === null ? null : (day.time ?? `${day.day}T00:00:00`);
		}
	}
}
