import { cancelledError } from './errors.ts';

interface Entry {
	readonly answer: Promise<unknown>;
	readonly controller: AbortController;
	waiting: number;
	isSettled: boolean;
}

/**
 * Answers by key, promise first: who asks what is being asked waits for the same answer. The least recently used are
 * forgotten. An answer that fails is not kept, and one that nobody waits for any more is cancelled.
 */
export class SharedAnswers {
	readonly #entries = new Map<string, Entry>();
	readonly #capacity: number;

	/** `capacity`: how many answers are kept. */
	constructor(capacity: number) {
		this.#capacity = capacity;
	}

	/** The answer to `key`, found by `find` unless it is here. One caller's `signal` cancels that caller's wait alone. */
	async get(
		key: string,
		find: (signal: AbortSignal) => Promise<unknown>,
		signal?: AbortSignal
	): Promise<unknown> {
		if (signal?.aborted === true) throw cancelledError();
		const entry = this.#entries.get(key) ?? this.#open(key, find);
		this.#entries.delete(key);
		this.#entries.set(key, entry);
		this.#forgetOldest();
		entry.waiting += 1;
		let onAbort = (): void => undefined;
		const cancelled = new Promise<never>((_, reject) => {
			onAbort = (): void => reject(cancelledError());
			signal?.addEventListener('abort', onAbort, { once: true });
		});
		try {
			return await Promise.race([entry.answer, cancelled]);
		} finally {
			signal?.removeEventListener('abort', onAbort);
			entry.waiting -= 1;
			if (entry.waiting === 0 && !entry.isSettled) this.#drop(key, entry);
		}
	}

	#open(key: string, find: (signal: AbortSignal) => Promise<unknown>): Entry {
		const controller = new AbortController();
		const answer = find(controller.signal);
		const entry: Entry = { answer, controller, waiting: 0, isSettled: false };
		answer.then(
			() => {
				entry.isSettled = true;
			},
			() => {
				entry.isSettled = true;
				if (this.#entries.get(key) === entry) this.#entries.delete(key);
			}
		);
		return entry;
	}

	#drop(key: string, entry: Entry): void {
		if (this.#entries.get(key) === entry) this.#entries.delete(key);
		entry.controller.abort();
	}

	#forgetOldest(): void {
		for (const [key, entry] of this.#entries) {
			if (this.#entries.size <= this.#capacity) return;
			if (entry.isSettled) this.#entries.delete(key);
		}
	}
}
