import type { z } from 'zod';
import {
	problem,
	problemsOfIssues,
	type Located,
	type Place,
	type Problem
} from '../model/index.ts';
import { readCell, type CellKind } from './cells.ts';
import { readCsvTable, type CsvTable } from './csv-table.ts';
import { cellKind } from './table-files.ts';

export interface ReadTable<T> {
	readonly rows: readonly Located<T>[];
	readonly problems: readonly Problem[];
}

/** A file's schema, and how each of its columns that is not text is read. */
export interface TableDefinition<T> {
	readonly schema: z.ZodType<T> & { readonly shape: Readonly<Record<string, unknown>> };
	readonly kinds: Readonly<Record<string, CellKind>>;
}

function checkHeader(table: CsvTable, expected: readonly string[], file: string): Problem[] {
	const place = (column: string): Place => ({ file, row: 1, column });
	const unknown = table.header.filter((name) => !expected.includes(name));
	const missing = expected.filter((name) => !table.header.includes(name));
	return [
		...unknown.map((name) =>
			problem('unknown-column', place(name), { name, expected: expected.join(', ') })
		),
		...missing.map((name) => problem('missing-column', place(name), { name }))
	];
}

/**
 * Reads one CSV file of the contract: header, cells, and each row against its schema. Rows with a
 * problem are left out of `rows`; the build refuses the dataset when there is any problem at all.
 */
export function readTable<T>(
	text: string,
	file: string,
	definition: TableDefinition<T>
): ReadTable<T> {
	const table = readCsvTable(text, file);
	const expected = Object.keys(definition.schema.shape);
	const headerProblems = checkHeader(table, expected, file);
	if (headerProblems.length > 0) {
		return { rows: [], problems: [...table.problems, ...headerProblems] };
	}
	const kinds = table.header.map((name) => cellKind(definition.kinds, name));
	const rows: Located<T>[] = [];
	const problems = [...table.problems];
	for (const { row, cells } of table.rows) {
		const at = (field?: string): Place => ({ file, row, column: field ?? null });
		const record: Record<string, unknown> = {};
		const unread = new Set<string>();
		for (const [index, name] of table.header.entries()) {
			const cell = readCell(cells[index] ?? '', kinds[index] ?? 'text', at(name));
			record[name] = cell.value;
			if (cell.problem === null) continue;
			problems.push(cell.problem);
			unread.add(name);
		}
		const parsed = definition.schema.safeParse(record);
		if (!parsed.success) {
			const issues = parsed.error.issues.filter((issue) => !unread.has(String(issue.path[0])));
			problems.push(...problemsOfIssues(issues, at, record));
		} else if (unread.size === 0) rows.push({ value: parsed.data, at });
	}
	return { rows, problems };
}
