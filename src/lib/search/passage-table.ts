import { SearchIndexError, type IndexHead, type Sections } from './file-format.ts';
import type { SearchFilter, SearchHit } from './types.ts';
import { readVarints, startsOf, VarintReader } from './varints.ts';

/** The meeting, item or other that each of what is counted lies in. */
function owners(starts: Uint32Array): Uint32Array {
	const count = starts.length - 1;
	const result = new Uint32Array(starts[count] ?? 0);
	for (let owner = 0; owner < count; owner++)
		result.fill(owner, starts[owner] ?? 0, starts[owner + 1] ?? 0);
	return result;
}

function sum(numbers: Uint32Array): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** What is known of passages beside their words: meetings by date, their items, their passages, each numbered in this order. */
export class PassageTable {
	readonly passages: number;
	readonly items: number;
	/** First passage of each item, and the end. */
	readonly itemStarts: Uint32Array;
	/** Meeting of each passage. */
	readonly meetingOf: Uint32Array;
	readonly itemOf: Uint32Array;
	/** Dialogue years that there are meetings of, in order. */
	readonly years: readonly number[];
	/** Place in `years` of each meeting's year. */
	readonly yearOf: Uint32Array;
	readonly #head: IndexHead;
	readonly #meetingStarts: Uint32Array;
	readonly #itemNumbers: Uint32Array;
	readonly #itemTitles: Uint32Array;
	readonly #kinds: Uint8Array;
	readonly #themeStarts: Uint32Array;
	readonly #themes: Uint32Array;
	readonly #localIds: readonly string[];
	readonly #meetingNumbers: ReadonlyMap<string, number>;

	constructor(head: IndexHead, sections: Sections) {
		const { meetings, passages } = head;
		const meetingItems = readVarints(sections.meetingItems, meetings.ids.length);
		this.items = sum(meetingItems);
		const itemPassages = readVarints(sections.itemPassages, this.items);
		const localIds = new TextDecoder().decode(sections.localIds);
		this.#localIds = meetings.ids.length === 0 ? [] : localIds.split('\n');
		if (
			sum(itemPassages) !== passages ||
			sections.kinds.length !== passages ||
			sections.lengths.length !== passages ||
			this.#localIds.length !== meetings.ids.length ||
			meetings.organisations.length !== meetings.ids.length ||
			meetings.years.length !== meetings.ids.length ||
			meetings.dates.length !== meetings.ids.length
		)
			throw new SearchIndexError('the tables of the search index do not add up');
		this.#head = head;
		this.passages = passages;
		this.itemStarts = startsOf(itemPassages);
		const firstItems = startsOf(meetingItems);
		this.#meetingStarts = firstItems.map((item) => this.itemStarts[item] ?? 0);
		this.meetingOf = owners(this.#meetingStarts);
		this.itemOf = owners(this.itemStarts);
		this.years = [...new Set(meetings.years)].sort((a, b) => a - b);
		this.yearOf = Uint32Array.from(meetings.years, (year) => this.years.indexOf(year));
		this.#itemNumbers = readVarints(sections.itemNumbers, this.items);
		this.#itemTitles = readVarints(sections.itemTitles, this.items);
		this.#kinds = sections.kinds;
		[this.#themeStarts, this.#themes] = this.#readThemes(sections.themes);
		this.#meetingNumbers = new Map(meetings.ids.map((id, index) => [id, index]));
	}

	#readThemes(bytes: Uint8Array): [Uint32Array, Uint32Array] {
		const reader = new VarintReader(bytes);
		const counts = new Uint32Array(this.passages);
		// One byte at least for every passage and every theme.
		const themes = new Uint32Array(bytes.length);
		let total = 0;
		for (let passage = 0; passage < this.passages; passage++) {
			const count = reader.next();
			counts[passage] = count;
			for (let index = 0; index < count; index++) themes[total++] = reader.next();
		}
		return [startsOf(counts), themes.subarray(0, total)];
	}

	/** Marks the passages that the filter leaves out with `mark`. */
	leaveOut(filter: SearchFilter, marks: Uint8Array, mark: number): void {
		const { organisation, year, theme, kind } = filter;
		const { organisations, themes, kinds, meetings } = this.#head;
		if (organisation !== undefined || year !== undefined) {
			const wanted = organisation === undefined ? -1 : organisations.indexOf(organisation);
			for (let meeting = 0; meeting < meetings.ids.length; meeting++) {
				const isIn =
					(organisation === undefined || meetings.organisations[meeting] === wanted) &&
					(year === undefined || meetings.years[meeting] === year);
				const [start, end] = this.passagesOf(meeting);
				if (!isIn) marks.fill(mark, start, end);
			}
		}
		if (kind !== undefined) {
			const wanted = kinds.indexOf(kind);
			for (let passage = 0; passage < this.passages; passage++)
				if (this.#kinds[passage] !== wanted) marks[passage] = mark;
		}
		if (theme !== undefined) {
			const wanted = themes.indexOf(theme);
			for (let passage = 0; passage < this.passages; passage++)
				if (!this.#hasTheme(passage, wanted)) marks[passage] = mark;
		}
	}

	#hasTheme(passage: number, theme: number): boolean {
		const end = this.#themeStarts[passage + 1] ?? 0;
		for (let at = this.#themeStarts[passage] ?? 0; at < end; at++)
			if (this.#themes[at] === theme) return true;
		return false;
	}

	passagesOf(meeting: number): [number, number] {
		return [this.#meetingStarts[meeting] ?? 0, this.#meetingStarts[meeting + 1] ?? 0];
	}

	/** The number of a title: equal titles have the same. */
	titleOf(item: number): { readonly number: number; readonly text: string } {
		const number = this.#itemTitles[item] ?? 0;
		return { number, text: this.#head.strings[number] ?? '' };
	}

	meeting(meeting: number): Pick<SearchHit, 'meeting' | 'organisation' | 'year' | 'date'> {
		const { meetings, organisations } = this.#head;
		return {
			meeting: meetings.ids[meeting] ?? '',
			organisation: organisations[meetings.organisations[meeting] ?? -1] ?? '',
			year: meetings.years[meeting] ?? 0,
			date: meetings.dates[meeting] ?? ''
		};
	}

	/** Numbers of a meeting's passages in it, `4.1`, in order. */
	localIds(meeting: number): readonly string[] {
		return (this.#localIds[meeting] ?? '').split(' ');
	}

	hit(passage: number, score: number): SearchHit {
		const meeting = this.meetingOf[passage] ?? 0;
		const item = this.itemOf[passage] ?? 0;
		const [first] = this.passagesOf(meeting);
		const { strings, kinds, themes } = this.#head;
		const [start, end] = [this.#themeStarts[passage], this.#themeStarts[passage + 1]];
		return {
			...this.meeting(meeting),
			passage: this.localIds(meeting)[passage - first] ?? '',
			itemNumber: strings[this.#itemNumbers[item] ?? -1] ?? '',
			itemTitle: this.titleOf(item).text,
			kind: kinds[this.#kinds[passage] ?? -1] ?? '',
			themes: Array.from(this.#themes.subarray(start, end), (theme) => themes[theme] ?? ''),
			score
		};
	}

	/** The passage's number among all, or -1. */
	numberOf(meeting: string, passage: string): number {
		const number = this.#meetingNumbers.get(meeting);
		if (number === undefined) return -1;
		const place = this.localIds(number).indexOf(passage);
		return place === -1 ? -1 : this.passagesOf(number)[0] + place;
	}
}
