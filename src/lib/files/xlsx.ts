import type { Scalar } from '../model/index.ts';
import { fileText, tableText } from '../text/index.ts';
import { Pace } from './pace.ts';
import {
	cleanText,
	columnName,
	escapeText,
	FORMATS,
	framingParts,
	MOST_DECIMALS,
	sheetFrame,
	XLSX_TYPE
} from './xlsx-parts.ts';
import { toZip } from './zip.ts';

export interface XlsxColumn {
	readonly label: string;
	/**
	 * What the cells are: a value that does not fit (a date that is none) is written as text. `plain`: numbers without
	 * thousands marks, as ids and years are; `moment`: a day with its time, `2025-05-23T10:11:12`.
	 */
	readonly type: 'text' | 'number' | 'plain' | 'date' | 'moment';
	/** In characters. */
	readonly width: number;
	/** Shown of a number; all that it has stays in the cell. Default 0. */
	readonly decimals?: number;
}

export interface XlsxSheet {
	/** Made to fit what Excel takes: 31 characters, none of `[]:*?/\`. */
	readonly name: string;
	readonly columns: readonly XlsxColumn[];
	/** Cells in the order of the columns. Dates are ISO text (`2025-05-23`); unknown is null, an empty cell. */
	readonly rows: Iterable<readonly Scalar[]>;
}

export interface XlsxFile {
	readonly blob: Blob;
	/** Cells whose text was longer than a cell can be, and that end in a mark that says so. */
	readonly cut: number;
}

/** Most characters (UTF-16 units) in a cell. */
const LONGEST = 32_767;
/** Characters of XML that are packed at once. */
const PIECE = 64_000;
const DAY_MS = 86_400_000;
/** Excel counts days from here; it has a 29 February 1900 that never was, so days before 1 March are text. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = 61;

/** `2025-05-23` → 45800; null for what is no day of the calendar that Excel has. */
function serialDay(text: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
	const time = Date.parse(`${text}T00:00:00Z`);
	if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return null;
	const day = (time - DAY_ZERO) / DAY_MS;
	return day < FIRST_DAY ? null : day;
}

/** `2025-05-23T12:00:00` → 45800.5; a zone (`Z`) is left out, as Excel has none. */
function serialMoment(text: string): number | null {
	const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?$/u.exec(text);
	const day = serialDay(match?.[1] ?? '');
	if (day === null) return null;
	const seconds = Number(match?.[2]) * 3600 + Number(match?.[3]) * 60 + Number(match?.[4]);
	return day + seconds / 86_400;
}

class SheetWriter {
	cut = 0;

	/** Text is written in place and typed as such (`inlineStr`): nothing in it can become a formula. */
	#text(place: string, value: string, format: number): string {
		let text = cleanText(value);
		if (text.length > LONGEST) {
			this.cut += 1;
			const kept = text.slice(0, LONGEST - fileText.cutMark.length);
			// A sign cut in two becomes one half, which XML cannot hold.
			text = cleanText(kept) + fileText.cutMark;
		}
		if (text === '') return '';
		return `<c r="${place}" s="${String(format)}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
	}

	#cell(place: string, value: Scalar, column: XlsxColumn): string {
		if (value === null) return '';
		if (typeof value === 'number') {
			if (!Number.isFinite(value)) return '';
			const decimals = Math.min(Math.max(column.decimals ?? 0, 0), MOST_DECIMALS);
			const format = column.type === 'plain' ? FORMATS.plain : FORMATS.firstNumber + decimals;
			return `<c r="${place}" s="${String(format)}"><v>${String(value + 0)}</v></c>`;
		}
		if (typeof value === 'boolean') {
			return this.#text(place, value ? tableText.yes : tableText.no, FORMATS.text);
		}
		const isDate = column.type === 'date';
		const day = isDate ? serialDay(value) : column.type === 'moment' ? serialMoment(value) : null;
		if (day === null) return this.#text(place, value, FORMATS.text);
		const format = isDate ? FORMATS.date : FORMATS.moment;
		return `<c r="${place}" s="${String(format)}"><v>${String(day)}</v></c>`;
	}

	/** The XML of a sheet's rows, a piece at a time. */
	*#rows({ columns, rows }: XlsxSheet): Generator<string> {
		const names = columns.map((_, index) => columnName(index));
		const row = (number: number, cell: (place: string, index: number) => string): string =>
			`<row r="${String(number)}">${names.map((name, index) => cell(name + String(number), index)).join('')}</row>`;
		yield row(1, (place, at) => this.#text(place, columns[at]?.label ?? '', FORMATS.head));
		let number = 1;
		for (const values of rows) {
			number += 1;
			yield row(number, (place, at) => {
				const column = columns[at];
				return column === undefined ? '' : this.#cell(place, values[at] ?? null, column);
			});
		}
	}

	/** A whole sheet as bytes in pieces, made in turns: a million rows are more than one text can hold. */
	async *part(sheet: XlsxSheet, index: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
		const encoder = new TextEncoder();
		const pace = new Pace();
		const widths = sheet.columns.map(({ width }) => width);
		const { before, after } = sheetFrame(widths, index);
		let text = before;
		for (const row of this.#rows(sheet)) {
			text += row;
			if (text.length < PIECE) continue;
			yield encoder.encode(text);
			text = '';
			await pace.rest();
		}
		yield encoder.encode(text + after);
	}
}

/** Names that Excel takes, each its own whatever its case. */
function sheetNames(sheets: readonly XlsxSheet[]): string[] {
	const taken = new Set<string>();
	return sheets.map(({ name }, index) => {
		const clean = cleanText(name)
			.replaceAll(/[[\]:*?/\\\n\t]/gu, ' ')
			.slice(0, 28)
			.replaceAll(/\p{Cs}|^[\s']+|[\s']+$/gu, '');
		const base = clean === '' ? String(index + 1) : clean;
		const own = taken.has(base.toLowerCase()) ? `${base} ${String(index + 1)}` : base;
		taken.add(own.toLowerCase());
		return own;
	});
}

/**
 * Sheets of typed columns as an XLSX file: heads bold and frozen, dates and numbers as such, everything else
 * text that no spreadsheet runs. The same rows give the same bytes.
 */
export async function toXlsx(sheets: readonly XlsxSheet[]): Promise<XlsxFile> {
	const writer = new SheetWriter();
	const encoder = new TextEncoder();
	const framing = framingParts(sheetNames(sheets));
	const entries = [
		...framing.map(([name, xml]) => ({ name, bytes: encoder.encode(xml) })),
		...sheets.map((sheet, index) => ({
			name: `xl/worksheets/sheet${String(index + 1)}.xml`,
			bytes: writer.part(sheet, index)
		}))
	];
	return { blob: await toZip(entries, XLSX_TYPE), cut: writer.cut };
}
