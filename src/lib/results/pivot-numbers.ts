import type { Result } from '../engine/index.ts';
import { GroupNumbers } from './group-numbers.ts';
import type { PivotChoice, PivotNumber } from './pivot-choice.ts';
import { eachOf, partOf, type Steps } from './steps.ts';

export interface PivotNumbers {
	cell(row: number, column: number): PivotNumber;
	rowTotal(row: number): PivotNumber;
	columnTotal(column: number): PivotNumber;
	readonly total: PivotNumber;
}

interface Layout {
	/** The group of every row of the result; those from `rows` and `columns` on are only in the totals. */
	readonly rowOf: Uint32Array;
	readonly columnOf: Uint32Array;
	readonly rows: number;
	readonly columns: number;
}

/** The four groupings of a pivot, filled in one walk over the rows. */
export function* pivotNumbers(
	result: Result,
	choice: PivotChoice,
	{ rowOf, columnOf, rows, columns }: Layout
): Steps<PivotNumbers & { readonly unknownValues: number }> {
	const make = (groups: number): GroupNumbers =>
		new GroupNumbers(choice.aggregate, groups, result.rowCount);
	const cells = make(rows * columns);
	const byRow = make(rows);
	const byColumn = make(columns);
	const all = make(1);
	let unknownValues = 0;
	const walk = eachOf(result.rowCount, (at) => {
		const row = rowOf[at] ?? 0;
		const column = columnOf[at] ?? 0;
		const value = choice.value === null ? true : result.value(choice.value, at);
		if (!all.add(0, value)) unknownValues += 1;
		if (row < rows) byRow.add(row, value);
		if (column < columns) byColumn.add(column, value);
		if (row < rows && column < columns) cells.add(row * columns + column, value);
	});
	yield* partOf(walk, 0, 0.6);
	for (const [at, groups] of [cells, byRow, byColumn, all].entries()) {
		yield* partOf(groups.finish(), 0.6 + at * 0.1, 0.7 + at * 0.1);
	}
	return {
		cell: (row, column) => cells.read(row * columns + column),
		rowTotal: (row) => byRow.read(row),
		columnTotal: (column) => byColumn.read(column),
		total: all.read(0),
		unknownValues
	};
}
