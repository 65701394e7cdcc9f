import {
	putLocalFigures,
	readLocalFigures,
	removeLocalFigures,
	type LocalFigures
} from '$lib/datasets/local-figures';

const CHANNEL = 'dialogblik:importer-tal';

/** What the browser did not do: it keeps nothing at all, or there is no room left. */
export type ShelfProblem = 'closed' | 'full';

/** Imports of one dataset that this browser keeps, the earliest first. Other windows are told. Close it when it is left. */
export class FiguresShelf {
	readonly dataset: string;
	#imports = $state.raw<readonly LocalFigures[]>([]);
	#problem = $state<ShelfProblem | null>(null);
	#isRead = $state(false);
	readonly #channel: BroadcastChannel | null;

	constructor(dataset: string) {
		this.dataset = dataset;
		this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
		if (this.#channel !== null) this.#channel.onmessage = () => void this.read();
	}

	get imports(): readonly LocalFigures[] {
		return this.#imports;
	}

	get problem(): ShelfProblem | null {
		return this.#problem;
	}

	get isRead(): boolean {
		return this.#isRead;
	}

	async read(): Promise<void> {
		try {
			this.#imports = await readLocalFigures(this.dataset);
			this.#problem = null;
		} catch (error) {
			this.#fail(error);
		}
		this.#isRead = true;
	}

	/** @returns whether the browser has it now. */
	put(record: LocalFigures): Promise<boolean> {
		return this.#write(() => putLocalFigures(record));
	}

	remove(record: LocalFigures): Promise<boolean> {
		return this.#write(() => removeLocalFigures(record));
	}

	close(): void {
		this.#channel?.close();
	}

	async #write(change: () => Promise<void>): Promise<boolean> {
		try {
			await change();
		} catch (error) {
			this.#fail(error);
			return false;
		}
		await this.read();
		this.#channel?.postMessage('changed');
		return true;
	}

	#fail(error: unknown): void {
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		this.#problem = isFull ? 'full' : 'closed';
	}
}
