/** Half-open place in a text. */
export type Place = readonly [start: number, end: number];

/** Fewest letters on either side of a page break that runs through a quote. */
const END = 6;
/** How much may stand within a quote that is not of it: a footer and a header. */
const BETWEEN = 160;

/** A text without what setting it changes: blanks, line ends, hyphens. */
export class Letters {
	readonly #letters: string;
	readonly #places: readonly number[];

	constructor(text: string) {
		const places: number[] = [];
		let letters = '';
		for (let at = 0; at < text.length; at += 1) {
			const letter = text[at] ?? '';
			if (/[\s\u00ad\-\u2010-\u2014]/u.test(letter)) continue;
			letters += letter;
			places.push(at);
		}
		this.#letters = letters;
		this.#places = places;
	}

	#place(start: number, length: number): Place {
		return [this.#places[start] ?? 0, (this.#places[start + length - 1] ?? 0) + 1];
	}

	/** Everywhere a quote stands; where a page break runs through it, once. */
	find(quote: string): readonly Place[] {
		const wanted = new Letters(quote).#letters;
		const found: Place[] = [];
		if (wanted === '') return found;
		for (
			let at = this.#letters.indexOf(wanted);
			at >= 0;
			at = this.#letters.indexOf(wanted, at + 1)
		) {
			found.push(this.#place(at, wanted.length));
		}
		return found.length > 0 ? found : this.#broken(wanted);
	}

	/** A quote whose two parts stand on either side of a footer and a header. */
	#broken(wanted: string): readonly Place[] {
		for (let cut = wanted.length - END; cut >= END; cut -= 1) {
			const start = this.#letters.indexOf(wanted.slice(0, cut));
			if (start < 0) continue;
			const rest = wanted.slice(cut);
			const end = this.#letters.indexOf(rest, start + cut);
			if (end < 0 || end - start > cut + BETWEEN) continue;
			return [this.#place(start, end + rest.length - start)];
		}
		return [];
	}
}

/** Whether two places speak of the same: half of the shorter lies in the other, and the one found is not far longer. */
export function isSame(found: Place, wanted: Place): boolean {
	const [length, other] = [found[1] - found[0], wanted[1] - wanted[0]];
	const common = Math.min(found[1], wanted[1]) - Math.max(found[0], wanted[0]);
	return common >= Math.min(length, other) / 2 && length <= Math.max(other * 4, other + 120);
}

export function touches(a: Place, b: Place): boolean {
	return a[0] < b[1] && b[0] < a[1];
}
