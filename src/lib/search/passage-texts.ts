import { SearchIndexError } from './file-format.ts';

/** Fetches a file of texts by its number, as JSON. */
export type LoadTexts = (file: number) => Promise<unknown>;

function hasTexts(value: unknown): value is { of: unknown; passages: unknown[] } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'passages' in value &&
		Array.isArray(value.passages)
	);
}

/** The texts of passages, fetched a file at a time when one of them is shown. */
export class PassageTexts {
	readonly #load: LoadTexts;
	readonly #starts: readonly number[];
	readonly #of: string;
	readonly #passages: number;
	readonly #files = new Map<number, Promise<readonly unknown[]>>();

	constructor(load: LoadTexts, starts: readonly number[], of: string, passages: number) {
		this.#load = load;
		this.#starts = starts;
		this.#of = of;
		this.#passages = passages;
	}

	async textOf(passage: number): Promise<string> {
		const file = this.#starts.findLastIndex((start) => start <= passage);
		const text = (await this.#file(file))[passage - (this.#starts[file] ?? 0)];
		if (typeof text !== 'string') throw new SearchIndexError(`passage ${passage} has no text`);
		return text;
	}

	/** One fetch for all that ask; forgotten if it fails, so that the next who asks tries again. */
	#file(number: number): Promise<readonly unknown[]> {
		const known = this.#files.get(number);
		if (known !== undefined) return known;
		const file = this.#fetch(number);
		this.#files.set(number, file);
		file.catch(() => this.#files.delete(number));
		return file;
	}

	async #fetch(number: number): Promise<readonly unknown[]> {
		const value = await this.#load(number);
		const end = this.#starts[number + 1] ?? this.#passages;
		const count = end - (this.#starts[number] ?? 0);
		if (!hasTexts(value) || value.of !== this.#of || value.passages.length !== count)
			throw new SearchIndexError(`file ${number} of texts belongs to another search index`);
		return value.passages;
	}
}
