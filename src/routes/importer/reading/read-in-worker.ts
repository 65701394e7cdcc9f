import type { ReadFault, ReadMinutes, WorkerAnswer, WorkerRequest } from './messages';

/** Why a file was not read. */
export class ReadError extends Error {
	readonly fault: ReadFault;

	constructor(fault: ReadFault) {
		super(fault);
		this.name = 'ReadError';
		this.fault = fault;
	}
}

/** What pdf.js says to whoever started the worker. */
interface Foreign {
	readonly kind?: undefined;
}

/** A worker that tells nothing for so long has gone astray. Milliseconds. */
const SILENCE_MS = 120_000;

/**
 * Reads minutes in a worker of their own, which ends with them. Aborting ends the worker at once. `onProgress` is told
 * pages. Rejects with a `ReadError`.
 */
export function readInWorker(
	request: WorkerRequest,
	options: {
		readonly signal: AbortSignal;
		readonly onProgress: (done: number, all: number) => void;
	}
): Promise<ReadMinutes> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		const end = (): void => {
			clearTimeout(watch);
			options.signal.removeEventListener('abort', cancel);
			worker.terminate();
		};
		const fail = (fault: ReadFault): void => {
			end();
			reject(new ReadError(fault));
		};
		const cancel = (): void => {
			fail('cancelled');
		};
		const crash = (): void => {
			fail('crashed');
		};
		let watch = setTimeout(crash, SILENCE_MS);
		options.signal.addEventListener('abort', cancel);
		worker.onerror = (event) => {
			event.preventDefault();
			crash();
		};
		worker.onmessageerror = crash;
		worker.onmessage = ({ data }: MessageEvent<WorkerAnswer | Foreign>) => {
			clearTimeout(watch);
			watch = setTimeout(crash, SILENCE_MS);
			if (data.kind === 'progress') options.onProgress(data.done, data.all);
			else if (data.kind === 'failed') fail(data.fault);
			else if (data.kind === 'done') {
				end();
				resolve(data.read);
			}
		};
		worker.postMessage(request);
	});
}
