import type { ChartMark, ChartMeeting } from '$lib/charts';
import { compareText, formatDate } from '$lib/text';
import type { Comparison } from '../comparison';

/** Dates of meetings (ISO) by organisation. */
export type MeetingDates = Readonly<Record<string, readonly string[]>>;

/** A note of the reader's own on the axis of time. */
export interface NoteOnAxis {
	readonly year: number;
	/** Whom it is about; null for everybody. */
	readonly subject: string | null;
	readonly text: string;
}

export interface AxisMarks {
	readonly meetings: readonly ChartMeeting[];
	readonly marks: readonly ChartMark[];
}

/** Meetings of the first chosen: those of its organisation where departments are compared. */
function meetingsOf({ chosen }: Comparison, dates: MeetingDates): ChartMeeting[] {
	const [first] = chosen;
	if (first === undefined) return [];
	return (dates[first.organisation] ?? []).map((date) => ({
		date,
		label: compareText.meetingOf(first.organisation_name, formatDate(date))
	}));
}

function yearOf(date: string | null): number | null {
	return date === null ? null : Number(date.slice(0, 4));
}

/** What went into a chosen one, and what a chosen one that has ended goes on as, each in its year. */
function mergersOf({ chosen, before }: Comparison): ChartMark[] {
	const merged = before.map(({ name, valid_to }) => ({
		year: yearOf(valid_to),
		label: compareText.merged(name)
	}));
	const gone = chosen
		.filter(({ id, heir }) => heir !== id)
		.map(({ valid_to, heir_name }) => ({
			year: yearOf(valid_to),
			label: compareText.mergedInto(heir_name)
		}));
	return [...merged, ...gone].flatMap(({ year, label }) =>
		year === null ? [] : [{ year, label }]
	);
}

/** Notes about everybody and about the chosen, each said to be the reader's own. */
function notesOf({ chosen }: Comparison, notes: readonly NoteOnAxis[]): ChartMark[] {
	const names = new Map(chosen.map(({ id, name }) => [id, name]));
	return notes.flatMap(({ year, subject, text }): ChartMark[] => {
		if (subject === null) return [{ year, label: compareText.ownNote(text) }];
		const name = names.get(subject);
		if (name === undefined) return [];
		return [
			{
				year,
				label: chosen.length === 1 ? compareText.ownNote(text) : compareText.ownNoteOf(name, text)
			}
		];
	});
}

/** Everything that stands on the axis of time of the years shown. */
export function axisMarks(
	comparison: Comparison,
	dates: MeetingDates,
	notes: readonly NoteOnAxis[]
): AxisMarks {
	const { from, to } = comparison;
	const isShown = (year: number): boolean => year >= from && year <= to;
	return {
		meetings: meetingsOf(comparison, dates).filter(({ date }) => isShown(yearOf(date) ?? 0)),
		marks: [...mergersOf(comparison), ...notesOf(comparison, notes)].filter(({ year }) =>
			isShown(year)
		)
	};
}
