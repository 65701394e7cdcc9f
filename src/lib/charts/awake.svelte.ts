const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

/**
 * True from the first sign of a person. Until then the prerendered drawings stand and Plot (about
 * 75 kB) is not fetched: a page that is only looked at never pays for it.
 */
class Awake {
	#isAwake = $state(false);
	#isListening = false;

	get isAwake(): boolean {
		return this.#isAwake;
	}

	/** Begins to listen, once for the whole page. Browser only. */
	listen(): void {
		if (this.#isListening) return;
		this.#isListening = true;
		const stop = new AbortController();
		const wake = (): void => {
			this.#isAwake = true;
			stop.abort();
		};
		for (const sign of SIGNS) {
			window.addEventListener(sign, wake, { passive: true, capture: true, signal: stop.signal });
		}
	}
}

export const person = new Awake();
