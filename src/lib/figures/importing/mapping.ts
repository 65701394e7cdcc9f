/**
 * What a person has said of a file, and what is remembered for the next one of its kind. Everything here is plain JSON;
 * what is not said is guessed anew for each file, and what cannot be guessed is asked (`Question` of the preview).
 */

/** What the cells of a column are. */
export type ColumnRole =
	/** Left out. */
	| { readonly role: 'ignore' }
	/**
	 * Names or ids of whom the figures are about. `any`: whatever the name is known as. With several, the most
	 * particular one that is filled counts, and a department is looked for in the row's organisation.
	 */
	| {
			readonly role: 'subject';
			readonly level: 'any' | 'organisation' | 'department' | 'area' | 'municipality';
	  }
	| { readonly role: 'indicator' | 'period' | 'population' | 'unit' | 'status' | 'note' }
	| ValueRole;

/**
 * Figures. Each part: absent = as the column's heads, its row or the sheet say; text = said by a person.
 * `unit` is a text such as `t.kr.` or an indicator's own unit (`kr./m2`); `%` says that 0,5 is half a percent, and
 * `share` that 0,48 is 48 %.
 */
export interface ValueRole {
	readonly role: 'value';
	readonly indicator?: string;
	/** `2024`, `KV2021` … as the data contract writes periods. */
	readonly period?: string;
	/** `organisation:solsikken`. */
	readonly subject?: string;
	readonly population?: string;
	readonly unit?: string;
	/** How numbers that can be read two ways are meant (`8,000`: 8 in Danish, 8000 in English). */
	readonly numbers?: 'danish' | 'english';
}

/** What holds for all figures of a sheet that say nothing else. Absent: as its title and name say. */
export interface SheetWide {
	readonly subject?: string;
	readonly indicator?: string;
	readonly period?: string;
	readonly population?: string;
	readonly unit?: string;
}

/** A column by what stands over it (folded, years as `#`), and the how manieth with that head it is, from 0. */
export interface ColumnAnswer {
	readonly head: string;
	readonly nth: number;
	readonly role: ColumnRole;
}

/** All sheets whose columns have the same heads (`signature`, years apart) are read alike. */
export interface SheetMapping {
	readonly signature: string;
	/** False: the sheet is left out. */
	readonly included: boolean;
	/** Rows of the heads, counted from 0, both inclusive, where the guess was wrong; null = no heads. Absent = guessed. */
	readonly headRows?: { readonly from: number; readonly to: number } | null;
	readonly columns: readonly ColumnAnswer[];
	readonly wide: SheetWide;
	/** In which unit an indicator's figures stand, where the file leaves it open: `t.kr.`, `%`, `share`. */
	readonly units: readonly { readonly indicator: string; readonly unit: string }[];
}

/** What a name of the file means. */
export interface NameAnswer {
	/** As the file has it, folded. */
	readonly name: string;
	/** Departments: the organisation it was found under, by id; null everywhere else. */
	readonly within: string | null;
	/** A subject (`department:solsikken-01`) or an indicator's id; null: its figures are left out. */
	readonly means: string | null;
}

export interface FiguresMapping {
	readonly version: 1;
	readonly sheets: readonly SheetMapping[];
	readonly subjects: readonly NameAnswer[];
	readonly indicators: readonly NameAnswer[];
}

export const EMPTY_MAPPING: FiguresMapping = {
	version: 1,
	sheets: [],
	subjects: [],
	indicators: []
};

/** The unit of figures that are left out. */
export const LEFT_OUT = 'leave-out';

/** Answer to a column: figures of what its rows, heads and sheet say. */
export const FIGURES = 'value';
