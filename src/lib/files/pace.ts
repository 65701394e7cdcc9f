/** Longest that work may keep a page from answering. Milliseconds: half a frame. */
const TURN_MS = 8;

function nextTurn(): Promise<void> {
	// A message comes sooner than a timer, which browsers hold back to 4 ms.
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** Long work in turns: `rest` lets the page answer when a turn's time is over, and rejects when the signal is aborted. */
export class Pace {
	#since = performance.now();
	readonly #signal: AbortSignal | undefined;

	constructor(signal?: AbortSignal) {
		this.#signal = signal;
	}

	async rest(): Promise<void> {
		if (performance.now() - this.#since < TURN_MS) return;
		await nextTurn();
		this.#signal?.throwIfAborted();
		this.#since = performance.now();
	}
}
