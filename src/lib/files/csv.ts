import type { Scalar } from '../model/index.ts';
import { tableText } from '../text/index.ts';

export interface CsvColumn {
	readonly key: string;
	readonly label: string;
	/** Its texts are digits of numbers that a number cannot hold (`-9223372036854775808`): never a formula. */
	readonly isDigits?: boolean;
}

export interface CsvOptions {
	/**
	 * `danish` opens in a Danish Excel by double click; `standard` is RFC 4180 with decimal points; `clipboard`
	 * falls into the cells of a Danish spreadsheet when it is pasted.
	 */
	readonly dialect: 'danish' | 'standard' | 'clipboard';
}

/** Signs that make a spreadsheet run a text cell as a formula, in their wide forms too (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const DIGITS = /^-?\d+(?:\.\d+)?$/u;
const BYTE_ORDER_MARK = '\ufeff';

function numberText(value: number, isDanish: boolean): string {
	if (!Number.isFinite(value)) return '';
	const text = Object.is(value, -0) ? '0' : String(value);
	return isDanish ? text.replace('.', ',') : text;
}

function cellText(value: Scalar | undefined, isDanish: boolean, isDigits = false): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return numberText(value, isDanish);
	if (typeof value === 'boolean') {
		if (!isDanish) return String(value);
		return value ? tableText.yes : tableText.no;
	}
	if (isDigits && DIGITS.test(value)) return isDanish ? value.replace('.', ',') : value;
	return FORMULA.test(value) ? `'${value}` : value;
}

function quoted(text: string, delimiter: string): string {
	const isPlain = !text.includes(delimiter) && !/["\r\n]|^\s|\s$/u.test(text);
	return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

/**
 * A table as CSV text with a line of labels first and CRLF after every line. Unknown is an empty cell.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers are left alone.
 */
export function toCsv(
	columns: readonly CsvColumn[],
	rows: readonly Readonly<Record<string, Scalar>>[],
	{ dialect }: CsvOptions
): string {
	const isDanish = dialect !== 'standard';
	const delimiter = { danish: ';', standard: ',', clipboard: '\t' }[dialect];
	const line = (cells: readonly string[]): string =>
		`${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`;
	const head = line(columns.map(({ label }) => cellText(label, isDanish)));
	const body = rows.map((row) =>
		line(columns.map(({ key, isDigits }) => cellText(row[key], isDanish, isDigits)))
	);
	return (dialect === 'danish' ? BYTE_ORDER_MARK : '') + head + body.join('');
}
