import { TableFileError } from '../reading/table-file-error.ts';
import { Archive } from '../reading/unzip.ts';
import { DocumentFileError } from './document.ts';

/** Characters of one part of a document: 5,000 pages of Word have fewer. */
const LONGEST_PART = 80_000_000;

/** A failure to unpack in the words of documents. What a library throws of its own means that the file is damaged. */
function faultOf(error: unknown): DocumentFileError {
	if (error instanceof DocumentFileError) return error;
	const code = error instanceof TableFileError ? error.code : 'damaged';
	return new DocumentFileError(code === 'bomb' || code === 'encrypted' ? code : 'damaged', error);
}

/** The parts of a Word document. */
export class DocxArchive {
	readonly #archive: Archive;

	constructor(bytes: Uint8Array) {
		try {
			this.#archive = new Archive(bytes);
		} catch (error) {
			throw faultOf(error);
		}
	}

	has(name: string): boolean {
		return this.#archive.has(name);
	}

	/** The first of these parts that is there, as text; empty where none is. */
	async text(...names: readonly string[]): Promise<string> {
		const name = names.find((one) => this.#archive.has(one));
		if (name === undefined) return '';
		if (this.#archive.size(name) > LONGEST_PART) throw new DocumentFileError('bomb');
		let text = '';
		try {
			for await (const piece of this.#archive.text(name)) {
				text += piece;
				if (text.length > LONGEST_PART) throw new DocumentFileError('bomb');
			}
		} catch (error) {
			throw faultOf(error);
		}
		return text;
	}
}
