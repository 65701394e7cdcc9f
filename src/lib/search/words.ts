import { stemmer } from '@orama/stemmers/danish';
import { foldDanish } from '../text/index.ts';

/** Longer runs of letters are compared by their beginning: a text of 200 kB without a space is one word. */
export const LONGEST_WORD = 64;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;
const SOFT_HYPHENS = /\u00ad/gu;
/** Half of a sign that was cut in two. */
const HALF_SIGNS = /\p{Cs}/gu;
/** In folded text. */
export const VOWEL = /[aeiouy]/u;

/** A word and its place in a text, in UTF-16 units. */
export interface PlacedWord {
	readonly text: string;
	readonly start: number;
}

/** The words of a text: runs of letters and digits. A hyphen or an apostrophe parts two words. */
export function* placedWords(text: string): Generator<PlacedWord> {
	for (const match of text.matchAll(WORD)) yield { text: match[0], start: match.index };
}

/** A word as it is compared: folded, without soft hyphens, at most `LONGEST_WORD` long. */
export function foldWord(word: string): string {
	if (word.length <= LONGEST_WORD / 2) return foldDanish(word.replaceAll(SOFT_HYPHENS, ''));
	// Accents are signs of their own and go: four times as much is more than enough to begin with.
	const cut = word.slice(0, 4 * LONGEST_WORD).replaceAll(SOFT_HYPHENS, '');
	return foldDanish(cut).slice(0, LONGEST_WORD).replaceAll(HALF_SIGNS, '');
}

export function foldedWords(text: string): string[] {
	return Array.from(placedWords(text), (word) => foldWord(word.text));
}

/** A folded word with its Danish letters again: what the stemmer was made for. */
function unfold(folded: string): string {
	return folded.replaceAll('ae', '\u00e6').replaceAll('oe', '\u00f8').replaceAll('aa', '\u00e5');
}

/** How many letters a person sees in a folded word: two of an `ae` are one. */
export function letterCount(folded: string): number {
	return unfold(folded).length;
}

/**
 * Length of a folded word's stem, which is always its beginning. Stemmed by its folded form alone, so that
 * all spellings of a word have the same stem.
 */
export function stemLength(folded: string): number {
	const stem = foldDanish(stemmer(unfold(folded)));
	return folded.startsWith(stem) ? stem.length : folded.length;
}
