import type {
	COMMITMENT_KINDS,
	COMMITMENT_STATUSES,
	OWNERS,
	PASSAGE_KINDS,
	SIDES,
	Span
} from '../../../src/lib/model/index.ts';

export type PassageKind = (typeof PASSAGE_KINDS)[number];
export type Side = (typeof SIDES)[number];
export type Owner = (typeof OWNERS)[number];
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** A number that the minutes say; `decimals` and `symbol` are how it is written. */
export interface FigureDraft {
	readonly indicator: string;
	readonly subject: string;
	readonly population: string;
	readonly period: string;
	readonly value: number;
	readonly unit: string;
}

/** What of a passage's text must be found again: a figure, or initials that nobody present has. */
export type Mark =
	{ readonly kind: 'figure'; readonly figure: FigureDraft } | { readonly kind: 'unknown-initials' };

/** A piece of running text. A marked piece is never broken over two lines. */
export interface Piece {
	readonly text: string;
	readonly mark: Mark | null;
}

/**
 * What the meeting says of a commitment: `open` when it is made, `carried-over`, `done` or `dropped` when a
 * later meeting takes it up again (`continues`). What no later meeting speaks of may become `unknown`.
 */
export interface CommitmentDraft {
	readonly id: string;
	/** Which promise it is (`Promise.key`): the same through a chain. */
	readonly key: string;
	readonly kind: CommitmentKind;
	readonly text: string;
	readonly owner: Owner;
	readonly ownerNote: string | null;
	readonly forum: string | null;
	readonly theme: string;
	status: CommitmentStatus;
	readonly due: string | null;
	readonly continues: string | null;
}

/** One statement of the minutes: what becomes a passage. */
export interface Statement {
	readonly kind: PassageKind;
	readonly themes: readonly string[];
	readonly pieces: readonly Piece[];
	readonly commitment: CommitmentDraft | null;
}

/** Statements that stand together: a paragraph, or one bullet. */
export interface Block {
	readonly form: 'paragraph' | 'bullet';
	readonly statements: readonly Statement[];
}

export interface ItemDraft {
	readonly title: string;
	/** Participants who lead it; none: nobody is named. */
	readonly presenters: readonly Person[];
	readonly blocks: readonly Block[];
}

export interface Person {
	readonly name: string;
	readonly initials: string;
	readonly role: string;
	readonly side: Side;
	readonly present: boolean;
}

/** One meeting before it is set in type. */
export interface MinutesDraft {
	readonly id: string;
	readonly date: string;
	readonly dialogueYear: number;
	readonly accountsYear: number;
	readonly caseNumber: string | null;
	readonly organisation: { readonly id: string; readonly name: string };
	readonly people: readonly Person[];
	readonly items: readonly ItemDraft[];
	readonly place: string;
	readonly startHour: number;
}

/** Where a statement came to stand, with its marks in the order in which they were written. */
export interface Place {
	readonly span: Span;
	readonly marks: readonly { readonly mark: Mark; readonly text: string; readonly span: Span }[];
}
