import type { BriefingCommitment } from '../queries/index.ts';
import { briefingDialogueText as words, formatDate, isolate } from '../text/index.ts';

const UNFINISHED: ReadonlySet<string> = new Set(['open', 'carried-over', 'unknown']);

export function isUnfinished(row: BriefingCommitment): boolean {
	return UNFINISHED.has(row.status);
}

/** A point of the agreement that the last meeting left standing. */
export function isAgreed(row: BriefingCommitment): boolean {
	return row.is_last && row.kind === 'agreement' && isUnfinished(row);
}

/** Last year's points, carried on as one without being told. */
export function isWhole(row: BriefingCommitment): boolean {
	return row.began_before && row.is_last && words.agreement.isWhole(`${row.body} ${row.quote}`);
}

/** True where the deadline is no later than the day of the meeting; false where one of them is unknown. */
export function isDueBefore(row: BriefingCommitment, date: string | null): boolean {
	return isUnfinished(row) && row.due !== null && date !== null && row.due <= date;
}

/** The mark of a commitment in words: what presses first, then how it stands. */
export function commitmentMark(row: BriefingCommitment, date: string | null): string {
	if (row.is_overdue) return words.marks.overdue;
	if (isDueBefore(row, date)) return words.marks.dueBefore;
	return words.marks[row.status];
}

/** `siden 23. maj 2025`, or `fra før` where that day already carried it on. */
export function sinceWhen(row: BriefingCommitment): string {
	return row.began_before
		? words.details.beganBefore(formatDate(row.since))
		: words.details.since(formatDate(row.since));
}

/** What else is to be known: who, since when, how often carried on, until when, where it went, and silence since. */
export function commitmentDetails(row: BriefingCommitment, withSince: boolean): readonly string[] {
	const { details } = words;
	return [
		row.owner_note === null ? null : isolate(row.owner_note),
		row.forum === null ? null : isolate(row.forum),
		row.is_own ? null : details.from(isolate(row.organisation_name)),
		withSince ? sinceWhen(row) : null,
		row.carried === 0 ? null : details.carried(row.carried),
		row.due === null ? null : details.due(formatDate(row.due)),
		row.meetings_after === 0 ? null : details.silent(row.meetings_after),
		row.heir_name === null ? null : details.heir(isolate(row.heir_name))
	].filter((detail) => detail !== null);
}
