import type { Scalar } from '../model/index.ts';
import { tableText } from '../text/index.ts';

export interface CsvColumn {
	readonly key: string;
	readonly label: string;
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
const BYTE_ORDER_MARK = '\ufeff';

function numberText(value: number, isDanish: boolean): string {
	if (!Number.isFinite(value)) return '';
	const text = Object.is(value, -0) ? '0' : String(value);
	return isDanish ? text.replace('.', ',') : text;
}

function cellText(value: Scalar | undefined, isDanish: boolean): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return numberText(value, isDanish);
	if (typeof value === 'boolean') {
		if (!isDanish) return String(value);
		return value ? tableText.yes : tableText.no;
	}
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
	const line = (values: readonly (Scalar | undefined)[]): string =>
		`${values.map((value) => quoted(cellText(value, isDanish), delimiter)).join(delimiter)}\r\n`;
	const head = line(columns.map((column) => column.label));
	const body = rows.map((row) => line(columns.map((column) => row[column.key])));
	return (dialect === 'danish' ? BYTE_ORDER_MARK : '') + head + body.join('');
}
