import type { ChartLimit } from './types.ts';

/** How many times the spread of the values a limit may lie outside them and still set the axis. */
const REACH = 1.6;

/**
 * Splits limits into those that fit on the value axis and those so far from every value that they
 * would flatten the picture; these are named at the edge instead.
 */
export function splitLimits(
	limits: readonly ChartLimit[],
	values: readonly number[]
): { readonly near: readonly ChartLimit[]; readonly far: readonly ChartLimit[] } {
	if (values.length === 0) return { near: limits, far: [] };
	const low = Math.min(...values);
	const high = Math.max(...values);
	const reach = Math.max(high - low, Math.abs(high) * 0.25, Math.abs(low) * 0.25) * REACH;
	const isNear = (limit: ChartLimit): boolean =>
		limit.value >= low - reach && limit.value <= high + reach;
	return { near: limits.filter(isNear), far: limits.filter((limit) => !isNear(limit)) };
}
