import type { IndexHead, Sections } from './file-format.ts';
import type { SearchableItem, SearchableMeeting, SearchablePassage } from './searchable.ts';
import { writeVarints } from './varints.ts';

const MOST_KINDS = 256;

/** Values by number, each once, in the order they came. */
class Numbered {
	readonly #numbers = new Map<string, number>();

	numberOf(value: string): number {
		const known = this.#numbers.get(value);
		if (known !== undefined) return known;
		this.#numbers.set(value, this.#numbers.size);
		return this.#numbers.size - 1;
	}

	values(): string[] {
		return [...this.#numbers.keys()];
	}
}

/** A passage's number of words in a byte: exact for short ones, to 4 % for long ones. */
export function packLength(words: number): number {
	return Math.min(255, Math.round(16 * Math.log2(1 + words)));
}

export function unpackLength(packed: number): number {
	return 2 ** (packed / 16) - 1;
}

type ColumnSections = Pick<
	Sections,
	| 'meetingItems'
	| 'itemPassages'
	| 'itemNumbers'
	| 'itemTitles'
	| 'localIds'
	| 'kinds'
	| 'lengths'
	| 'themes'
>;

/** Collects what is known of meetings, items and passages, beside their words. Added in order. */
export class PassageColumns {
	readonly #kinds = new Numbered();
	readonly #themes = new Numbered();
	readonly #organisations = new Numbered();
	readonly #strings = new Numbered();
	readonly #meetings: SearchableMeeting[] = [];
	readonly #itemPassages: number[] = [];
	readonly #itemNumbers: number[] = [];
	readonly #itemTitles: number[] = [];
	readonly #localIds: string[] = [];
	readonly #passageKinds: number[] = [];
	readonly #lengths: number[] = [];
	readonly #passageThemes: number[] = [];

	addMeeting(meeting: SearchableMeeting): void {
		this.#meetings.push(meeting);
		const ids = meeting.items.flatMap((item) => item.passages.map(({ id }) => id));
		const odd = ids.find((id) => id === '' || /\s/u.test(id));
		if (odd !== undefined) throw new Error(`${meeting.id}: a passage is called "${odd}"`);
		this.#localIds.push(ids.join(' '));
	}

	addItem(item: SearchableItem): void {
		this.#itemPassages.push(item.passages.length);
		this.#itemNumbers.push(this.#strings.numberOf(item.number));
		this.#itemTitles.push(this.#strings.numberOf(item.title));
	}

	addPassage(passage: SearchablePassage, words: number): void {
		const kind = this.#kinds.numberOf(passage.kind);
		if (kind >= MOST_KINDS) throw new Error(`more than ${MOST_KINDS} kinds of passages`);
		this.#passageKinds.push(kind);
		this.#lengths.push(packLength(words));
		this.#passageThemes.push(passage.themes.length);
		for (const theme of passage.themes) this.#passageThemes.push(this.#themes.numberOf(theme));
	}

	head(): Omit<IndexHead, 'terms' | 'texts' | 'textsOf'> {
		const meetings = {
			ids: this.#meetings.map(({ id }) => id),
			organisations: this.#meetings.map((one) => this.#organisations.numberOf(one.organisation)),
			years: this.#meetings.map(({ year }) => year),
			dates: this.#meetings.map(({ date }) => date)
		};
		return {
			passages: this.#passageKinds.length,
			kinds: this.#kinds.values(),
			themes: this.#themes.values(),
			organisations: this.#organisations.values(),
			strings: this.#strings.values(),
			meetings
		};
	}

	sections(): ColumnSections {
		return {
			meetingItems: writeVarints(this.#meetings.map(({ items }) => items.length)),
			itemPassages: writeVarints(this.#itemPassages),
			itemNumbers: writeVarints(this.#itemNumbers),
			itemTitles: writeVarints(this.#itemTitles),
			localIds: new TextEncoder().encode(this.#localIds.join('\n')),
			kinds: Uint8Array.from(this.#passageKinds),
			lengths: Uint8Array.from(this.#lengths),
			themes: writeVarints(this.#passageThemes)
		};
	}
}
