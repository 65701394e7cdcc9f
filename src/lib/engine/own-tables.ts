import { tableFromIPC } from '@uwdata/flechette';
import type { Driver } from './driver.ts';
import type { OwnTable } from './engine.ts';
import { cancelledError, EngineError } from './errors.ts';
import { arrowPieces } from './own-arrow.ts';
import { ownDatabase } from './own-writing.ts';
import { runQuietly } from './run-quietly.ts';

/** No table of a person can be called so: it is what is put in before all of it is there. */
const unfinished = ' unfinished';

const namePattern = /^[a-zæøå_][a-z0-9æøå_]{0,62}$/;

function quoted(name: string): string {
	return `${ownDatabase}."${name.replaceAll('"', '""')}"`;
}

/** What of that name is there: `table`, `view` or nothing. */
async function kindOf(driver: Driver, name: string): Promise<'table' | 'view' | null> {
	const literal = `'${name.replaceAll("'", "''")}'`;
	const batches = await runQuietly(
		driver,
		`SELECT 1 AS is_view FROM duckdb_views() WHERE database_name = '${ownDatabase}' AND lower(view_name) = lower(${literal})
		UNION ALL
		SELECT 0 FROM duckdb_tables() WHERE database_name = '${ownDatabase}' AND lower(table_name) = lower(${literal})`
	);
	const found: unknown = tableFromIPC([...batches])
		.getChildAt(0)
		.at(0);
	if (found === null || found === undefined) return null;
	return found === 1 ? 'view' : 'table';
}

async function drop(driver: Driver, name: string): Promise<void> {
	const kind = await kindOf(driver, name);
	if (kind !== null) await runQuietly(driver, `DROP ${kind} ${quoted(name)}`);
}

function check({ name, columns }: OwnTable): void {
	if (!namePattern.test(name)) {
		throw new EngineError('other', `${JSON.stringify(name)} cannot be the name of an own table`);
	}
	const names = new Set(columns.map((column) => column.name.toLowerCase()));
	if (columns.length === 0 || names.size < columns.length || names.has('')) {
		throw new EngineError('other', `${name} needs columns with a name of their own each`);
	}
}

/** Takes a table or view of the visit out; nothing happens if there is none. */
export async function removeOwn(driver: Driver, name: string): Promise<void> {
	await drop(driver, name);
}

/**
 * Puts a person's table in, piece by piece under another name, and only then in place of one of its own name: all of it
 * or nothing. Rejects with an EngineError or with what DuckDB throws.
 */
export async function insertOwn(
	driver: Driver,
	table: OwnTable,
	signal?: AbortSignal
): Promise<void> {
	check(table);
	await drop(driver, unfinished);
	try {
		let create = true;
		for (const piece of arrowPieces(table)) {
			if (signal?.aborted === true) throw cancelledError();
			await driver.insertArrow(piece, { name: unfinished, create });
			create = false;
		}
		await drop(driver, table.name);
		await runQuietly(driver, `ALTER TABLE ${quoted(unfinished)} RENAME TO "${table.name}"`);
	} catch (error) {
		await drop(driver, unfinished).catch(() => undefined);
		throw error;
	}
}
