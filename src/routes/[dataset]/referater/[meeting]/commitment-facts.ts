import type { MeetingCommitment } from '$lib/queries';
import {
	formatBeginning,
	formatDate,
	isolate,
	meetingText,
	overviewText,
	ownerText
} from '$lib/text';

/** Who owes it and more exactly, where it was sent, since when, by when: each ready to stand in a line. */
export function commitmentFacts(row: MeetingCommitment): string[] {
	return [
		meetingText.owes(
			row.owner_note === null ? ownerText[row.owner] : `${ownerText[row.owner]} (${row.owner_note})`
		),
		row.forum === null ? '' : overviewText.forum(row.forum),
		row.is_older
			? meetingText.carriedFrom(formatBeginning(row.since, row.began_before), row.carried)
			: '',
		row.due === null ? '' : overviewText.due(formatDate(row.due)),
		row.is_newest ? '' : meetingText.laterWord
	]
		.filter((fact) => fact !== '')
		.map(isolate);
}
