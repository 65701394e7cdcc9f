import type { ZodMiniType } from 'zod/mini';

/** What a question can be asked with. Dates are ISO strings (`2025-05-23`); unknown is `null`. */
export type Scalar = string | number | boolean | null;

/** Named values for the `$name` places of a query's SQL. A list is written as a SQL list. */
export type Parameters = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/**
 * One question to one dataset: a query with its parameters filled in.
 * `name` and `parameters` identify it: the same pair always has the same answer for the same data.
 */
export interface Question<Row> {
	/** Kebab-case, unique among all queries: `overview-matrix`. */
	readonly name: string;
	/** SQL text with `$name` places; the only place where a number is computed. */
	readonly sql: string;
	readonly parameters: Parameters;
	/** Guards every row that comes from outside the running engine (a stored answer). */
	readonly row: ZodMiniType<Row>;
}
