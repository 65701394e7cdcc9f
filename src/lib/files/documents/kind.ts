import type { DocumentKind } from './document.ts';

/** What the content says a file is; `zip` is looked into, `other` is none that holds minutes. */
type Content = DocumentKind | 'zip' | 'compound' | 'other';

/** How far into a file the head of a PDF or of a page may stand. */
const HEAD = 1024;
/** First bytes of what is no text: pictures, RTF, archives, sound. */
const OTHERS = [
	'\x89PNG',
	'\xff\xd8\xff',
	'GIF8',
	'II*\0',
	'MM\0*',
	'{\\rtf',
	'Rar!',
	'\x1f\x8b',
	'7z\xbc\xaf'
];
/** Old Word and encrypted new Word alike. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

function latin(bytes: Uint8Array, end: number): string {
	return String.fromCharCode(...bytes.subarray(0, end));
}

/** The kind that the first bytes tell; the name decides only between a page and plain text. */
export function contentOf(bytes: Uint8Array, name: string): Content {
	const head = latin(bytes, HEAD);
	if (head.includes('%PDF-')) return 'pdf';
	if (head.startsWith('PK')) return 'zip';
	if (head.startsWith(COMPOUND)) return 'compound';
	if (OTHERS.some((start) => head.startsWith(start))) return 'other';
	const isPage = /<!doctype\s+html|<html[\s>]|<body[\s>]/iu.test(head.replaceAll('\0', ''));
	return isPage || /\.x?html?$/iu.test(name) ? 'html' : 'text';
}

const ENDINGS: Readonly<Record<DocumentKind, RegExp>> = {
	pdf: /\.pdf$/iu,
	docx: /\.do[ct][xm]$/iu,
	html: /\.x?html?$/iu,
	text: /\.(?:txt|text|md)$/iu
};

/** Whether the name says another kind than the content is. A name without an ending says nothing. */
export function isRenamed(kind: DocumentKind, name: string): boolean {
	return /\.[a-z0-9]{2,5}$/iu.test(name) && !ENDINGS[kind].test(name);
}

/** A compound file that a password closes: its only stream of note is named in UTF-16. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
	const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
	const first = name[0] ?? 0;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (name.every((byte, index) => bytes[at + index] === byte)) return true;
	}
	return false;
}
