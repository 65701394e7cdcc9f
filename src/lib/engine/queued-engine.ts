import type { Driver } from './driver.ts';
import type { Engine, RunOptions, Table } from './engine.ts';
import { cancelledError, EngineError, engineErrorFrom, type SqlPart } from './errors.ts';
import { runStatement } from './run-statement.ts';
import { readStatements } from './statements.ts';

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

	constructor(driver: Driver) {
		this.#driver = driver;
		this.version = driver.version;
		driver.onDeath((error) => this.#die(new EngineError('dead', error.message, { cause: error })));
	}

	async run(sql: string, options: RunOptions = {}): Promise<Table> {
		const statements = readStatements(sql);
		if (this.#end !== undefined) throw this.#end;
		if (options.signal?.aborted === true) throw cancelledError();
		const { signal } = options;
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
		const answer = this.#tail.then(() => this.#answerWithinGrace(statements, options));
		this.#tail = answer.catch(() => undefined);
		try {
			return await Promise.race([answer, early]);
		} finally {
			stopWaiting();
		}
	}

	onDeath(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): Promise<void> {
		this.#stop(cancelledError());
		return Promise.resolve();
	}

	async #answerWithinGrace(statements: readonly SqlPart[], options: RunOptions): Promise<Table> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const onAbort = (): void => {
			timer = setTimeout(() => {
				this.#die(new EngineError('dead', 'A cancelled question could not be stopped'));
			}, graceMs);
		};
		options.signal?.addEventListener('abort', onAbort, { once: true });
		try {
			return await this.#answer(statements, options);
		} finally {
			options.signal?.removeEventListener('abort', onAbort);
			clearTimeout(timer);
		}
	}

	async #answer(statements: readonly SqlPart[], options: RunOptions): Promise<Table> {
		let table: Table = { columns: [], rows: [], truncated: false };
		for (const part of statements) {
			if (this.#end !== undefined) throw this.#end;
			if (options.signal?.aborted === true) throw cancelledError();
			try {
				table = await runStatement(this.#driver, part.text, options);
			} catch (cause) {
				const error = engineErrorFrom(cause, part);
				if (error.kind === 'dead') this.#die(error);
				throw error;
			}
		}
		return table;
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

/** Wraps an opened, locked driver. */
export function createEngine(driver: Driver): Engine {
	return new QueuedEngine(driver);
}
