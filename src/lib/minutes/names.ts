import { foldDanish } from '../text/index.ts';
import { editDistance } from './edit-distance.ts';
import { ORGANISATION_TYPES } from './words/parties.ts';

/** A word of a text as names are compared by. */
export interface NameWord {
	readonly folded: string;
	readonly start: number;
	readonly end: number;
	readonly isCapital: boolean;
	/** Joined to the word before by a hyphen. */
	readonly isHyphened: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&’']*/gu;

export function nameWords(text: string): NameWord[] {
	return Array.from(text.matchAll(WORD), (found) => ({
		folded: foldDanish(found[0]),
		start: found.index,
		end: found.index + found[0].length,
		isCapital: /^[\p{Lu}\p{N}]/u.test(found[0]),
		isHyphened:
			text.charAt(found.index - 1) === '-' && /[\p{L}\p{N}]/u.test(text.charAt(found.index - 2))
	}));
}

/** A name or alias of somebody in the register. */
interface KnownName {
	readonly id: string;
	readonly words: readonly string[];
	readonly written: string;
	/** Words that tell it from others: without "boligforeningen" and the like. */
	readonly own: readonly string[];
}

interface Named {
	readonly id: string;
	readonly name: string;
	readonly aliases?: readonly string[];
}

/** Where a text names somebody of the register. */
export interface NameHit {
	readonly start: number;
	readonly end: number;
	/** More than one where they share the name. */
	readonly ids: readonly string[];
	/** Letters of the name: the longer, the surer. */
	readonly weight: number;
}

/** A name that is almost one of the register. */
export interface NearHit {
	readonly start: number;
	readonly end: number;
	readonly id: string;
	/** 0 is the same, 1 nothing alike. */
	readonly distance: number;
}

const MOST_DIFFERENT = 0.25;

export class NameRegister {
	private readonly names: readonly KnownName[];
	private readonly byFirst = new Map<string, KnownName[]>();
	/** Every word that is part of a known name. */
	readonly ownWords = new Set<string>();

	constructor(people: readonly Named[]) {
		this.names = people
			.flatMap(({ id, name, aliases = [] }) =>
				[name, ...aliases].map((written) => {
					const words = nameWords(written).map((word) => word.folded);
					return {
						id,
						words,
						written,
						own: words.filter((word) => !ORGANISATION_TYPES.test(word))
					};
				})
			)
			.filter((name) => name.words.length > 0);
		for (const name of this.names) {
			for (const word of name.own) this.ownWords.add(word);
			const first = name.words[0] ?? '';
			this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), name]);
		}
	}

	/** Where the text names them exactly: capitals, `aa`/`å` and a genitive -s make no difference. The longest name wins. */
	find(text: string): NameHit[] {
		const words = nameWords(text);
		const hits: NameHit[] = [];
		for (let at = 0; at < words.length; at += 1) {
			const longest = this.longestAt(words, at, text);
			if (longest === null) continue;
			hits.push(longest.hit);
			at += longest.length - 1;
		}
		return hits;
	}

	private longestAt(
		words: readonly NameWord[],
		at: number,
		text: string
	): { hit: NameHit; length: number } | null {
		const first = words[at];
		if (first === undefined || first.isHyphened || !first.isCapital) return null;
		const stems = [first.folded, first.folded.replace(/s$/u, '')];
		const fitting = stems
			.flatMap((stem) => this.byFirst.get(stem) ?? [])
			.filter((name) => fits(name, words, at, text));
		const length = Math.max(0, ...fitting.map((name) => name.words.length));
		if (length === 0 || words[at + length]?.isHyphened === true) return null;
		const ids = [
			...new Set(fitting.filter((name) => name.words.length === length).map((name) => name.id))
		];
		const end = words[at + length - 1]?.end ?? first.end;
		return { hit: { start: first.start, end, ids, weight: end - first.start }, length };
	}

	/** Who could be meant by a name that is none of theirs, likeliest first. */
	like(name: string): { readonly id: string; readonly distance: number }[] {
		const words = nameWords(name).map((word) => word.folded);
		const joined = words.join(' ');
		const own = words.filter((word) => !ORGANISATION_TYPES.test(word));
		const best = new Map<string, number>();
		for (const known of this.names) {
			const hasOwn = own.length > 0 && known.own.length > 0;
			const distance = Math.min(
				hasOwn
					? relativeDistance(own.join(' '), known.own.join(' '))
					: relativeDistance(joined, known.words.join(' ')),
				own.some((word) => word.length >= 5 && known.own.includes(word)) ? MOST_DIFFERENT : 1
			);
			if (distance <= MOST_DIFFERENT)
				best.set(known.id, Math.min(distance, best.get(known.id) ?? 1));
		}
		return [...best]
			.map(([id, distance]) => ({ id, distance }))
			.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
			.slice(0, 5);
	}

	/** Words of the text that differ by a slip of the pen from a word of a known name. */
	slips(text: string): { readonly start: number; readonly end: number; readonly id: string }[] {
		return nameWords(text).flatMap((word) => {
			const bare = word.folded.replace(/s$/u, '');
			if (
				!word.isCapital ||
				bare.length < 5 ||
				this.ownWords.has(word.folded) ||
				this.ownWords.has(bare)
			)
				return [];
			const known = this.names.find((name) => name.own.some((own) => isSlip(bare, own)));
			return known === undefined ? [] : [{ start: word.start, end: word.end, id: known.id }];
		});
	}
}

/** One letter put in, left out, changed or doubled; nothing that only inflects the word. */
function isSlip(word: string, name: string): boolean {
	if (name.length < 5 || !word.startsWith(name.charAt(0)) || /\d/u.test(word)) return false;
	if (word.startsWith(name) || name.startsWith(word)) return false;
	return editDistance(word, name, 1) === 1 || isSwapped(word, name);
}

/** Two letters that changed places: `Fablebolig`. */
function isSwapped(word: string, name: string): boolean {
	if (word.length !== name.length) return false;
	const at = Array.from(word).findIndex((letter, index) => letter !== name.charAt(index));
	const isPair = word.charAt(at) === name.charAt(at + 1) && word.charAt(at + 1) === name.charAt(at);
	return isPair && word.slice(at + 2) === name.slice(at + 2);
}

function relativeDistance(a: string, b: string): number {
	const length = Math.max(a.length, b.length);
	const limit = Math.floor(length * MOST_DIFFERENT);
	return a.length < 4 || b.length < 4 ? Number(a !== b) : editDistance(a, b, limit) / length;
}

function fits(name: KnownName, words: readonly NameWord[], at: number, text: string): boolean {
	const last = name.words.length - 1;
	const isCode = /^\p{Lu}{2,5}$/u.test(name.written);
	return name.words.every((expected, index) => {
		const word = words[at + index];
		if (word === undefined) return false;
		const isSame = word.folded === expected || (index === last && word.folded === `${expected}s`);
		return isSame && (!isCode || /^\p{Lu}+s?$/u.test(text.slice(word.start, word.end)));
	});
}
