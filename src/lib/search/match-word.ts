import { letterCount, stemLength, VOWEL } from './words.ts';

/** From this many letters a word also finds compounds; shorter ones stand inside too many words. */
const COMPOUND_LETTERS = 4;
/** From this many letters a word that is being written finds words that begin with it. */
const OPEN_LETTERS = 2;

/** How well a word of a text answers a word that is asked for, best first. */
export const RANKS = ['exact', 'stem', 'start', 'part'] as const;
export type Rank = (typeof RANKS)[number];

/**
 * How far a word reaches: `all` inflections and compounds; `open` the same, and it is still being written;
 * `stem` its inflections; `exact` nothing but itself; `begins` words that begin with it.
 */
export type Reach = 'all' | 'open' | 'stem' | 'exact' | 'begins';

/** A word that is asked for. */
export interface SoughtWord {
	readonly folded: string;
	/** Beginning of `folded`. */
	readonly stem: string;
	readonly reach: Reach;
	/** Whether words that begin with it, and words that hold it further in, answer it. */
	readonly findsStart: boolean;
	readonly findsPart: boolean;
}

export function soughtWord(folded: string, reach: Reach): SoughtWord {
	const letters = letterCount(folded);
	const isWide = reach === 'all' || reach === 'open';
	return {
		folded,
		stem: folded.slice(0, stemLength(folded)),
		reach,
		findsStart:
			reach === 'begins' ||
			(isWide && letters >= (reach === 'open' ? OPEN_LETTERS : COMPOUND_LETTERS)),
		findsPart: isWide && letters >= COMPOUND_LETTERS
	};
}

/** What of a compound's later part must be found: its stem, unless so little is left of it that it says nothing. */
export function laterPart(word: SoughtWord): string {
	return letterCount(word.stem) >= COMPOUND_LETTERS ? word.stem : word.folded;
}

/** A match, and which part of the folded word it is. */
export interface WordMatch {
	readonly rank: Rank;
	readonly from: number;
	readonly to: number;
}

/** A part of a compound follows at least a syllable: two letters, one of them a vowel (`by|fornyelse`, not `pl|ejer`). */
function canStartPart(folded: string, at: number): boolean {
	return at >= 2 && VOWEL.test(folded.slice(0, at));
}

function matchPart(word: SoughtWord, folded: string, stem: number): WordMatch | null {
	for (let at = folded.indexOf(word.folded, 2); at !== -1; at = folded.indexOf(word.folded, at + 1))
		if (canStartPart(folded, at)) return { rank: 'part', from: at, to: at + word.folded.length };
	// Inflected otherwise than it was asked for: its stem must end the compound's stem.
	const at = stem - word.stem.length;
	return laterPart(word) === word.stem &&
		canStartPart(folded, at) &&
		folded.startsWith(word.stem, at)
		? { rank: 'part', from: at, to: folded.length }
		: null;
}

/** Inflections of one word: the same stem, or one is the stem of the other, as `budget` of `budgettet`. */
function isInflected(word: SoughtWord, folded: string, stem: number): boolean {
	if (stem === word.stem.length && folded.startsWith(word.stem)) return true;
	return folded === word.stem || folded.slice(0, stem) === word.folded;
}

/**
 * Whether a folded word with a stem of `stem` letters answers the word asked for. The one rule: what is found
 * in the index and what is marked in a text.
 */
export function matchWord(word: SoughtWord, folded: string, stem: number): WordMatch | null {
	if (folded === word.folded) return { rank: 'exact', from: 0, to: folded.length };
	if (word.reach === 'exact') return null;
	if (word.reach !== 'begins' && isInflected(word, folded, stem))
		return { rank: 'stem', from: 0, to: folded.length };
	if (word.findsStart && folded.startsWith(word.folded))
		return { rank: 'start', from: 0, to: word.folded.length };
	return word.findsPart ? matchPart(word, folded, stem) : null;
}
