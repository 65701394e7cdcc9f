import type { Result } from '../engine/index.ts';

/** What a person sees of a result, so that what is taken along is what is seen. */
export interface ResultView {
	/** Columns of the result that are shown, in their order. */
	readonly columns: readonly number[];
	/** Rows of the result after sort and filter, in their order; null: all of them as they came. */
	readonly rows: Uint32Array | null;
}

/** All columns and rows as they came. */
export function wholeView(result: Result): ResultView {
	return { columns: result.columns.map((_, index) => index), rows: null };
}
