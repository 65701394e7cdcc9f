import { onMount } from 'svelte';
import type * as z from 'zod/mini';
import { changeKeptValue, leaveNote, readKeptValue, takeNote } from './kept-value-store.ts';

interface KeptValueOptions<T> {
	/** The name it is kept under: `briefing:gladsaxe:lejerbo`. */
	readonly name: () => string;
	readonly value: z.ZodMiniType<T>;
	/** What holds while nothing is kept. */
	readonly empty: () => T;
	/** What two windows have made of `base`; where both changed the same, `mine` holds. */
	readonly merge: (base: T, mine: T, theirs: T) => T;
	/** Another window has changed it. */
	readonly onforeign?: (before: T, after: T) => void;
}

/** Milliseconds between the last stroke of a key and the writing of it. */
const REST = 250;

/**
 * One value of a person's own, kept in this browser: shown at once, written soon after and when the page is left,
 * shared with other windows. Where the browser keeps nothing it still works, until the page is closed.
 * Make it while a component is being set up.
 */
export class KeptValue<T> {
	readonly #options: KeptValueOptions<T>;
	#value: T = $state.raw() as T;
	/** What is known to be kept: what `value` is compared with when it is written. */
	#base: T;
	#isKept = $state(true);
	#isRead = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<void> = Promise.resolve();
	#channel: BroadcastChannel | null = null;
	#name: string;

	constructor(options: KeptValueOptions<T>) {
		this.#options = options;
		this.#name = options.name();
		this.#base = options.empty();
		this.#value = this.#base;
		$effect(() => {
			const name = options.name();
			void this.#start(name);
			return () => {
				void this.flush();
			};
		});
		onMount(() => this.#watch());
	}

	get value(): T {
		return this.#value;
	}

	/** False once the browser has refused to keep it. */
	get isKept(): boolean {
		return this.#isKept;
	}

	/** True when what was kept before is here. */
	get isRead(): boolean {
		return this.#isRead;
	}

	/** Holds at once. `isTyping`: more is to be expected in a moment. */
	set(next: T, isTyping = false): void {
		this.#value = next;
		clearTimeout(this.#timer);
		if (isTyping) this.#timer = setTimeout(() => void this.flush(), REST);
		else void this.flush();
	}

	/** Writes what is not written yet. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		const name = this.#name;
		this.#writing = this.#writing.then(() => this.#write(name));
		return this.#writing;
	}

	/** The page may be gone before a slow store has it. */
	#leave(): void {
		if (this.#isKept && this.#value !== this.#base) {
			leaveNote(this.#name, { base: this.#base, mine: this.#value });
		}
		void this.flush();
	}

	async #write(name: string): Promise<void> {
		const { value: schema, merge, empty } = this.#options;
		const [base, mine] = [this.#base, this.#value];
		if (!this.#isKept || base === mine || name !== this.#name) return;
		try {
			const kept = await changeKeptValue(name, schema, (theirs) =>
				merge(base, mine, theirs ?? empty())
			);
			takeNote(name);
			this.#channel?.postMessage(name);
			if (name === this.#name) this.#meet(mine, kept);
		} catch {
			this.#isKept = false;
		}
	}

	/** What is kept now, and what was changed here since `from`. */
	#meet(from: T, kept: T): void {
		const before = this.#value;
		this.#value = before === from ? kept : this.#options.merge(from, before, kept);
		this.#base = kept;
		if (this.#value !== kept && JSON.stringify(this.#value) === JSON.stringify(kept)) {
			this.#value = kept;
		}
	}

	async #start(name: string): Promise<void> {
		if (name !== this.#name) {
			await this.flush();
			this.#name = name;
			this.#base = this.#options.empty();
			this.#value = this.#base;
		}
		await this.#read();
		const note = takeNote(name) as { base?: unknown; mine?: unknown } | null;
		const { value: schema, merge } = this.#options;
		const [base, mine] = [schema.safeParse(note?.base), schema.safeParse(note?.mine)];
		if (!base.success || !mine.success || name !== this.#name) return;
		this.set(merge(base.data, mine.data, this.#value));
	}

	async #read(): Promise<void> {
		const name = this.#name;
		try {
			const kept = await readKeptValue(name, this.#options.value);
			if (name !== this.#name) return;
			const [before, wasRead] = [this.#value, this.#isRead];
			if (kept !== null && JSON.stringify(kept) !== JSON.stringify(this.#base)) {
				this.#meet(this.#base, kept);
				if (wasRead) this.#options.onforeign?.(before, this.#value);
			}
		} catch {
			this.#isKept = false;
		}
		this.#isRead = true;
	}

	#watch(): () => void {
		if (typeof BroadcastChannel !== 'undefined') {
			this.#channel = new BroadcastChannel('dialogblik:kept');
			this.#channel.onmessage = ({ data }) => {
				if (data === this.#name) void this.#read();
			};
		}
		const onvisibility = (): void => {
			if (document.visibilityState === 'hidden') this.#leave();
			else void this.#read();
		};
		const onhide = (): void => {
			this.#leave();
		};
		document.addEventListener('visibilitychange', onvisibility);
		window.addEventListener('pagehide', onhide);
		return () => {
			document.removeEventListener('visibilitychange', onvisibility);
			window.removeEventListener('pagehide', onhide);
			const channel = this.#channel;
			// What is still being written is told to the others first.
			void this.#writing.then(() => channel?.close());
		};
	}
}
