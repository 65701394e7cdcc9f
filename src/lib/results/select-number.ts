import { STRIDE, type Steps } from './steps.ts';

function swap(values: Float64Array, a: number, b: number): void {
	const kept = values[a] ?? 0;
	values[a] = values[b] ?? 0;
	values[b] = kept;
}

/** The middle one of the first, middle and last value: sorted columns, which are common, stay quick. */
function pivotOf(values: Float64Array, low: number, high: number): number {
	const a = values[low] ?? 0;
	const b = values[(low + high) >> 1] ?? 0;
	const c = values[high] ?? 0;
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** Puts the value of rank `rank` (from 0) of `values[low…high]` in its place, smaller ones before, and gives it. */
export function* selectNumber(
	values: Float64Array,
	rank: number,
	low = 0,
	high = values.length - 1
): Steps<number> {
	let [first, last] = [low, high];
	let work = 0;
	while (first < last) {
		const pivot = pivotOf(values, first, last);
		let [left, right] = [first, last];
		while (left <= right) {
			while ((values[left] ?? 0) < pivot) {
				left++;
				if (++work % STRIDE === 0) yield 0.5;
			}
			while ((values[right] ?? 0) > pivot) {
				right--;
				if (++work % STRIDE === 0) yield 0.5;
			}
			if (left <= right) {
				swap(values, left++, right--);
				if (++work % STRIDE === 0) yield 0.5;
			}
		}
		if (rank <= right) last = right;
		else if (rank >= left) first = left;
		else break;
	}
	return values[rank] ?? Number.NaN;
}

/** The median of `values[low…high]`, which are put in another order; of an even count the mean of the middle two. */
export function* medianOf(
	values: Float64Array,
	low = 0,
	high = values.length - 1
): Steps<number | null> {
	const count = high - low + 1;
	if (count <= 0) return null;
	const upper = low + (count >> 1);
	const right = yield* selectNumber(values, upper, low, high);
	if (count % 2 === 1) return right;
	let left = values[low] ?? 0;
	for (let at = low; at < upper; at++) {
		if (at % STRIDE === 0) yield 0.9;
		left = Math.max(left, values[at] ?? 0);
	}
	const middle = (left + right) / 2;
	// The sum of two large ones may not fit.
	return Number.isFinite(middle) ? middle : left / 2 + right / 2;
}
