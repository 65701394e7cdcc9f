import type { Span } from './draft.ts';

/** A unit behind a word that a number must follow: "på  % af", "er på kr., og". Older papers write `kr. 500.000`: no number lost. */
const LOST =
	/(?<!\p{L})(?:på|er|med|til|udgør|udgjorde|fra|var|mod|om|ca\.?|cirka|over|under|i alt|knap|godt|samlet|omkring|hele|blev) {1,4}(?:(?:t\.|mio\.? |mia\.? )?kr(?!\p{L})\.?(?! ?[-−]?\d)|%|pct(?!\p{L})\.?|kWh(?!\p{L}))/giu;

/** Places where a number fell out of the text. */
export function lostDigits(
	body: string,
	start: number
): { readonly span: Span; readonly text: string }[] {
	return Array.from(body.matchAll(LOST), (found) => ({
		text: found[0],
		span: [start + found.index, start + found.index + found[0].length]
	}));
}
