import { soughtWord, type SoughtWord } from './match-word.ts';
import { foldedWords } from './words.ts';

/** More is not read: nobody writes it, and a pasted page must not hold up the next keystroke. */
const LONGEST_QUERY = 300;

const QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb';
const PIECE = new RegExp(
	`([-\u2212\u2013])?(?:[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]|$)|([^\\s${QUOTES}]+))`,
	'gu'
);

/** One word, or several that must follow one another. */
export type Sought = readonly [SoughtWord, ...SoughtWord[]];

/** What a person asks for: passages with all of `wanted` and none of `unwanted`. */
export interface SoughtWords {
	readonly wanted: readonly Sought[];
	readonly unwanted: readonly Sought[];
}

function phrase(words: readonly string[], isOpen: boolean): Sought | null {
	const [first, ...rest] = words.map((word, index) =>
		soughtWord(word, isOpen && index === words.length - 1 ? 'begins' : 'exact')
	);
	return first === undefined ? null : [first, ...rest];
}

/** A single letter that is still being written says nothing yet; a digit may be all there is of a number. */
function isHardlyBegun(word: string | undefined): boolean {
	return word?.length === 1 && !/\p{N}/u.test(word);
}

/**
 * Reads what a person has written: words, `"a phrase"` (nothing but these words, in this order), `-without`.
 * The last word is still being written unless a space or a quotation mark ends it. Words with a sign inside
 * them (`e-mail`, `12,5`) are phrases.
 */
export function readWords(text: string): SoughtWords {
	const written = text.slice(0, LONGEST_QUERY);
	const wanted: Sought[] = [];
	const unwanted: Sought[] = [];
	for (const match of written.matchAll(PIECE)) {
		const [piece, minus, quoted, closing, plain] = match;
		const isLast = match.index + piece.length === written.length;
		const isOpen = isLast && !/\s$/u.test(written) && (closing ?? '') === '';
		const words = foldedWords(quoted ?? plain ?? '');
		if (minus !== undefined) {
			const [only] = words;
			const sought =
				plain !== undefined && words.length === 1 && only !== undefined
					? ([soughtWord(only, 'stem')] as const)
					: phrase(words, false);
			if (sought !== null) unwanted.push(sought);
			continue;
		}
		if (isOpen && isHardlyBegun(words.at(-1)) && wanted.length + words.length > 1) words.pop();
		const [only] = words;
		const sought =
			plain !== undefined && words.length === 1 && only !== undefined
				? ([soughtWord(only, isOpen ? 'open' : 'all')] as const)
				: phrase(words, isOpen);
		if (sought !== null) wanted.push(sought);
	}
	return { wanted, unwanted };
}
