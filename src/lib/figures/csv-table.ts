import Papa from 'papaparse';
import { problem, type Place, type Problem } from '../model/index.ts';

/** A CSV file as text cells: `row` is the line's number in the file, the header being 1. */
export interface CsvTable {
	readonly header: readonly string[];
	readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
	readonly problems: readonly Problem[];
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
	const problems = parsed.errors.map((error) =>
		problem('bad-csv', place(error.row === undefined ? null : error.row + 1), {})
	);
	const [header = [], ...lines] = parsed.data;
	const rows = lines
		.map((cells, index) => ({ row: index + 2, cells }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const whole = rows.filter(({ row, cells }) => {
		if (cells.length === header.length) return true;
		problems.push(
			problem('cells-in-row', place(row), { found: cells.length, expected: header.length })
		);
		return false;
	});
	return { header: header.map((name) => name.trim()), rows: whole, problems };
}
