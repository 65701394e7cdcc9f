import type { Result, Value } from '../engine/index.ts';
import { eachOf, type Steps } from './steps.ts';

export interface ColumnTest {
	readonly column: number;
	readonly test: (value: Value) => boolean;
}

/** Rows that pass all tests, in the result's own order. */
export function* filterRows(result: Result, tests: readonly ColumnTest[]): Steps<Uint32Array> {
	const kept = new Uint32Array(result.rowCount);
	let count = 0;
	yield* eachOf(result.rowCount, (row) => {
		if (tests.every(({ column, test }) => test(result.value(column, row)))) kept[count++] = row;
	});
	return kept.slice(0, count);
}
