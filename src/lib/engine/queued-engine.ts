import type { Driver } from './driver.ts';
import type { Engine, OwnTable, QueryOptions, Result, RunOptions, Table } from './engine.ts';
import { cancelledError, EngineError, engineErrorFrom, type SqlPart } from './errors.ts';
import { insertOwn, removeOwn } from './own-tables.ts';
import { keepStatement, runStatement } from './run-statement.ts';
import { readStatement, readStatements, readWorkbenchStatement } from './statements.ts';

/**
 * A single step of DuckDB (one huge list, one huge sort) cannot be interrupted. If it still has not come back so long
 * after its question was cancelled, the engine is given up: the next question starts a new one.
 */
const graceMs = 5_000;

/** The engine of both entries: one connection, so one question at a time; every wait is raced against its death. */
class QueuedEngine implements Engine {
	readonly version: string;
	readonly #driver: Driver;
	#tail: Promise<unknown> = Promise.resolve();
	#end: EngineError | undefined;
	/** Rejects each question that is waiting or running. */
	readonly #rejections = new Set<(error: EngineError) => void>();
	readonly #listeners = new Set<() => void>();

	readonly #isWorkbench: boolean;

	constructor(driver: Driver, isWorkbench: boolean) {
		this.#driver = driver;
		this.#isWorkbench = isWorkbench;
		this.version = driver.version;
		driver.onDeath((error) => this.#die(new EngineError('dead', error.message, { cause: error })));
	}

	run(sql: string, options: RunOptions = {}): Promise<Table> {
		return this.#inTurn(
			() => readStatements(sql),
			(statements) => this.#answer(statements, options),
			options.signal
		);
	}

	query(sql: string, options: QueryOptions): Promise<Result> {
		return this.#inTurn(
			() => (this.#isWorkbench ? readWorkbenchStatement(sql) : readStatement(sql)),
			(part) => this.#step(() => keepStatement(this.#driver, part.text, options), options, part),
			options.signal
		);
	}

	insert(table: OwnTable, signal?: AbortSignal): Promise<void> {
		const options = signal === undefined ? {} : { signal };
		return this.#inTurn(
			() => this.#checkWorkbench(),
			() => this.#step(() => insertOwn(this.#driver, table, signal), options),
			signal
		);
	}

	remove(name: string): Promise<void> {
		return this.#inTurn(
			() => this.#checkWorkbench(),
			() => this.#step(() => removeOwn(this.#driver, name), {})
		);
	}

	onDeath(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): Promise<void> {
		this.#stop(cancelledError());
		return Promise.resolve();
	}

	#checkWorkbench(): void {
		if (!this.#isWorkbench) throw new EngineError('refused', 'This engine has no own tables');
	}

	/** Waits for its turn; the caller's wait ends at once when the signal or the engine's death says so. */
	async #inTurn<Order, Answer>(
		read: () => Order,
		answer: (order: Order) => Promise<Answer>,
		signal?: AbortSignal
	): Promise<Answer> {
		const order = read();
		if (this.#end !== undefined) throw this.#end;
		if (signal?.aborted === true) throw cancelledError();
		let stopWaiting = (): void => undefined;
		const early = new Promise<never>((_, reject) => {
			const onAbort = (): void => reject(cancelledError());
			signal?.addEventListener('abort', onAbort, { once: true });
			this.#rejections.add(reject);
			stopWaiting = (): void => {
				signal?.removeEventListener('abort', onAbort);
				this.#rejections.delete(reject);
			};
		});
		const answered = this.#tail.then(() => this.#withinGrace(() => answer(order), signal));
		this.#tail = answered.catch(() => undefined);
		try {
			return await Promise.race([answered, early]);
		} finally {
			stopWaiting();
		}
	}

	async #withinGrace<Answer>(
		answer: () => Promise<Answer>,
		signal: AbortSignal | undefined
	): Promise<Answer> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const onAbort = (): void => {
			timer = setTimeout(() => {
				this.#die(new EngineError('dead', 'A cancelled question could not be stopped'));
			}, graceMs);
		};
		signal?.addEventListener('abort', onAbort, { once: true });
		try {
			return await answer();
		} finally {
			signal?.removeEventListener('abort', onAbort);
			clearTimeout(timer);
		}
	}

	async #answer(statements: readonly SqlPart[], options: RunOptions): Promise<Table> {
		let table: Table = { columns: [], rows: [], truncated: false };
		for (const part of statements) {
			const run = () => runStatement(this.#driver, part.text, options);
			table = await this.#step(run, options, part);
		}
		return table;
	}

	/** One step of the driver, with its errors made sense of. `part` is the person's SQL that it runs. */
	async #step<Answer>(
		run: () => Promise<Answer>,
		{ signal }: RunOptions,
		part?: SqlPart
	): Promise<Answer> {
		if (this.#end !== undefined) throw this.#end;
		if (signal?.aborted === true) throw cancelledError();
		try {
			return await run();
		} catch (cause) {
			const error = engineErrorFrom(cause, part);
			if (error.kind === 'dead') this.#die(error);
			throw error;
		}
	}

	#die(error: EngineError): void {
		if (!this.#stop(error)) return;
		for (const listener of this.#listeners) listener();
	}

	/** False if it had ended before. */
	#stop(error: EngineError): boolean {
		if (this.#end !== undefined) return false;
		this.#end = error;
		this.#driver.terminate();
		for (const reject of this.#rejections) reject(error);
		this.#rejections.clear();
		return true;
	}
}

/** Wraps an opened, locked driver. `isWorkbench`: it has a database for the tables of a visit. */
export function createEngine(driver: Driver, isWorkbench = false): Engine {
	return new QueuedEngine(driver, isWorkbench);
}
