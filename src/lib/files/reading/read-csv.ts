import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { findDelimiter } from './delimiter.ts';
import { CellBudget } from './limits.ts';
import { sheetOf } from './sheet-of.ts';
import { TableFileError } from './table-file-error.ts';
import type { Reader } from './reader.ts';
import type { CellValue, ReadingNote } from './sheet.ts';

function split(text: string, delimiter: string, rows: number): string[][] {
	return Papa.parse<string[]>(text, { delimiter, preview: rows }).data;
}

/** The line of a place in the text, from 1. */
function lineAt(text: string, index: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
		line += 1;
	}
	return line;
}

class QuoteProblems {
	#first: number | null = null;
	#count = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** A quotation mark that is never closed has swallowed the rest of the file: that is no reading. */
	take(errors: readonly Papa.ParseError[]): void {
		for (const { type, code, index } of errors) {
			if (type !== 'Quotes') continue;
			const line = lineAt(this.#text, index ?? 0);
			if (code === 'MissingQuotes') throw new TableFileError('broken-quotes', { line });
			this.#first ??= line;
			this.#count += 1;
		}
	}

	notes(): ReadingNote[] {
		if (this.#first === null) return [];
		return [{ kind: 'quotes', line: this.#first, count: this.#count }];
	}
}

function parse(
	text: string,
	delimiter: string,
	quotes: QuoteProblems,
	onProgress: (share: number) => void
): CellValue[][] {
	const rows: CellValue[][] = [];
	const budget = new CellBudget();
	// One piece: the places of errors are then places in the text. No worker: it would be made from a blob.
	const config: Papa.ParseLocalConfig<string[], never> & { chunkSize: number } = {
		delimiter,
		worker: false,
		chunkSize: text.length + 1,
		step({ data, errors, meta }) {
			if (errors.length > 0) quotes.take(errors);
			const row = data.map((cell) => (cell === '' ? null : cell));
			budget.count(row, rows.length);
			rows.push(row);
			if (rows.length % 20_000 === 0) onProgress(meta.cursor / text.length);
		}
	};
	Papa.parse(text as unknown as never, config as never);
	return rows;
}

/** A text with a row a line and something between the cells. Every cell is text, as it stands. */
export const readCsv: Reader = ({ name, bytes, onProgress }) => {
	const { text, encoding } = decodeText(bytes);
	const { delimiter, start } = findDelimiter(text, split);
	const body = start === 0 ? text : text.slice(start);
	const quotes = new QuoteProblems(body);
	const rows = parse(body, delimiter, quotes, onProgress);
	// The end of the last line is no row.
	while (rows.at(-1)?.every((cell) => cell === null) === true) rows.pop();
	return {
		sheets: [sheetOf({ name, rows })],
		notes: [{ kind: 'encoding', encoding }, { kind: 'delimiter', delimiter }, ...quotes.notes()]
	};
};
