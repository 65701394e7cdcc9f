import { EngineError, type Engine, type EngineState, type OwnTable } from '$lib/engine';

/** A person's table, and the file that it came from. */
export interface HeldFile {
	readonly table: OwnTable;
	readonly file: string;
}

export type OpenWorkbench = (
	onProgress: (progress: { readonly loaded: number; readonly total: number }) => void,
	signal: AbortSignal
) => Promise<Engine>;

/** What came back after an engine died, and what did not. */
export interface Restart {
	readonly back: readonly string[];
	readonly lost: readonly string[];
}

interface Options {
	readonly open: OpenWorkbench;
	/** Told each time that an engine is ready; `restart` is null the first time. */
	readonly onReady: (engine: Engine, restart: Restart | null) => void;
}

function errorFrom(cause: unknown): EngineError {
	if (cause instanceof EngineError) return cause;
	return new EngineError('start', cause instanceof Error ? cause.message : String(cause), {
		cause
	});
}

/**
 * Keeps one engine with a person's tables in it: opened when first needed, and opened anew by itself when it dies, with
 * the tables of files put in again. One that failed to open is tried again by whoever needs it next.
 */
export class HeldEngine {
	#state = $state.raw<EngineState>({ status: 'idle' });
	#files = $state.raw<readonly HeldFile[]>([]);
	readonly #options: Options;
	readonly #closing = new AbortController();
	#engine: Promise<Engine> | undefined;
	/** The one that answers now; undefined while none does. */
	#current: Engine | undefined;
	#hasDied = false;

	constructor(options: Options) {
		this.#options = options;
	}

	get state(): EngineState {
		return this.#state;
	}

	get files(): readonly HeldFile[] {
		return this.#files;
	}

	/** The running engine, started if there is none. Rejects with an EngineError. */
	engine(): Promise<Engine> {
		this.#engine ??= this.#start();
		return this.#engine;
	}

	/** Puts a table in, in place of one of the same name, and remembers it. Rejects with an EngineError. */
	async put(held: HeldFile, signal?: AbortSignal): Promise<void> {
		const engine = await this.engine();
		await engine.insert(held.table, signal);
		const others = this.#files.filter(({ table }) => table.name !== held.table.name);
		this.#files = [...others, held];
	}

	/** Takes a table of the visit out. Rejects with an EngineError. */
	async remove(name: string): Promise<void> {
		const engine = await this.engine();
		await engine.remove(name);
		this.forget([name]);
	}

	/** These tables are gone: they are not put in again. */
	forget(names: readonly string[]): void {
		if (names.length === 0) return;
		this.#files = this.#files.filter(({ table }) => !names.includes(table.name));
	}

	/** An answer has shown that this engine is dead. Nothing happens if that is known. */
	lose(engine: Engine): void {
		if (this.#current !== engine || this.#closing.signal.aborted) return;
		this.#current = undefined;
		this.#hasDied = true;
		this.#engine = this.#start();
		this.#engine.catch(() => undefined);
	}

	async close(): Promise<void> {
		this.#closing.abort();
		const engine = this.#current;
		this.#current = undefined;
		this.#engine = undefined;
		this.#state = { status: 'idle' };
		await engine?.close();
	}

	async #start(): Promise<Engine> {
		this.#state = { status: 'starting', loaded: 0, total: 0 };
		try {
			const lost: string[] = [];
			const engine = await this.#openWithFiles(lost);
			this.#closing.signal.throwIfAborted();
			this.#current = engine;
			engine.onDeath(() => this.lose(engine));
			this.#state = { status: 'ready' };
			const back = this.#files.map(({ table }) => table.name);
			this.#options.onReady(engine, this.#hasDied ? { back, lost } : null);
			return engine;
		} catch (cause) {
			const error = errorFrom(cause);
			this.#engine = undefined;
			this.#state = { status: 'failed', error };
			throw error;
		}
	}

	/** A table that cannot be put in is left out, and named in `lost`; if it kills the engine, another is opened. */
	async #openWithFiles(lost: string[]): Promise<Engine> {
		const engine = await this.#options.open((progress) => {
			if (this.#state.status === 'starting') this.#state = { status: 'starting', ...progress };
		}, this.#closing.signal);
		for (const { table } of this.#files) {
			try {
				await engine.insert(table, this.#closing.signal);
			} catch (cause) {
				lost.push(table.name);
				this.forget([table.name]);
				if (errorFrom(cause).kind === 'dead') return this.#openWithFiles(lost);
			}
		}
		return engine;
	}
}
