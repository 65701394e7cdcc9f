/** A cell as the file has it. Of a text file every cell is text; dates are ISO text; empty is null. */
export type CellValue = string | number | boolean | null;

/** Cells that are shown as one, from and to inclusive, counted from 0. The value stands in the first. */
export interface MergedCells {
	readonly fromRow: number;
	readonly fromColumn: number;
	readonly toRow: number;
	readonly toColumn: number;
}

/** One table of a file as it stands there: titles, heads and notes among its rows. Rows may differ in length. */
export interface Sheet {
	/** The sheet's own name, or the file's. */
	readonly name: string;
	readonly rows: readonly (readonly CellValue[])[];
	/** Cells of the longest row. */
	readonly width: number;
	/** The row of names, where the format has one (JSON, Parquet); null where it must be guessed. */
	readonly headRow: number | null;
	readonly merged: readonly MergedCells[];
	/** True for a sheet that the spreadsheet does not show. */
	readonly isHidden: boolean;
}

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type TableFormat = 'csv' | 'xlsx' | 'json' | 'parquet';

/** What a person should know of how a file was read; nothing of it stopped the reading. */
export type ReadingNote =
	/** The name said one format, the content another. */
	| { readonly kind: 'renamed'; readonly named: string; readonly found: TableFormat }
	| { readonly kind: 'encoding'; readonly encoding: TextEncodingName }
	| { readonly kind: 'delimiter'; readonly delimiter: string }
	/** Quotation marks that do not fit: the first one's line, and how many. */
	| { readonly kind: 'quotes'; readonly line: number; readonly count: number }
	/** Cells with an error of the spreadsheet (`#N/A`): read as unknown. */
	| { readonly kind: 'error-cells'; readonly sheet: string; readonly count: number }
	/** Formulas that were never computed: read as unknown. */
	| { readonly kind: 'formulas-without-value'; readonly sheet: string; readonly count: number }
	/** Whole numbers beyond 2^53, whose last digits JSON cannot hold. */
	| { readonly kind: 'imprecise'; readonly count: number };

export interface ReadFile {
	readonly format: TableFormat;
	readonly sheets: readonly Sheet[];
	readonly notes: readonly ReadingNote[];
}
