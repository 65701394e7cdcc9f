import { decodeText } from '../reading/decode-text.ts';
import { DocumentFileError, note, type DocumentNote } from './document.ts';

export interface Decoded {
	readonly text: string;
	readonly notes: readonly DocumentNote[];
}

/** How much of a text is looked at to tell that it is none. */
const SAMPLE = 4096;

/** Tab, line ends and form feed are text; other control characters are in none. */
function isControl(code: number): boolean {
	return code < 9 || (code > 13 && code < 32) || code === 0xfffd;
}

function isBinary(text: string): boolean {
	const length = Math.min(SAMPLE, text.length);
	let odd = 0;
	for (let at = 0; at < length; at += 1) if (isControl(text.charCodeAt(at))) odd += 1;
	return odd > length / 100;
}

/** Bytes as text with `\n` at the ends of lines. What is no text is refused. */
export function decodeDocument(bytes: Uint8Array): Decoded {
	const { text, encoding } = decodeText(bytes);
	if (isBinary(text)) throw new DocumentFileError('unknown-kind');
	const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
	const notes = isWide
		? [note('utf-16')]
		: encoding === 'windows-1252'
			? [note('windows-1252')]
			: [];
	return { text: text.replaceAll('\0', '').replaceAll(/\r\n?/gu, '\n'), notes };
}
