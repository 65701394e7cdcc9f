import { onMount } from 'svelte';
import { address } from './address.svelte.ts';

export interface ChoiceOptions<T extends string> {
	/** The name in the address: `aar`. */
	readonly name: string;
	/** What can be chosen; anything else in the address counts as no choice. */
	readonly allowed: () => readonly T[];
	/** What holds where the address says nothing. It is never written to the address. */
	readonly fallback: () => T;
}

/**
 * One choice that lives in the address (`?aar=2023`): shareable, kept by reload, back and forward.
 * While the page is built, and until it is awake in the browser, the fallback holds: what is prerendered
 * and what first stands there are the same.
 * Make it while a component is being set up.
 */
export class Choice<T extends string> {
	readonly #options: ChoiceOptions<T>;
	#isAwake = $state(false);
	readonly #current: T;

	constructor(options: ChoiceOptions<T>) {
		this.#options = options;
		this.#current = $derived(this.#isAwake ? this.#read() : options.fallback());
		onMount(() => {
			this.#isAwake = true;
		});
	}

	get value(): T {
		return this.#current;
	}

	set value(next: T) {
		address.set({ [this.#options.name]: next === this.#options.fallback() ? null : next });
	}

	#read(): T {
		const text = address.get(this.#options.name);
		return this.#options.allowed().find((allowed) => allowed === text) ?? this.#options.fallback();
	}
}
