import { partOf, STRIDE, type Steps } from './steps.ts';

/** Runs that are short enough to be sorted at once. */
const RUN = 1024;
/** Below 0 if the first comes first. */
export type Order = (a: number, b: number) => number;

function* mergeRuns(
	from: Uint32Array,
	to: Uint32Array,
	[start, middle, end]: readonly [number, number, number],
	order: Order
): Steps<void> {
	// Runs that already follow each other are copied: what comes sorted from the query costs next to nothing.
	if (middle >= end || order(from[middle - 1] ?? 0, from[middle] ?? 0) <= 0) {
		to.set(from.subarray(start, end), start);
		return;
	}
	let left = start;
	let right = middle;
	for (let at = start; at < end; at++) {
		if (at % STRIDE === 0) yield (at - start) / (end - start);
		const takesLeft =
			left < middle && (right >= end || order(from[left] ?? 0, from[right] ?? 0) <= 0);
		to[at] = (takesLeft ? from[left++] : from[right++]) ?? 0;
	}
}

function isOrdered(run: Uint32Array, order: Order): boolean {
	for (let at = 1; at < run.length; at++) {
		if (order(run[at - 1] ?? 0, run[at] ?? 0) > 0) return false;
	}
	return true;
}

/** A stable merge sort that lets go on its way. `indexes` is used up. */
export function* sortIndexes(indexes: Uint32Array, order: Order): Steps<Uint32Array> {
	const { length } = indexes;
	const rounds = Math.max(1, Math.ceil(Math.log2(Math.max(1, length / RUN)))) + 1;
	for (let start = 0; start < length; start += RUN) {
		yield start / length / rounds;
		const run = indexes.subarray(start, start + RUN);
		if (!isOrdered(run, order)) run.sort(order);
	}
	let from = indexes;
	let to: Uint32Array = new Uint32Array(length > RUN ? length : 0);
	for (let width = RUN, round = 1; width < length; width *= 2, round++) {
		for (let start = 0; start < length; start += 2 * width) {
			const middle = Math.min(start + width, length);
			const end = Math.min(start + 2 * width, length);
			const done = (share: number): number => (round + share) / rounds;
			yield* partOf(
				mergeRuns(from, to, [start, middle, end], order),
				done(start / length),
				done(end / length)
			);
			yield done(end / length);
		}
		[from, to] = [to, from];
	}
	return from;
}

/** 0, 1, 2, … */
export function countingUp(length: number): Uint32Array {
	const indexes = new Uint32Array(length);
	for (let index = 0; index < length; index++) indexes[index] = index;
	return indexes;
}
