import { TableFileError } from './table-file-error.ts';
import type { CellValue } from './sheet.ts';

/** What a file may hold. A browser's page has some 2–4 GB, and the same rows stand in it up to three times. */
export const LIMITS = {
	fileBytes: 100_000_000,
	rows: 2_000_000,
	columns: 500,
	/** Rows times columns of all sheets. */
	cells: 20_000_000,
	/** Characters of all cells: one text that is referred to a million times counts a million times. */
	characters: 400_000_000,
	/** Unpacked bytes of one part of an XLSX file, counted while unpacking. */
	partBytes: 500_000_000,
	/** Unpacked to packed bytes of a part above 10 MB: sheets are packed 10–60 times, bombs 1000 times. */
	partRatio: 250,
	/** Unpacked bytes of a Parquet file, and of one page of it. */
	parquetBytes: 1_000_000_000,
	pageBytes: 200_000_000
} as const;

/** Counts what is read against the limits, and refuses what goes beyond with a TableFileError. */
export class CellBudget {
	#cells = 0;
	#characters = 0;

	/** `rowsBefore`: rows of the same sheet that were counted already. */
	count(row: readonly CellValue[], rowsBefore: number): void {
		if (rowsBefore >= LIMITS.rows)
			throw new TableFileError('too-many-rows', { limit: LIMITS.rows });
		if (row.length > LIMITS.columns) {
			throw new TableFileError('too-many-columns', { limit: LIMITS.columns });
		}
		this.#cells += row.length;
		if (this.#cells > LIMITS.cells) {
			throw new TableFileError('too-many-cells', { limit: LIMITS.cells });
		}
		for (const cell of row) if (typeof cell === 'string') this.#characters += cell.length;
		if (this.#characters > LIMITS.characters) {
			throw new TableFileError('too-much-text', { limit: LIMITS.characters });
		}
	}
}
