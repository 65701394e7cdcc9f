import type { Span } from '../fields.ts';

/** A place that lies inside its text and holds at least one character. */
export function isInside(span: Span, text: string): boolean {
	return span[0] < span[1] && span[1] <= text.length;
}

/**
 * A passage as it is read: its span with soft hyphens (U+00AD) and hyphenation (`Boligorganisa-\ntionen`)
 * joined and white space folded. A hyphen before "og"/"eller" (`Social- og …`) stands on its own line end too rarely to
 * guess at: only letter-hyphen-newline-lower-case is joined, and not before those two words.
 */
export function readSpan(span: Span, text: string): string {
	return text
		.slice(span[0], span[1])
		.replaceAll(/\u00ad(?:\s*\n\s*)?/gu, '')
		.replaceAll(/(\p{Ll})-\s*\n\s*(?!(?:og|eller)\s)(\p{Ll})/gu, '$1$2')
		.replaceAll(/\s+/gu, ' ')
		.trim();
}
