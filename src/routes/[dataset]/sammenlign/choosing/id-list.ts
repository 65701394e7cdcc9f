/**
 * Ids in an address: `solsikken.hestehoven`. What would be read as something else than a part of an id is written
 * as `*` and its number (`.` as `*2e;`); a comma parts ids as well, for links written by hand.
 */

const PARTS = /[.,]/u;
const SPECIAL = /[.,*]/gu;
const ESCAPED = /\*([0-9a-f]{1,6});/gu;

function escapeSign(sign: string): string {
	return `*${(sign.codePointAt(0) ?? 0).toString(16)};`;
}

/** Each id once, in order; without empty ones and halves of signs, which no address can hold. */
export function eachOnce(ids: Iterable<string>): string[] {
	return [...new Set([...ids].map((id) => id.replaceAll(/\p{Cs}/gu, '')))].filter(
		(id) => id !== ''
	);
}

/** `reserved`: a word that stands alone for something else and is never an id as it is. */
export function writeIds(ids: readonly string[], reserved?: string): string {
	const written = eachOnce(ids).map((id) => id.replaceAll(SPECIAL, escapeSign));
	const [first = '', ...rest] = written;
	if (rest.length > 0 || first !== reserved) return written.join('.');
	return escapeSign(first) + first.slice(1);
}

export function readIds(text: string): string[] {
	const read = (part: string): string =>
		part.trim().replaceAll(ESCAPED, (whole, hex: string) => {
			const code = Number.parseInt(hex, 16);
			return code > 0x10ffff ? whole : String.fromCodePoint(code);
		});
	return eachOnce(text.split(PARTS).map(read));
}
