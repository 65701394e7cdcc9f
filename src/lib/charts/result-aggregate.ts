import type { ResultAggregate } from './result-choice.ts';

/** Rows that become one mark: how many they are, and their known values. */
export class Bucket {
	n = 0;
	readonly values: number[] = [];

	/** One more row; `value` null is unknown. */
	add(value: number | null): void {
		this.n += 1;
		if (value !== null) this.values.push(value);
	}
}

function median(values: readonly number[]): number {
	const sorted = Float64Array.from(values).sort();
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function sum(values: readonly number[]): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

function extreme(values: readonly number[], isBetter: (a: number, b: number) => boolean): number {
	let best = values[0] ?? 0;
	for (const value of values) if (isBetter(value, best)) best = value;
	return best;
}

/**
 * One number of many; null where none is known. A count counts rows, known or not; without a calculation it is the
 * first known value.
 */
export function aggregateOf({ n, values }: Bucket, aggregate: ResultAggregate): number | null {
	if (aggregate === 'count') return n;
	if (values.length === 0) return null;
	switch (aggregate) {
		case 'sum':
			return sum(values);
		case 'mean':
			return sum(values) / values.length;
		case 'median':
			return median(values);
		case 'min':
			return extreme(values, (a, b) => a < b);
		case 'max':
			return extreme(values, (a, b) => a > b);
		case 'none':
			return values[0] ?? null;
	}
}

const MOST_DECIMALS = 12;
/** So many values are looked at for their decimals. */
const SAMPLE = 2000;

function isWhole(size: number): boolean {
	return Math.abs(size - Math.round(size)) <= Math.min(1e-6, size * 1e-3);
}

/** So many decimals tell the values apart, and no more than four figures need: at most two above ten. */
export function decimalsOf(values: readonly number[]): number {
	let largest = 0;
	let wished = 0;
	const step = Math.max(1, Math.ceil(values.length / SAMPLE));
	for (const [index, value] of values.entries()) {
		const size = Math.abs(value);
		largest = Math.max(largest, size);
		while (index % step === 0 && wished < 4 && !isWhole(size * 10 ** wished)) wished += 1;
	}
	if (wished === 0 || largest >= 1e6) return 0;
	if (largest >= 1000) return Math.min(wished, 1);
	if (largest >= 10) return Math.min(wished, 2);
	if (largest >= 0.01) return Math.min(wished, 4);
	return Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(Math.max(largest, 1e-90))) + 2);
}
