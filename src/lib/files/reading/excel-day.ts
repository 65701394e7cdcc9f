import type { DateFormat } from './xlsx-workbook.ts';

const DAY_MS = 86_400_000;
/** Excel counts days from here, as if 1900 had a 29 February: days before 1 March 1900 are one off. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const FALSE_LEAP_DAY = 60;
/** 31 December 9999, the last day that Excel has. */
const LAST_DAY = 2_958_466;

/**
 * A number that is shown as a date or a time, as ISO text: 45800 → `2025-05-23`, 45800.5 → `2025-05-23T12:00:00`, with the
 * format of a time 0.5 → `12:00:00`. To the nearest second, or millisecond if it has parts of one. Null for what is no day.
 */
export function excelDay(serial: number, format: DateFormat, isFrom1904: boolean): string | null {
	if (!Number.isFinite(serial) || serial < 0 || serial >= LAST_DAY) return null;
	const shift = !isFrom1904 && serial < FALSE_LEAP_DAY ? 1 : 0;
	const milliseconds = Math.round((serial + shift) * DAY_MS);
	// A number with decimals is seldom exactly the second it stands for.
	const rest = milliseconds % 1000;
	const time = rest < 5 || rest > 995 ? Math.round(milliseconds / 1000) * 1000 : milliseconds;
	const iso = new Date((isFrom1904 ? DAY_ZERO_1904 : DAY_ZERO) + time).toISOString();
	const clock = iso.slice(11, 23).replace(/\.000$/u, '');
	if (format === 'time' && serial < 1) return clock;
	return time % DAY_MS === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${clock}`;
}
