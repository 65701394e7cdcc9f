/** Where a problem lies: a file, and in it a row and a column (a CSV column by its name). */
export interface Place {
	readonly file: string;
	readonly row: number | null;
	readonly column: string | null;
}

/** Everything that can be wrong with a dataset's files. What each says is written in `text/problems.ts`. */
export type ProblemCode =
	| 'missing-file'
	| 'unreadable-file'
	| 'bad-csv'
	| 'bad-json'
	| 'unknown-column'
	| 'missing-column'
	| 'cells-in-row'
	| 'missing-value'
	| 'wrong-type'
	| 'not-allowed'
	| 'too-small'
	| 'too-big'
	| 'bad-format'
	| 'unknown-field'
	| 'bad-period'
	| 'unreadable-number'
	| 'ambiguous-number'
	| 'value-or-status'
	| 'missing-with-value'
	| 'missing-source'
	| 'unknown-place'
	| 'unknown-reference'
	| 'duplicate-id'
	| 'duplicate-observation'
	| 'out-of-range'
	| 'wrong-level'
	| 'wrong-unit'
	| 'validity-reversed'
	| 'successor-gap'
	| 'span-outside'
	| 'span-order'
	| 'span-without-figure'
	| 'span-without-value'
	| 'unknown-initials'
	| 'continues-later'
	| 'meeting-id'
	| 'meeting-file'
	| 'dataset-id'
	| 'real-organisation'
	| 'invalid'
	| 'windows-1252'
	| 'sums-differ';

export interface Problem {
	readonly code: ProblemCode;
	readonly place: Place;
	/** Warnings are told and kept in the manifest; errors refuse the dataset. */
	readonly severity: 'error' | 'warning';
	/** The words and numbers that the sentence names. */
	readonly details: Readonly<Record<string, string | number>>;
}

/** A value with the place it was read from. */
export interface Located<T> {
	readonly value: T;
	/** The place of the whole, or of one of its fields (`items.3.passages.0.span`). */
	readonly at: (field?: string) => Place;
}

export function problem(
	code: ProblemCode,
	place: Place,
	details: Problem['details'] = {},
	severity: Problem['severity'] = 'error'
): Problem {
	return { code, place, severity, details };
}
