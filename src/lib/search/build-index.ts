import { writeIndexFile, type IndexHead } from './file-format.ts';
import { PassageColumns } from './passage-columns.ts';
import type { SearchableMeeting } from './searchable.ts';
import { TermCollector } from './term-collector.ts';

/** A file of texts: passages one after the other. `of` says which index they belong to. */
export interface TextFile {
	readonly of: string;
	readonly passages: readonly string[];
}

export interface BuiltIndex {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly texts: readonly TextFile[];
}

const PASSAGES_PER_FILE = 500;
const UNITS_PER_FILE = 256_000;

function splitTexts(texts: readonly string[]): { starts: number[]; files: string[][] } {
	const starts: number[] = [];
	const files: string[][] = [];
	let units = 0;
	texts.forEach((text, index) => {
		const last = files.at(-1);
		if (
			last === undefined ||
			last.length === PASSAGES_PER_FILE ||
			units + text.length > UNITS_PER_FILE
		) {
			starts.push(index);
			files.push([text]);
			units = text.length;
		} else {
			last.push(text);
			units += text.length;
		}
	});
	return { starts, files };
}

/** Same meetings, same order everywhere, whatever order they come in. */
function inOrder(meetings: readonly SearchableMeeting[]): readonly SearchableMeeting[] {
	return meetings.toSorted((a, b) =>
		a.date < b.date || (a.date === b.date && a.id < b.id) ? -1 : 1
	);
}

/**
 * Builds the index of a dataset's passages and the files their texts are shown from.
 * @param hash names all texts: the same texts, the same name, and no other texts have it.
 */
export function buildSearchIndex(
	meetings: readonly SearchableMeeting[],
	hash: (texts: readonly string[]) => string
): BuiltIndex {
	const ordered = inOrder(meetings);
	const columns = new PassageColumns();
	const terms = new TermCollector();
	const texts: string[] = [];
	for (const meeting of ordered) {
		columns.addMeeting(meeting);
		for (const item of meeting.items) {
			columns.addItem(item);
			terms.addTitle(item.title);
			for (const passage of item.passages) {
				columns.addPassage(passage, terms.addPassage(passage.text));
				texts.push(passage.text);
			}
		}
	}
	const { starts, files } = splitTexts(texts);
	const textsOf = hash(texts);
	const collected = terms.done();
	const head: IndexHead = {
		...columns.head(),
		terms: collected.count,
		texts: starts,
		textsOf
	};
	return {
		bytes: writeIndexFile(head, { ...columns.sections(), ...collected.sections }),
		texts: files.map((passages) => ({ of: textsOf, passages }))
	};
}
