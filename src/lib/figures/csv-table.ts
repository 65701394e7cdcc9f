import Papa from 'papaparse';
import { problem, type Place, type Problem } from '../model/index.ts';

/** A CSV file as text cells: `row` is the line's number in the file, the header being 1. */
export interface CsvTable {
	readonly header: readonly string[];
	readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
	readonly problems: readonly Problem[];
}

/** Each record with the line it begins at: a quoted cell may hold line breaks of its own. */
function withLineNumbers(records: readonly string[][]): CsvTable['rows'] {
	let next = 1;
	return records.map((cells) => {
		const row = next;
		next += 1 + cells.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/u).length - 1, 0);
		return { row, cells };
	});
}

/**
 * Reads semicolon CSV. Lines without any content are passed over; a line with too many or too few
 * cells, or with a quote that never ends, is a problem and is left out.
 */
export function readCsvTable(text: string, file: string): CsvTable {
	const place = (row: number | null): Place => ({ file, row, column: null });
	const parsed = Papa.parse<string[]>(text, {
		delimiter: ';',
		header: false,
		skipEmptyLines: false
	});
	const numbered = withLineNumbers(parsed.data);
	const problems = parsed.errors.map((error) =>
		problem('bad-csv', place(numbered[error.row ?? -1]?.row ?? null), {})
	);
	const [header = []] = parsed.data;
	const rows = numbered.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const whole = rows.filter(({ row, cells }) => {
		if (cells.length === header.length) return true;
		problems.push(
			problem('cells-in-row', place(row), { found: cells.length, expected: header.length })
		);
		return false;
	});
	return { header: header.map((name) => name.trim()), rows: whole, problems };
}
