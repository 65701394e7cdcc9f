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
const openFirst = 'SET errors_as_json = true';
const attachReading = `ATTACH '${databaseFile}' AS ${databaseName} (READ_ONLY)`;
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
	return [attachReading, ...between, ...lockLast].join(';\n');
}

/** Rows of this browser that are put into its copy of the dataset before that is locked: all statements of a part or none. */
export interface LocalPart {
	readonly key: string;
	readonly statements: readonly string[];
}

/** What was put in: keys of the parts that the dataset did not take are told. */
export interface LocalAdditions {
	readonly parts: readonly LocalPart[];
	/** Run once behind all parts. */
	readonly after: readonly string[];
	readonly onRefused: (key: string, error: EngineError) => void;
}

async function addPart(
	driver: Driver,
	{ key, statements }: LocalPart,
	refused: LocalAdditions['onRefused']
) {
	// Not in one transaction: what is deleted in it still stands in the way of the same key.
	try {
		for (const statement of statements) await runQuietly(driver, statement);
	} catch (cause) {
		const error = engineErrorFrom(cause);
		if (error.kind === 'dead' || error.kind === 'memory') throw error;
		refused(key, error);
	}
}

/** Opens the file in memory to be written to, adds, and lets go of it: it is then attached read-only like any other. */
async function addLocal(
	driver: Driver,
	{ parts, after, onRefused }: LocalAdditions
): Promise<void> {
	await runQuietly(driver, `ATTACH '${databaseFile}' AS ${databaseName};\nUSE ${databaseName}`);
	for (const part of parts) await addPart(driver, part, onRefused);
	for (const statement of after) await runQuietly(driver, statement);
	await runQuietly(driver, `CHECKPOINT ${databaseName};\nUSE memory;\nDETACH ${databaseName}`);
}

/**
 * Attaches the registered file read-only, makes it the default, locks and warms up. `name` is the dataset's in errors;
 * `own`: with a database for the tables of a visit; `local`: rows that are put into the copy in memory first.
 * Rejects with an EngineError: `data` if the file is no database that this DuckDB can read.
 */
export async function attachAndLock(
	driver: Driver,
	name: string,
	own = false,
	local: LocalAdditions | null = null
): Promise<void> {
	try {
		await runQuietly(driver, openFirst);
		if (local !== null) await addLocal(driver, local);
		await runQuietly(driver, opening(own));
	} catch (cause) {
		const error = engineErrorFrom(cause);
		throw error.kind === 'dead'
			? error
			: new EngineError('data', `${name}: ${error.message}`, { cause });
	}
}
