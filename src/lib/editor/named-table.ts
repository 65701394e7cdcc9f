/** A column that can be named; what is computed has no known type. */
export interface KnownColumn {
	readonly name: string;
	readonly type: string | null;
	readonly comment: string | null;
}

/** A table, a named query (`with`) or a query in parentheses that a statement reads from. */
export interface NamedTable {
	/** Empty for a query in parentheses. */
	readonly name: string;
	/** What its columns are reached by, where that is not its own name. */
	readonly alias: string | null;
	readonly columns: readonly KnownColumn[];
	/** The stretch of the statement in which it can be named; the smaller, the nearer. */
	readonly from: number;
	readonly to: number;
}
