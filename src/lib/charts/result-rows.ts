import { numberOf, timePlaceOf, type ColumnFacts } from './result-columns.ts';
import type { ResultChartChoice } from './result-choice.ts';
import type { Names } from './result-names.ts';
import { timeText } from './result-time.ts';
import type { ResultRows, ResultScaleKind } from './result-types.ts';

/** So many lines, bars, columns or rows are drawn; of more, those that weigh most. */
export const MOST_NAMES = 60;
export const MOST_DOTS = 20_000;
export const MOST_FACETS = 12;
/** So many are told apart by colour and sign. */
export const MOST_LOOKS = 6;

/** What is not drawn, so that it can be said. */
export class LeftOut {
	/** Rows whose value is not known. */
	unknown = 0;
	/** Rows whose value cannot stand on its axis. */
	unreadable = 0;
	/** Sentences about what there were too many of. */
	readonly notes: string[] = [];
}

/** The chosen columns of an answer, and what was left out on the way. */
export interface ChosenRows {
	readonly rows: ResultRows;
	readonly choice: ResultChartChoice;
	readonly x: ColumnFacts | null;
	readonly y: ColumnFacts | null;
	readonly colour: ColumnFacts | null;
	readonly facet: ColumnFacts | null;
	/** What a row is called where it is said: a column of names that is not used otherwise. */
	readonly name: ColumnFacts | null;
	readonly leftOut: LeftOut;
}

/** The chosen columns of an answer whose facts are known. */
export function chosenRows(
	rows: ResultRows,
	choice: ResultChartChoice,
	facts: readonly ColumnFacts[]
): ChosenRows {
	const usable = facts.filter((one) => one.isNumber || one.isName || one.time !== null);
	const of = (name: string | null): ColumnFacts | null =>
		name === null ? null : (usable.find((column) => column.name === name) ?? null);
	const used = [choice.x, choice.y, choice.colour, choice.facet];
	const names = facts.filter((column) => column.isName && !used.includes(column.name));
	const [name = null] = names.toSorted(
		(a, b) => Number(a.isCode) - Number(b.isCode) || b.distinct - a.distinct
	);
	const { mark } = choice;
	return {
		rows,
		choice,
		x: of(choice.x),
		y: of(choice.y),
		colour: mark === 'histogram' ? null : of(choice.colour),
		facet: of(choice.facet),
		name: choice.aggregate === 'none' ? name : null,
		leftOut: new LeftOut()
	};
}

export function valueAt(rows: ResultRows, column: ColumnFacts | null, row: number): unknown {
	return column === null ? null : rows.value(column.index, row);
}

/** How the values of a column stand along a side. */
export function scaleKindOf(column: ColumnFacts): ResultScaleKind {
	if (column.time !== null) return column.time;
	return column.isNumber ? 'number' : 'name';
}

/** A value's place on a side of numbers or time: null unknown, NaN none. */
export function placeOf(value: unknown, column: ColumnFacts): number | null {
	return column.time === null ? numberOf(value) : timePlaceOf(value, column.time);
}

/** A time as it stands in the answer; nothing for numbers. */
export function writtenOf(value: unknown, column: ColumnFacts): string {
	return column.time === null || value === null || value === undefined ? '' : timeText(value);
}

/** The rows of all names but the kept ones. */
export function restOf(names: Names, kept: readonly number[]): number {
	const isKept = new Set(kept);
	let rest = 0;
	for (const [code, rows] of names.rows.entries()) if (!isKept.has(code)) rest += rows;
	return rest;
}
