import type { PassageSearch } from '../search/index.ts';

/** What the search can be in. `loading` is said only of one that has to be waited for. */
type FinderState =
	| { readonly state: 'asleep' | 'waking' | 'loading' | 'failed' }
	| { readonly state: 'ready'; readonly search: PassageSearch };

/** Milliseconds before a person is told that the index is being fetched. */
const PATIENCE = 120;

/** Opens the search in the minutes when somebody goes for it, once. */
export class PassageFinder {
	readonly #open: () => Promise<PassageSearch>;
	#current = $state.raw<FinderState>({ state: 'asleep' });

	constructor(open: () => Promise<PassageSearch>) {
		this.#open = open;
	}

	get state(): FinderState['state'] {
		return this.#current.state;
	}

	/** Null until it is ready. */
	get search(): PassageSearch | null {
		return this.#current.state === 'ready' ? this.#current.search : null;
	}

	/** On the first sign that somebody will search. */
	readonly prepare = (): void => {
		if (this.#current.state === 'asleep') void this.#start();
	};

	readonly retry = (): void => {
		if (this.#current.state === 'failed') void this.#start();
	};

	async #start(): Promise<void> {
		this.#current = { state: 'waking' };
		const announce = setTimeout(() => {
			this.#current = { state: 'loading' };
		}, PATIENCE);
		try {
			this.#current = { state: 'ready', search: await this.#open() };
		} catch {
			this.#current = { state: 'failed' };
		} finally {
			clearTimeout(announce);
		}
	}
}
