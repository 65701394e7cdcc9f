const tickMs = 250;

/**
 * Watches for signs of life. Time is counted in ticks of a timer, not by a clock: while a laptop sleeps, a tab is frozen
 * or the page itself is busy, nobody can hear a sign, so that time must not count as silence.
 */
export class Pulse {
	/** Rejects once no sign has come for as long as is allowed. Never resolves. */
	readonly silence: Promise<never>;
	readonly #timer: ReturnType<typeof setInterval>;
	#allowedMs: number;
	#silentMs = 0;

	/** `allowedMs`: how long a silence may last. `failure` says which error it is. */
	constructor(allowedMs: number, failure: () => Error) {
		this.#allowedMs = allowedMs;
		const { promise, reject } = withReject();
		this.silence = promise;
		this.#timer = setInterval(() => {
			this.#silentMs += tickMs;
			if (this.#silentMs >= this.#allowedMs) {
				this.stop();
				reject(failure());
			}
		}, tickMs);
	}

	/** A sign of life. From here on, a silence may last `allowedMs`, if given. */
	beat(allowedMs = this.#allowedMs): void {
		this.#allowedMs = allowedMs;
		this.#silentMs = 0;
	}

	stop(): void {
		clearInterval(this.#timer);
	}
}

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
	let reject: (error: Error) => void = () => undefined;
	const promise = new Promise<never>((_, rejectPromise) => {
		reject = rejectPromise;
	});
	// Whoever races it hears of it; nobody has to.
	promise.catch(() => undefined);
	return { promise, reject };
}
