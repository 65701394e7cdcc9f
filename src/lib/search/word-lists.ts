import { SearchIndexError, type Sections } from './file-format.ts';
import { readVarints, startsOf, VarintReader } from './varints.ts';

/** In which passages, how often and where, and in which titles each word stands. Unpacked when it is asked for. */
export class WordLists {
	readonly #sections: Sections;
	readonly #counts: Uint32Array;
	readonly #passageStarts: Uint32Array;
	readonly #positionStarts: Uint32Array;
	readonly #titleCounts: Uint32Array;
	readonly #titleStarts: Uint32Array;
	/** What `read` has unpacked last: passages in order, and how often the word stands in each. */
	readonly passages: Uint32Array;
	readonly times: Uint32Array;
	/** What `readPositions` has unpacked last: `times[0]` positions of the first passage, and so on. */
	positions = new Uint32Array(1024);
	/** What `readTitles` has unpacked last: items in order. */
	readonly items: Uint32Array;

	constructor(sections: Sections, terms: number, passages: number, items: number) {
		this.#sections = sections;
		this.#counts = readVarints(sections.passageCounts, terms);
		this.#passageStarts = startsOf(readVarints(sections.passageBytes, terms));
		this.#positionStarts = startsOf(readVarints(sections.positionBytes, terms));
		this.#titleCounts = readVarints(sections.titleCounts, terms);
		this.#titleStarts = startsOf(readVarints(sections.titleBytes, terms));
		if (
			this.#passageStarts[terms] !== sections.passages.length ||
			this.#positionStarts[terms] !== sections.positions.length ||
			this.#titleStarts[terms] !== sections.titles.length ||
			this.#counts.some((count) => count > passages) ||
			this.#titleCounts.some((count) => count > items)
		)
			throw new SearchIndexError('the lists of the search index do not add up');
		this.passages = new Uint32Array(passages);
		this.times = new Uint32Array(passages);
		this.items = new Uint32Array(items);
	}

	/** How many passages hold the word. */
	count(term: number): number {
		return this.#counts[term] ?? 0;
	}

	/**
	 * The innermost loop of every search: numbers of one byte are read in place.
	 * @returns how many entries of `passages` and `times` are the word's.
	 */
	read(term: number): number {
		const count = this.count(term);
		const { passages, times } = this;
		const bytes = this.#sections.passages;
		let at = this.#passageStarts[term] ?? 0;
		let passage = -1;
		for (let index = 0; index < count; index++) {
			let packed = bytes[at++] ?? 0;
			if (packed > 127) {
				const reader = new VarintReader(bytes, at - 1);
				packed = reader.next();
				at = reader.at;
			}
			passage += (packed >>> 1) + 1;
			passages[index] = passage;
			times[index] = 1;
			if ((packed & 1) === 0) continue;
			const more = bytes[at++] ?? 0;
			times[index] = more + 2;
			if (more < 128) continue;
			const reader = new VarintReader(bytes, at - 1);
			times[index] = reader.next() + 2;
			at = reader.at;
		}
		return count;
	}

	/** After `read` of the same word. @returns how many entries of `positions` are the word's. */
	readPositions(term: number, count: number): number {
		const bytes = this.#sections.positions;
		let at = this.#positionStarts[term] ?? 0;
		// A position takes a byte at least.
		const most = (this.#positionStarts[term + 1] ?? 0) - at;
		if (most > this.positions.length)
			this.positions = new Uint32Array(Math.max(most, 2 * this.positions.length));
		const { times, positions } = this;
		let total = 0;
		for (let index = 0; index < count; index++) {
			let position = -1;
			for (let time = times[index] ?? 0; time > 0; time--) {
				let step = bytes[at++] ?? 0;
				if (step > 127) {
					const reader = new VarintReader(bytes, at - 1);
					step = reader.next();
					at = reader.at;
				}
				position += step + 1;
				positions[total++] = position;
			}
		}
		return total;
	}

	/** @returns how many entries of `items` have the word in their title. */
	readTitles(term: number): number {
		const count = this.#titleCounts[term] ?? 0;
		const reader = new VarintReader(this.#sections.titles, this.#titleStarts[term]);
		let item = -1;
		for (let index = 0; index < count; index++) {
			item += reader.next() + 1;
			this.items[index] = item;
		}
		return count;
	}
}
