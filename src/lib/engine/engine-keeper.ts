import type { Engine } from './engine.ts';
import { EngineError, engineErrorFrom } from './errors.ts';

/** What a page may show of the engine. A failed one is started anew by the next question, or by `retry`. */
export type EngineState =
	| { readonly status: 'idle' }
	/** Bytes; both 0 as long as nothing is known. */
	| { readonly status: 'starting'; readonly loaded: number; readonly total: number }
	| { readonly status: 'ready' }
	| { readonly status: 'failed'; readonly error: EngineError };

/** Opens an engine; `openBrowserEngine` with the dataset's address filled in. */
export type OpenEngine = (
	onProgress: (progress: { readonly loaded: number; readonly total: number }) => void
) => Promise<Engine>;

/** Keeps one engine: opened when first needed, opened anew after it failed or died. */
export class EngineKeeper {
	readonly #open: OpenEngine;
	readonly #listeners = new Set<(state: EngineState) => void>();
	#engine: Promise<Engine> | undefined;
	#state: EngineState = { status: 'idle' };

	constructor(open: OpenEngine) {
		this.#open = open;
	}

	get state(): EngineState {
		return this.#state;
	}

	/** Tells every change from now on. Returns what takes the listener away again. */
	onState(listener: (state: EngineState) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** The running engine, started if there is none. Rejects with an EngineError. */
	engine(): Promise<Engine> {
		this.#engine ??= this.#start();
		return this.#engine;
	}

	async #start(): Promise<Engine> {
		this.#set({ status: 'starting', loaded: 0, total: 0 });
		try {
			const engine = await this.#open((progress) => {
				if (this.#state.status === 'starting') this.#set({ status: 'starting', ...progress });
			});
			engine.onDeath(() => this.#fail(new EngineError('dead', 'The engine has stopped')));
			this.#set({ status: 'ready' });
			return engine;
		} catch (cause) {
			const error = engineErrorFrom(cause);
			this.#fail(error);
			throw error;
		}
	}

	#fail(error: EngineError): void {
		this.#engine = undefined;
		this.#set({ status: 'failed', error });
	}

	#set(state: EngineState): void {
		this.#state = state;
		for (const listener of this.#listeners) listener(state);
	}
}
