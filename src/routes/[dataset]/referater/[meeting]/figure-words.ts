import type { MeetingFigure, MeetingTarget } from '$lib/queries';
import {
	chartText,
	formatPeriod,
	formatValue,
	isolate,
	meetingText,
	overviewText,
	subjectKindText,
	targetValue
} from '$lib/text';

/** Whom a figure is about: its name, or what it is where it has none. */
export function subjectText(row: {
	readonly subject_kind: keyof typeof subjectKindText;
	readonly subject_id: string;
	readonly subject_name: string | null;
}): string {
	if (row.subject_name !== null) return row.subject_name;
	return row.subject_kind === 'country' ? subjectKindText.country : row.subject_id;
}

/** A figure's value, or the status that the source gives instead of one. */
export function saidOf(row: MeetingFigure): string {
	return row.value === null ? meetingText.warningAt(row.status ?? '') : formatValue(row.value, row);
}

/** Whom, which part of them, when, and that there is no number; the meeting's own organisation goes without saying. */
export function frameOf(row: MeetingFigure, organisation: string): string[] {
	const isOwn = row.subject_kind === 'organisation' && row.subject_id === organisation;
	return [
		isOwn ? '' : subjectText(row),
		row.population === chartText.allPopulations ? '' : row.population,
		row.period === saidOf(row) ? '' : formatPeriod(row.period),
		row.value === null ? overviewText.statusOnly : ''
	]
		.filter((part) => part !== '')
		.map(isolate);
}

/** `mindst 70 % i 2030`. */
export function askedOf(row: MeetingTarget): string {
	const value = targetValue(
		row.comparator,
		row.value === null ? null : formatValue(row.value, row)
	);
	// A goal that is itself a year says when.
	if (row.due === null || row.value === row.due) return value;
	return `${value} ${meetingText.targetDue(row.due)}`;
}
