import type * as z from 'zod/mini';
import { changeKept, putItems, readKept } from './kept.ts';

interface KeptListOptions<T> {
	/** The name it is kept under: `notes:gladsaxe`. */
	readonly name: () => string;
	readonly item: z.ZodMiniType<T>;
}

/**
 * A list of one's own, kept in this browser. Where the browser keeps nothing it still works, until the page is
 * closed. Empty until it is read. Make it while a component is being set up.
 */
export class KeptList<T extends { readonly id: string }> {
	readonly #options: KeptListOptions<T>;
	#items = $state.raw<readonly T[]>([]);
	#isKept = $state(true);

	constructor(options: KeptListOptions<T>) {
		this.#options = options;
		$effect(() => {
			void this.#read(options.name());
		});
	}

	get items(): readonly T[] {
		return this.#items;
	}

	/** False once the browser has refused to keep it. */
	get isKept(): boolean {
		return this.#isKept;
	}

	/** Those with a known id take the place of the ones before; the others come last. */
	put(items: readonly T[]): void {
		this.#change((before) => putItems(before, items));
	}

	remove(id: string): void {
		this.#change((before) => before.filter((item) => item.id !== id));
	}

	/** Shown at once, kept when the browser is ready. */
	#change(change: (items: readonly T[]) => readonly T[]): void {
		this.#items = change(this.#items);
		if (!this.#isKept) return;
		const name = this.#options.name();
		changeKept(name, this.#options.item, change).then(
			(items) => {
				if (this.#options.name() === name) this.#items = items;
			},
			() => {
				this.#isKept = false;
			}
		);
	}

	async #read(name: string): Promise<void> {
		try {
			const items = await readKept(name, this.#options.item);
			if (this.#options.name() === name) this.#items = items;
		} catch {
			this.#isKept = false;
		}
	}
}
