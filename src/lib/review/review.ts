import type { Draft, DraftCommitment, DraftOutlook, DraftWarning, Span } from '../minutes/index.ts';
import type { Meeting } from '../model/index.ts';

/** What is said of the meeting; `span` is null where a person has said it and not the text. */
export interface Fact<T> {
	readonly value: T;
	readonly span: Span | null;
}

/** A party of the meeting; `id` is null until it is sure who is meant. */
export interface Party {
	readonly name: string;
	readonly id: string | null;
	/** Ids of those that look like it, likeliest first. */
	readonly candidates: readonly string[];
	readonly span: Span | null;
}

export type ReviewPassage = Meeting['items'][number]['passages'][number];
export type ReviewFigure = ReviewPassage['figures'][number];
export type PassageKind = ReviewPassage['kind'];

export type ReviewItem = Meeting['items'][number] & { readonly span: Span | null };

export type ReviewParticipant = Meeting['participants'][number] & {
	readonly span: Span | null;
	readonly note: string | null;
};

/** `open` until a person has looked; `kept` is published with the meeting, `removed` was no matter or is put right. */
export type WarningOutcome = 'open' | 'kept' | 'removed';

export type ReviewWarning = DraftWarning & { readonly outcome: WarningOutcome };

/**
 * Minutes while a person goes through them. Every span lies in `source` and holds at least one character; passages stand
 * in the order of the source and do not overlap; a figure lies in its passage; ids are unique. Each edit keeps that so.
 */
export interface Review {
	/** The text that was read, unchanged. */
	readonly source: string;
	/** Of the source, as a person has named it; null for the usual name. */
	readonly title: string | null;
	readonly municipality: Party | null;
	readonly organisation: Party | null;
	readonly date: Fact<string> | null;
	readonly dialogueYear: number | null;
	readonly accountsYear: number | null;
	readonly caseNumber: Fact<string> | null;
	readonly kind: Draft['kind'];
	readonly participants: readonly ReviewParticipant[];
	readonly items: readonly ReviewItem[];
	readonly commitments: readonly DraftCommitment[];
	readonly outlooks: readonly DraftOutlook[];
	readonly warnings: readonly ReviewWarning[];
	/** The text may end before the minutes do. */
	readonly isCutOff: boolean;
}
