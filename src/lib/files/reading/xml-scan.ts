import { TableFileError } from './table-file-error.ts';

/** What is told of an XML text, in its order. Names come without their prefix. */
export interface XmlListener {
	/** `tag`: all between the brackets, for `attributeOf`. Told of empty elements too, `close` follows at once. */
	open(name: string, tag: string): void;
	close?(name: string): void;
	/** Read text, perhaps in several pieces. Only told while `wantsText`. */
	text?(text: string): void;
	readonly wantsText?: boolean;
}

/** No tag of a spreadsheet is longer. */
const LONGEST_TAG = 1_000_000;
const NAMED: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	amp: '&',
	quot: '"',
	apos: "'"
};

function codePoint(code: number): string {
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** XML text with its entities read. Only the five that XML has by itself: no text can make another. */
export function unescapeXml(text: string): string {
	if (!text.includes('&')) return text;
	return text.replaceAll(
		/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu,
		(all, hex, decimal, name) => {
			if (typeof hex === 'string') return codePoint(Number.parseInt(hex, 16));
			if (typeof decimal === 'string') return codePoint(Number(decimal));
			return NAMED[String(name)] ?? all;
		}
	);
}

/** The value of an attribute within a tag; null if it is not there. */
export function attributeOf(tag: string, name: string): string | null {
	for (const quote of ['"', "'"]) {
		const start = tag.indexOf(` ${name}=${quote}`);
		if (start === -1) continue;
		const from = start + name.length + 3;
		const end = tag.indexOf(quote, from);
		return end === -1 ? null : unescapeXml(tag.slice(from, end));
	}
	if (!/[\t\r\n]|\s=|=\s/u.test(tag)) return null;
	const tidy = tag.replaceAll(/[\t\r\n]/gu, ' ').replaceAll(/\s*=\s*(?=["'])/gu, '=');
	return tidy === tag ? null : attributeOf(tidy, name);
}

/** Reads XML in pieces without ever holding the whole. It checks nothing: what is not closed is the listener's matter. */
export class XmlScanner {
	#rest = '';
	readonly #listener: XmlListener;

	constructor(listener: XmlListener) {
		this.#listener = listener;
	}

	push(piece: string): void {
		const text = this.#rest + piece;
		let at = 0;
		for (;;) {
			const start = text.indexOf('<', at);
			if (start === -1) break;
			const end = endOf(text, start);
			if (end === -1) {
				this.#text(text, at, start);
				at = start;
				break;
			}
			this.#text(text, at, start);
			this.#tag(text.slice(start + 1, end));
			at = end + 1;
		}
		this.#rest = text.slice(at);
		if (this.#rest.length > LONGEST_TAG) throw new TableFileError('damaged');
	}

	/** Tells that the text is over. */
	end(): void {
		if (this.#rest.trim() !== '') throw new TableFileError('damaged');
	}

	#text(text: string, from: number, to: number): void {
		if (to > from && this.#listener.wantsText === true)
			this.#listener.text?.(unescapeXml(text.slice(from, to)));
	}

	#tag(tag: string): void {
		const first = tag.charCodeAt(0);
		if (first === 47) this.#listener.close?.(nameOf(tag, 1));
		else if (first === 33) {
			if (tag.startsWith('![CDATA[') && this.#listener.wantsText === true) {
				this.#listener.text?.(tag.slice(8, -2));
			}
		} else if (first !== 63) {
			const name = nameOf(tag, 0);
			this.#listener.open(name, tag);
			if (tag.endsWith('/')) this.#listener.close?.(name);
		}
	}
}

/** The bracket that ends what begins at `start`; -1 if it has not come yet. */
function endOf(text: string, start: number): number {
	if (text.startsWith('<!--', start)) {
		const end = text.indexOf('-->', start + 4);
		return end === -1 ? -1 : end + 2;
	}
	if (text.startsWith('<![CDATA[', start)) {
		const end = text.indexOf(']]>', start + 9);
		return end === -1 ? -1 : end + 2;
	}
	// The start of a comment may be cut by the end of the piece.
	if ('<![CDATA['.startsWith(text.slice(start)) || '<!--'.startsWith(text.slice(start))) return -1;
	let end = text.indexOf('>', start);
	let from = start;
	while (end !== -1) {
		const opening = text.indexOf('"', from);
		if (opening === -1 || opening > end) return end;
		const closing = text.indexOf('"', opening + 1);
		if (closing === -1) return -1;
		from = closing + 1;
		if (closing > end) end = text.indexOf('>', closing);
	}
	return -1;
}

function nameOf(tag: string, from: number): string {
	let end = from;
	let start = from;
	for (; end < tag.length; end += 1) {
		const code = tag.charCodeAt(end);
		if (code === 58) start = end + 1;
		else if (code <= 32 || code === 47) break;
	}
	return tag.slice(start, end);
}
