interface Step {
	readonly year: number;
	readonly value: number | null;
}

/**
 * One place for each year from the first to the last, null where nothing is known, so that a small trend
 * shows its gaps. Elections stand side by side: the years between them are not gaps.
 */
export function trendValues(trend: readonly Step[], isElection: boolean): (number | null)[] {
	const [first] = trend;
	const last = trend.at(-1);
	if (first === undefined || last === undefined) return [];
	if (isElection) return trend.map(({ value }) => value);
	const byYear = new Map(trend.map(({ year, value }) => [year, value]));
	return Array.from(
		{ length: last.year - first.year + 1 },
		(_, index) => byYear.get(first.year + index) ?? null
	);
}

/** `KV2021`, `FV2022` and `EP2024` are elections. */
export function isElection(period: string | null): boolean {
	return period !== null && /^(?:KV|FV|EP)\d/u.test(period);
}
