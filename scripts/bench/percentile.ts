/** The smallest of the values that `part` (0–1) of them do not exceed: 0.5 the middle one, 1 the highest. NaN of nothing. */
export function percentile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
}

/** How a list of times is told: the middle, what all but one in twenty stay below, and the longest. Milliseconds. */
export function timesOf(
	values: readonly number[],
	decimals: number
): Readonly<Record<'p50 ms' | 'p95 ms' | 'max ms', string>> {
	const at = (part: number): string => percentile(values, part).toFixed(decimals);
	return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'max ms': at(1) };
}
