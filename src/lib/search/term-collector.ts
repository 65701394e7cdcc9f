import type { Sections } from './file-format.ts';
import { VarintWriter } from './varints.ts';
import { foldWord, placedWords, stemLength } from './words.ts';

/** A growing list of numbers without the cost of a JavaScript array of many millions. */
class Numbers {
	#values = new Uint32Array(1024);
	length = 0;

	push(value: number): void {
		if (this.length === this.#values.length) {
			const larger = new Uint32Array(this.length * 2);
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[this.length++] = value;
	}

	done(): Uint32Array {
		return this.#values.subarray(0, this.length);
	}
}

type TermSections = Pick<
	Sections,
	| 'terms'
	| 'stems'
	| 'passageCounts'
	| 'passageBytes'
	| 'positionBytes'
	| 'titleCounts'
	| 'titleBytes'
	| 'passages'
	| 'positions'
	| 'titles'
>;

/** A list for every term, one after the other: how many entries and how many bytes each has, and the entries. */
class TermLists {
	readonly counts = new VarintWriter();
	readonly bytes = new VarintWriter();
	readonly entries = new VarintWriter();
	#before = 0;

	endTerm(count: number): void {
		this.counts.add(count);
		this.bytes.add(this.entries.length - this.#before);
		this.#before = this.entries.length;
	}
}

/** Places of one term after the other: stable, so that each term's places stay in order. */
function byTerm(terms: Uint32Array, termCount: number): { order: Uint32Array; ends: Uint32Array } {
	const ends = new Uint32Array(termCount);
	for (const term of terms) ends[term] = (ends[term] ?? 0) + 1;
	let sum = 0;
	for (let term = 0; term < termCount; term++) {
		const count = ends[term] ?? 0;
		ends[term] = sum;
		sum += count;
	}
	const order = new Uint32Array(terms.length);
	terms.forEach((term, index) => {
		const at = ends[term] ?? 0;
		order[at] = index;
		ends[term] = at + 1;
	});
	return { order, ends };
}

/** Collects the words of passages and titles and where they stand, and writes them as lists by word. */
export class TermCollector {
	readonly #terms = new Map<string, number>();
	readonly #folded = new Map<string, number>();
	readonly #words = { term: new Numbers(), passage: new Numbers(), position: new Numbers() };
	readonly #titleWords = { term: new Numbers(), item: new Numbers() };
	#passages = 0;
	#items = 0;

	#termOf(word: string): number {
		const known = this.#folded.get(word);
		if (known !== undefined) return known;
		const folded = foldWord(word);
		const term = this.#terms.get(folded) ?? this.#terms.size;
		this.#terms.set(folded, term);
		this.#folded.set(word, term);
		return term;
	}

	/** @returns how many words it has. */
	addPassage(text: string): number {
		let position = 0;
		for (const word of placedWords(text)) {
			this.#words.term.push(this.#termOf(word.text));
			this.#words.passage.push(this.#passages);
			this.#words.position.push(position++);
		}
		this.#passages++;
		return position;
	}

	/** The title of the item whose passages come next. */
	addTitle(title: string): void {
		const terms = new Set(Array.from(placedWords(title), (word) => this.#termOf(word.text)));
		for (const term of terms) {
			this.#titleWords.term.push(term);
			this.#titleWords.item.push(this.#items);
		}
		this.#items++;
	}

	#passageLists(numbers: readonly number[]): { lists: TermLists; places: TermLists } {
		const { order, ends } = byTerm(this.#words.term.done(), this.#terms.size);
		const [passages, positions] = [this.#words.passage.done(), this.#words.position.done()];
		const [lists, places] = [new TermLists(), new TermLists()];
		for (const term of numbers) {
			const end = ends[term] ?? 0;
			let at = term === 0 ? 0 : (ends[term - 1] ?? 0);
			let [count, previous] = [0, -1];
			while (at < end) {
				const passage = passages[order[at] ?? 0] ?? 0;
				let [times, last] = [0, -1];
				for (; at < end && passages[order[at] ?? 0] === passage; at++) {
					const position = positions[order[at] ?? 0] ?? 0;
					places.entries.add(position - last - 1);
					last = position;
					times++;
				}
				lists.entries.add((passage - previous - 1) * 2 + (times > 1 ? 1 : 0));
				if (times > 1) lists.entries.add(times - 2);
				previous = passage;
				count++;
			}
			lists.endTerm(count);
			places.endTerm(count);
		}
		return { lists, places };
	}

	#titleLists(numbers: readonly number[]): TermLists {
		const { order, ends } = byTerm(this.#titleWords.term.done(), this.#terms.size);
		const items = this.#titleWords.item.done();
		const lists = new TermLists();
		for (const term of numbers) {
			const end = ends[term] ?? 0;
			const start = term === 0 ? 0 : (ends[term - 1] ?? 0);
			let previous = -1;
			for (let at = start; at < end; at++) {
				const item = items[order[at] ?? 0] ?? 0;
				lists.entries.add(item - previous - 1);
				previous = item;
			}
			lists.endTerm(end - start);
		}
		return lists;
	}

	done(): { readonly count: number; readonly sections: TermSections } {
		const sorted = [...this.#terms].sort(([a], [b]) => (a < b ? -1 : 1));
		const numbers = sorted.map(([, number]) => number);
		const { lists, places } = this.#passageLists(numbers);
		const titles = this.#titleLists(numbers);
		return {
			count: sorted.length,
			sections: {
				terms: new TextEncoder().encode(sorted.map(([term]) => `${term}\n`).join('')),
				stems: Uint8Array.from(sorted, ([term]) => stemLength(term)),
				passageCounts: lists.counts.done(),
				passageBytes: lists.bytes.done(),
				positionBytes: places.bytes.done(),
				titleCounts: titles.counts.done(),
				titleBytes: titles.bytes.done(),
				passages: lists.entries.done(),
				positions: places.entries.done(),
				titles: titles.entries.done()
			}
		};
	}
}
