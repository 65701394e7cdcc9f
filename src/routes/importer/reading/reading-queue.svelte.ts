import type { ReadingContext } from '$lib/minutes';
import { newId } from '$lib/state';
import type { ReadFault, ReadMinutes } from './messages';
import { ReadError, readInWorker } from './read-in-worker';

export type QueueState =
	| { readonly status: 'waiting' }
	| { readonly status: 'reading'; readonly done: number; readonly all: number }
	| { readonly status: 'failed'; readonly fault: ReadFault };

/** A file that was handed in and is no draft yet. */
export interface QueuedFile {
	readonly id: string;
	readonly name: string;
	readonly file: Blob;
	readonly context: () => Promise<ReadingContext>;
	readonly onread: (read: ReadMinutes) => Promise<void> | void;
	readonly state: QueueState;
}

/** Reads files one after another, each in its own worker, so that many do not fill the memory. */
export class ReadingQueue {
	#files = $state.raw<readonly QueuedFile[]>([]);
	/** The one that is being read. */
	#current: { readonly id: string; readonly stop: AbortController } | null = null;
	#isBusy = false;

	get files(): readonly QueuedFile[] {
		return this.#files;
	}

	add(entries: readonly Omit<QueuedFile, 'id' | 'state'>[]): void {
		const fresh = entries.map((entry) => ({
			...entry,
			id: newId(),
			state: { status: 'waiting' as const }
		}));
		this.#files = [...this.#files, ...fresh];
		void this.#work();
	}

	/** Stops the reading of a file, or takes one that failed or waits off the list. */
	remove(id: string): void {
		if (this.#current?.id === id) this.#current.stop.abort();
		this.#files = this.#files.filter((one) => one.id !== id);
	}

	again(id: string): void {
		this.#set(id, { status: 'waiting' });
		void this.#work();
	}

	/** The page is left. */
	clear(): void {
		this.#files = [];
		this.#current?.stop.abort();
	}

	#set(id: string, state: QueueState): void {
		this.#files = this.#files.map((one) => (one.id === id ? { ...one, state } : one));
	}

	async #work(): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		for (let next = this.#next(); next !== undefined; next = this.#next()) await this.#read(next);
		this.#isBusy = false;
	}

	#next(): QueuedFile | undefined {
		return this.#files.find(({ state }) => state.status === 'waiting');
	}

	async #read({ id, name, file, context, onread }: QueuedFile): Promise<void> {
		const stop = new AbortController();
		this.#current = { id, stop };
		this.#set(id, { status: 'reading', done: 0, all: 0 });
		try {
			const read = await readInWorker(
				{ name, file, context: await context() },
				{
					signal: stop.signal,
					onProgress: (done, all) => {
						this.#set(id, { status: 'reading', done, all });
					}
				}
			);
			if (stop.signal.aborted) return;
			await onread(read);
			this.#files = this.#files.filter((one) => one.id !== id);
		} catch (error) {
			const fault = error instanceof ReadError ? error.fault : 'crashed';
			if (!stop.signal.aborted) this.#set(id, { status: 'failed', fault });
		} finally {
			this.#current = null;
		}
	}
}
