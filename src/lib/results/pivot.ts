import type { Result, Value } from '../engine/index.ts';
import type { PivotChoice } from './pivot-choice.ts';
import { pivotNumbers, type PivotNumbers } from './pivot-numbers.ts';
import { valueKey } from './distinct-values.ts';
import { countingUp, sortIndexes } from './sort-indexes.ts';
import { eachOf, partOf, type Steps } from './steps.ts';
import { kindOf } from './value-kind.ts';
import { orderOf } from './value-order.ts';

/** Shown at most. Totals are of everything. */
export const PIVOT_LIMIT = { rows: 5000, columns: 200 } as const;

/**
 * A pivot. Every number is reckoned from the rows of the result, the totals too: the mean of all is no mean of means, and
 * different values are not added up. Null is no known value; a cell with `count` 0 has no rows at all.
 */
export interface Pivot extends PivotNumbers {
	/** Values of each row of the pivot, one for each of `choice.rows`; null is a group of its own. In order, null last. */
	readonly rowKeys: readonly (readonly Value[])[];
	readonly columnKeys: readonly Value[];
	/** Groups there are, of which the first ones are given. */
	readonly found: { readonly rows: number; readonly columns: number };
	/** Rows of the result whose value is unknown (or no number): they are in no aggregate. */
	readonly unknownValues: number;
	readonly baseRows: number;
}

/** For every row of the result the number of its group, and each group's values. */
interface Groups {
	readonly of: Uint32Array;
	readonly keys: readonly (readonly Value[])[];
}

function compareKeys(orders: readonly ((a: Value, b: Value) => number)[]) {
	return (a: readonly Value[], b: readonly Value[]): number => {
		for (const [at, order] of orders.entries()) {
			const left = a[at] ?? null;
			const right = b[at] ?? null;
			const difference =
				left === null || right === null
					? Number(left === null) - Number(right === null)
					: order(left, right);
			if (difference !== 0) return difference;
		}
		return 0;
	};
}

function* groupBy(result: Result, columns: readonly number[]): Steps<Groups> {
	const of = new Uint32Array(result.rowCount);
	const seen = new Map<string, number>();
	const keys: (readonly Value[])[] = [];
	const collect = eachOf(result.rowCount, (row) => {
		const values = columns.map((column) => result.value(column, row));
		const parts = values.map((value) => (value === null ? '' : `=${valueKey(value)}`));
		const key = parts.length === 1 ? (parts[0] ?? '') : JSON.stringify(parts);
		let group = seen.get(key);
		if (group === undefined) {
			group = keys.push(values) - 1;
			seen.set(key, group);
		}
		of[row] = group;
	});
	yield* partOf(collect, 0, 0.7);
	const compare = compareKeys(
		columns.map((column) => orderOf(kindOf(result.columns[column]?.type ?? '')))
	);
	const order = (a: number, b: number): number => compare(keys[a] ?? [], keys[b] ?? []);
	const sorted = yield* partOf(sortIndexes(countingUp(keys.length), order), 0.7, 0.9);
	const places = new Uint32Array(keys.length);
	sorted.forEach((group, place) => (places[group] = place));
	const move = eachOf(of.length, (row) => {
		of[row] = places[of[row] ?? 0] ?? 0;
	});
	yield* partOf(move, 0.9, 1);
	return { of, keys: Array.from(sorted, (group) => keys[group] ?? []) };
}

/** Reckons a pivot of the rows of a result. */
export function* pivotOf(result: Result, choice: PivotChoice): Steps<Pivot> {
	const rows = yield* partOf(groupBy(result, choice.rows), 0, 0.3);
	const across = choice.columns === null ? [] : [choice.columns];
	const columns = yield* partOf(groupBy(result, across), 0.3, 0.5);
	const shown = {
		rows: Math.min(rows.keys.length, PIVOT_LIMIT.rows),
		columns: Math.min(columns.keys.length, PIVOT_LIMIT.columns)
	};
	const { unknownValues, ...numbers } = yield* partOf(
		pivotNumbers(result, choice, { rowOf: rows.of, columnOf: columns.of, ...shown }),
		0.5,
		1
	);
	return {
		...numbers,
		rowKeys: rows.keys.slice(0, shown.rows),
		columnKeys: columns.keys.slice(0, shown.columns).map(([value]) => value ?? null),
		found: { rows: rows.keys.length, columns: columns.keys.length },
		unknownValues,
		baseRows: result.rowCount
	};
}
