import { BestPassages } from './best-passages.ts';
import { readIndexFile, SearchIndexError } from './file-format.ts';
import { PassageFinder } from './find-passages.ts';
import { PassageTable } from './passage-table.ts';
import { PassageTexts, type LoadTexts } from './passage-texts.ts';
import { readWords } from './read-words.ts';
import { cutSnippet } from './snippet.ts';
import type {
	MeetingHits,
	PassageSearch,
	SearchFilter,
	SearchOptions,
	SearchResult
} from './types.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordLists } from './word-lists.ts';

const SHOWN = 20;

class IndexSearch implements PassageSearch {
	readonly passages: number;
	readonly #table: PassageTable;
	readonly #finder: PassageFinder;
	readonly #texts: PassageTexts;

	constructor(table: PassageTable, finder: PassageFinder, texts: PassageTexts) {
		this.passages = table.passages;
		this.#table = table;
		this.#finder = finder;
		this.#texts = texts;
	}

	search(
		words: string,
		{ filter = {}, offset = 0, limit = SHOWN }: SearchOptions = {}
	): SearchResult {
		const { meetingOf } = this.#table;
		const { scores } = this.#finder;
		const hits = this.#finder.find(readWords(words), filter);
		const best = new BestPassages(offset + limit, scores, meetingOf);
		for (const passage of hits) best.add(passage);
		const shown = best.inOrder().slice(offset);
		return {
			total: hits.length,
			hits: shown.map((passage) => this.#table.hit(passage, scores[passage] ?? 0)),
			years: this.#countYears(hits)
		};
	}

	#countYears(hits: Uint32Array): SearchResult['years'] {
		const { meetingOf, years, yearOf } = this.#table;
		const passages = new Uint32Array(years.length);
		const meetings = new Uint32Array(years.length);
		let last = -1;
		for (const passage of hits) {
			const meeting = meetingOf[passage] ?? 0;
			const year = yearOf[meeting] ?? 0;
			passages[year] = (passages[year] ?? 0) + 1;
			// Hits come in the order of meetings.
			if (meeting !== last) meetings[year] = (meetings[year] ?? 0) + 1;
			last = meeting;
		}
		return years.map((year, index) => ({
			year,
			passages: passages[index] ?? 0,
			meetings: meetings[index] ?? 0
		}));
	}

	meetingsWith(words: string, filter: SearchFilter = {}): readonly MeetingHits[] {
		const found = new Map<number, number[]>();
		for (const passage of this.#finder.find(readWords(words), filter)) {
			const meeting = this.#table.meetingOf[passage] ?? 0;
			const place = passage - this.#table.passagesOf(meeting)[0];
			const places = found.get(meeting);
			if (places === undefined) found.set(meeting, [place]);
			else places.push(place);
		}
		return Array.from(found, ([number, places]) => {
			const { meeting, organisation, year } = this.#table.meeting(number);
			const ids = this.#table.localIds(number);
			return { meeting, organisation, year, passages: places.map((place) => ids[place] ?? '') };
		});
	}

	async snippet(
		{ meeting, passage }: { readonly meeting: string; readonly passage: string },
		words: string
	): ReturnType<PassageSearch['snippet']> {
		const number = this.#table.numberOf(meeting, passage);
		if (number === -1) throw new SearchIndexError(`no passage ${passage} in ${meeting}`);
		return cutSnippet(await this.#texts.textOf(number), words);
	}
}

/**
 * Opens a dataset's index. Throws a SearchIndexError where the file is broken, cut off or of another version.
 * @param loadTexts fetches `texts-<n>.json`, when a snippet needs it.
 */
export function openSearchIndex(
	bytes: Uint8Array<ArrayBuffer>,
	loadTexts: LoadTexts
): PassageSearch {
	const { head, sections } = readIndexFile(bytes);
	const table = new PassageTable(head, sections);
	const vocabulary = new Vocabulary(sections, head.terms);
	if (!vocabulary.isWhole()) throw new SearchIndexError('the words of the index do not add up');
	const lists = new WordLists(sections, head.terms, head.passages, table.items);
	const finder = new PassageFinder({ vocabulary, lists, table, lengths: sections.lengths });
	return new IndexSearch(
		table,
		finder,
		new PassageTexts(loadTexts, head.texts, head.textsOf, head.passages)
	);
}
