import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { readTable, type TableDefinition } from '../../../src/lib/figures/index.ts';

const DATA = new URL('../../../data/', import.meta.url);

/** The text of a file under `data/`, exactly as stored. */
export function readText(path: string): Promise<string> {
	return readFile(new URL(path, DATA), 'utf8');
}

export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
	return schema.parse(JSON.parse(await readText(path)));
}

/** The rows of a CSV file; throws where the reader finds anything wrong with it. */
export async function readRows<T>(path: string, definition: TableDefinition<T>): Promise<T[]> {
	const { rows, problems } = readTable(await readText(path), path, definition);
	if (problems.length > 0) throw new Error(JSON.stringify(problems));
	return rows.map((row) => row.value);
}
