import { withoutEntities } from './entities.ts';

/** One step through a marked-up text: an element opens (`isEmpty`: and closes at once) or closes, or there is text. */
export type Token =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'close'; readonly name: string }
	| {
			readonly type: 'open';
			readonly name: string;
			readonly attributes: string;
			readonly isEmpty: boolean;
	  };

const MARKUP =
	/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<[!?][^>]*>|<(\/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gu;

function tag(match: RegExpExecArray): Token | null {
	const [, data, slash, name, rest] = match;
	if (data !== undefined) return { type: 'text', text: data };
	if (name === undefined) return null;
	if (slash === '/') return { type: 'close', name };
	const attributes = rest ?? '';
	return { type: 'open', name, attributes, isEmpty: attributes.trimEnd().endsWith('/') };
}

/** Walks through XML or a page from the front to the back. It builds no tree and fetches nothing, so nothing can hold it up. */
export function* tokens(markup: string): Generator<Token> {
	let at = 0;
	for (const match of markup.matchAll(MARKUP)) {
		if (match.index > at)
			yield { type: 'text', text: withoutEntities(markup.slice(at, match.index)) };
		const read = tag(match);
		if (read !== null) yield read;
		at = match.index + match[0].length;
	}
	if (at < markup.length) yield { type: 'text', text: withoutEntities(markup.slice(at)) };
}

/** The value of one attribute; null where it is not there. */
export function attribute(attributes: string, name: string): string | null {
	const found = new RegExp(
		`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
		'iu'
	).exec(attributes);
	const value = found?.[1] ?? found?.[2] ?? found?.[3];
	return value === undefined ? null : withoutEntities(value);
}
