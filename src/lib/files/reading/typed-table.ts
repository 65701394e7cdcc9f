import { Pace } from '../pace.ts';
import { ColumnProfile } from './column-profile.ts';
import { columnNames } from './table-names.ts';
import { isEmptyCell, isMissingMark, typedValue, type TypedColumnType } from './typed-value.ts';
import type { NumberStyle } from './number-text.ts';
import type { CellValue, ReadFile, Sheet } from './sheet.ts';

/** A table of typed columns, of the shape that the engine takes in. */
export interface TypedTable {
	readonly name: string;
	/** Values in the order of the rows; dates `2025-05-23`, timestamps `2025-05-23T10:11:12`, unknown is null. */
	readonly columns: readonly {
		readonly name: string;
		readonly type: TypedColumnType;
		readonly values: readonly (string | number | boolean | null)[];
	}[];
	readonly rowCount: number;
}

/** A column of a sheet, looked through. */
export interface ProfiledColumn {
	/** Its place in the sheet's rows. */
	readonly index: number;
	/** What the file calls it. */
	readonly head: string;
	/** What SQL calls it: a name of its own. */
	readonly name: string;
	readonly profile: ColumnProfile;
}

/** What is chosen of a column before it is read. */
export interface ColumnChoice {
	readonly index: number;
	readonly name: string;
	readonly type: TypedColumnType;
	readonly style: NumberStyle;
}

/** What became of a column's values. */
export interface ColumnOutcome {
	readonly name: string;
	/** Values that did not fit the type and are unknown now. */
	readonly misfits: number;
	/** The first few of them. */
	readonly examples: readonly string[];
}

export interface TypedOutcome {
	readonly table: TypedTable;
	readonly columns: readonly ColumnOutcome[];
}

interface Work {
	readonly signal?: AbortSignal;
}

const MOST_EXAMPLES = 3;
/** Rows between two looks at the clock. */
const STRIDE = 256;

/** True where the format or the delimiter says that numbers have English decimals: a comma cannot then be inside them. */
export function isEnglishFile({ format, notes }: ReadFile): boolean {
	if (format !== 'csv') return format === 'json';
	return notes.some((note) => note.kind === 'delimiter' && note.delimiter === ',');
}

/** The rows below the names; empty ones are left out. */
function* tableRows(sheet: Sheet, headRow: number | null): Generator<readonly CellValue[]> {
	for (let at = headRow === null ? 0 : headRow + 1; at < sheet.rows.length; at += 1) {
		const row = sheet.rows[at];
		if (row !== undefined && !row.every(isEmptyCell)) yield row;
	}
}

/**
 * Looks through all values of a sheet, in turns so that the page stays awake. Columns without a name and without a value
 * are left out.
 */
export async function profileSheet(
	sheet: Sheet,
	headRow: number | null,
	{ signal }: Work = {}
): Promise<{ readonly columns: readonly ProfiledColumn[]; readonly rowCount: number }> {
	const pace = new Pace(signal);
	const profiles = Array.from({ length: sheet.width }, () => new ColumnProfile());
	let rowCount = 0;
	for (const row of tableRows(sheet, headRow)) {
		for (const [index, cell] of row.entries()) if (cell !== null) profiles[index]?.add(cell);
		rowCount += 1;
		if (rowCount % STRIDE === 0) await pace.rest();
	}
	const heads = headRow === null ? [] : (sheet.rows[headRow] ?? []);
	const kept = profiles.flatMap((profile, index) => {
		const head = String(heads[index] ?? '').trim();
		return head === '' && profile.filled === 0 ? [] : [{ index, head, profile }];
	});
	const names = columnNames(kept.map(({ head }) => head));
	return {
		rowCount,
		columns: kept.map((column, at) => ({ ...column, name: names[at] ?? '' }))
	};
}

class ColumnReader {
	readonly values: (string | number | boolean | null)[] = [];
	readonly #choice: ColumnChoice;
	readonly #examples: string[] = [];
	#misfits = 0;

	constructor(choice: ColumnChoice) {
		this.#choice = choice;
	}

	read(row: readonly CellValue[]): void {
		const { index, type, style } = this.#choice;
		const cell = row[index] ?? null;
		const value = cell === null ? null : typedValue(cell, type, style);
		this.values.push(value);
		if (value !== null || isEmptyCell(cell) || isMissingMark(cell)) return;
		this.#misfits += 1;
		if (this.#examples.length < MOST_EXAMPLES) this.#examples.push(String(cell).slice(0, 60));
	}

	get column(): TypedTable['columns'][number] {
		return { name: this.#choice.name, type: this.#choice.type, values: this.values };
	}

	get outcome(): ColumnOutcome {
		return { name: this.#choice.name, misfits: this.#misfits, examples: this.#examples };
	}
}

/**
 * A sheet as a table of typed columns, with what did not fit counted. In turns; rejects with the signal's reason when it is
 * aborted.
 */
export async function buildTable(
	name: string,
	source: { readonly sheet: Sheet; readonly headRow: number | null },
	choices: readonly ColumnChoice[],
	{ signal }: Work = {}
): Promise<TypedOutcome> {
	const pace = new Pace(signal);
	const readers = choices.map((choice) => new ColumnReader(choice));
	let rowCount = 0;
	for (const row of tableRows(source.sheet, source.headRow)) {
		for (const reader of readers) reader.read(row);
		rowCount += 1;
		if (rowCount % STRIDE === 0) await pace.rest();
	}
	return {
		table: { name, columns: readers.map(({ column }) => column), rowCount },
		columns: readers.map(({ outcome }) => outcome)
	};
}
