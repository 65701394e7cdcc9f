import { addresses } from './addresses.ts';

/**
 * A query in the part of an address that never leaves the browser: `#sql=<packed>&titel=<title>`. `packed` is either
 * plain (`t.` and the text with its signs escaped: made at once, so it can stand in a prerendered page, where it shrinks
 * with the SQL beside it) or compressed (`z.`, made by `packText` of `$lib/state`).
 */

/** What stands before the text: how it is written. */
export const sharedForms = { plain: 't.', compressed: 'z.' } as const;

/** Signs of a title that an address carries; longer ones are cut. */
const LONGEST_TITLE = 200;

/** One line, without the signs that turn the text after them around. */
function oneLine(title: string): string {
	return title
		.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
		.trim()
		.slice(0, LONGEST_TITLE);
}

/** Half a sign, which no address can carry, becomes the sign for it. */
function escaped(text: string): string {
	return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(
		/[!'()*]/gu,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
}

/** The text as the plain form of `packed`. */
export function plainText(text: string): string {
	return `${sharedForms.plain}${escaped(text)}`;
}

/** The text of a plain form; null for another form and for what is broken. */
export function readPlainText(packed: string): string | null {
	if (!packed.startsWith(sharedForms.plain)) return null;
	try {
		return decodeURIComponent(packed.slice(sharedForms.plain.length));
	} catch {
		return null;
	}
}

/** The fragment of an address, with its `#`. */
export function writeSharedFragment(packed: string, title: string | null): string {
	const words = oneLine(title ?? '');
	const named = words === '' ? '' : `&${addresses.sql.title}=${escaped(words)}`;
	return `#${addresses.sql.text}=${packed}${named}`;
}

/** What a fragment holds, still packed; null where it holds no query. Never throws. */
export function readSharedFragment(
	hash: string
): { readonly packed: string; readonly title: string | null } | null {
	const parts = hash
		.replace(/^#/u, '')
		.split('&')
		.map((part): readonly [string, string] => {
			const sign = part.indexOf('=');
			return sign === -1 ? [part, ''] : [part.slice(0, sign), part.slice(sign + 1)];
		});
	const packed = parts.find(([name]) => name === addresses.sql.text)?.[1] ?? '';
	if (packed === '') return null;
	const written = parts.find(([name]) => name === addresses.sql.title)?.[1] ?? '';
	const title = oneLine(readPlainText(`${sharedForms.plain}${written}`) ?? '');
	return { packed, title: title === '' ? null : title };
}

/** The query under a comment that names where it comes from. */
export function withOrigin(origin: string, sql: string): string {
	const words = oneLine(origin);
	return words === '' ? sql : `-- Fra: ${words}\n${sql}`;
}
