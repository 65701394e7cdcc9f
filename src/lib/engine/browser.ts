import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmPath from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerPath from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { pollingIntervalMs, type Driver } from './driver.ts';
import type { Engine } from './engine.ts';
import { cancelledError, EngineError, engineErrorFrom } from './errors.ts';
import { fetchDatabase, type DatabaseSource } from './fetch-database.ts';
import { findWasm } from './find-wasm.ts';
import { attachAndLock, databaseFile, type LocalAdditions } from './lock.ts';
import { ownDatabase } from './own-writing.ts';
import { Pulse } from './pulse.ts';
import { createEngine } from './queued-engine.ts';

/** Bytes that are here of all that are needed: engine and database, both unpacked. */
export interface Progress {
	readonly loaded: number;
	readonly total: number;
}

export interface BrowserEngineOptions extends DatabaseSource {
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: Progress) => void;
	/** A workbench: with `egne`, a database for the tables of this visit, and a bound to its memory. */
	readonly own?: boolean;
	/** Rows of this browser, put into the copy in memory before it is locked. */
	readonly local?: LocalAdditions;
	/** Other places of the engine's two files than those of the build; for tests of hosts that fail. */
	readonly assets?: { readonly worker: string; readonly wasm: string };
}

const buildAssets = { worker: workerPath, wasm: wasmPath };

/** No worker answer and no byte for so long is an error; with what it takes to notice, an error within 5 s. */
const silenceMs = 4_250;
/** Compiling says nothing; slow phones have taken several seconds. */
const compilingMs = 20_000;

/** Rejects when the worker fails to load or throws outside of any question; the library never does. */
function failureOf(worker: Worker): Promise<never> {
	return new Promise((_, reject) => {
		const fail = (event: Event): void => {
			const reason =
				event instanceof ErrorEvent && event.message !== '' ? event.message : 'blocked or missing';
			reject(new EngineError('dead', `The engine's worker failed: ${reason}`, { cause: event }));
		};
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
	});
}

function abortOf(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		const abort = (): void => reject(cancelledError());
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
	});
}

function browserDriver(
	database: AsyncDuckDB,
	connection: number,
	version: string,
	{ worker, failure }: { readonly worker: Worker; readonly failure: Promise<never> }
): Driver {
	return {
		version,
		start: (sql) => database.startPendingQuery(connection, sql, true),
		poll: () => database.pollPendingQuery(connection),
		fetch: () => database.fetchQueryResults(connection),
		insertArrow: (stream, into) =>
			database.insertArrowFromIPCStream(connection, stream, { ...into, schema: ownDatabase }),
		cancel: () => database.cancelPendingQuery(connection).then(() => undefined),
		onDeath: (listener) => void failure.catch(listener),
		terminate: () => worker.terminate()
	};
}

/** What starts side by side, and everything that must end if any of it fails. */
class Start {
	readonly worker: Worker;
	readonly failure: Promise<never>;
	readonly #fetching = new AbortController();
	readonly #pulse: Pulse;
	readonly #options: BrowserEngineOptions;
	readonly #loaded = { wasm: 0, database: 0 };
	#isInstantiated = false;
	#releaseWasm = (): void => undefined;

	constructor(options: BrowserEngineOptions) {
		this.#options = options;
		this.worker = new Worker(new URL((options.assets ?? buildAssets).worker, location.href));
		this.failure = failureOf(this.worker);
		this.failure.catch(() => undefined);
		this.#pulse = new Pulse(
			silenceMs,
			() => new EngineError('start', 'The engine has gone silent')
		);
	}

	async run(): Promise<Engine> {
		const { signal } = this.#options;
		try {
			return await Promise.race([
				this.#open(),
				this.failure,
				this.#pulse.silence,
				...(signal === undefined ? [] : [abortOf(signal)])
			]);
		} catch (cause) {
			this.worker.terminate();
			const error = engineErrorFrom(cause);
			// Before the first answer nothing has died: it has not started.
			throw error.kind === 'dead' || error.kind === 'other'
				? new EngineError('start', error.message, { cause })
				: error;
		} finally {
			this.#fetching.abort();
			this.#pulse.stop();
			this.#releaseWasm();
		}
	}

	async #open(): Promise<Engine> {
		const [database, bytes] = await Promise.all([this.#instantiate(), this.#fetchDatabase()]);
		// The worker takes messages in order: nothing need be waited for in between.
		const { url, own = false, local } = this.#options;
		const [, , connection, version] = await Promise.all([
			database.open({ query: { queryPollingInterval: pollingIntervalMs } }),
			database.registerFileBuffer(databaseFile, bytes),
			database.connectInternal(),
			database.getVersion()
		]);
		this.#pulse.beat();
		const driver = browserDriver(database, connection, version, this);
		await attachAndLock(driver, url, own, local);
		return createEngine(driver, own);
	}

	async #instantiate(): Promise<AsyncDuckDB> {
		const size = __ENGINE_WASM_BYTES__;
		const database = new AsyncDuckDB(new VoidLogger(), this.worker);
		const url = new URL((this.#options.assets ?? buildAssets).wasm, location.href).href;
		const onBytes = (loaded: number): void => this.#beat('wasm', loaded);
		// The answer is only a sign of life: the order to start may wait in the worker's queue while it loads.
		void database.ping().then(() => this.#pulse.beat());
		const wasm = await findWasm(url, size, this.#fetching.signal, onBytes);
		this.#releaseWasm = wasm.release;
		if (wasm.isLocal) this.#beat('wasm', size);
		await database.instantiate(wasm.url, null, ({ bytesLoaded }) => onBytes(bytesLoaded));
		this.#isInstantiated = true;
		this.#pulse.beat(silenceMs);
		return database;
	}

	#fetchDatabase(): Promise<Uint8Array> {
		const { signal } = this.#fetching;
		return fetchDatabase(this.#options, signal, (loaded) => this.#beat('database', loaded));
	}

	#beat(part: 'wasm' | 'database', loaded: number): void {
		const size = __ENGINE_WASM_BYTES__;
		this.#loaded[part] = Math.max(this.#loaded[part], loaded);
		const isCompiling = this.#loaded.wasm >= size && !this.#isInstantiated;
		this.#pulse.beat(isCompiling ? compilingMs : silenceMs);
		const { bytes = this.#loaded.database, onProgress } = this.#options;
		onProgress?.({ loaded: this.#loaded.wasm + this.#loaded.database, total: size + bytes });
	}
}

/**
 * Opens a dataset in a worker of this page: engine and database are fetched side by side, checked, attached read-only,
 * locked and warmed up. Only for the browser: import this module dynamically.
 *
 * Rejects with an EngineError within 5 s of the last sign of life (a byte, an answer; compiling may take 20 s), and leaves
 * nothing running: `start` (not fetched or not started), `data` (not the page's database), `cancelled`.
 */
export async function openBrowserEngine(options: BrowserEngineOptions): Promise<Engine> {
	if (options.signal?.aborted === true) throw cancelledError();
	return new Start(options).run();
}
