import type { ZodMiniType } from 'zod/mini';
import type { Parameters, Question } from '../model/index.ts';

/** A question that the app asks: its name, its SQL and the shape of a row of the answer. */
export interface Query<P extends Parameters, Row> {
	readonly name: string;
	readonly sql: string;
	readonly row: ZodMiniType<Row>;
	/** The question with its `$name` places filled in. */
	readonly with: (parameters: P) => Question<Row>;
}

/** The rows that a query answers with. */
export type RowOf<Q> = Q extends Query<infer _P, infer Row> ? Row : never;

export function defineQuery<P extends Parameters>() {
	return <Row>(name: string, row: ZodMiniType<Row>, sql: string): Query<P, Row> => {
		const text = sql.trim();
		return { name, sql: text, row, with: (parameters) => ({ name, sql: text, row, parameters }) };
	};
}
