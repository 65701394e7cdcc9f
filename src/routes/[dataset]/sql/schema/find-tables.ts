import type { SchemaTable } from '$lib/queries';
import { foldDanish } from '$lib/text';

export interface FoundTable {
	readonly table: SchemaTable;
	/** Those to show: all of them where the table itself was found. */
	readonly columns: SchemaTable['columns'];
	/** True if the table was found by its columns alone. */
	readonly isByColumn: boolean;
}

interface Described {
	readonly name: string;
	readonly comment: string | null;
}

/** The tables that have what is looked for in their name or description, or in those of a column. */
export function findTables(tables: readonly SchemaTable[], written: string): readonly FoundTable[] {
	const words = foldDanish(written).split(/\s+/).filter(Boolean);
	const fits = ({ name, comment }: Described): boolean => {
		const text = foldDanish(`${name} ${comment ?? ''}`);
		return words.every((word) => text.includes(word));
	};
	return tables.flatMap((table): readonly FoundTable[] => {
		if (fits(table)) return [{ table, columns: table.columns, isByColumn: false }];
		const columns = table.columns.filter(fits);
		return columns.length === 0 ? [] : [{ table, columns, isByColumn: true }];
	});
}
