import { STRIDE, type Steps } from './steps.ts';

/** Values from `from` up to `to`; the last bin holds `to` as well. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

const MOST_BINS = 20;

/** The nearest 1, 2 or 5 times a power of ten that is not below `step`. */
function roundStep(step: number): number {
	const power = 10 ** Math.floor(Math.log10(step));
	return ([1, 2, 5].find((factor) => factor * power >= step * 0.999_999) ?? 10) * power;
}

/** Without the noise of `3 * 0.1`. */
function clean(value: number): number {
	return Number(value.toPrecision(12));
}

interface Edges {
	readonly start: number;
	/** 0: one interval holds them all. */
	readonly step: number;
	readonly count: number;
}

function edgesOf(low: number, high: number, isWhole: boolean): Edges {
	const one = { start: low, step: 0, count: 1 };
	if (low === high) return one;
	const least = (high - low) / MOST_BINS;
	const step = isWhole ? Math.max(1, roundStep(least)) : roundStep(least);
	// A range below the smallest or above the largest number there is cannot be cut into round pieces.
	if (step === 0 || !Number.isFinite(step)) return one;
	const start = Math.floor(low / step) * step;
	return {
		start,
		step,
		count: Math.max(1, Math.ceil((high - start) / step + (isWhole ? 1e-9 : 0)))
	};
}

/** Counts of finite values in at most some 20 intervals with round edges; whole numbers keep edges that are whole. */
export function* histogramOf(values: Float64Array, isWhole: boolean): Steps<readonly Bin[]> {
	if (values.length === 0) return [];
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < values.length; at++) {
		if (at % STRIDE === 0) yield (at / values.length) * 0.4;
		const value = values[at] ?? 0;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	const { start, step, count } = edgesOf(low, high, isWhole);
	const counts = new Uint32Array(count);
	for (let at = 0; at < values.length; at++) {
		if (at % STRIDE === 0) yield 0.4 + (at / values.length) * 0.6;
		const place = step === 0 ? 0 : Math.floor(((values[at] ?? 0) - start) / step);
		const bin = Math.min(Math.max(place, 0), count - 1);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return Array.from(counts, (found, at) => ({
		from: step === 0 ? low : clean(start + at * step),
		to: step === 0 ? high : clean(start + (at + 1) * step),
		count: found
	}));
}
