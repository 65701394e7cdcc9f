import { decimalComma } from './numbers.ts';

export type Cell = string | number | null | readonly string[];

function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return decimalComma(cell);
	const text = typeof cell === 'string' ? cell : cell.join('|');
	return /[";\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as the project's CSV: semicolons, decimal comma, empty = unknown, lists joined by `|`,
 * UTF-8 without BOM, first line = field names, last line ended.
 */
export function csvText<Field extends string>(
	fields: readonly Field[],
	rows: readonly Readonly<Record<Field, Cell>>[]
): string {
	const lines = rows.map((row) => fields.map((field) => cellText(row[field])).join(';'));
	return `${[fields.join(';'), ...lines].join('\n')}\n`;
}
