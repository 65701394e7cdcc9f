import { table } from 'arquero';
import type { CellValue } from '../../files/reading/index.ts';
import type { Layout } from './layout.ts';

/** All cells of a sheet's figures, one below the other: a cell, and where it stands. */
export interface LongCells {
	readonly rows: readonly number[];
	readonly columns: readonly number[];
	readonly cells: readonly (CellValue | undefined)[];
}

/**
 * Columns of figures as one long column. One table a column, put below each other: of Arquero's verbs these are the ones
 * that make no function from text, which a strict policy for content may forbid in a worker, too.
 */
export function reshape(
	{ grid }: Layout,
	columns: readonly number[],
	rows: readonly number[]
): LongCells {
	const parts = columns.map((column) =>
		table({
			row: [...rows],
			column: rows.map(() => column),
			cell: rows.map((row) => grid[row]?.[column])
		})
	);
	const [first, ...others] = parts;
	if (first === undefined) return { rows: [], columns: [], cells: [] };
	const long = others.length === 0 ? first : first.concat(others);
	return {
		rows: long.array('row') as number[],
		columns: long.array('column') as number[],
		cells: long.array('cell') as (CellValue | undefined)[]
	};
}
