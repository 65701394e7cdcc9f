import type { Result } from '../engine/index.ts';
import { DistinctValues } from './distinct-values.ts';
import { orderValues } from './order-values.ts';
import { countingUp, sortIndexes, type Order } from './sort-indexes.ts';
import { eachOf, partOf, STRIDE, type Steps } from './steps.ts';
import { kindOf } from './value-kind.ts';
import { orderOf } from './value-order.ts';

export interface SortKey {
	readonly column: number;
	readonly direction: 'ascending' | 'descending';
}

/** Where the unknown stands: after every value, whichever way the column is sorted. */
const LAST = Number.POSITIVE_INFINITY;

/** Numbers and booleans that are their own place; null if some value is none (NaN, digits beyond 2^53, text). */
function* plainPlaces(result: Result, column: number): Steps<Float64Array | null> {
	const places = new Float64Array(result.rowCount);
	for (let row = 0; row < result.rowCount; row++) {
		if (row % STRIDE === 0) yield row / result.rowCount;
		const value = result.value(column, row);
		if (typeof value === 'boolean') places[row] = Number(value);
		else if (typeof value === 'number' && Number.isFinite(value)) places[row] = value;
		else if (value === null) places[row] = LAST;
		else return null;
	}
	return places;
}

/** The place of each row's value among the column's different values, which are few where comparing them is dear. */
function* rankedPlaces(result: Result, column: number): Steps<Float64Array> {
	const places = new Float64Array(result.rowCount);
	const distinct = new DistinctValues();
	const collect = eachOf(result.rowCount, (row) => {
		const value = result.value(column, row);
		places[row] = value === null ? LAST : distinct.add(value);
	});
	yield* partOf(collect, 0, 0.3);
	const { values } = distinct;
	const kind = kindOf(result.columns[column]?.type ?? '');
	const sorted = yield* partOf(orderValues(values, kind), 0.3, 0.85);
	const order = orderOf(kind);
	const ranks = new Float64Array(values.length);
	let rank = 0;
	const number = eachOf(sorted.length, (at) => {
		const id = sorted[at] ?? 0;
		const before = at === 0 ? null : (values[sorted[at - 1] ?? 0] ?? null);
		// Values that the order does not tell apart share their place: then rows keep theirs.
		if (at > 0 && order(before, values[id] ?? null) !== 0) rank += 1;
		ranks[id] = rank;
	});
	yield* partOf(number, 0.85, 0.95);
	const place = eachOf(places.length, (row) => {
		const id = places[row] ?? LAST;
		if (id !== LAST) places[row] = ranks[id] ?? 0;
	});
	yield* partOf(place, 0.95, 1);
	return places;
}

/** For each row of the result a number that orders the column rising; `Infinity` where the value is unknown. */
export function* placesOf(result: Result, column: number): Steps<Float64Array> {
	const kind = kindOf(result.columns[column]?.type ?? '');
	if (kind === 'number' || kind === 'boolean') {
		const plain = yield* partOf(plainPlaces(result, column), 0, 0.3);
		if (plain !== null) return plain;
	}
	return yield* rankedPlaces(result, column);
}

function orderBy(keys: readonly SortKey[], places: readonly Float64Array[]): Order {
	const signs = keys.map(({ direction }) => (direction === 'ascending' ? 1 : -1));
	return (a, b) => {
		for (const [at, place] of places.entries()) {
			const left = place[a] ?? LAST;
			const right = place[b] ?? LAST;
			if (left === right) continue;
			if (left === LAST) return 1;
			if (right === LAST) return -1;
			return (left < right ? -1 : 1) * (signs[at] ?? 1);
		}
		return 0;
	};
}

/**
 * Rows in the order of the keys, the first one counting most; rows alike in all of them stay as they came, the unknown is
 * last both ways. `rows` are those to sort (null: all). `cache` keeps what was found of a column.
 */
export function* sortRows(
	result: Result,
	rows: Uint32Array | null,
	keys: readonly SortKey[],
	cache: Map<number, Float64Array>
): Steps<Uint32Array> {
	const places: Float64Array[] = [];
	for (const [at, { column }] of keys.entries()) {
		const known = cache.get(column);
		const steps = placesOf(result, column);
		const found =
			known ?? (yield* partOf(steps, (at / keys.length) * 0.6, ((at + 1) / keys.length) * 0.6));
		cache.set(column, found);
		places.push(found);
	}
	const indexes = rows?.slice() ?? countingUp(result.rowCount);
	return yield* partOf(sortIndexes(indexes, orderBy(keys, places)), 0.6, 1);
}

/** The keys after a press on a column's head: up, down, none. With `isAdded` the other keys stay. */
export function nextSort(
	keys: readonly SortKey[],
	column: number,
	isAdded: boolean
): readonly SortKey[] {
	const current = keys.find((key) => key.column === column)?.direction;
	const next: SortKey | null =
		current === undefined
			? { column, direction: 'ascending' }
			: current === 'ascending'
				? { column, direction: 'descending' }
				: null;
	if (!isAdded) return next === null ? [] : [next];
	if (next === null) return keys.filter((key) => key.column !== column);
	return current === undefined
		? [...keys, next]
		: keys.map((key) => (key.column === column ? next : key));
}
