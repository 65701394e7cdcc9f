import {
	foldWord,
	matchWord,
	placedWords,
	type Rank,
	type SoughtWord,
	soughtWord,
	stemLength
} from '../search/index.ts';
import { DERIVED_ENDING, WORD_PREFIX } from './words/cues.ts';

/** A word of a text, ready to be compared with cues. */
export interface TextWord {
	readonly start: number;
	readonly end: number;
	readonly raw: string;
	readonly folded: string;
	readonly stem: number;
}

interface CueWord {
	readonly sought: SoughtWord;
	/** `SAVE`: written in capitals, so read only in capitals. */
	readonly code: string | null;
}

interface Cue {
	readonly id: string;
	readonly cue: string;
	readonly words: readonly CueWord[];
}

/** A cue that stands in a text. */
export interface CueHit {
	readonly id: string;
	readonly cue: string;
	/** Places among the text's words. */
	readonly at: number;
	readonly length: number;
	readonly rank: Rank;
}

const known = new Map<string, { folded: string; stem: number }>();
const MOST_KNOWN = 50_000;

function wordForm(raw: string): { folded: string; stem: number } {
	const form = known.get(raw);
	if (form !== undefined) return form;
	const folded = foldWord(raw);
	const fresh = { folded, stem: stemLength(folded) };
	if (known.size > MOST_KNOWN) known.clear();
	if (raw.length < 40) known.set(raw, fresh);
	return fresh;
}

export function textWords(text: string): TextWord[] {
	return Array.from(placedWords(text), ({ text: raw, start }) => ({
		raw,
		start,
		end: start + raw.length,
		...wordForm(raw)
	}));
}

function cueWord(raw: string): CueWord {
	const folded = foldWord(raw);
	const isCode = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(raw) && !/\d/u.test(raw);
	return {
		sought: soughtWord(folded, folded.length <= 3 ? 'exact' : 'all'),
		code: isCode ? raw : null
	};
}

/** How a word of the text answers a word of a cue; null if it does not, or only looks like it (`politik`, `bestemme`). */
export function answers(word: TextWord, cue: CueWord): Rank | null {
	if (cue.code !== null)
		return word.raw === cue.code || word.raw === `${cue.code}s` ? 'exact' : null;
	const match = matchWord(cue.sought, word.folded, word.stem);
	if (match === null) return null;
	if (match.rank === 'start' && DERIVED_ENDING.test(word.folded.slice(match.to))) return null;
	if (match.rank === 'part' && WORD_PREFIX.test(word.folded.slice(0, match.from))) return null;
	return match.rank;
}

const KEY = 3;

/** Finds the cues of many themes or indicators in a text: inflected, in compounds, or as words in a row. */
export class CueFinder {
	private readonly byKey = new Map<string, Cue[]>();

	constructor(entries: readonly { readonly id: string; readonly cues: readonly string[] }[]) {
		for (const { id, cues } of entries) {
			for (const cue of cues) {
				const words = Array.from(placedWords(cue), ({ text }) => cueWord(text));
				const [first] = words;
				if (first === undefined) continue;
				const key = first.sought.folded.slice(0, KEY);
				this.byKey.set(key, [...(this.byKey.get(key) ?? []), { id, cue, words }]);
			}
		}
	}

	find(words: readonly TextWord[]): CueHit[] {
		return words.flatMap((word, at) => {
			const seen = new Set<string>();
			const hits: CueHit[] = [];
			for (let from = 0; from + KEY <= Math.max(KEY, word.folded.length); from += 1) {
				const key = word.folded.slice(from, from + KEY);
				if (seen.has(key)) continue;
				seen.add(key);
				for (const cue of this.byKey.get(key) ?? []) {
					const rank = answersAll(words, at, cue);
					if (rank !== null)
						hits.push({ id: cue.id, cue: cue.cue, at, length: cue.words.length, rank });
				}
			}
			return hits;
		});
	}
}

function answersAll(words: readonly TextWord[], at: number, { words: sought }: Cue): Rank | null {
	let rank: Rank | null = null;
	for (const [index, cue] of sought.entries()) {
		const word = words[at + index];
		const found = word === undefined ? null : answers(word, cue);
		if (found === null) return null;
		// Several words in a row: only their beginnings and inflections.
		if (sought.length > 1 && found === 'part') return null;
		rank ??= found;
	}
	return rank;
}
