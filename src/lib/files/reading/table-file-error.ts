/**
 * Why a file could not be read. `too-large`: the file; `bomb`: far larger unpacked than packed, or more than can be held;
 * `other-format`: recognised as something that is no table (`found` names it); `old-excel`: XLS or XLSB; `no-table`: not
 * one cell; `unsupported`: a part of the format that is not read; `crashed`: the reader died.
 */
export type TableFileErrorCode =
	| 'empty'
	| 'too-large'
	| 'too-many-rows'
	| 'too-many-columns'
	| 'too-many-cells'
	| 'too-much-text'
	| 'bomb'
	| 'encrypted'
	| 'old-excel'
	| 'other-format'
	| 'damaged'
	| 'broken-quotes'
	| 'broken-json'
	| 'no-table'
	| 'unsupported'
	| 'crashed'
	| 'cancelled';

/** Facts for the sentence that a person reads. */
export interface TableFileErrorFacts {
	/** The limit that was met, in its own unit. */
	readonly limit?: number;
	/** Line of a text file, from 1. */
	readonly line?: number;
	/** What the file is instead: `PDF`, `ODS`. */
	readonly found?: string;
}

export class TableFileError extends Error {
	override readonly name = 'TableFileError';
	readonly code: TableFileErrorCode;
	readonly facts: TableFileErrorFacts;

	constructor(code: TableFileErrorCode, facts: TableFileErrorFacts = {}, cause?: unknown) {
		super(code, { cause });
		this.code = code;
		this.facts = facts;
	}
}

/** Any failure as a TableFileError: what a library throws of a file it cannot read means that it is damaged. */
export function asTableFileError(error: unknown): TableFileError {
	return error instanceof TableFileError ? error : new TableFileError('damaged', {}, error);
}
