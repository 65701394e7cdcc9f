import type {
	MeetingCommitment,
	MeetingFigure,
	MeetingPassage,
	MeetingWarning
} from '$lib/queries';
import { meetingAnchors } from '$lib/text';
import type { Mark } from '$lib/parts/cut-text';

/** What can be pointed at on both sides of the page. */
export type PlaceKind = 'passage' | 'commitment' | 'figure' | 'warning';

/** A stretch of the source that an item of the page comes from. */
export interface SourceMark extends Mark {
	readonly kind: PlaceKind;
	/** Its number in the meeting: `4.1`, `c2`, `4.1f1`, `w1`. */
	readonly place: string;
	/** Its id in the source column. */
	readonly id: string;
}

interface Spanned {
	readonly place: string;
	readonly span_start: number;
	readonly span_end: number;
}

/** The word by which the two sides of the page know each other. */
export function placeKey(kind: PlaceKind, place: string): string {
	return `${kind}:${place}`;
}

function marksOf(
	kind: PlaceKind,
	rows: readonly Spanned[],
	idOf: (place: string) => string
): SourceMark[] {
	return rows.map((row) => ({
		kind,
		place: row.place,
		id: idOf(row.place),
		start: row.span_start,
		end: row.span_end
	}));
}

/** All that a meeting's page points at in the source. */
export function sourceMarks(rows: {
	readonly passages: readonly MeetingPassage[];
	readonly commitments: readonly MeetingCommitment[];
	readonly figures: readonly MeetingFigure[];
	readonly warnings: readonly MeetingWarning[];
}): SourceMark[] {
	return [
		...marksOf('passage', rows.passages, meetingAnchors.source),
		...marksOf('commitment', rows.commitments, meetingAnchors.commitmentInSource),
		...marksOf('figure', rows.figures, meetingAnchors.figureInSource),
		...marksOf('warning', rows.warnings, meetingAnchors.warningInSource)
	];
}
