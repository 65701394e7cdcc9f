import { onMount } from 'svelte';
import { address } from './address.svelte.ts';

/**
 * Words that a person writes and that live in the address (`?soeg=fjernvarme`). Empty until the page is
 * awake in the browser. Make it while a component is being set up.
 */
export class FreeText {
	readonly #name: string;
	#isAwake = $state(false);

	/** The name in the address. */
	constructor(name: string) {
		this.#name = name;
		onMount(() => {
			this.#isAwake = true;
		});
	}

	get value(): string {
		return this.#isAwake ? (address.get(this.#name) ?? '') : '';
	}

	set value(next: string) {
		address.set({ [this.#name]: next === '' ? null : next });
	}
}
