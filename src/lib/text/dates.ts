import { UNKNOWN } from './numbers.ts';

/** Written out here: starting up a date format costs a phone more than the rest of a page's words. */
export const MONTHS = [
	'januar',
	'februar',
	'marts',
	'april',
	'maj',
	'juni',
	'juli',
	'august',
	'september',
	'oktober',
	'november',
	'december'
] as const;

function parse(iso: string): Date | null {
	if (!/^\d{4}-\d{2}-\d{2}/u.test(iso)) return null;
	const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
	// 30 February would otherwise be read as 2 March.
	const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso.slice(0, 10));
	return isReal ? date : null;
}

/** `2025-05-23` → `23. maj 2025`; unknown → `–`. Days are days: no time zone moves them. */
export function formatDate(iso: string | null): string {
	const date = iso === null ? null : parse(iso);
	if (date === null) return UNKNOWN;
	const month = MONTHS[date.getUTCMonth()] ?? '';
	return `${String(date.getUTCDate())}. ${month} ${String(date.getUTCFullYear())}`;
}

/** `23. maj 2025`, or `før 23. maj 2025` where that day already carried it on from an earlier one. */
export function formatBeginning(since: string, beganBefore: boolean): string {
	return beganBefore ? `før ${formatDate(since)}` : formatDate(since);
}

/** `2025-05-23` → `23-05-2025`, for tables. */
export function formatDateShort(iso: string | null): string {
	const date = iso === null ? null : parse(iso);
	return date === null ? UNKNOWN : date.toISOString().slice(0, 10).split('-').reverse().join('-');
}

/** Whole months from one ISO date to a later one; `null` where one of them is no date. */
export function monthsBetween(from: string, to: string): number | null {
	const a = parse(from);
	const b = parse(to);
	if (a === null || b === null) return null;
	const months =
		(b.getUTCFullYear() - a.getUTCFullYear()) * 12 + (b.getUTCMonth() - a.getUTCMonth());
	return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}
