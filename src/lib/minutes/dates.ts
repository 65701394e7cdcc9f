import { MONTHS } from '../text/index.ts';
import { FOUNDING, ISO_DATE, NUMBER_DATE, WEEKDAYS, WRITTEN_DATE } from './words/months.ts';

/** A day that a text names. */
export interface WrittenDay {
	readonly start: number;
	readonly end: number;
	/** As it is written. */
	readonly text: string;
	readonly day: number;
	/** From 1. */
	readonly month: number;
	/** null where the text leaves it out. */
	readonly year: number | null;
	/** From Sunday = 0; null if none is named. */
	readonly weekday: number | null;
}

/** `2025-05-23` of a real day; null for 30 February. */
export function isoDay(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
	return isReal ? date.toISOString().slice(0, 10) : null;
}

export function weekdayOf(iso: string): number {
	return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

function monthOf(word: string): number {
	const start = word.toLowerCase().slice(0, 3);
	return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

function weekday(word: string | undefined): number | null {
	const at = WEEKDAYS.indexOf(word?.toLowerCase() ?? '');
	return at < 0 ? null : at;
}

function fullYear(text: string | undefined): number | null {
	if (text === undefined) return null;
	const year = Number(text);
	if (text.length === 4) return year;
	return year < 60 ? 2000 + year : 1900 + year;
}

function dayFrom(
	found: RegExpExecArray,
	parts: { weekday?: string | undefined; day: string; month: number; year?: string | undefined }
): WrittenDay | null {
	const year = fullYear(parts.year);
	const day = Number(parts.day);
	// 2024 is a leap year: 29 February may be said without one.
	if (isoDay(year ?? 2024, parts.month, day) === null) return null;
	const text = found[0].replace(/[ ,.]+$/u, '');
	return {
		start: found.index,
		end: found.index + text.length,
		text,
		day,
		month: parts.month,
		year,
		weekday: weekday(parts.weekday)
	};
}

/** Every day that a text names, in order; a date inside an organisation's name is none. */
export function daysIn(text: string): WrittenDay[] {
	const found: (WrittenDay | null)[] = [];
	for (const match of text.matchAll(WRITTEN_DATE)) {
		const [, day, number = '', month = '', year] = match;
		found.push(dayFrom(match, { weekday: day, day: number, month: monthOf(month), year }));
	}
	for (const match of text.matchAll(NUMBER_DATE)) {
		const [, day, number = '', , month = '', year] = match;
		found.push(dayFrom(match, { weekday: day, day: number, month: Number(month), year }));
	}
	for (const match of text.matchAll(ISO_DATE)) {
		const [, year, month = '', day = ''] = match;
		found.push(dayFrom(match, { day, month: Number(month), year }));
	}
	return found
		.filter((day): day is WrittenDay => day !== null)
		.filter((day) => !FOUNDING.test(text.slice(Math.max(0, day.start - 40), day.start)))
		.sort((a, b) => a.start - b.start);
}
