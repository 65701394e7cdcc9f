import { daysIn, isoDay } from './dates.ts';
import { DUE, DUE_TIME } from './words/due.ts';

/** By when something is to be done. */
export interface Due {
	/** A day; null where the text names none. */
	readonly date: string | null;
	/** The words as they stand. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** The day meant by one without a year: the first after the meeting. */
function nextDay(month: number, day: number, meeting: string | null): string | null {
	if (meeting === null) return null;
	const year = Number(meeting.slice(0, 4));
	const same = isoDay(year, month, day);
	return same !== null && same >= meeting ? same : isoDay(year + 1, month, day);
}

/** A day at the end of a point: `Oplæg om tryghed, KO, 1. august 2019`. */
export function lastDay(text: string, meeting: string | null): Due | null {
	const day = daysIn(text).at(-1);
	if (day === undefined || text.length - day.end > 2) return null;
	const date =
		day.year === null ? nextDay(day.month, day.day, meeting) : isoDay(day.year, day.month, day.day);
	return { date, text: day.text, start: day.start, end: day.end };
}

/** What a promise says of its time: `senest 1. oktober 2024`, `inden jul`, `på næste møde`. */
export function readDue(text: string, meeting: string | null): Due | null {
	for (const found of text.matchAll(DUE)) {
		const after = found.index + found[0].length;
		const time = DUE_TIME.exec(text.slice(after));
		const isWhole = /næste møde|snarest|\d\.?$/iu.test(found[0]);
		if (time === null && !isWhole) continue;
		const end = after + (time?.[0].length ?? 0);
		const written = text.slice(found.index, end).trim();
		const day = daysIn(written)[0];
		if (day === undefined) return { date: null, text: written, start: found.index, end };
		const date =
			day.year === null
				? nextDay(day.month, day.day, meeting)
				: isoDay(day.year, day.month, day.day);
		return { date, text: written, start: found.index, end };
	}
	return null;
}
