import { FreeText } from '$lib/state';
import { addresses } from '$lib/text';

/** Milliseconds of rest in the writing before the address follows. */
const REST = 300;

/**
 * The words in the search field. They hold at every keystroke; the address follows when the writing rests, and
 * a new address (a link, a step back) writes the field. Make it while a component is being set up.
 */
export class WrittenWords {
	readonly #inAddress = new FreeText(addresses.search);
	#current = $state('');
	/** What the field and the address last agreed on. */
	#agreed = '';
	#rest: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		$effect(() => {
			const words = this.#inAddress.value;
			if (words === this.#agreed) return;
			clearTimeout(this.#rest);
			this.#agreed = words;
			this.#current = words;
		});
		$effect(() => () => {
			clearTimeout(this.#rest);
		});
	}

	get value(): string {
		return this.#current;
	}

	set value(words: string) {
		this.#current = words;
		clearTimeout(this.#rest);
		this.#rest = setTimeout(this.settle, REST);
	}

	/** Writes the address now: the reader is leaving the field. */
	readonly settle = (): void => {
		clearTimeout(this.#rest);
		if (this.#current === this.#agreed) return;
		this.#agreed = this.#current;
		this.#inAddress.value = this.#current;
	};
}
