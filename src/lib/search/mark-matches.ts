import { foldDanish } from '../text/index.ts';
import { matchWord, RANKS, type SoughtWord, type WordMatch } from './match-word.ts';
import { readWords, type Sought } from './read-words.ts';
import type { SnippetPart } from './types.ts';
import { foldWord, placedWords, stemLength } from './words.ts';

/** A place in a text, in UTF-16 units, that answers one of the words asked for. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	/** Which of the words asked for. */
	readonly sought: number;
}

/** A word of a text with everything that is compared. */
interface TextWord {
	readonly text: string;
	readonly start: number;
	readonly folded: string;
	readonly stem: number;
}

/** A letter with its accents; never half a sign. */
const LETTER = /\P{M}\p{M}*/gu;

/** From a place in the folded word to the place in the word itself: the letter that the folded place lies in. */
function unfoldedPlaces(word: string, match: WordMatch): [number, number] {
	let [folded, start, end] = [0, -1, word.length];
	for (const letter of word.matchAll(LETTER)) {
		if (folded >= match.to) {
			end = letter.index;
			break;
		}
		folded += letter[0] === '\u00ad' ? 0 : foldDanish(letter[0]).length;
		if (start === -1 && folded > match.from) start = letter.index;
	}
	return [Math.max(0, start), end];
}

function markOf(word: TextWord, match: WordMatch, sought: number): Mark {
	const isWhole = match.from === 0 && match.to === word.folded.length;
	const [start, end] = isWhole ? [0, word.text.length] : unfoldedPlaces(word.text, match);
	return { start: word.start + start, end: word.start + end, sought };
}

/** Remembers words: a long text says the same ones again and again. */
function wordReader(): (text: string, start: number) => TextWord {
	const known = new Map<string, { folded: string; stem: number }>();
	return (text, start) => {
		let compared = known.get(text);
		if (compared === undefined) {
			const folded = foldWord(text);
			compared = { folded, stem: stemLength(folded) };
			known.set(text, compared);
		}
		return { text, start, ...compared };
	};
}

function bestMatch(words: readonly (readonly [SoughtWord, number])[], word: TextWord): Mark | null {
	let best: { match: WordMatch; sought: number } | null = null;
	for (const [sought, number] of words) {
		const match = matchWord(sought, word.folded, word.stem);
		const isBetter =
			match !== null &&
			(best === null || RANKS.indexOf(match.rank) < RANKS.indexOf(best.match.rank));
		if (isBetter) best = { match, sought: number };
	}
	return best === null ? null : markOf(word, best.match, best.sought);
}

function phraseMarks(words: readonly TextWord[], sought: Sought, number: number): Mark[] {
	const marks: Mark[] = [];
	const [first] = sought;
	words.forEach((word, start) => {
		if (matchWord(first, word.folded, word.stem) === null) return;
		const matches = sought.map((one, index) => {
			const found = words[start + index];
			const match = found === undefined ? null : matchWord(one, found.folded, found.stem);
			return match === null || found === undefined ? null : markOf(found, match, number);
		});
		if (!matches.includes(null)) marks.push(...matches.filter((mark) => mark !== null));
	});
	return marks;
}

/** Every place that answers what is asked for, in order, none inside another. */
export function findMarks(text: string, words: string): Mark[] {
	const { wanted } = readWords(words);
	const single: (readonly [SoughtWord, number])[] = [];
	const phrases: (readonly [Sought, number])[] = [];
	wanted.forEach((sought, number) => {
		if (sought.length === 1) single.push([sought[0], number]);
		else phrases.push([sought, number]);
	});
	if (wanted.length === 0) return [];
	const read = wordReader();
	const inText = Array.from(placedWords(text), (word) => read(word.text, word.start));
	const marks = inText.flatMap((word) => bestMatch(single, word) ?? []);
	for (const [sought, number] of phrases) marks.push(...phraseMarks(inText, sought, number));
	marks.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = -1;
	return marks.filter((mark) => {
		if (mark.start < end) return false;
		end = mark.end;
		return true;
	});
}

/** The text from `from` to `to` in parts, marked or not. */
export function partsOf(
	text: string,
	marks: readonly Mark[],
	from: number,
	to: number
): SnippetPart[] {
	const parts: SnippetPart[] = [];
	const add = (start: number, end: number, isMatch: boolean): void => {
		if (start < end) parts.push({ text: text.slice(start, end), isMatch });
	};
	let at = from;
	for (const mark of marks) {
		if (mark.end <= from || mark.start >= to) continue;
		const [start, end] = [Math.max(mark.start, from), Math.min(mark.end, to)];
		add(at, start, false);
		add(start, end, true);
		at = end;
	}
	add(at, to, false);
	return parts;
}

/** A whole text, a title say, with what answers the words marked. */
export function markMatches(text: string, words: string): readonly SnippetPart[] {
	return partsOf(text, findMarks(text, words), 0, text.length);
}
