/** A named question that lives in the database file itself, for the pages and for ad-hoc SQL. */
export interface View {
	readonly name: string;
	readonly sql: string;
	/** True: answered once by the builder and kept as a table (planning it takes longer than its rows). */
	readonly isStored?: boolean;
}

/** The statement that makes a view. */
export function createView(view: View): string {
	return `create ${view.isStored === true ? 'table' : 'view'} ${view.name} as ${view.sql}`;
}
