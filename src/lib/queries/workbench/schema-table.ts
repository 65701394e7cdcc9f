/** A table or view as the schema panel shows it. */
export interface SchemaTable {
	readonly name: string;
	/** `own` is a person's own file, kept for the visit. */
	readonly kind: 'table' | 'view' | 'own';
	/** In Danish; null if nobody has described it. */
	readonly comment: string | null;
	/** Null if it has not been counted, as views are not. */
	readonly rows: number | null;
	readonly columns: readonly {
		readonly name: string;
		/** In DuckDB's own spelling: `DECIMAL(9,2)`. */
		readonly type: string;
		readonly comment: string | null;
	}[];
}

/** One column of a relation, as a row of an answer. */
interface ColumnRow {
	readonly relation: string;
	readonly kind: 'table' | 'view';
	readonly relation_comment?: string | null;
	readonly column: string;
	readonly type: string;
	readonly comment?: string | null;
}

/**
 * Gathers the columns (in order, each relation's together) to tables and views. `counts`: rows by name; what is not
 * counted has null. `own`: they are tables of the visit.
 */
export function schemaTables(
	columns: readonly ColumnRow[],
	counts: readonly { readonly relation: string; readonly rows: number | null }[],
	own = false
): readonly SchemaTable[] {
	const rows = new Map(counts.map((count) => [count.relation, count.rows]));
	const byName = new Map<string, ColumnRow[]>();
	for (const column of columns) {
		const known = byName.get(column.relation);
		if (known === undefined) byName.set(column.relation, [column]);
		else known.push(column);
	}
	return [...byName].map(([name, members]) => ({
		name,
		kind: own ? 'own' : (members[0]?.kind ?? 'table'),
		comment: members[0]?.relation_comment ?? null,
		rows: rows.get(name) ?? null,
		columns: members.map(({ column, type, comment }) => ({
			name: column,
			type,
			comment: comment ?? null
		}))
	}));
}
