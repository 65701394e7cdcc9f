export const FIRST_ACCOUNTS_YEAR = 2016;
export const LAST_ACCOUNTS_YEAR = 2025;
export const ACCOUNTS_YEARS: readonly number[] = Array.from(
	{ length: LAST_ACCOUNTS_YEAR - FIRST_ACCOUNTS_YEAR + 1 },
	(_, index) => FIRST_ACCOUNTS_YEAR + index
);
/** The day that the data is as of: no meeting is later, the deadlines are counted to it. */
export const DATA_DATE = '2026-06-30';

/** The day itself, or the Monday after a weekend. */
export function workday(year: number, month: number, day: number): string {
	const date = new Date(Date.UTC(year, month - 1, day));
	const weekday = date.getUTCDay();
	if (weekday === 6) date.setUTCDate(day + 2);
	if (weekday === 0) date.setUTCDate(day + 1);
	return date.toISOString().slice(0, 10);
}
