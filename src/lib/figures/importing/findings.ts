import type { FigureErrorCode, FigureNoteCode } from '../../text/index.ts';
import { shortText } from './fold-name.ts';
import { columnLetter } from './grid.ts';
import type { Layout } from './layout.ts';
import type { FigureError, FigureNote, FigurePlace, Question } from './preview.ts';

/** Lists hold so many; all are counted. */
const MOST_LISTED = 1000;
const MOST_QUESTIONS = 300;

type Facts = Readonly<Record<string, string | number>>;

/** A place of a sheet. `row` and `column` are counted from 0. */
export function placeIn(layout: Layout, row: number | null, column: number | null): FigurePlace {
	const head = column === null ? undefined : layout.heads[column];
	return {
		sheet: layout.name,
		row: row === null ? null : row + 1,
		column: column === null ? null : (head?.letter ?? columnLetter(column)),
		head: head?.shown ?? null
	};
}

function shown(facts: Facts): Facts {
	return Object.fromEntries(
		Object.entries(facts).map(([name, fact]) => [
			name,
			typeof fact === 'string' ? shortText(fact) : fact
		])
	);
}

/** Everything there is to tell of a file while it is read. */
export class Findings {
	readonly errors: FigureError[] = [];
	readonly notes: FigureNote[] = [];
	readonly #questions = new Map<string, Question & { count: number }>();
	errorCount = 0;
	noteCount = 0;
	missing = 0;
	leftOut = 0;
	otherRows = 0;
	waiting = 0;

	error(code: FigureErrorCode, place: FigurePlace, facts: Facts = {}): void {
		this.errorCount += 1;
		if (this.errors.length < MOST_LISTED) this.errors.push({ code, place, facts: shown(facts) });
	}

	note(code: FigureNoteCode, place: FigurePlace, facts: Facts = {}): void {
		this.noteCount += 1;
		if (this.notes.length < MOST_LISTED) this.notes.push({ code, place, facts: shown(facts) });
	}

	/** Asks once for each id; `count` cells more wait for the answer. */
	ask(id: string, count: number, make: () => Omit<Question, 'id' | 'count'>): void {
		const before = this.#questions.get(id);
		if (before !== undefined) before.count += count;
		else this.#questions.set(id, { ...make(), id, count });
	}

	/** In the order in which they came up; the first 300, as answers make others fall away. */
	questions(): readonly Question[] {
		return [...this.#questions.values()].slice(0, MOST_QUESTIONS);
	}
}
