/** A cell of a table row as it is written; dates are ISO days. */
export type Cell = string | number | boolean | null;

/** A row by column name. The writer puts the cells in the table's order and refuses unknown names. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows of the database by table. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

/** The order of Danish text: æ, ø, å last, aa as å. */
const danish = new Intl.Collator('da');

/** Gives each row its place in Danish order: what `order by position` needs in an engine without collations. Equal names follow their ids. */
export function withPositions<T extends { readonly id: string }>(
	values: readonly T[],
	name: (value: T) => string
): readonly { readonly value: T; readonly position: number }[] {
	return [...values]
		.sort((a, b) => danish.compare(name(a), name(b)) || (a.id < b.id ? -1 : 1))
		.map((value, index) => ({ value, position: index + 1 }));
}

/** Lists inside a cell are separated by `|`, as in the files. */
export function listCell(values: readonly string[]): string {
	return values.join('|');
}
