import { TABLES, type Column } from '../schema/index.ts';
import type { Cell, Row } from './row.ts';

/** Rows a statement holds: a longer text takes the engine longer to read than several. */
const MOST = 500;

function literal(cell: Cell, { type }: Column): string {
	if (cell === null) return 'null';
	if (typeof cell === 'boolean') return String(cell);
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : 'null';
	const text = `'${cell.replaceAll('\u0000', '').replaceAll("'", "''")}'`;
	return type === 'DATE' ? `${text}::date` : text;
}

/** Statements that put rows into a table of a dataset. Throws if there is no such table or a row has another column. */
export function insertRows(name: string, rows: readonly Row[]): readonly string[] {
	const table = TABLES.find((one) => one.name === name);
	if (table === undefined) throw new Error(`no table ${name}`);
	const known = new Set(table.columns.map((column) => column.name));
	const unknown = rows.flatMap((row) => Object.keys(row)).find((column) => !known.has(column));
	if (unknown !== undefined) throw new Error(`${name} has no column ${unknown}`);
	const statements: string[] = [];
	for (let start = 0; start < rows.length; start += MOST) {
		const values = rows
			.slice(start, start + MOST)
			.map(
				(row) =>
					`(${table.columns.map((column) => literal(row[column.name] ?? null, column)).join(', ')})`
			);
		statements.push(`insert into ${name} values ${values.join(',\n')}`);
	}
	return statements;
}
