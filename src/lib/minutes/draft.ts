import type { Meeting } from '../model/index.ts';

/** Half-open place in the source text, in UTF-16 units: `source.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/** What is read, and where it says so; null where the text does not say it. */
export interface Found<T> {
	readonly value: T;
	readonly span: Span;
}

/** A name in the text and who it is in the register, if that is sure. */
export interface FoundName {
	/** As the text spells it. */
	readonly name: string;
	/** The id in the register; null if nobody there has this name, or more than one could be meant. */
	readonly id: string | null;
	/** Ids of those that look like it, likeliest first, where a person must choose (Lejebo → Lejerbo). */
	readonly candidates: readonly string[];
	readonly span: Span;
}

export type DraftParticipant = Meeting['participants'][number] & {
	readonly span: Span;
	/** "(deltog i pkt. 2)", a company, a party's letter: what the text says of them beyond name and role. */
	readonly note: string | null;
};

/** An item with the place of its heading; `number` counts from 1 where the text has no numbers. */
export type DraftItem = Meeting['items'][number] & { readonly span: Span };

/** A number or a status of an indicator that a passage tells. */
export type DraftFigure = Meeting['items'][number]['passages'][number]['figures'][number];

/** `due` may be said without a day ("ultimo 2024"): the words as they stand; null if none were. */
export type DraftCommitment = Meeting['commitments'][number] & { readonly dueText: string | null };

export type DraftWarning = Meeting['warnings'][number];

/** A statement about the time to come that the text makes of a number or a status. */
export interface DraftOutlook {
	readonly kind: 'target' | 'forecast';
	readonly passage: string;
	/** An indicator's id; null if none of the catalogue is meant. */
	readonly indicator: string | null;
	/** 70 for "reducere med 70 %"; null where only a status is told ("et overskud igen i 2028"). */
	readonly value: number | null;
	readonly unit: string | null;
	/** `decrease` for "reduceres med"; `reach` for "opnå", "et overskud". */
	readonly comparator: 'decrease' | 'increase' | 'reach' | null;
	/** The year it is due. */
	readonly due: number | null;
	readonly statement: string;
	readonly span: Span;
}

/** Why a text is not read as minutes. */
export type Refusal = 'empty' | 'no-text' | 'not-minutes';

/**
 * Minutes as they were read: a proposal that a person reviews. Spans lie in `source`, which is the text that was read, unchanged.
 * Nothing stands here that the text does not hold: unknown is null.
 */
export interface Draft {
	readonly source: string;
	readonly title: Found<string> | null;
	readonly municipality: FoundName | null;
	readonly organisation: FoundName | null;
	/** Of the meeting: `2025-05-23`. */
	readonly date: Found<string> | null;
	readonly dialogueYear: number | null;
	readonly accountsYear: number | null;
	readonly caseNumber: Found<string> | null;
	readonly kind: Meeting['kind'];
	readonly participants: readonly DraftParticipant[];
	readonly items: readonly DraftItem[];
	readonly commitments: readonly DraftCommitment[];
	readonly outlooks: readonly DraftOutlook[];
	readonly warnings: readonly DraftWarning[];
	/** The text may end before the minutes do. */
	readonly isCutOff: boolean;
}

export type Reading =
	| { readonly status: 'draft'; readonly draft: Draft }
	| { readonly status: 'refused'; readonly reason: Refusal };

/** What the reader knows of the world: the catalogue and the register. It is nowhere told what a text will say. */
export interface ReadingContext {
	readonly themes: readonly {
		readonly id: string;
		readonly label: string;
		readonly cues: readonly string[];
	}[];
	readonly indicators: readonly {
		readonly id: string;
		readonly label: string;
		readonly unit: string;
		readonly cues: readonly string[];
	}[];
	readonly organisations: readonly {
		readonly id: string;
		readonly name: string;
		readonly aliases: readonly string[];
	}[];
	readonly municipalities: readonly { readonly id: string; readonly name: string }[];
	readonly areas: readonly { readonly id: string; readonly name: string }[];
	/** Departments by their names; unknown if left out. */
	readonly departments?: readonly { readonly id: string; readonly name: string }[];
}
