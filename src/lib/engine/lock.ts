import type { Driver } from './driver.ts';
import { EngineError, engineErrorFrom } from './errors.ts';

/** The name under which the dataset's bytes are registered. */
export const databaseFile = 'data.duckdb';

/** The name of the attached dataset: `data.main.organisation` is the long name of `organisation`. */
const databaseName = 'data';

/**
 * Order matters: attaching is file access, so it comes before the lock; nothing can be set after it.
 * Without `enable_external_access = false` DuckDB asks extensions.duckdb.org for extensions (in Node it then waits for
 * ever). `errors_as_json` gives errors their kind and place. The last one warms up: the first real question would
 * otherwise pay some 50 ms for functions that WebAssembly has not compiled yet.
 */
const opening = [
	'SET errors_as_json = true',
	`ATTACH '${databaseFile}' AS ${databaseName} (READ_ONLY)`,
	`USE ${databaseName}`,
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET allow_community_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true',
	`SELECT g, count(*), avg(v), max(t)
		FROM (SELECT range % 3 AS g, range * 1.5 AS v, 'x' || range AS t FROM range(9))
		WHERE v > 1 GROUP BY g ORDER BY g`
].join(';\n');

/** Runs a trusted statement to its end and forgets the answer. */
async function runQuietly(driver: Driver, sql: string): Promise<void> {
	let header = await driver.start(sql);
	while (header === null) header = await driver.poll();
	let batch = await driver.fetch();
	while (batch === null || batch.byteLength > 0) batch = await driver.fetch();
}

/**
 * Attaches the registered file read-only, makes it the default, locks and warms up. `name` is the dataset's in errors.
 * Rejects with an EngineError: `data` if the file is no database that this DuckDB can read.
 */
export async function attachAndLock(driver: Driver, name: string): Promise<void> {
	try {
		await runQuietly(driver, opening);
	} catch (cause) {
		const error = engineErrorFrom(cause);
		throw error.kind === 'dead'
			? error
			: new EngineError('data', `${name}: ${error.message}`, { cause });
	}
}
