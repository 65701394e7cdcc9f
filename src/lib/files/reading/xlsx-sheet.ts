import { excelDay } from './excel-day.ts';
import { LIMITS, type CellBudget } from './limits.ts';
import { TableFileError } from './table-file-error.ts';
import { unescapeSigns } from './xlsx-text.ts';
import { attributeOf, XmlScanner, type XmlListener } from './xml-scan.ts';
import type { CellValue, MergedCells } from './sheet.ts';
import type { Archive } from './unzip.ts';
import type { Workbook } from './xlsx-workbook.ts';

export interface SheetCells {
	readonly rows: readonly (readonly CellValue[])[];
	readonly merged: readonly MergedCells[];
	readonly errorCells: number;
	readonly formulasWithoutValue: number;
}

const MOST_MERGED = 100_000;
/** Rows without cells are all this one. */
const EMPTY: readonly CellValue[] = [];

/** `AB12` → row 11, column 27; null for what is no place. */
function placeOf(text: string): { row: number; column: number } | null {
	let column = 0;
	let at = 0;
	for (; at < text.length && at < 4; at += 1) {
		const letter = text.charCodeAt(at) - 64;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
	}
	const row = Number(text.slice(at));
	return at > 0 && Number.isInteger(row) && row > 0 ? { row: row - 1, column: column - 1 } : null;
}

function mergedOf(text: string): MergedCells | null {
	const [first = '', last = first] = text.split(':');
	const [from, to] = [placeOf(first), placeOf(last)];
	if (from === null || to === null) return null;
	return { fromRow: from.row, fromColumn: from.column, toRow: to.row, toColumn: to.column };
}

function orNull(text: string): string | null {
	return text === '' ? null : text;
}

class SheetListener implements XmlListener {
	readonly rows: (readonly CellValue[])[] = [];
	readonly merged: MergedCells[] = [];
	errorCells = 0;
	formulasWithoutValue = 0;
	wantsText = false;
	readonly #workbook: Workbook;
	readonly #texts: readonly string[];
	readonly #budget: CellBudget;
	#row: CellValue[] = [];
	#rowNumber = -1;
	#column = -1;
	#type = '';
	#format = 0;
	#value = '';
	#hasFormula = false;
	#isReading = false;

	constructor(workbook: Workbook, texts: readonly string[], budget: CellBudget) {
		this.#workbook = workbook;
		this.#texts = texts;
		this.#budget = budget;
	}

	open(name: string, tag: string): void {
		if (name === 'c') this.#openCell(tag);
		else if (name === 'v') this.wantsText = true;
		else if (name === 't') this.wantsText = !this.#isReading;
		else if (name === 'row') this.#openRow(tag);
		else if (name === 'f') this.#hasFormula = true;
		else if (name === 'rPh') this.#isReading = true;
		else if (name === 'mergeCell') this.#merge(tag);
	}

	close(name: string): void {
		if (name === 'v' || name === 't') this.wantsText = false;
		else if (name === 'c') this.#closeCell();
		else if (name === 'row') this.#closeRow();
		else if (name === 'rPh') this.#isReading = false;
	}

	text(text: string): void {
		this.#value += text;
	}

	#openRow(tag: string): void {
		const told = Number(attributeOf(tag, 'r') ?? this.#rowNumber + 2) - 1;
		// Rows must come in their order; a file that says otherwise is not trusted with its numbers.
		if (!Number.isInteger(told) || told <= this.#rowNumber) throw new TableFileError('damaged');
		this.#rowNumber = told;
		this.#column = -1;
		this.#row = [];
	}

	#closeRow(): void {
		const row = this.#row;
		if (row.length === 0) return;
		if (this.#rowNumber >= LIMITS.rows) {
			throw new TableFileError('too-many-rows', { limit: LIMITS.rows });
		}
		this.#budget.count(row, this.#rowNumber);
		while (this.rows.length < this.#rowNumber) this.rows.push(EMPTY);
		this.rows.push(row);
		this.#row = [];
	}

	#openCell(tag: string): void {
		const place = attributeOf(tag, 'r');
		this.#column = (place === null ? null : placeOf(place)?.column) ?? this.#column + 1;
		this.#type = attributeOf(tag, 't') ?? 'n';
		this.#format = Number(attributeOf(tag, 's') ?? 0);
		this.#value = '';
		this.#hasFormula = false;
	}

	#closeCell(): void {
		const value = this.#read();
		if (value === null) {
			if (this.#hasFormula && this.#value === '' && this.#type !== 'str') {
				this.formulasWithoutValue += 1;
			}
			return;
		}
		if (this.#column >= LIMITS.columns) {
			throw new TableFileError('too-many-columns', { limit: LIMITS.columns });
		}
		while (this.#row.length < this.#column) this.#row.push(null);
		this.#row[this.#column] = value;
	}

	#read(): CellValue {
		const text = this.#value;
		if (text === '') return null;
		switch (this.#type) {
			case 's':
				return orNull(this.#texts[Number(text)] ?? '');
			case 'str':
			case 'inlineStr':
				return orNull(unescapeSigns(text));
			case 'b':
				return text.trim() === '1' || text.trim() === 'true';
			case 'e':
				this.errorCells += 1;
				return null;
			case 'd':
				return text.trim().replace(/T00:00:00(?:\.0+)?Z?$/u, '');
			default:
				return this.#number(text);
		}
	}

	#number(text: string): CellValue {
		const value = Number(text);
		if (!Number.isFinite(value)) return text;
		const format = this.#workbook.dateFormats[this.#format] ?? 'none';
		if (format === 'none') return value + 0;
		return excelDay(value, format, this.#workbook.isFrom1904) ?? value;
	}

	#merge(tag: string): void {
		const merged = mergedOf(attributeOf(tag, 'ref') ?? '');
		if (merged !== null && this.merged.length < MOST_MERGED) this.merged.push(merged);
	}
}

/** The cells of one sheet: what formulas gave when the file was last saved, dates as ISO text, errors as unknown. */
export async function readSheetCells(
	archive: Archive,
	part: string,
	context: {
		readonly workbook: Workbook;
		readonly texts: readonly string[];
		readonly budget: CellBudget;
		readonly onProgress: (share: number) => void;
	}
): Promise<SheetCells> {
	const listener = new SheetListener(context.workbook, context.texts, context.budget);
	const scanner = new XmlScanner(listener);
	const size = Math.max(archive.size(part), 1);
	let done = 0;
	for await (const piece of archive.text(part)) {
		scanner.push(piece);
		done += piece.length;
		context.onProgress(Math.min(done / size, 1));
	}
	scanner.end();
	return listener;
}
