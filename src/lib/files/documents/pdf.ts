import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import {
	DocumentFileError,
	MOST_TEXT,
	note,
	type DocumentNote,
	type ReadOptions
} from './document.ts';
import { pageText, type PageText } from './pdf-page.ts';
import type { Piece } from './pdf-piece.ts';

/** Letters on all pages together under which a file has no text: a scanner's stamp is not one. */
const FEWEST_LETTERS = 25;

export interface PdfText {
	readonly text: string;
	readonly pages: number;
	readonly notes: readonly DocumentNote[];
}

type Matrix = readonly [number, number, number, number, number, number];

function matrix(values: readonly number[]): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
	return [a, b, c, d, e, f];
}

/** Where a letter's own space lies on the page as it is shown, turned pages included. */
function shown(view: Matrix, own: Matrix): Matrix {
	const [a, b, c, d, e, f] = view;
	const [g, h, i, j, k, l] = own;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

async function piecesOf(page: PDFPageProxy): Promise<readonly Piece[]> {
	const view = matrix(page.getViewport({ scale: 1 }).transform);
	const content = await page.getTextContent();
	const pieces: Piece[] = [];
	for (const item of content.items) {
		if (!('str' in item)) continue;
		const last = pieces.at(-1);
		if (item.str.trim() === '') {
			if (last !== undefined && item.str !== '')
				pieces[pieces.length - 1] = { ...last, isSpaced: true };
			continue;
		}
		const [a, b, c, d, x, y] = shown(view, matrix(item.transform as readonly number[]));
		// What is written up the margin belongs to no line.
		if (Math.abs(b) > Math.abs(a)) continue;
		const size = Math.hypot(c, d) || item.height || 10;
		pieces.push({ text: item.str, x, y, width: item.width, size, isSpaced: false });
	}
	return pieces;
}

async function onePage(document: PDFDocumentProxy, number: number): Promise<PageText> {
	const page = await document.getPage(number);
	try {
		return pageText(await piecesOf(page));
	} finally {
		page.cleanup();
	}
}

/** Lets messages in between two pages: one may say to stop. */
function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}

async function allPages(
	document: PDFDocumentProxy,
	{ signal, onProgress }: ReadOptions
): Promise<PdfText> {
	const pages: string[] = [];
	let [columns, blank, letters] = [0, 0, 0];
	for (let number = 1; number <= document.numPages; number += 1) {
		signal?.throwIfAborted();
		const { text, hasColumns } = await onePage(document, number);
		pages.push(text);
		letters += text.length;
		if (hasColumns) columns += 1;
		if (text === '') blank += 1;
		if (letters > MOST_TEXT) throw new DocumentFileError('too-large');
		onProgress?.(number, document.numPages);
		await breathe();
	}
	signal?.throwIfAborted();
	if (letters < FEWEST_LETTERS) throw new DocumentFileError('no-text');
	const notes: DocumentNote[] = [];
	if (columns > 0) notes.push(note('columns', columns));
	if (blank > 0) notes.push(note('pages-without-text', blank));
	return { text: pages.join('\n\f'), pages: document.numPages, notes };
}

function faultOf(error: unknown): unknown {
	if (error instanceof DocumentFileError || !(error instanceof Error)) return error;
	if (error.name === 'PasswordException') return new DocumentFileError('encrypted', error);
	return error.name === 'AbortError' ? error : new DocumentFileError('damaged', error);
}

/** Text of a PDF, page by page: only one page's letters are in memory at a time. */
export async function pdfText(bytes: Uint8Array, options: ReadOptions): Promise<PdfText> {
	const { getDocument } = await import('#pdfjs');
	const task = getDocument({
		// pdf.js keeps what it is given; the file is the caller's.
		data: new Uint8Array(bytes),
		verbosity: 0,
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		useWasm: false,
		isOffscreenCanvasSupported: false,
		stopAtErrors: false
	});
	try {
		return await allPages(await task.promise, options);
	} catch (error) {
		if (options.signal?.aborted === true) throw options.signal.reason;
		throw faultOf(error);
	} finally {
		await task.destroy();
	}
}
