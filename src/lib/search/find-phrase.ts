import type { Sought } from './read-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordLists } from './word-lists.ts';

/** Where a phrase begins: passage and position of the first word, in order. A passage may come more than once. */
interface Places {
	readonly passages: Uint32Array;
	readonly starts: Uint32Array;
	count: number;
}

/** Terms of one word of the phrase and how far from its beginning the word stands. */
interface PhraseWord {
	readonly terms: readonly number[];
	readonly distance: number;
	/** Passages it stands in, at most. */
	readonly passages: number;
}

function placesOf(lists: WordLists, term: number, distance: number): Places {
	const count = lists.read(term);
	const total = lists.readPositions(term, count);
	const { passages, times, positions } = lists;
	const places = { passages: new Uint32Array(total), starts: new Uint32Array(total), count: 0 };
	let end = 0;
	for (let index = 0; index < count; index++) {
		let at = end;
		end += times[index] ?? 0;
		for (; at < end; at++) {
			const position = positions[at] ?? 0;
			if (position < distance) continue;
			places.passages[places.count] = passages[index] ?? 0;
			places.starts[places.count++] = position - distance;
		}
	}
	return places;
}

/** The first place from `from` that is not before the passage. Strides that double: near ones are found at once, far ones soon. */
function placeFrom(places: Places, passage: number, from: number): number {
	let stride = 1;
	let low = from;
	while (low + stride < places.count && (places.passages[low + stride] ?? 0) < passage) {
		low += stride;
		stride *= 2;
	}
	let high = Math.min(places.count, low + stride);
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((places.passages[middle] ?? 0) < passage) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Marks the places that also have the term at its distance. Both lists are in order: one walk. */
function markKept(
	places: Places,
	lists: WordLists,
	{ term, distance }: { readonly term: number; readonly distance: number },
	kept: Uint8Array
): void {
	const count = lists.read(term);
	lists.readPositions(term, count);
	const { passages, times, positions } = lists;
	let place = 0;
	let end = 0;
	for (let index = 0; index < count && place < places.count; index++) {
		const passage = passages[index] ?? 0;
		let position = end;
		end += times[index] ?? 0;
		place = placeFrom(places, passage, place);
		while (position < end && place < places.count && places.passages[place] === passage) {
			const difference = (positions[position] ?? 0) - distance - (places.starts[place] ?? 0);
			if (difference === 0) kept[place] = 1;
			if (difference <= 0) position++;
			if (difference >= 0) place++;
		}
	}
}

function keep(places: Places, kept: Uint8Array): void {
	let count = 0;
	for (let index = 0; index < places.count; index++) {
		if (kept[index] !== 1) continue;
		places.passages[count] = places.passages[index] ?? 0;
		places.starts[count++] = places.starts[index] ?? 0;
	}
	places.count = count;
}

/**
 * The passages where the words follow one another, each with how often. All but the last are exact words.
 * @param found called in order of passages.
 */
export function findPhrase(
	sought: Sought,
	vocabulary: Vocabulary,
	lists: WordLists,
	found: (passage: number, times: number) => void
): void {
	const words = sought.map((word, distance): PhraseWord => {
		const terms = vocabulary.find(word).map(({ term }) => term);
		const passages = terms.reduce((sum, term) => sum + lists.count(term), 0);
		return { terms, distance, passages };
	});
	if (words.some(({ passages }) => passages === 0)) return;
	// The rarest first: what it does not have need not be looked for. Last the one that is still being written.
	const [first, ...others] = words.toSorted(
		(a, b) => Math.min(a.terms.length, 2) - Math.min(b.terms.length, 2) || a.passages - b.passages
	);
	const [term] = first?.terms ?? [];
	if (first === undefined || term === undefined) return;
	const places = placesOf(lists, term, first.distance);
	for (const { terms, distance } of others) {
		const kept = new Uint8Array(places.count);
		for (const other of terms) markKept(places, lists, { term: other, distance }, kept);
		keep(places, kept);
	}
	for (let index = 0; index < places.count;) {
		const passage = places.passages[index] ?? 0;
		const start = index;
		while (index < places.count && places.passages[index] === passage) index++;
		found(passage, index - start);
	}
}
