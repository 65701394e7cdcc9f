/** Milliseconds between the last edit and its keeping. */
const REST = 300;

/**
 * Keeps what is handed over soon after, and at once when the page is hidden or left; only the latest counts. Writes go one
 * after another.
 */
export class Autosave<T> {
	readonly #write: (value: T) => Promise<void>;
	#waiting: { readonly value: T } | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<void> = Promise.resolve();

	constructor(write: (value: T) => Promise<void>) {
		this.#write = write;
	}

	put(value: T): void {
		this.#waiting = { value };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), REST);
	}

	/** Resolves when all that was handed over is written or has failed. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting !== null) this.#writing = this.#writing.then(() => this.#write(waiting.value));
		return this.#writing;
	}

	/** Nothing more is written. */
	drop(): void {
		clearTimeout(this.#timer);
		this.#waiting = null;
	}

	/** Writes when the page is hidden or left. @returns what ends that. */
	watch(): () => void {
		const onhide = (): void => void this.flush();
		document.addEventListener('visibilitychange', onhide);
		window.addEventListener('pagehide', onhide);
		return () => {
			document.removeEventListener('visibilitychange', onhide);
			window.removeEventListener('pagehide', onhide);
		};
	}
}
