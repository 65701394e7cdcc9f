import type { CellValue } from '../../files/reading/index.ts';
import { cellText, isBlank } from './grid.ts';
import type { KnownNames } from './known-names.ts';
import type { ColumnHead, Layout } from './layout.ts';
import type { ColumnAnswer, ColumnRole, ValueRole } from './mapping.ts';
import { isMissingCell, markOf, readNumberCell } from './number-cell.ts';
import { readPeriod } from './period-text.ts';
import { readHead, type HeadMeaning } from './read-head.ts';
import { readUnit } from './units.ts';

/** A column with what it is. A value column that is not understood has `role` null and is asked about. */
export interface ReadColumn {
	readonly head: ColumnHead;
	readonly role: ColumnRole | null;
	readonly isSaid: boolean;
	/** A period over a column that holds names: it is said of the whole table. */
	readonly period: string | null;
	/** Unit that the heads say, as text. */
	readonly unit: string | null;
	readonly doubt: HeadMeaning['doubt'] | 'unknown' | 'near';
	/** What the heads say beside period and unit, where it is not known. */
	readonly rest: string;
	readonly samples: readonly CellValue[];
	/** Marks behind its heads that notes below the table explain. */
	readonly marks: readonly string[];
}

const SAMPLED_ROWS = 400;
const MOST_SAMPLES = 60;

/** Different cells of a column, from its beginning. */
function samplesOf({ grid, firstRow }: Layout, column: number): CellValue[] {
	const found = new Set<CellValue>();
	const last = Math.min(grid.length, firstRow + SAMPLED_ROWS);
	for (let row = firstRow; row < last && found.size < MOST_SAMPLES; row += 1) {
		const cell = grid[row]?.[column];
		if (!isBlank(cell) && !isMissingCell(cell)) found.add(cell ?? null);
	}
	return [...found];
}

function share(cells: readonly CellValue[], test: (cell: CellValue) => boolean): number {
	return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

function isNumeric(cells: readonly CellValue[]): boolean {
	return (
		share(cells, (cell) => !['text', 'missing'].includes(readNumberCell(cell, null).kind)) >= 0.5
	);
}

/** What the cells say by themselves, where nothing stands over them that is known. */
function roleOfCells(cells: readonly CellValue[], names: KnownNames): ColumnRole | null {
	const known = (level: 'organisation' | 'any'): number =>
		share(cells, (cell) => names.subject(cellText(cell), level, null).kind === 'known');
	if (cells.length === 0) return { role: 'ignore' };
	if (share(cells, (cell) => names.exactIndicator(cellText(cell)) !== null) >= 0.4)
		return { role: 'indicator' };
	if (known('any') >= 0.3) return { role: 'subject', level: 'any' };
	if (share(cells, (cell) => readPeriod(cell) !== null) >= 0.9) return { role: 'period' };
	if (isNumeric(cells)) return null;
	if (share(cells, (cell) => readUnit(cellText(cell)) !== null) >= 0.6) return { role: 'unit' };
	return { role: 'ignore' };
}

const PLAIN = ['indicator', 'period', 'population', 'unit', 'status', 'note'] as const;

function roleOfWord(
	dimension: NonNullable<HeadMeaning['dimension']>,
	cells: readonly CellValue[],
	names: KnownNames
): ColumnRole | null {
	if (dimension === 'ignore') return { role: 'ignore' };
	if (dimension === 'value') return { role: 'value' };
	const plain = PLAIN.find((role) => role === dimension);
	// `Enhed` may be somebody's word for a department.
	if (
		plain === 'unit' &&
		share(cells, (cell) => names.exactSubject(cellText(cell)) !== null) >= 0.3
	) {
		return { role: 'subject', level: 'any' };
	}
	if (plain !== undefined) return { role: plain };
	const level = dimension.slice('subject-'.length);
	const levels = ['any', 'organisation', 'department', 'area', 'municipality'] as const;
	return { role: 'subject', level: levels.find((one) => one === level) ?? 'any' };
}

/** Several heads over one column as one: the nearest to the figures counts first. */
function joined(head: ColumnHead, names: KnownNames): HeadMeaning {
	const all = head.texts.map((text) => readHead(text, names)).reverse();
	const together = head.texts.length > 1 ? readHead(head.texts.join(' '), names) : null;
	const pick = <K extends keyof HeadMeaning>(part: K): HeadMeaning[K] | null =>
		all.find((one) => one[part] !== null)?.[part] ?? null;
	const indicator = pick('indicator') ?? together?.indicator ?? null;
	const rest = all.map((one) => one.rest).filter((text) => text !== '');
	return {
		text: head.texts.join(' '),
		period: pick('period'),
		unit: pick('unit'),
		indicator,
		subject: pick('subject'),
		dimension: pick('dimension'),
		doubt: pick('doubt'),
		rest: together?.indicator == null ? rest.reverse().join(' ') : ''
	};
}

function valueRole({ period, indicator, subject }: HeadMeaning): ValueRole {
	return {
		role: 'value',
		...(indicator === null ? {} : { indicator }),
		...(period === null ? {} : { period }),
		...(subject === null ? {} : { subject })
	};
}

type Guess = Pick<ReadColumn, 'role' | 'doubt'>;

function guessOfFigures(
	meaning: HeadMeaning,
	cells: readonly CellValue[],
	names: KnownNames
): Guess {
	const { doubt, rest, dimension } = meaning;
	if (doubt !== null) return { role: null, doubt };
	const isNamed = meaning.period !== null || meaning.indicator !== null || meaning.subject !== null;
	if (rest === '') {
		if (isNamed || dimension === 'value' || meaning.unit !== null)
			return { role: valueRole(meaning), doubt: null };
		const role = roleOfCells(cells, names);
		return role === null ? { role: { role: 'value' }, doubt: null } : { role, doubt: null };
	}
	// Something is said that is not known: figures are asked about, texts may still be names.
	if (isNumeric(cells)) {
		return { role: null, doubt: names.likeIndicators(rest).length > 0 ? 'near' : 'unknown' };
	}
	if (isNamed && cells.length === 0) return { role: { role: 'ignore' }, doubt: null };
	return { role: roleOfCells(cells, names), doubt: 'unknown' };
}

function guessed(meaning: HeadMeaning, cells: readonly CellValue[], names: KnownNames): Guess {
	const mayBeNames = meaning.period === null || !isNumeric(cells);
	if (meaning.dimension !== null && meaning.indicator === null && mayBeNames) {
		const role = roleOfWord(meaning.dimension, cells, names);
		if (role !== null && role.role !== 'value') return { role, doubt: null };
	}
	return guessOfFigures(meaning, cells, names);
}

/** Of two columns that say the same of a row the first counts; the other is told as not used. */
function eachOnce(columns: readonly ReadColumn[]): ReadColumn[] {
	const taken = new Set<string>();
	return columns.map((column) => {
		const plain = PLAIN.find((role) => role === column.role?.role);
		if (plain === undefined) return column;
		if (taken.has(plain)) return { ...column, role: { role: 'ignore' } };
		taken.add(plain);
		return column;
	});
}

/** Reads the columns of a sheet: what a person said of them, else what their heads and cells say. */
export function readColumns(
	layout: Layout,
	names: KnownNames,
	answers: readonly ColumnAnswer[]
): ReadColumn[] {
	const said = new Map(answers.map(({ head, nth, role }) => [`${String(nth)}\n${head}`, role]));
	const columns = layout.heads.map((head): ReadColumn => {
		const samples = samplesOf(layout, head.index);
		const meaning = joined(head, names);
		const answer = said.get(`${String(head.nth)}\n${head.key}`);
		const guess = guessed(meaning, samples, names);
		const common = {
			head,
			unit: meaning.unit,
			rest: meaning.rest,
			marks: head.texts.map(markOf).filter((mark) => mark !== null),
			period: meaning.period,
			samples
		};
		if (answer === undefined) return { ...common, ...guess, isSaid: false };
		const role = answer.role === 'value' ? { ...valueRole(meaning), ...answer } : answer;
		return { ...common, role, doubt: null, isSaid: true };
	});
	return eachOnce(columns);
}
