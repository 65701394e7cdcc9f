/**
 * A period as it is read. The data writes `2024`, `2024-06`, `2013/14`, `KV2021` and `2021-`; all but the last,
 * which holds from a year on, are read as they are written.
 */
function openSince(period: string): string | null {
	return /^(\d{4})-$/u.exec(period)?.[1] ?? null;
}

/** Standing alone, in a cell or before a colon: `2024`, `KV2021`, `fra 2021`. Unknown is nothing. */
export function formatPeriod(period: string | null): string {
	const year = openSince(period ?? '');
	return year === null ? (period ?? '') : `fra ${year}`;
}

/** After what it holds for: `i 2024`, `ved KV2021`, `fra 2021`. */
export function inPeriod(period: string): string {
	if (openSince(period) !== null) return formatPeriod(period);
	return /^(?:KV|FV|EP)\d/u.test(period) ? `ved ${period}` : `i ${period}`;
}

/** Where a later one is held against it, `siden 2021`: from when an open one goes on does not matter. */
export function earlierPeriod(period: string): string {
	return openSince(period) ?? period;
}
