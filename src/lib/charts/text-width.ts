/**
 * Width of chart text without a DOM: the same labels must be placed at build time and in the browser.
 * Shares of the font size, measured on Source Sans 3 and rounded up, since a fallback font is wider.
 */
const NARROW = /[iljtfrI.,:;|!'()[\]\s]/u;
const WIDE = /[mwMWÆæ%@—]/u;
const UPPER = /[A-ZØÅ0-9]/u;
const LATIN = /[\u0020-\u024f\u2010-\u2026\u2190-\u2193\u2212]/u;

/** Labels are measured by the thousand, in few different letters. */
const shares = new Map<string, number>();

function measure(character: string): number {
	if (NARROW.test(character)) return 0.33;
	if (WIDE.test(character)) return 0.9;
	if (UPPER.test(character)) return 0.6;
	return LATIN.test(character) ? 0.56 : 1;
}

function shareOf(character: string): number {
	const known = shares.get(character);
	if (known !== undefined) return known;
	const share = measure(character);
	shares.set(character, share);
	return share;
}

/** Width in pixels at the given font size. */
export function textWidth(text: string, fontSize: number): number {
	let share = 0;
	for (const character of text) share += shareOf(character);
	return share * fontSize;
}

/**
 * Text that is safe to draw: no control characters (an SVG file with them cannot be read) and no
 * direction marks (one name must not turn its neighbours around). White space becomes single
 * spaces; the one between a number and its unit still does not break.
 */
export function cleanLabel(text: string): string {
	return text
		.replaceAll(/[^\S\u00a0]+/gu, ' ')
		.replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}\ufffe\uffff]/gu, '')
		.trim();
}

/** The text, or as much of it as fits in `maxWidth` pixels followed by an ellipsis. */
export function fitLabel(text: string, maxWidth: number, fontSize: number): string {
	const clean = cleanLabel(text.slice(0, 400));
	if (textWidth(clean, fontSize) <= maxWidth) return clean;
	let width = fontSize;
	let fitted = '';
	for (const character of clean) {
		width += shareOf(character) * fontSize;
		if (width > maxWidth) break;
		fitted += character;
	}
	return `${fitted.trimEnd()}…`;
}

/**
 * A name in `maxWidth` pixels. The end of a name tells it from others with the same beginning
 * (`…Solsikken` of `Boligforeningen Solsikken`), so whole words are left out in front first.
 */
export function fitName(name: string, maxWidth: number, fontSize: number): string {
	const clean = cleanLabel(name.slice(0, 400));
	if (textWidth(clean, fontSize) <= maxWidth) return clean;
	const words = clean.split(' ');
	for (let from = 1; from < words.length; from += 1) {
		const rest = `…${words.slice(from).join(' ')}`;
		if (textWidth(rest, fontSize) <= maxWidth) return rest;
	}
	const last = words.length > 1 ? `…${words.at(-1) ?? ''}` : clean;
	return fitLabel(last, maxWidth, fontSize);
}
