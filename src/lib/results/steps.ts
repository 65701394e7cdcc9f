/** Work that lets go every few rows and says how much of it is done (0–1). */
export type Steps<T> = Generator<number, T, void>;

/** Rows between two chances to let go. */
export const STRIDE = 512;

/** A page that has not answered for 50 ms feels stuck: a slice stays well below, with the frame it shares. */
const SLICE_MS = 10;

export interface StepOptions {
	/** Rejects with the signal's reason. */
	readonly signal?: AbortSignal;
	readonly onprogress?: (share: number) => void;
}

/** Lets the page answer and paint. A timer would wait 4 ms each time, a message does not. */
function breathe(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** Does the work in slices, the first one at once. */
export async function runSteps<T>(steps: Steps<T>, options: StepOptions = {}): Promise<T> {
	const { signal, onprogress } = options;
	for (;;) {
		signal?.throwIfAborted();
		const end = performance.now() + SLICE_MS;
		let step = steps.next();
		while (step.done !== true && performance.now() < end) step = steps.next();
		if (step.done === true) return step.value;
		onprogress?.(step.value);
		await breathe();
	}
}

/** All of the work in one go. */
export function finishSteps<T>(steps: Steps<T>): T {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}

/** Work that is a part of other work: its 0–1 is the whole's `from`–`to`. */
export function* partOf<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
	let step = steps.next();
	while (step.done !== true) {
		yield from + step.value * (to - from);
		step = steps.next();
	}
	return step.value;
}

/** Does something with each of 0…`count`. */
export function* eachOf(count: number, work: (index: number) => void): Steps<void> {
	for (let index = 0; index < count; index++) {
		if (index % STRIDE === 0) yield index / count;
		work(index);
	}
}
