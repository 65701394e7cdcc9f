import type { FigureErrorCode, FigureNoteCode } from '../../text/index.ts';
import type { Observation } from '../../model/index.ts';
import type { ColumnRole, FiguresMapping, SheetWide } from './mapping.ts';

/** A place in the file, as a spreadsheet names it. */
export interface FigurePlace {
	readonly sheet: string;
	/** From 1; null where the whole sheet or column is meant. */
	readonly row: number | null;
	/** `C`; null where the whole row or sheet is meant. */
	readonly column: string | null;
	/** What stands over the column, shortened; null where nothing does. */
	readonly head: string | null;
}

/** Why something could not be read. `describeFigureError(error)` of `text` says what and what to do, in Danish. */
export interface FigureError {
	readonly code: FigureErrorCode;
	readonly place: FigurePlace;
	/** Texts are the file's own, shortened to 80 signs. */
	readonly facts: Readonly<Record<string, string | number>>;
}

/** What a person should know and that stops nothing: `describeFigureNote(note)`. */
export interface FigureNote {
	readonly code: FigureNoteCode;
	readonly place: FigurePlace;
	readonly facts: Readonly<Record<string, string | number>>;
}

export interface Candidate {
	/** What the answer is, to be given to `answerQuestion`. */
	readonly means: string;
	/** For a person: a name, a unit, a way of reading (`8,000 = 8`). */
	readonly label: string;
}

/**
 * What only a person can say. Each stops the import until it is answered with `answerQuestion(mapping, question, means)`
 * (and the preview is made anew). `column` and `sheet` questions are answered with roles.
 * - `subject`: who is `name`? A subject, or null to leave its figures out.
 * - `indicator`: which indicator is `name` (a text in the rows)? An id, or null to leave out.
 * - `column`: which indicator is the column of that head? An id, `value` for the one that rows or sheet name, or null to
 *   leave the column out.
 * - `unit`: in which unit are the sheet's figures of an indicator? A unit text (`t.kr./bolig`), `%` (0,5 is half a percent) or
 *   `share` (0,48 is 48 %); null leaves them out.
 * - `numbers`: `danish` or `english`.
 * - `sheet-indicator`, `sheet-period`, `sheet-subject`: what holds for the sheet; null leaves the sheet out.
 */
export interface Question {
	readonly id: string;
	readonly kind:
		| 'subject'
		| 'indicator'
		| 'column'
		| 'unit'
		| 'numbers'
		| 'sheet-indicator'
		| 'sheet-period'
		| 'sheet-subject';
	/** The file's own words, shortened to 80 signs; empty where there are none. */
	readonly name: string;
	/** Where it stands first. */
	readonly place: FigurePlace;
	/** Cells (of figures) that wait for the answer. */
	readonly count: number;
	/** Likely ones first; may be empty. Any other subject or indicator may be given, too. */
	readonly candidates: readonly Candidate[];
	/** Why it is asked, for `figuresText.why`. */
	readonly why: QuestionReason;
	/** What `answerQuestion` needs. */
	readonly target: QuestionTarget;
}

export type QuestionReason =
	| 'unknown'
	| 'near'
	| 'several'
	| 'forecast'
	| 'derived'
	| 'contradiction'
	| 'two-ways'
	| 'share'
	| 'scale'
	| 'no-match'
	| 'missing';

export type QuestionTarget =
	| {
			readonly in: 'subjects' | 'indicators';
			readonly name: string;
			readonly within: string | null;
	  }
	| {
			readonly in: 'column';
			readonly signature: string;
			readonly head: string;
			readonly nth: number;
			/** What the role is beside the answer. */
			readonly part: 'indicator' | 'numbers';
			readonly role: ColumnRole;
	  }
	| { readonly in: 'unit'; readonly signature: string; readonly indicator: string }
	| {
			readonly in: 'sheet';
			readonly signature: string;
			readonly part: 'indicator' | 'period' | 'subject';
	  };

/** A column as it was understood. */
export interface ColumnPreview {
	/** From 0. */
	readonly index: number;
	/** `C`. */
	readonly letter: string;
	/** The texts over it, from top to bottom, shortened to 80 signs each. */
	readonly heads: readonly string[];
	/** Key of `ColumnAnswer`. */
	readonly head: string;
	readonly nth: number;
	/** As used: of a value column with everything that its heads said. */
	readonly role: ColumnRole;
	/** True where a person (or the remembered mapping) said it. */
	readonly isSaid: boolean;
	/** The first few cells as text, shortened to 40 signs. */
	readonly samples: readonly string[];
	/** Unit of the figures: as the file says; null where it says none and the indicator's own is assumed. */
	readonly unit: string | null;
}

/** How a sheet's figures lie. `cross`: indicators down, years (or organisations) across. */
export type LayoutKind =
	'long' | 'wide-periods' | 'wide-indicators' | 'wide-both' | 'wide-subjects' | 'cross' | 'none';

export interface SheetPreview {
	readonly name: string;
	/** Key of `SheetMapping` for its columns: sheets with the same heads share it. */
	readonly signature: string;
	/** Key for what holds for this sheet alone (`changeSheet`): the same, or with its name where several share it. */
	readonly ownSignature: string;
	readonly included: boolean;
	readonly layout: LayoutKind;
	/** From 0, inclusive; null: no heads. */
	readonly headRows: { readonly from: number; readonly to: number } | null;
	/** Rows of the file under the heads. */
	readonly rows: number;
	readonly columns: readonly ColumnPreview[];
	/** What title and name (or a person) say for all figures. */
	readonly wide: SheetWide;
	/** Lines over the heads, shortened. */
	readonly titles: readonly string[];
	/** Proposed figures of this sheet. */
	readonly figures: number;
}

/**
 * `new`: nobody has it. `same`: stands there already, nothing happens. `fills`: the dataset only says that it is missing;
 * it takes its place. `conflict`: the dataset has another value; a person keeps or replaces it.
 */
export type FigureState = 'new' | 'same' | 'fills' | 'conflict';

/** An observation but for what the import as a whole gives it (source, quality, day of fetching). */
export type FigureContent = Pick<
	Observation,
	'subject' | 'indicator' | 'period' | 'population' | 'value' | 'status' | 'note'
>;

export interface ProposedFigure extends FigureContent {
	/** `subject|indicator|period|population`, each once. */
	readonly key: string;
	readonly state: FigureState;
	/** What stands there now; null for `new`. */
	readonly existing: Observation | null;
	readonly place: FigurePlace;
}

/** Cells and rows, all counted, whatever the lists are cut to. */
export interface FigureCounts {
	readonly sheets: number;
	/** Rows with at least one figure. */
	readonly rows: number;
	readonly figures: number;
	readonly new: number;
	readonly same: number;
	readonly fills: number;
	readonly conflicts: number;
	/** Cells that say nothing (empty, `-`, `..`): no figure, and never 0. */
	readonly missing: number;
	/** The same figure with the same value once more in the file: taken once. */
	readonly duplicates: number;
	/** Cells of columns, sheets or names that were left out on a person's word. */
	readonly leftOut: number;
	/** Rows of totals, sections and notes, that hold no figures of their own. */
	readonly otherRows: number;
	/** Figures that wait for an answer. */
	readonly waiting: number;
	readonly errors: number;
	readonly notes: number;
}

/** What an import would do. Plain data; `errors` and `notes` hold the first 1,000 of each (counts hold all). */
export interface FiguresPreview {
	readonly dataset: string;
	readonly sheets: readonly SheetPreview[];
	readonly questions: readonly Question[];
	readonly errors: readonly FigureError[];
	readonly notes: readonly FigureNote[];
	/** In the order of the file. */
	readonly figures: readonly ProposedFigure[];
	readonly counts: FigureCounts;
	/** What was said so far and fits this file, to be changed and given again, and to be remembered. */
	readonly mapping: FiguresMapping;
	/** True when there is at least one sheet with figures, no error and no question. Conflicts are decided in `applyFigures`. */
	readonly isReady: boolean;
}
