import type { Scalar } from '../model/index.ts';
import { formatNumber } from '../text/index.ts';

export type TableRow = Readonly<Record<string, Scalar>>;

export interface TableColumn {
	/** Name of the value in each row; unique in the table. */
	readonly key: string;
	readonly label: string;
	/** Numbers stand at the end of their cell. Default `start`. */
	readonly align?: 'start' | 'end';
	/** Writes a known value; without it text stands as it is and numbers with a decimal comma. */
	readonly format?: (value: Exclude<Scalar, null>, row: TableRow) => string;
	/** Decimals of a number that has no `format`. Left out, a number is not grouped (`2024`). */
	readonly decimals?: number;
}

/** What the table is sorted by. */
export interface TableSort {
	readonly key: string;
	readonly direction: 'ascending' | 'descending';
}

let danishOrder: Intl.Collator | undefined;

/** Made when a table is first sorted, not when the page starts. */
function order(): Intl.Collator {
	danishOrder ??= new Intl.Collator('da', { numeric: true });
	return danishOrder;
}

/** The text of a cell, or null where the value is unknown. */
export function cellText(row: TableRow, column: TableColumn): string | null {
	const value = row[column.key];
	if (value === null || value === undefined || value === '') return null;
	if (column.format !== undefined) return column.format(value, row);
	if (typeof value !== 'number') return String(value);
	return column.decimals === undefined
		? String(value).replace('.', ',')
		: formatNumber(value, column.decimals);
}

function isUnknown(value: Scalar | undefined): boolean {
	return value === null || value === undefined || value === '';
}

function compare(a: Scalar | undefined, b: Scalar | undefined): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return order().compare(String(a), String(b));
}

/** The rows in Danish order by one column; unknown stands last whichever way they are sorted. */
export function sortRows<Row extends TableRow>(
	rows: readonly Row[],
	sort: TableSort | null
): readonly Row[] {
	if (sort === null) return rows;
	const sign = sort.direction === 'ascending' ? 1 : -1;
	return [...rows].sort((a, b) => {
		const left = a[sort.key];
		const right = b[sort.key];
		if (isUnknown(left) || isUnknown(right)) {
			return Number(isUnknown(left)) - Number(isUnknown(right));
		}
		return sign * compare(left, right);
	});
}

/** The next sort after a press on a column's head: ascending, then descending, and over again. */
export function nextSort(current: TableSort | null, key: string): TableSort {
	const isAscending = current?.key === key && current.direction === 'ascending';
	return { key, direction: isAscending ? 'descending' : 'ascending' };
}
