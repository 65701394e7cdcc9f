import { TableFileError } from '$lib/files/reading';
import type { FiguresOrder, FiguresReply } from './messages';

interface ReplyTo {
	readonly open: 'preview';
	readonly 'read-again': 'preview';
	readonly apply: 'applied';
	readonly template: 'template';
}
type Reply<Kind extends FiguresReply['kind']> = Extract<FiguresReply, { readonly kind: Kind }>;

/** A worker that tells nothing for so long has gone astray. Milliseconds. */
const SILENCE_MS = 120_000;

/** A worker that holds one file of figures until it is closed. One order at a time, in their order. */
export class FiguresWorker {
	readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	#turn: Promise<unknown> = Promise.resolve();
	#stop: (error: TableFileError) => void = () => undefined;

	/** Rejects with a TableFileError: what is wrong with the file, `crashed`, or `cancelled` when the worker is closed. */
	ask<Order extends FiguresOrder>(
		order: Order,
		onProgress: (share: number) => void = () => undefined
	): Promise<Reply<ReplyTo[Order['kind']]>> {
		const next = this.#turn.then(() => this.#send(order, onProgress));
		this.#turn = next.catch(() => undefined);
		return next as Promise<Reply<ReplyTo[Order['kind']]>>;
	}

	close(): void {
		this.#worker.terminate();
		this.#stop(new TableFileError('cancelled'));
	}

	#send(order: FiguresOrder, onProgress: (share: number) => void): Promise<FiguresReply> {
		const worker = this.#worker;
		return new Promise((resolve, reject) => {
			const fail = (error: TableFileError): void => {
				clearTimeout(watch);
				reject(error);
			};
			const crash = (): void => {
				fail(new TableFileError('crashed'));
			};
			let watch = setTimeout(crash, SILENCE_MS);
			this.#stop = fail;
			worker.onerror = (event) => {
				event.preventDefault();
				crash();
			};
			worker.onmessageerror = crash;
			worker.onmessage = ({ data }: MessageEvent<FiguresReply>) => {
				clearTimeout(watch);
				if (data.kind === 'progress') {
					watch = setTimeout(crash, SILENCE_MS);
					onProgress(data.share);
				} else if (data.kind === 'failed') fail(new TableFileError(data.code, data.facts));
				else resolve(data);
			};
			worker.postMessage(order);
		});
	}
}
