import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmPath from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerPath from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

async function start(database: AsyncDuckDB): Promise<void> {
	await database.instantiate(new URL(wasmPath, location.href).href);
	await database.open({});
}

function create(): { database: AsyncDuckDB; worker: Worker } {
	const worker = new Worker(new URL(workerPath, location.href));
	return { worker, database: new AsyncDuckDB(new VoidLogger(), worker) };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
	return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

async function attach(database: AsyncDuckDB, bytes: Uint8Array, sql: string): Promise<void> {
	await database.registerFileBuffer('data.duckdb', bytes);
	const connection = await database.connect();
	await connection.query("ATTACH 'data.duckdb' AS data (READ_ONLY)");
	await connection.query('USE data');
	await connection.query(sql);
}

/** The library alone, as its own manual starts it, to its first answer: the yardstick of the cold start. */
export async function openBare(url: string, sql: string): Promise<void> {
	const { database, worker } = create();
	const [bytes] = await Promise.all([fetchBytes(url), start(database)]);
	await attach(database, bytes, sql);
	worker.terminate();
}

/** Milliseconds to fetch and attach a database once the library runs. */
export async function loadAlone(url: string): Promise<number> {
	const { database, worker } = create();
	await start(database);
	const startMs = performance.now();
	await attach(database, await fetchBytes(url), 'SELECT 1');
	const elapsedMs = performance.now() - startMs;
	worker.terminate();
	return elapsedMs;
}
