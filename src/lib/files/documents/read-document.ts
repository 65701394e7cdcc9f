import { decodeDocument } from './decode.ts';
import {
	DocumentFileError,
	MOST_TEXT,
	note,
	type DocumentFile,
	type DocumentKind,
	type DocumentText,
	type ReadOptions
} from './document.ts';
import { docxText } from './docx.ts';
import { htmlText } from './html.ts';
import { contentOf, isEncryptedPackage, isRenamed } from './kind.ts';
import { pdfText } from './pdf.ts';

/** Bytes of the largest file that is opened: pictures make a PDF large, never its text. */
const MOST_BYTES: Readonly<Record<DocumentKind, number>> = {
	pdf: 200_000_000,
	docx: 100_000_000,
	html: 30_000_000,
	text: 30_000_000
};

/** What only a letter or a digit makes a text. */
const LETTER = /[\p{L}\p{N}]/u;

function kindOf({ name, bytes }: DocumentFile): DocumentKind {
	const content = contentOf(bytes, name);
	if (content === 'zip') return 'docx';
	if (content === 'compound') {
		throw new DocumentFileError(isEncryptedPackage(bytes) ? 'encrypted' : 'unknown-kind');
	}
	if (content === 'other') throw new DocumentFileError('unknown-kind');
	return content;
}

function readPlain(kind: 'html' | 'text', bytes: Uint8Array): DocumentText {
	const { text, notes } = decodeDocument(bytes);
	return { kind, text: kind === 'html' ? htmlText(text) : text, pages: null, notes };
}

async function read(
	kind: DocumentKind,
	bytes: Uint8Array,
	options: ReadOptions
): Promise<DocumentText> {
	if (kind === 'pdf') return { kind, ...(await pdfText(bytes, options)) };
	const document =
		kind === 'docx' ? { kind, pages: null, ...(await docxText(bytes)) } : readPlain(kind, bytes);
	options.onProgress?.(1, 1);
	return document;
}

/**
 * The text of a PDF, a Word document, a saved page or a text file, told by its content and not by its name. The same
 * in Node and in a worker; a page calls it in a worker, for a long PDF takes seconds. Throws a `DocumentFileError`, or
 * the signal's reason where it was stopped.
 */
export async function readDocument(
	file: DocumentFile,
	options: ReadOptions = {}
): Promise<DocumentText> {
	options.signal?.throwIfAborted();
	if (file.bytes.length === 0) throw new DocumentFileError('empty');
	const kind = kindOf(file);
	if (file.bytes.length > MOST_BYTES[kind]) throw new DocumentFileError('too-large');
	const document = await read(kind, file.bytes, options);
	if (document.text.length > MOST_TEXT) throw new DocumentFileError('too-large');
	if (!LETTER.test(document.text)) {
		throw new DocumentFileError(kind === 'pdf' || kind === 'docx' ? 'no-text' : 'empty');
	}
	const notes = isRenamed(kind, file.name) ? [note('renamed'), ...document.notes] : document.notes;
	return { ...document, notes };
}
