import type { Mark, Place, Statement } from './draft.ts';
import { breakPoints } from './hyphenation.ts';

interface Fragment {
	readonly text: string;
	readonly mark: Mark | null;
}

/** What stands between two spaces: usually one fragment, three in `(48 %)`. */
type Word = readonly Fragment[];

function wordsOf(statement: Statement): Word[] {
	const words: Fragment[][] = [];
	let current: Fragment[] = [];
	const close = (): void => {
		if (current.length > 0) words.push(current);
		current = [];
	};
	for (const { text, mark } of statement.pieces) {
		if (mark !== null) {
			current.push({ text, mark });
			continue;
		}
		text.split(' ').forEach((part, index) => {
			if (index > 0) close();
			if (part !== '') current.push({ text: part, mark: null });
		});
	}
	close();
	return words;
}

function lengthOf(word: Word): number {
	return word.reduce((sum, fragment) => sum + fragment.text.length, 0);
}

/** Where the first part of a word would end if it is to fit in `room` characters and a hyphen. */
function splitWithin(word: Word, room: number): [string, string] | null {
	const only = word.length === 1 ? word[0] : undefined;
	if (only?.mark !== null) return null;
	const fits = breakPoints(only.text).filter((point) => point + 1 <= room);
	const point = fits.at(-1);
	return point === undefined ? null : [only.text.slice(0, point), only.text.slice(point)];
}

/**
 * Writes the text of a set of minutes line by line and remembers where each statement, figure and
 * pair of initials came to stand (UTF-16 offsets). Nothing is searched for afterwards, so a number
 * that occurs twice is never mistaken for its twin.
 */
export class TextBuilder {
	#text = '';
	#column = 0;
	readonly #width: number;
	readonly #hyphenates: boolean;
	readonly places = new Map<Statement, Place>();

	constructor(options: { readonly width: number; readonly hyphenates: boolean }) {
		this.#width = options.width;
		this.#hyphenates = options.hyphenates;
	}

	get text(): string {
		return this.#text;
	}

	#write(text: string): void {
		this.#text += text;
		this.#column += text.length;
	}

	#newLine(): void {
		this.#text += '\n';
		this.#column = 0;
	}

	/** A line of its own, never wrapped. */
	line(text = ''): void {
		this.#write(text);
		this.#newLine();
	}

	/** Statements one after the other as wrapped text, after `prefix` (a bullet). */
	flow(prefix: string, statements: readonly Statement[]): void {
		this.#write(prefix);
		let isFirst = true;
		for (const statement of statements) {
			this.#statement(statement, isFirst);
			isFirst = false;
		}
		this.#newLine();
	}

	#statement(statement: Statement, opensLine: boolean): void {
		const marks: Place['marks'][number][] = [];
		let start: number | null = null;
		let needsSpace = !opensLine;
		for (const word of wordsOf(statement)) {
			const rest = this.#breakBefore(word, needsSpace);
			start ??= rest.start;
			for (const { text, mark } of rest.word) {
				const from = this.#text.length;
				this.#write(text);
				if (mark !== null) marks.push({ mark, text, span: [from, this.#text.length] });
			}
			needsSpace = true;
		}
		this.places.set(statement, { span: [start ?? 0, this.#text.length], marks });
	}

	/** Gets the pen to where the word goes; a divided word has its first part written already. */
	#breakBefore(word: Word, needsSpace: boolean): { word: Word; start: number } {
		const space = needsSpace ? 1 : 0;
		if (this.#column + space + lengthOf(word) <= this.#width) {
			if (needsSpace) this.#write(' ');
			return { word, start: this.#text.length };
		}
		const room = this.#width - this.#column - space;
		const parts = this.#hyphenates ? splitWithin(word, room) : null;
		if (parts === null) {
			if (needsSpace) this.#newLine();
			return { word, start: this.#text.length };
		}
		if (needsSpace) this.#write(' ');
		const start = this.#text.length;
		this.#write(`${parts[0]}-`);
		this.#newLine();
		return { word: [{ text: parts[1], mark: null }], start };
	}
}
