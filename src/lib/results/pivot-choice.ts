export const aggregates = ['count', 'sum', 'mean', 'median', 'min', 'max', 'distinct'] as const;
export type Aggregate = (typeof aggregates)[number];

export interface PivotChoice {
	/** Columns of the result whose values name the pivot's rows; none: one row of all. */
	readonly rows: readonly number[];
	/** The column whose values name the pivot's columns. */
	readonly columns: number | null;
	/** What is reckoned with; null: the rows themselves, which can only be counted. */
	readonly value: number | null;
	readonly aggregate: Aggregate;
}

/** One number with the count of the rows of the result that it stands for. */
export interface PivotNumber {
	readonly value: number | null;
	readonly count: number;
}
