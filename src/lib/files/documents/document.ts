/** A file as a person chose it. */
export interface DocumentFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface ReadOptions {
	/** Stops the reading between two pages; the reading then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Told after each page of a PDF, and once for other files. */
	readonly onProgress?: (done: number, all: number) => void;
}

export type DocumentKind = 'pdf' | 'docx' | 'html' | 'text';

/**
 * What a person should know of how the text came about: `renamed` the name says another kind than the content is;
 * `columns` pages set in two columns, read one after the other; `pages-without-text` perhaps scanned; `footnotes`
 * stand at the end; `deleted-text` tracked deletions left out; `macros` and `external-content` lie in the file and
 * were not run or fetched; `windows-1252` and `utf-16` how the bytes were understood. `count` where it is countable.
 */
export interface DocumentNote {
	readonly code:
		| 'renamed'
		| 'columns'
		| 'pages-without-text'
		| 'footnotes'
		| 'deleted-text'
		| 'macros'
		| 'external-content'
		| 'windows-1252'
		| 'utf-16';
	readonly count: number | null;
}

/** The text of a file. Pages are parted by a form feed, cells of a table's row by a tab. */
export interface DocumentText {
	readonly kind: DocumentKind;
	readonly text: string;
	/** Null where the format has no pages before it is printed. */
	readonly pages: number | null;
	readonly notes: readonly DocumentNote[];
}

export type DocumentFault =
	'empty' | 'too-large' | 'encrypted' | 'no-text' | 'damaged' | 'bomb' | 'unknown-kind';

/** Why a file gives no text. */
export class DocumentFileError extends Error {
	readonly fault: DocumentFault;

	constructor(fault: DocumentFault, cause?: unknown) {
		super(fault, { cause });
		this.name = 'DocumentFileError';
		this.fault = fault;
	}
}

/** Longest text that is read, in characters: some 4,000 pages. */
export const MOST_TEXT = 12_000_000;

export function note(code: DocumentNote['code'], count: number | null = null): DocumentNote {
	return { code, count };
}
