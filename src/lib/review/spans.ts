import type { Span } from '../minutes/index.ts';

/** Places of a text, always half-open: `source.slice(start, end)`. */

function partsLetter(source: string, at: number): boolean {
	const [before, after] = [source.charCodeAt(at - 1), source.charCodeAt(at)];
	return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** The nearest place at or after `at` that parts no letter of two units. */
export function wholeAt(source: string, at: number): number {
	const inside = Math.min(Math.max(Math.trunc(at), 0), source.length);
	return partsLetter(source, inside) ? inside + 1 : inside;
}

/** What is left of a stretch within bounds, without white space at its ends; null where nothing is. */
export function trimmedSpan(
	source: string,
	[start, end]: Span,
	[least, most]: Span = [0, source.length]
): [number, number] | null {
	if (!Number.isFinite(start) || !Number.isFinite(end)) return null;
	let from = wholeAt(source, Math.max(start, least));
	let to = Math.min(wholeAt(source, end), most);
	while (from < to && /\s/u.test(source.charAt(from))) from += 1;
	while (to > from && /\s/u.test(source.charAt(to - 1))) to -= 1;
	return from < to ? [from, to] : null;
}

export function liesIn([start, end]: Span, [least, most]: Span): boolean {
	return start >= least && end <= most && start < end;
}

/** A stretch of the source on one line, as it is read. */
export function wordsOf(source: string, [start, end]: Span): string {
	return source
		.slice(start, end)
		.replaceAll(/\u00ad(?:\s*\n\s*)?/gu, '')
		.replaceAll(/(\p{Ll})-\s*\n\s*(?!(?:og|eller)\s)(\p{Ll})/gu, '$1$2')
		.replaceAll(/\s+/gu, ' ')
		.trim();
}
