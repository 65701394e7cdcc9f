import type { Sections } from './file-format.ts';
import { laterPart, matchWord, RANKS, type Rank, type SoughtWord } from './match-word.ts';

/** A word of the index that answers a word asked for. */
export interface TermMatch {
	readonly term: number;
	readonly rank: Rank;
}

/** All words of an index in order: one text, a word a line, so that looking inside words is one search in it. */
export class Vocabulary {
	readonly size: number;
	readonly #text: string;
	/** Where each word begins; one more for the end. */
	readonly #starts: Uint32Array;
	readonly #stems: Uint8Array;

	constructor(sections: Pick<Sections, 'terms' | 'stems'>, size: number) {
		this.size = size;
		this.#text = new TextDecoder().decode(sections.terms);
		this.#stems = sections.stems;
		this.#starts = new Uint32Array(size + 1);
		let at = 0;
		for (let term = 1; term <= size; term++) {
			at = this.#text.indexOf('\n', at) + 1;
			this.#starts[term] = at;
		}
	}

	/** False where the lists of words do not belong together. */
	isWhole(): boolean {
		return this.#starts[this.size] === this.#text.length && this.#stems.length === this.size;
	}

	/** The words that answer, each once. */
	find(word: SoughtWord): readonly TermMatch[] {
		const found: TermMatch[] = [];
		const isWide = word.reach !== 'exact' && word.reach !== 'begins';
		const beginning = isWide ? word.stem : word.folded;
		const from = this.#firstFrom(beginning);
		let term = from;
		for (; term < this.size && this.#text.startsWith(beginning, this.#starts[term]); term++) {
			if (word.reach === 'exact' && this.#length(term) > word.folded.length) break;
			this.#add(found, word, term);
		}
		if (word.findsPart) this.#findInside(found, word, from, term);
		return found;
	}

	/** Words that hold it further in; those from `from` to before `to` are known already. */
	#findInside(found: TermMatch[], word: SoughtWord, from: number, to: number): void {
		const part = laterPart(word);
		let at = this.#text.indexOf(part);
		while (at !== -1) {
			const term = this.#termAt(at);
			if (term < from || term >= to) this.#add(found, word, term);
			at = this.#text.indexOf(part, this.#starts[term < from || term >= to ? term + 1 : to]);
		}
	}

	#add(found: TermMatch[], word: SoughtWord, term: number): void {
		const match = matchWord(word, this.#term(term), this.#stems[term] ?? 0);
		if (match !== null) found.push({ term, rank: match.rank });
	}

	#length(term: number): number {
		return (this.#starts[term + 1] ?? 0) - (this.#starts[term] ?? 0) - 1;
	}

	#term(term: number): string {
		return this.#text.slice(this.#starts[term] ?? 0, (this.#starts[term + 1] ?? 0) - 1);
	}

	/** The first word that is not before `folded`. */
	#firstFrom(folded: string): number {
		let [low, high] = [0, this.size];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#term(middle) < folded) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** The word that a place of the text lies in. */
	#termAt(place: number): number {
		let [low, high] = [0, this.size];
		while (low + 1 < high) {
			const middle = (low + high) >>> 1;
			if ((this.#starts[middle] ?? 0) <= place) low = middle;
			else high = middle;
		}
		return low;
	}
}

/** How much a match counts, by its rank. A compound's part counts less than a word of its own, however often it stands there. */
export const RANK_WEIGHTS: Readonly<Record<Rank, number>> = {
	[RANKS[0]]: 1,
	[RANKS[1]]: 0.85,
	[RANKS[2]]: 0.4,
	[RANKS[3]]: 0.2
};
