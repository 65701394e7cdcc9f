import { onMount } from 'svelte';
import type * as z from 'zod/mini';
import { changeKept, putItems, readKept } from './kept.ts';

interface KeptListOptions<T> {
	/** The name it is kept under: `notes:gladsaxe`. */
	readonly name: () => string;
	readonly item: z.ZodMiniType<T>;
	/** What is kept of them, and in which order: the newest 500. All, in the order they came, unless told. */
	readonly arrange?: (items: readonly T[]) => readonly T[];
}

/** Where windows tell one another what they have changed. */
const CHANNEL = 'dialogblik:kept';

/**
 * A list of one's own, kept in this browser and shared with its other windows. Where the browser keeps nothing it
 * still works, until the page is closed. Empty until it is read. Make it while a component is being set up.
 */
export class KeptList<T extends { readonly id: string }> {
	readonly #options: KeptListOptions<T>;
	#items = $state.raw<readonly T[]>([]);
	#isKept = $state(true);
	#channel: BroadcastChannel | null = null;

	constructor(options: KeptListOptions<T>) {
		this.#options = options;
		$effect(() => {
			void this.#read(options.name());
		});
		onMount(() => {
			if (typeof BroadcastChannel === 'undefined') return;
			const channel = new BroadcastChannel(CHANNEL);
			channel.onmessage = ({ data }: MessageEvent<unknown>) => {
				const name = options.name();
				if (data === name) void this.#read(name);
			};
			this.#channel = channel;
			return () => {
				this.#channel = null;
				channel.close();
			};
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

	/** Those of these ids go; what another window has put in meanwhile stays. */
	remove(...ids: readonly string[]): void {
		this.#change((before) => before.filter((item) => !ids.includes(item.id)));
	}

	/** Shown at once, kept when the browser is ready. */
	#change(step: (items: readonly T[]) => readonly T[]): void {
		const { arrange = (items: readonly T[]) => items } = this.#options;
		const change = (items: readonly T[]): readonly T[] => arrange(step(items));
		this.#items = change(this.#items);
		if (!this.#isKept) return;
		const name = this.#options.name();
		changeKept(name, this.#options.item, change).then(
			(items) => {
				if (this.#options.name() === name) this.#items = items;
				this.#channel?.postMessage(name);
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
