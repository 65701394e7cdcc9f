import type { ChartRequest, TrendInput } from '../charts/index.ts';

/**
 * One written document, as data: the page, the paper, DOCX, Markdown and HTML are all made from it and so hold the
 * same content. It survives serialisation. Texts are plain; what a person or a file supplied is text like any other.
 */
export interface WrittenDocument {
	/** `Briefing: Lejerbo Gladsaxe`. */
	readonly title: string;
	/** Below the title: `Styringsdialog 23. maj 2026 · Gladsaxe Kommune`. */
	readonly subtitle: string;
	/** Of the core properties of a file. */
	readonly subject: string;
	/** Runs along the top of every sheet: who, when, of what data. */
	readonly runningHead: string;
	/** What the dataset is to be taken for: `Eksempeldata` on every sheet; null for real data. */
	readonly example: string | null;
	/** Name of its files without an ending. */
	readonly fileName: string;
	/** Before each point of its lists in a file; a dot where left out. Minutes have the sign that importers know. */
	readonly bullet?: '-';
	/** ISO date that core properties carry: the data's own, so that the same data give the same file. */
	readonly dated: string;
	readonly parts: readonly DocumentPart[];
}

export interface DocumentPart {
	/** `overblik`; the anchor on the page. Kept by edits: never renamed. */
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly Block[];
}

/** A stretch of text; `path` is a page of the site from its root (`sitePaths`), `address` one elsewhere (https only). */
export interface Run {
	readonly text: string;
	readonly isStrong?: boolean;
	readonly path?: string;
	readonly address?: string;
}

/** What a statement or a number stands on. */
export interface Evidence {
	/** Where: `Referat 23. maj 2025, punkt 4.1`, or the source of a number. */
	readonly place: string;
	/** The very words of the source; null for numbers. */
	readonly quote: string | null;
	/** The page that shows it; null where there is none. */
	readonly path: string | null;
	/** The publisher's own page; null where there is none. */
	readonly address: string | null;
}

/** The smallest thing that can be edited, hidden and added. */
export interface Statement {
	/**
	 * Unique in the document and the same when the data change: made from what it speaks of
	 * (`noegletal/dispositionsfond_disponibel`), never from its number in a list.
	 */
	readonly id: string;
	readonly text: readonly Run[];
	/** Why it stands here, in one sentence: the reason of a question. */
	readonly reason?: string;
	/** A short mark before it, in words: `Åben`, `Overskredet frist`, `Viderefør`. */
	readonly mark?: string;
	readonly evidence: readonly Evidence[];
	/** Written by the person, or changed by them. */
	readonly isOwn?: boolean;
	/** Only of an own text: what the data said when it was written, where they now say something else. */
	readonly changed?: { readonly then: string; readonly now: string };
	/** A point of a checklist: whether it is ticked. */
	readonly isDone?: boolean;
}

export type Block =
	| { readonly kind: 'heading'; readonly id: string; readonly text: string }
	| { readonly kind: 'text'; readonly statement: Statement }
	/** `number`: an ordered list; `check`: boxes to tick. */
	| {
			readonly kind: 'list';
			readonly id: string;
			readonly look: 'bullet' | 'number' | 'check';
			readonly statements: readonly Statement[];
	  }
	| DocumentTable
	| DocumentFigure;

export interface TableHead {
	readonly label: string;
	readonly align: 'start' | 'end';
	/** Share of the width, the columns' sum being what it is. */
	readonly width: number;
}

/** A cell is text, or a trend so small that it stands among numbers. */
export type TableCell =
	| { readonly runs: readonly Run[]; readonly note?: string }
	| { readonly trend: TrendInput; readonly said: string };

export interface TableLine {
	/** Stable, as of a statement: a line can be hidden. */
	readonly id: string;
	/** The first is the head of the line. */
	readonly cells: readonly TableCell[];
	/** Marked in words in one of its cells, and set apart: outside the normal range. */
	readonly isOutside?: boolean;
}

export interface DocumentTable {
	readonly kind: 'table';
	readonly id: string;
	readonly caption: string;
	readonly columns: readonly TableHead[];
	readonly lines: readonly TableLine[];
	/** Below it: whom it is compared with, sources, late or missing data. */
	readonly notes: readonly string[];
}

export interface DocumentFigure {
	readonly kind: 'figure';
	readonly id: string;
	readonly caption: string;
	/** What the picture says, in one sentence: its alternative text. */
	readonly sentence: string;
	readonly chart: ChartRequest;
	readonly source: string;
}
