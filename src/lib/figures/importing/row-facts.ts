import type { CellValue } from '../../files/reading/index.ts';
import type { ReadColumn } from './column-roles.ts';
import { foldName } from './fold-name.ts';
import { cellText, isBlank } from './grid.ts';
import type { Found, KnownNames, SubjectLevel } from './known-names.ts';
import type { Layout } from './layout.ts';
import { isMissingCell } from './number-cell.ts';
import { readPeriod } from './period-text.ts';
import { readHead } from './read-head.ts';

/** A name in a row with what it is known as. */
export interface NamedCell {
	readonly text: string;
	readonly column: number;
	readonly within: string | null;
	readonly found: Found;
}

interface NamedIndicator extends NamedCell {
	readonly unit: { readonly text: string; readonly column: number } | null;
}

/** What a row says of all its figures. */
export interface RowFacts {
	readonly subject: NamedCell | null;
	readonly indicator: NamedIndicator | null;
	/** The cell's text where it is no period; null where nothing stands there. */
	readonly period: {
		readonly text: string;
		readonly period: string | null;
		readonly column: number;
	} | null;
	readonly population: string | null;
	readonly unit: { readonly text: string; readonly column: number } | null;
	readonly status: string | null;
	readonly note: string | null;
}

/** Rows that hold sums of others. */
const TOTALS =
	/^(?:i ?alt|total(?:t|er)?|sum|gennemsnit|gns|snit|median|samlet|alle|subtotal|hovedtotal)(?: .*)?$|.* i alt$/u;
const FOOTNOTE = /^(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d\))\s*(\S[\s\S]*)$/u;
const LEVELS: readonly SubjectLevel[] = [
	'any',
	'department',
	'organisation',
	'area',
	'municipality'
];

type Cells = readonly CellValue[];

/** Reads the rows of a sheet from top to bottom: names under which others stand count until the next one. */
export class RowReader {
	/** By row of the sheet; null: no figures of its own. */
	readonly rows: (RowFacts | null)[] = [];
	readonly footnotes = new Map<string, string>();
	/** Rows of sums, from 0. */
	readonly totals: number[] = [];
	otherRows = 0;
	readonly #layout: Layout;
	readonly #names: KnownNames;
	readonly #values: readonly number[];
	readonly #subjects: readonly { readonly level: SubjectLevel; readonly column: number }[];
	readonly #plain: ReadonlyMap<string, number>;
	/** Columns that hold names. */
	readonly #named: readonly number[];
	readonly #periods = new Map<CellValue, string | null>();
	readonly #totalNames = new Map<string, boolean>();
	readonly #indicators = new Map<string, NamedIndicator>();
	#organisation: string | null = null;
	#section: {
		indicator: NamedIndicator | null;
		period: RowFacts['period'];
		subject: NamedCell | null;
	} = {
		indicator: null,
		period: null,
		subject: null
	};

	constructor(layout: Layout, columns: readonly ReadColumn[], names: KnownNames) {
		this.#layout = layout;
		this.#names = names;
		const at = ({ head }: ReadColumn): number => head.index;
		this.#values = columns.filter(({ role }) => role === null || role.role === 'value').map(at);
		this.#subjects = columns
			.flatMap(({ role, head }) =>
				role?.role === 'subject' ? [{ level: role.level, column: head.index }] : []
			)
			.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
		this.#plain = new Map(columns.map((column) => [column.role?.role ?? '', at(column)]));
		this.#named = columns
			.filter(({ role }) => role?.role === 'subject' || role?.role === 'indicator')
			.map(at);
	}

	read(): this {
		const { grid, firstRow } = this.#layout;
		for (let row = firstRow; row < grid.length; row += 1) {
			const cells = grid[row] ?? [];
			if (cells.every(isBlank)) this.rows[row] = null;
			else this.rows[row] = this.#row(cells, row);
		}
		return this;
	}

	#row(cells: Cells, row: number): RowFacts | null {
		if (this.#isHeadAgain(cells)) return null;
		const status = this.#plain.get('status');
		const hasFigures =
			this.#values.some((column) => !isBlank(cells[column])) ||
			(status !== undefined && !isBlank(cells[status]));
		if (!hasFigures || isOneText(cells)) {
			this.otherRows += 1;
			this.#takeSection(cells);
			return null;
		}
		if (this.#isTotal(cells)) {
			this.otherRows += 1;
			this.totals.push(row);
			return null;
		}
		return this.#facts(cells);
	}

	/** The heads once more, as at the top of every printed page. */
	#isHeadAgain(cells: Cells): boolean {
		const [first] = this.#values;
		if (first === undefined || this.#layout.headRows === null) return false;
		const isHead = (column: number): boolean =>
			isBlank(cells[column]) ||
			this.#layout.heads[column]?.texts.includes(cellText(cells[column])) === true;
		return !isBlank(cells[first]) && isHead(first) && cells.every((_, column) => isHead(column));
	}

	#isTotal(cells: Cells): boolean {
		return this.#named.some((column) => {
			const text = cellText(cells[column]);
			const before = this.#totalNames.get(text);
			if (before !== undefined) return before;
			const isTotal = TOTALS.test(foldName(text)) && this.#names.exactSubject(text) === null;
			this.#totalNames.set(text, isTotal);
			return isTotal;
		});
	}

	/** A row without figures: a name for the rows below, a note, or nothing. */
	#takeSection(cells: Cells): void {
		const column = cells.findIndex((cell) => !isBlank(cell));
		const text = cellText(cells[column]);
		if (cells.some((cell, at) => at > column && !isBlank(cell) && cellText(cell) !== text)) return;
		const footnote = FOOTNOTE.exec(text.slice(0, 500));
		if (footnote?.[1] !== undefined) {
			this.footnotes.set(footnote[1], (footnote[2] ?? '').trim());
			return;
		}
		const period = readPeriod(cells[column] ?? null);
		const indicator = this.#indicator({ text, column });
		const subject = this.#names.exactSubject(text);
		const cell = (id: string): NamedCell => ({
			text,
			column,
			within: null,
			found: { kind: 'known', id }
		});
		if (period !== null) this.#section.period = { text, period, column };
		else if (indicator.found.kind === 'known') this.#section.indicator = indicator;
		else if (subject !== null) {
			this.#section.subject = cell(subject);
			this.#organisation = organisationId(subject) ?? this.#organisation;
		}
	}

	#subject(cells: Cells): NamedCell | null {
		const organisation = this.#subjects.find(({ level }) => level === 'organisation');
		const above = this.#nameIn(cells, organisation, null);
		if (above?.found.kind === 'known')
			this.#organisation = organisationId(above.found.id) ?? this.#organisation;
		for (const place of this.#subjects) {
			if (place === organisation) {
				if (above !== null) return above;
				continue;
			}
			const within = above !== null && above.found.kind !== 'known' ? null : this.#organisation;
			const own = this.#nameIn(
				cells,
				place,
				place.level === 'any' || place.level === 'department' ? within : null
			);
			if (own === null) continue;
			if (own.found.kind === 'known')
				this.#organisation = organisationId(own.found.id) ?? this.#organisation;
			return own;
		}
		return this.#subjects.length === 0 ? this.#section.subject : null;
	}

	#nameIn(
		cells: Cells,
		place: { readonly level: SubjectLevel; readonly column: number } | undefined,
		within: string | null
	): NamedCell | null {
		if (place === undefined || isMissingCell(cells[place.column])) return null;
		const text = cellText(cells[place.column]);
		const found = this.#names.subject(text, place.level, within);
		return { text, column: place.column, within, found };
	}

	#text(cells: Cells, role: string): { readonly text: string; readonly column: number } | null {
		const column = this.#plain.get(role);
		if (column === undefined || isBlank(cells[column])) return null;
		return { text: cellText(cells[column]), column };
	}

	#period(cells: Cells): RowFacts['period'] {
		const cell = this.#text(cells, 'period');
		if (cell === null) return this.#section.period;
		const value = cells[cell.column] ?? null;
		const before = this.#periods.get(value);
		const period = before === undefined ? readPeriod(value) : before;
		if (before === undefined) this.#periods.set(value, period);
		return { text: cell.text, column: cell.column, period };
	}

	/** An indicator may stand with its unit: `Husleje (kr./m2)`. */
	#indicator({ text, column }: { readonly text: string; readonly column: number }): NamedIndicator {
		const before = this.#indicators.get(text);
		if (before !== undefined) return before;
		const found = this.#names.indicator(text);
		const head = found.kind === 'asked' ? readHead(text, this.#names) : null;
		const id = head?.indicator ?? null;
		const known: Found = id === null ? found : { kind: 'known', id };
		const unit = id === null || head?.unit == null ? null : { text: head.unit, column };
		const named = { text, column, within: null, found: known, unit };
		this.#indicators.set(text, named);
		return named;
	}

	#facts(cells: Cells): RowFacts {
		const own = this.#text(cells, 'indicator');
		const indicator = own === null ? this.#section.indicator : this.#indicator(own);
		return {
			subject: this.#subject(cells),
			indicator,
			period: this.#period(cells),
			population: this.#text(cells, 'population')?.text ?? null,
			unit: this.#text(cells, 'unit') ?? indicator?.unit ?? null,
			status: this.#text(cells, 'status')?.text ?? null,
			note: this.#text(cells, 'note')?.text ?? null
		};
	}
}

/** One text in all filled cells, and more than one of them: a merged one over the whole row. */
function isOneText(cells: Cells): boolean {
	const first = cells.find((cell) => !isBlank(cell));
	if (typeof first !== 'string') return false;
	let count = 0;
	for (const cell of cells) {
		if (isBlank(cell)) continue;
		if (cell !== first) return false;
		count += 1;
	}
	return count > 1;
}

function organisationId(subject: string): string | null {
	return subject.startsWith('organisation:') ? subject.slice('organisation:'.length) : null;
}
