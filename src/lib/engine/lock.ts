import type { Driver } from './driver.ts';
import { EngineError, engineErrorFrom } from './errors.ts';
import { ownDatabase } from './own-writing.ts';
import { runQuietly } from './run-quietly.ts';
import { workbenchMemoryBytes } from './workbench-memory.ts';

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
const openFirst = [
	'SET errors_as_json = true',
	`ATTACH '${databaseFile}' AS ${databaseName} (READ_ONLY)`
];
const lockLast = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET allow_community_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true',
	`SELECT g, count(*), avg(v), max(t)
		FROM (SELECT range % 3 AS g, range * 1.5 AS v, 'x' || range AS t FROM range(9))
		WHERE v > 1 GROUP BY g ORDER BY g`
];

/**
 * A workbench has a database of the visit beside the dataset. The dataset stands first in the search path: no own table
 * can stand before one of its tables.
 */
function opening(isWorkbench: boolean): string {
	const between = isWorkbench
		? [
				`ATTACH ':memory:' AS ${ownDatabase}`,
				`SET search_path = '${databaseName}.main,${ownDatabase}.main'`,
				`SET memory_limit = '${workbenchMemoryBytes}B'`
			]
		: [`USE ${databaseName}`];
	return [...openFirst, ...between, ...lockLast].join(';\n');
}

/**
 * Attaches the registered file read-only, makes it the default, locks and warms up. `name` is the dataset's in errors;
 * `own`: with a database for the tables of a visit.
 * Rejects with an EngineError: `data` if the file is no database that this DuckDB can read.
 */
export async function attachAndLock(driver: Driver, name: string, own = false): Promise<void> {
	try {
		await runQuietly(driver, opening(own));
	} catch (cause) {
		const error = engineErrorFrom(cause);
		throw error.kind === 'dead'
			? error
			: new EngineError('data', `${name}: ${error.message}`, { cause });
	}
}
