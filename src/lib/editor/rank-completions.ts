import { foldDanish } from '../text/index.ts';
import type { CompletionWord } from './completion-words.ts';

/** A word with how far it stands from what the place asks for: 0 is nearest. */
export interface RankedWord {
	readonly word: CompletionWord;
	readonly distance: number;
}

/** More than anybody reads; the next letter finds the rest. */
const MOST = 200;
/** So many letters before words of a description are taken for an answer. */
const LETTERS_OF_DESCRIPTION = 4;

/** How badly a word fits what is written; null if it does not. Every sort of fit counts as three steps of distance. */
function misfit(word: CompletionWord, written: string): number | null {
	const at = word.folded.indexOf(written);
	if (at === 0) return word.folded.length === written.length ? -100 : 0;
	if (at > 0 && word.folded.includes(`_${written}`)) return 3;
	if (at > 0 && written.length > 1) return 6;
	if (written.length < LETTERS_OF_DESCRIPTION || word.foldedDescription === '') return null;
	return ` ${word.foldedDescription}`.includes(` ${written}`) ? 8 : null;
}

/** The words that fit what is written (Danish letters folded), nearest first, each label of a kind once. */
export function rankCompletions(
	words: readonly RankedWord[],
	written: string
): readonly CompletionWord[] {
	const folded = foldDanish(written);
	const fitting: { word: CompletionWord; score: number; order: number }[] = [];
	for (const [order, { word, distance }] of words.entries()) {
		const fit = folded === '' ? 0 : misfit(word, folded);
		if (fit !== null) fitting.push({ word, score: fit + distance, order });
	}
	fitting.sort((a, b) => a.score - b.score || a.order - b.order);
	const seen = new Set<string>();
	return fitting
		.map(({ word }) => word)
		.filter(({ kind, label, detail }) => {
			const key = `${kind} ${label} ${kind === 'column' ? detail : ''}`;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		})
		.slice(0, MOST);
}
