import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { checkDatabaseFile } from './database-file.ts';
import { pollingIntervalMs, type Driver } from './driver.ts';
import type { Engine } from './engine.ts';
import { attachAndLock, databaseFile } from './lock.ts';
import { ownDatabase } from './own-writing.ts';
import { createEngine } from './queued-engine.ts';

export interface NodeEngineOptions {
	/** What errors call the dataset: `eksempel`. */
	readonly name: string;
	/** The bytes of a `.duckdb` file. */
	readonly bytes: Uint8Array;
	/** A workbench: with `egne`, a database for the tables of this visit, and a bound to its memory. */
	readonly own?: boolean;
}

type Database = Awaited<ReturnType<typeof createDuckDB>>;

function nodeDriver(database: Database): Driver {
	const connection = database.connect();
	const id = connection.useUnsafe((_, connectionId) => connectionId);
	const resolved = <Result>(call: () => Result): Promise<Result> =>
		new Promise((resolve) => resolve(call()));
	return {
		version: database.getVersion(),
		start: (sql) => resolved(() => database.startPendingQuery(id, sql, true)),
		// The calls block: without a turn of the event loop no signal could ever be seen to be aborted.
		poll: () => nextTurn().then(() => database.pollPendingQuery(id)),
		fetch: () => nextTurn().then(() => database.fetchQueryResults(id)),
		insertArrow: (stream, into) =>
			nextTurn().then(() => {
				database.insertArrowFromIPCStream(id, stream, { ...into, schema: ownDatabase });
			}),
		cancel: () => resolved(() => void database.cancelPendingQuery(id)),
		onDeath: () => undefined,
		terminate: () => {
			try {
				connection.close();
				database.dropFiles();
			} catch {
				// A dead engine has nothing left to close.
			}
		}
	};
}

/**
 * Opens a dataset in this process, on the very WebAssembly engine of the browser: what works here works there (native
 * DuckDB has json, icu and parquet built in, the browser's has not). Takes about a second.
 * Rejects with an EngineError of kind `data` if the bytes are no database it can read.
 */
export async function openNodeEngine(options: NodeEngineOptions): Promise<Engine> {
	const { name, bytes, own = false } = options;
	checkDatabaseFile(name, bytes);
	const wasm = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundle = { mainModule: wasm, mainWorker: '' };
	const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate();
	database.open({ query: { queryPollingInterval: pollingIntervalMs } });
	// DuckDB keeps (and detaches) what it is given: the caller's bytes stay theirs.
	database.registerFileBuffer(databaseFile, bytes.slice());
	const driver = nodeDriver(database);
	await attachAndLock(driver, name, own);
	return createEngine(driver, own);
}
