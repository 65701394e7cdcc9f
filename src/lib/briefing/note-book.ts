import type { Evidence, Run, Statement } from './document.ts';
import { briefingFilesText as words } from '../text/index.ts';

/** One note at the foot: what a statement stands on. */
export interface Note {
	/** From 1, in the order of first use. */
	readonly number: number;
	readonly evidence: readonly Evidence[];
}

function plain(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}

/** A quote that already stands in the statement is not said again in its note. */
function unsaid(statement: Statement): readonly Evidence[] {
	const said = plain(statement.text);
	return statement.evidence.map((evidence) =>
		evidence.quote !== null && said.includes(evidence.quote)
			? { ...evidence, quote: null }
			: evidence
	);
}

/** Numbers what the statements of one document stand on; those that stand on the same share a note. */
export class NoteBook {
	readonly #notes = new Map<string, Note>();
	readonly #addressOf: (path: string) => string | null;

	/** @param addressOf of the file: where a page has no address, notes differ by their words alone. */
	constructor(addressOf: (path: string) => string | null = (path) => path) {
		this.#addressOf = addressOf;
	}

	/** @returns null for a statement without evidence. */
	noteOf(statement: Statement): { readonly note: Note; readonly isFirst: boolean } | null {
		if (statement.evidence.length === 0) return null;
		const evidence = unsaid(statement);
		const key = JSON.stringify(
			evidence.map(({ place, quote, path, address }) => [
				place,
				quote,
				path === null ? address : this.#addressOf(path)
			])
		);
		const known = this.#notes.get(key);
		if (known !== undefined) return { note: known, isFirst: false };
		const note = { number: this.#notes.size + 1, evidence };
		this.#notes.set(key, note);
		return { note, isFirst: true };
	}

	get notes(): readonly Note[] {
		return [...this.#notes.values()];
	}
}

/** The words of a note: `»…« Referat 23. maj 2025, punkt 4.1; …`, its places leading to their pages. */
export function noteRuns({ evidence }: Note): readonly Run[] {
	return evidence.flatMap(({ quote, place, path, address }, index) => [
		...(index === 0 ? [] : [{ text: '; ' }]),
		...(quote === null ? [] : [{ text: `${words.quote(quote)} ` }]),
		{
			text: place,
			...(path === null ? {} : { path }),
			...(path === null && address !== null ? { address } : {})
		}
	]);
}
