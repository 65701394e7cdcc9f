import type { Value } from '../engine/index.ts';
import { roughSortKey } from '../text/index.ts';
import { countingUp, sortIndexes, type Order } from './sort-indexes.ts';
import { eachOf, partOf, type Steps } from './steps.ts';
import type { ValueKind } from './value-kind.ts';
import { orderOf } from './value-order.ts';

/** Signs whose numbers fit into one whole number. */
const PACKED = 6;

function commonLength(a: string, b: string): number {
	let length = 0;
	while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
	return length;
}

/** The signs from `start` on as one number that orders as they do. */
function pack(key: string, start: number): number {
	let packed = 0;
	for (let at = start; at < start + PACKED; at++) {
		const sign = at < key.length ? Math.min(key.charCodeAt(at) + 1, 255) : 0;
		packed = packed * 256 + sign;
	}
	return packed;
}

/** Compares texts by keys, and the keys by a number from where they begin to differ. */
function* roughOrder(values: readonly Value[]): Steps<Order> {
	const keys: string[] = [];
	let shared: number | null = null;
	const makeKeys = eachOf(values.length, (at) => {
		const value = values[at];
		const key = typeof value === 'string' ? roughSortKey(value) : '';
		keys.push(key);
		shared = Math.min(shared ?? key.length, commonLength(keys[0] ?? '', key));
	});
	yield* partOf(makeKeys, 0, 0.8);
	const packed = new Float64Array(keys.length);
	const packAll = eachOf(keys.length, (at) => {
		packed[at] = pack(keys[at] ?? '', shared ?? 0);
	});
	yield* partOf(packAll, 0.8, 1);
	return (a, b) => {
		const difference = (packed[a] ?? 0) - (packed[b] ?? 0);
		if (difference !== 0) return difference;
		const left = keys[a] ?? '';
		const right = keys[b] ?? '';
		return left < right ? -1 : Number(left > right);
	};
}

/**
 * The numbers of the values in their order. Comparing text as Danes do is dear: it is first put nearly in order by keys that
 * are cheap to compare, and what follows finds little to move.
 */
export function* orderValues(values: readonly Value[], kind: ValueKind): Steps<Uint32Array> {
	const order = orderOf(kind);
	const compare: Order = (a, b) => order(values[a] ?? null, values[b] ?? null);
	const indexes = countingUp(values.length);
	if (kind !== 'text') return yield* sortIndexes(indexes, compare);
	const rough = yield* partOf(roughOrder(values), 0, 0.3);
	const nearly = yield* partOf(sortIndexes(indexes, rough), 0.3, 0.7);
	return yield* partOf(sortIndexes(nearly, compare), 0.7, 1);
}
