import type { CellValue } from '../../files/reading/index.ts';
import type { ReadColumn } from './column-roles.ts';
import { cellPower, unitUse, type UnitUse } from './figure-units.ts';
import { placeIn } from './findings.ts';
import { foldName } from './fold-name.ts';
import { cellText } from './grid.ts';
import { isMixedWriting, readNumberCell, type NumberStyle } from './number-cell.ts';
import type { RowFacts } from './row-facts.ts';
import type { SheetQuestions } from './sheet-questions.ts';
import type { RawFigure, ReadingTools, SheetReading } from './sheet-reading.ts';
import { shifted } from './units.ts';

/** A cell with all that stands around it. */
export interface FigureCell {
	readonly row: number;
	readonly column: ReadColumn;
	readonly facts: RowFacts;
}

export type ReadValue = Pick<RawFigure, 'value' | 'status' | 'isOpen' | 'unit'> & {
	readonly mark: string | null;
};

/** Reads the numbers of one sheet, and the words in place of them, into the unit of their indicator. */
export class FigureValues {
	readonly #sheet: SheetReading;
	readonly #tools: ReadingTools;
	readonly #ask: SheetQuestions;
	readonly #styles = new Map<
		number,
		{ readonly style: NumberStyle | null; readonly isMixed: boolean }
	>();
	readonly #units = new Map<string, UnitUse>();

	constructor(sheet: SheetReading, ask: SheetQuestions, tools: ReadingTools) {
		this.#sheet = sheet;
		this.#ask = ask;
		this.#tools = tools;
	}

	#place({ row, column }: FigureCell) {
		return placeIn(this.#sheet.layout, row, column.head.index);
	}

	#style(column: ReadColumn): { readonly style: NumberStyle | null; readonly isMixed: boolean } {
		const { index } = column.head;
		const before = this.#styles.get(index);
		if (before !== undefined) return before;
		const style = (column.role?.role === 'value' ? column.role.numbers : undefined) ?? null;
		const { grid, firstRow } = this.#sheet.layout;
		const isMixed = style === null && isMixedWriting(grid.slice(firstRow).map((row) => row[index]));
		const made = { style, isMixed };
		this.#styles.set(index, made);
		return made;
	}

	#use(at: FigureCell, indicator: string, own: string): UnitUse {
		const row = at.facts.unit?.text ?? null;
		const key = `${String(at.column.head.index)}\n${indicator}\n${row ?? ''}`;
		const before = this.#units.get(key);
		if (before !== undefined) return before;
		const use = unitUse({
			answer: this.#sheet.answers.units.get(indicator) ?? null,
			row,
			column: at.column,
			wide: this.#sheet.wide.unit ?? null,
			own,
			isTemplate: this.#sheet.isTemplate
		});
		this.#units.set(key, use);
		return use;
	}

	read(
		at: FigureCell,
		cell: CellValue | undefined,
		indicator: string,
		own: string
	): ReadValue | null {
		const { findings } = this.#tools;
		const use = this.#use(at, indicator, own);
		if (use.kind === 'left-out') findings.leftOut += 1;
		else if (use.kind === 'unknown')
			findings.error('unknown-unit', this.#place(at), { text: use.text });
		else if (use.kind === 'ask') {
			findings.waiting += 1;
			this.#ask.unit(indicator, own, use.text, use.why, 1, at.column.head.index);
		} else return this.#number(at, cell, own, use);
		return null;
	}

	#number(
		at: FigureCell,
		cell: CellValue | undefined,
		own: string,
		use: Extract<UnitUse, { kind: 'power' }>
	): ReadValue | null {
		const { style, isMixed } = this.#style(at.column);
		const read = readNumberCell(cell, style);
		const none = { value: null, mark: null, isOpen: false, unit: use.said } as const;
		if (read.kind === 'missing') return { ...none, status: at.facts.status };
		if (read.kind === 'two-ways' || (isMixed && typeof cell === 'string' && /[.,]/u.test(cell))) {
			return this.#twoWays(at, cellText(cell));
		}
		if (read.kind === 'flag') {
			if (own === 'ja/nej') return { ...none, value: read.value, status: null };
			this.#tools.findings.error('not-a-number', this.#place(at), { text: cellText(cell) });
			return null;
		}
		if (read.kind === 'text') return this.#word(at, read.text, none);
		const power = read.unit === null ? use.power : cellPower(read.unit, own);
		if (power === null) {
			this.#tools.findings.error('unit-mismatch', this.#place(at), {
				text: cellText(cell),
				unit: own
			});
			return null;
		}
		const isOpen = use.isOpen && read.unit === null;
		return {
			value: shifted(read.value, power),
			status: null,
			mark: read.mark,
			isOpen,
			unit: read.unit === null ? use.said : own
		};
	}

	#twoWays(at: FigureCell, example: string): null {
		const other = (style: NumberStyle): string => {
			const value = readNumberCell(example, style);
			return value.kind === 'number' ? String(value.value).replace('.', ',') : '?';
		};
		const labels = [`${example} = ${other('danish')}`, `${example} = ${other('english')}`] as const;
		this.#tools.findings.waiting += 1;
		this.#ask.numbers(at.column, example, labels);
		return null;
	}

	/** A word in place of a number: one that the dataset uses already says something, any other is an error. */
	#word(at: FigureCell, text: string, none: Omit<ReadValue, 'status'>): ReadValue | null {
		const word = foldName(text);
		const status = [...this.#tools.statuses].find((known) => foldName(known) === word);
		if (status !== undefined && word !== '') return { ...none, status };
		const code = /^\s*[=+@]/u.test(text) ? 'formula' : 'not-a-number';
		this.#tools.findings.error(code, this.#place(at), { text });
		return null;
	}
}
