import { onMount } from 'svelte';

/** The page has stood up: what is made from now on is made for a choice, not taken over from the built page. */
let isUp = false;

/**
 * How many of a long list are made at once: the first ones for the choice's own picture, the others when that is
 * painted, and before the page is printed. All of them at once while the page is built and taken over.
 * Make it while a component is being set up.
 */
export class Gradual {
	readonly #first: number;
	#isWhole = $state(!isUp);

	constructor(first: number) {
		this.#first = first;
		onMount(() => {
			isUp = true;
			const finish = (): void => {
				this.#isWhole = true;
			};
			const frame = requestAnimationFrame(() => setTimeout(finish));
			window.addEventListener('beforeprint', finish);
			return () => {
				cancelAnimationFrame(frame);
				window.removeEventListener('beforeprint', finish);
			};
		});
	}

	get count(): number {
		return this.#isWhole ? Number.POSITIVE_INFINITY : this.#first;
	}
}
