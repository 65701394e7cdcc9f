import { findPhrase } from './find-phrase.ts';
import { titlesWithPhrase } from './find-titles.ts';
import { unpackLength } from './passage-columns.ts';
import type { PassageTable } from './passage-table.ts';
import type { Sought, SoughtWords } from './read-words.ts';
import type { SearchFilter } from './types.ts';
import { RANK_WEIGHTS, type TermMatch, type Vocabulary } from './vocabulary.ts';
import type { WordLists } from './word-lists.ts';

/** BM25: how soon more of the same word stops counting, and how much a long passage is held against it. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
/** What a word in the item's title counts beside one in the passage. */
const TITLE_WEIGHT = 0.5;
const LEFT_OUT = 255;
const MOST_WORDS = 250;

export interface PassageIndex {
	readonly vocabulary: Vocabulary;
	readonly lists: WordLists;
	readonly table: PassageTable;
	/** Packed, by passage. */
	readonly lengths: Uint8Array;
}

/** A word or phrase to be looked for. */
interface Part {
	readonly sought: Sought;
	/** Null for a phrase. */
	readonly terms: readonly TermMatch[] | null;
	/** In how many passages the word stands, at most; 0 for a phrase. */
	readonly passages: number;
}

/** By packed length: what BM25 divides by beside the number of times. */
function lengthFactors(lengths: Uint8Array): Float32Array {
	const words = Float64Array.from({ length: 256 }, (_, packed) => unpackLength(packed));
	let sum = 0;
	for (const packed of lengths) sum += words[packed] ?? 0;
	const mean = sum / Math.max(1, lengths.length) || 1;
	return Float32Array.from(
		words,
		(length) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean)
	);
}

/**
 * Finds the passages that have all of the words, each in its own text or in its item's title. A passage must
 * have one of them itself; the first passage of an item also speaks for the title.
 */
export class PassageFinder {
	readonly #index: PassageIndex;
	/** Of the last search, by passage; they hold only for hits. */
	readonly scores: Float32Array;
	/** How many of the words it has so far, one after the other. */
	readonly #has: Uint8Array;
	readonly #speaks: Uint8Array;
	/** Of one word: its best rank's weight, how often it stands there, and its weight in the title. */
	readonly #best: Float32Array;
	readonly #times: Uint32Array;
	readonly #title: Float32Array;
	/** The passages that one word has touched, in any order; of the last search, its hits. */
	readonly #touched: Uint32Array;
	#touchedCount = 0;
	readonly #lengthFactors: Float32Array;

	constructor(index: PassageIndex) {
		this.#index = index;
		const count = index.table.passages;
		this.scores = new Float32Array(count);
		this.#has = new Uint8Array(count);
		this.#speaks = new Uint8Array(count);
		this.#best = new Float32Array(count);
		this.#times = new Uint32Array(count);
		this.#title = new Float32Array(count);
		this.#touched = new Uint32Array(count);
		this.#lengthFactors = lengthFactors(index.lengths);
	}

	/** @returns the hits in order of passages; they hold until the next search. */
	find({ wanted, unwanted }: SoughtWords, filter: SearchFilter): Uint32Array {
		const words = wanted.slice(0, MOST_WORDS);
		if (words.length === 0) return this.#touched.subarray(0, 0);
		this.scores.fill(0);
		this.#has.fill(0);
		this.#speaks.fill(0);
		this.#index.table.leaveOut(filter, this.#has, LEFT_OUT);
		for (const sought of unwanted) this.#leaveOut(sought);
		this.#inOrder(words).forEach(({ sought, terms, passages }, number) => {
			this.#touchedCount = 0;
			if (terms === null) this.#countPhrase(sought, number);
			else this.#countWord(terms, number);
			this.#score(number, terms === null ? this.#touchedCount : passages);
		});
		const [has, speaks, hits] = [this.#has, this.#speaks, this.#touched];
		let count = 0;
		for (let passage = 0; passage < has.length; passage++)
			if (has[passage] === words.length && speaks[passage] === 1) hits[count++] = passage;
		return hits.subarray(0, count);
	}

	/** The rarest first: of what comes after, only passages that have it are looked at. Phrases before words. */
	#inOrder(words: readonly Sought[]): readonly Part[] {
		const { vocabulary, lists, table } = this.#index;
		const parts = words.map((sought): Part => {
			if (sought.length > 1) return { sought, terms: null, passages: 0 };
			const terms = vocabulary.find(sought[0]);
			const passages = terms.reduce((sum, { term }) => sum + lists.count(term), 0);
			return { sought, terms, passages: Math.min(passages, table.passages) };
		});
		return parts.toSorted((a, b) => a.passages - b.passages);
	}

	#leaveOut(sought: Sought): void {
		const { vocabulary, lists } = this.#index;
		if (sought.length > 1) {
			findPhrase(sought, vocabulary, lists, (passage) => (this.#has[passage] = LEFT_OUT));
			return;
		}
		for (const { term } of vocabulary.find(sought[0])) {
			const count = lists.read(term);
			for (let at = 0; at < count; at++) this.#has[lists.passages[at] ?? 0] = LEFT_OUT;
		}
	}

	#countWord(terms: readonly TermMatch[], number: number): void {
		const { lists } = this.#index;
		const [best, times, touched, has] = [this.#best, this.#times, this.#touched, this.#has];
		let touchedCount = 0;
		for (const { term, rank } of terms) {
			const weight = RANK_WEIGHTS[rank];
			const count = lists.read(term);
			const { passages, times: added } = lists;
			for (let at = 0; at < count; at++) {
				const passage = passages[at] ?? 0;
				if (has[passage] !== number) continue;
				const before = best[passage] ?? 0;
				if (before === 0) touched[touchedCount++] = passage;
				if (before < weight) best[passage] = weight;
				times[passage] = (times[passage] ?? 0) + (added[at] ?? 0);
			}
		}
		this.#touchedCount = touchedCount;
		for (const { term, rank } of terms) {
			const count = lists.readTitles(term);
			for (let at = 0; at < count; at++)
				this.#countTitle(lists.items[at] ?? 0, RANK_WEIGHTS[rank], number);
		}
	}

	#countPhrase(sought: Sought, number: number): void {
		const { vocabulary, lists, table } = this.#index;
		findPhrase(sought, vocabulary, lists, (passage, times) => {
			if (this.#has[passage] !== number) return;
			this.#best[passage] = 1;
			this.#times[passage] = times;
			this.#touched[this.#touchedCount++] = passage;
		});
		for (const item of titlesWithPhrase(sought, vocabulary, lists, table))
			this.#countTitle(item, 1, number);
	}

	/** After the passages' own words. */
	#countTitle(item: number, weight: number, number: number): void {
		const { itemStarts } = this.#index.table;
		const [best, title, has] = [this.#best, this.#title, this.#has];
		const end = itemStarts[item + 1] ?? 0;
		for (let passage = itemStarts[item] ?? 0; passage < end; passage++) {
			if (has[passage] !== number) continue;
			const before = title[passage] ?? 0;
			if (before === 0 && best[passage] === 0) this.#touched[this.#touchedCount++] = passage;
			if (before < weight) title[passage] = weight;
		}
	}

	/** Adds what the word counts to every passage it has touched, and forgets the word. @param holders passages with it. */
	#score(number: number, holders: number): void {
		const [best, times, title] = [this.#best, this.#times, this.#title];
		const [has, speaks, scores] = [this.#has, this.#speaks, this.scores];
		const [factors, { lengths, table }] = [this.#lengthFactors, this.#index];
		const { itemStarts, itemOf } = table;
		const rarity = Math.log(1 + (best.length - holders + 0.5) / (holders + 0.5));
		for (const passage of this.#touched.subarray(0, this.#touchedCount)) {
			const weight = best[passage] ?? 0;
			const count = times[passage] ?? 0;
			const factor = factors[lengths[passage] ?? 0] ?? SATURATION;
			const own = weight * ((count * (SATURATION + 1)) / (count + factor));
			const ofTitle = TITLE_WEIGHT * (title[passage] ?? 0);
			scores[passage] = (scores[passage] ?? 0) + rarity * (own + ofTitle);
			has[passage] = number + 1;
			if (weight > 0 || itemStarts[itemOf[passage] ?? 0] === passage) speaks[passage] = 1;
			best[passage] = 0;
			times[passage] = 0;
			title[passage] = 0;
		}
	}
}
