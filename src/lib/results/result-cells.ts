import type { Result, Value } from '../engine/index.ts';
import { ownNames } from '../files/index.ts';
import type { Scalar } from '../model/index.ts';
import { kindOf, type ValueKind } from './value-kind.ts';
import type { ResultView } from './result-view.ts';

/** A column as it is written to a file. */
export interface WrittenColumn {
	/** Each its own, also where the result has a name twice. */
	readonly name: string;
	/** DuckDB's name of its type. */
	readonly type: string;
	readonly kind: ValueKind;
}

/** What is seen of a result, by columns and rows of the view. */
export interface ResultCells {
	readonly columns: readonly WrittenColumn[];
	readonly rowCount: number;
	value(column: number, row: number): Value;
	/** As one value: lists and structs as JSON text. */
	scalar(column: number, row: number): Scalar;
	scalars(row: number): Scalar[];
}

function scalarOf(value: Value): Scalar {
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** Only the columns and rows that are shown, in their order. */
export function cellsOf(result: Result, view: ResultView): ResultCells {
	const names = ownNames(view.columns.map((column) => result.columns[column]?.name ?? ''));
	const columns = view.columns.map((column, at) => {
		const type = result.columns[column]?.type ?? 'VARCHAR';
		return { name: names[at] ?? '', type, kind: kindOf(type) };
	});
	const rows = view.rows;
	const value = (column: number, row: number): Value =>
		result.value(view.columns[column] ?? -1, rows === null ? row : (rows[row] ?? -1));
	const scalar = (column: number, row: number): Scalar => scalarOf(value(column, row));
	return {
		columns,
		rowCount: rows === null ? result.rowCount : rows.length,
		value,
		scalar,
		scalars: (row) => columns.map((_, column) => scalar(column, row))
	};
}
