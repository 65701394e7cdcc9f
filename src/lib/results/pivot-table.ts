import type { Result, Value } from '../engine/index.ts';
import { toCsv } from '../files/index.ts';
import { sqlResultsText } from '../text/index.ts';
import { cellText } from './cell-text.ts';
import { lookOf, type ColumnLook } from './column-look.ts';
import { cutText } from './compact-json.ts';
import type { PivotChoice, PivotNumber } from './pivot-choice.ts';
import type { Pivot } from './pivot.ts';

const text = sqlResultsText.pivot;
const KEY_LENGTH = 80;

/** The name of a group: the value as its column writes it. */
export function keyText(result: Result, column: number, value: Value): string {
	if (value === null) return sqlResultsText.unknown;
	if (value === '') return sqlResultsText.emptyText;
	return cutText(cellText(value, lookOf(result, column)), KEY_LENGTH);
}

/** How a pivot's numbers are written: counts whole, means with decimals that their numbers have not. */
export function lookOfPivot(result: Result, choice: PivotChoice): ColumnLook {
	const whole: ColumnLook = { kind: 'number', decimals: 0, isGrouped: true };
	if (choice.value === null || choice.aggregate === 'count' || choice.aggregate === 'distinct') {
		return whole;
	}
	const look = lookOf(result, choice.value);
	if (choice.aggregate === 'min' || choice.aggregate === 'max') return look;
	const { decimals } = look;
	const isMiddle = choice.aggregate === 'mean' || choice.aggregate === 'median';
	return { ...whole, decimals: isMiddle ? Math.max(decimals, 1) : decimals };
}

/** All that is shown of a pivot, as text that falls into the cells of a Danish spreadsheet. */
export function copyPivot(result: Result, choice: PivotChoice, pivot: Pivot): string {
	const hasAcross = choice.columns !== null;
	const names = choice.rows.map((column) => result.columns[column]?.name ?? '');
	const across = pivot.columnKeys.map((value) => keyText(result, choice.columns ?? 0, value));
	const labels = [
		...(names.length === 0 ? [''] : names),
		...(hasAcross ? across : []),
		text.totalOf(choice.aggregate)
	];
	const numbers = (
		cell: (column: number) => PivotNumber,
		total: PivotNumber
	): (number | null)[] => [
		...(hasAcross ? pivot.columnKeys.map((_, column) => cell(column).value) : []),
		total.value
	];
	const rowNames = (row: number): string[] =>
		names.length === 0
			? [text.totalOf(choice.aggregate)]
			: choice.rows.map((column, at) => keyText(result, column, pivot.rowKeys[row]?.[at] ?? null));
	const lines = pivot.rowKeys.map((_, row) => [
		...rowNames(row),
		...numbers((column) => pivot.cell(row, column), pivot.rowTotal(row))
	]);
	const last = [
		text.totalOf(choice.aggregate),
		...names.slice(1).map(() => ''),
		...numbers((column) => pivot.columnTotal(column), pivot.total)
	];
	const all = names.length === 0 ? lines : [...lines, last];
	const columns = labels.map((label, at) => ({ key: String(at), label }));
	const rows = all.map((line) => Object.fromEntries(line.map((value, at) => [String(at), value])));
	return toCsv(columns, rows, { dialect: 'clipboard' });
}
