import type { CellValue } from '../../files/reading/index.ts';
import type { ReadColumn } from './column-roles.ts';
import { FigureValues, type FigureCell, type ReadValue } from './figure-values.ts';
import { periodFor } from './election-periods.ts';
import { placeIn } from './findings.ts';
import { isMissingCell } from './number-cell.ts';
import { everyone, sayableText, TEXT_LIMITS } from './own-texts.ts';
import type { NamedCell, RowReader } from './row-facts.ts';
import type { SheetQuestions } from './sheet-questions.ts';
import type { RawFigure, ReadingTools, SheetReading } from './sheet-reading.ts';

type OwnTexts = Pick<RawFigure, 'population' | 'status' | 'note'>;
type Part = 'subject' | 'indicator' | 'period';

/** Thrown away cells are counted where they are; this says that nothing more is to be done. */
const NOTHING = null;

/** Reads the figures of one sheet, a cell at a time. */
export class FigureReader {
	readonly #sheet: SheetReading;
	readonly #at: number;
	readonly #tools: ReadingTools;
	readonly #rows: RowReader;
	readonly #ask: SheetQuestions;
	readonly #columns: ReadonlyMap<number, ReadColumn>;
	readonly #values: FigureValues;
	readonly #hasRole: ReadonlySet<string>;

	constructor(
		at: number,
		sheet: SheetReading,
		rows: RowReader,
		ask: SheetQuestions,
		tools: ReadingTools
	) {
		this.#at = at;
		this.#sheet = sheet;
		this.#tools = tools;
		this.#rows = rows;
		this.#ask = ask;
		this.#values = new FigureValues(sheet, ask, tools);
		this.#columns = new Map(sheet.columns.map((column) => [column.head.index, column]));
		this.#hasRole = new Set(sheet.columns.map(({ role }) => role?.role ?? ''));
	}

	/** One figure, or null for what is none, waits for an answer or is wrong: then that is told. */
	read(row: number, index: number, cell: CellValue | undefined): RawFigure | null {
		const { findings } = this.#tools;
		const facts = this.#rows.rows[row];
		const column = this.#columns.get(index);
		if (facts === null || facts === undefined || column === undefined) return NOTHING;
		if (isMissingCell(cell) && facts.status === null) {
			findings.missing += 1;
			return NOTHING;
		}
		if (column.role === null) {
			findings.waiting += 1;
			this.#ask.column(column);
			return NOTHING;
		}
		return this.#figure({ row, column, facts }, cell);
	}

	#place({ row, column }: FigureCell) {
		return placeIn(this.#sheet.layout, row, column.head.index);
	}

	#figure(at: FigureCell, cell: CellValue | undefined): RawFigure | null {
		const subject = this.#part(at, 'subject', at.facts.subject);
		const indicator = this.#part(at, 'indicator', at.facts.indicator);
		const period = this.#period(at);
		if (subject === null || indicator === null || period === null) return NOTHING;
		const known = this.#tools.indicators.get(indicator);
		if (known === undefined) return NOTHING;
		const own = periodFor(indicator, period);
		if (own === null) {
			this.#tools.findings.error('no-election', this.#place(at), {
				period,
				indicator: known.label
			});
			return NOTHING;
		}
		const texts = this.#texts(at);
		const read = this.#values.read(at, cell, indicator, known.unit);
		if (read === null || texts === null) return NOTHING;
		return {
			subject,
			indicator,
			period: own,
			population: texts.population,
			value: read.value,
			status: read.value === null ? (read.status ?? texts.status) : null,
			note: this.#note(at, texts, read),
			isOpen: read.isOpen,
			unit: read.unit,
			place: this.#place(at),
			sheet: this.#at,
			row: at.row,
			column: at.column.head.index
		};
	}

	/** The row's own note, a word beside a number, and what the marks of head and cell stand for. */
	#note(at: FigureCell, { note, status }: OwnTexts, { mark, value }: ReadValue): string | null {
		const { marks } = at.column;
		const word = value === null ? null : status;
		if (mark === null && marks.length === 0 && word === null) return note;
		const own = mark === null ? marks : [...marks, mark];
		const all = [note, word, ...own.map((one) => this.#footnote(at, one))];
		const told = [...new Set(all)].filter((text) => text !== null);
		return told.length === 0 ? null : told.join(' ');
	}

	/** Whom or what: as the column says, else the row, else the sheet. */
	#part(at: FigureCell, part: 'subject' | 'indicator', named: NamedCell | null): string | null {
		const { findings } = this.#tools;
		const own = at.column.role?.role === 'value' ? at.column.role[part] : undefined;
		const id = own ?? (named === null ? this.#wide(part) : null);
		if (id !== null) {
			if (part === 'indicator' ? this.#tools.indicators.has(id) : this.#tools.names.has(id))
				return id;
			findings.error('unknown-id', this.#place(at), { id });
			return null;
		}
		if (named === null) return this.#lacking(at, part);
		if (named.found.kind === 'known') {
			if (this.#tools.names.has(named.found.id)) return named.found.id;
			findings.error('unknown-id', this.#place(at), { id: named.found.id });
			return null;
		}
		if (named.found.kind === 'left-out') findings.leftOut += 1;
		else {
			findings.waiting += 1;
			this.#ask.name(part, named, at.row);
		}
		return null;
	}

	/** What the sheet says for all is for rows that have no place to say it themselves. */
	#wide(part: Part): string | null {
		const said = this.#sheet.answers.wide[part];
		if (said !== undefined) return said;
		return this.#hasRole.has(part) ? null : (this.#sheet.wide[part] ?? null);
	}

	#lacking(at: FigureCell, part: Part): null {
		const { findings } = this.#tools;
		if (this.#hasRole.has(part)) findings.error(`no-${part}`, this.#place(at));
		else {
			findings.waiting += 1;
			this.#ask.wide(part, at.column.head.index);
		}
		return null;
	}

	#period(at: FigureCell): string | null {
		const own = at.column.role?.role === 'value' ? at.column.role.period : undefined;
		if (own !== undefined) {
			// Plans of a whole sheet are no observations, whatever its years.
			if (!this.#sheet.facts.isForecast || this.#sheet.answers.wide.period !== undefined)
				return own;
			return this.#lackingForecast(at);
		}
		const { period } = at.facts;
		if (period?.period != null) {
			if (this.#sheet.facts.isForecast && this.#sheet.answers.wide.period === undefined)
				return this.#lackingForecast(at);
			return period.period;
		}
		if (period !== null) {
			this.#tools.findings.error('bad-period', placeIn(this.#sheet.layout, at.row, period.column), {
				text: period.text
			});
			return null;
		}
		return this.#wide('period') ?? this.#lacking(at, 'period');
	}

	#lackingForecast(at: FigureCell): null {
		this.#tools.findings.waiting += 1;
		this.#ask.wide('period', at.column.head.index);
		return null;
	}

	#texts(at: FigureCell): OwnTexts | null {
		const { facts, column } = at;
		const said = column.role?.role === 'value' ? column.role.population : undefined;
		const population = said ?? facts.population ?? this.#sheet.wide.population ?? null;
		const isSayable =
			this.#isSayable(at, population, TEXT_LIMITS.population) &&
			this.#isSayable(at, facts.status, TEXT_LIMITS.status) &&
			this.#isSayable(at, facts.note, TEXT_LIMITS.note);
		if (!isSayable) return null;
		return { population: everyone(population), status: facts.status, note: facts.note };
	}

	#isSayable(at: FigureCell, text: string | null, limit: number): boolean {
		const problem = text === null ? null : sayableText(text, limit);
		if (problem !== null) {
			this.#tools.findings.error(problem, this.#place(at), { text: text ?? '' });
		}
		return problem === null;
	}

	#footnote(at: FigureCell, mark: string): string | null {
		const note = this.#rows.footnotes.get(mark) ?? null;
		if (note === null || sayableText(note, TEXT_LIMITS.note) !== null) {
			this.#tools.findings.note('footnote', this.#place(at), { mark });
			return null;
		}
		return note;
	}
}
