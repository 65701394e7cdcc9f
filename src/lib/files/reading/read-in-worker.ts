import { sheetOf } from './sheet-of.ts';
import { TableFileError } from './table-file-error.ts';
import type { CellValue, ReadFile, Sheet } from './sheet.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

/** Puts the file together again from the worker's pieces. */
class Assembly {
	#file: Pick<ReadFile, 'format' | 'notes'> | null = null;
	#sheets: readonly Omit<Sheet, 'rows'>[] = [];
	#rows: (readonly CellValue[])[][] = [];

	start(answer: Extract<WorkerAnswer, { kind: 'start' }>): void {
		this.#file = answer.file;
		this.#sheets = answer.sheets;
		this.#rows = answer.sheets.map(() => []);
	}

	add(sheet: number, rows: readonly (readonly CellValue[])[]): void {
		const all = this.#rows[sheet];
		for (const row of rows) all?.push(row);
	}

	/** Null if the pieces never began. */
	finish(): ReadFile | null {
		if (this.#file === null) return null;
		const sheets = this.#sheets.map((sheet, index) =>
			sheetOf({ ...sheet, rows: this.#rows[index] ?? [] })
		);
		return { ...this.#file, sheets };
	}
}

/** A worker that tells nothing for so long has gone astray, as a file made for that can lead it. Milliseconds. */
const SILENCE_MS = 120_000;

/**
 * Reads a file in a worker of its own, which ends with it. Aborting ends the worker at once. A worker that cannot start,
 * dies or falls silent rejects with `crashed`.
 */
export function readInWorker(
	request: WorkerRequest,
	options: { readonly signal?: AbortSignal; readonly onProgress: (share: number) => void }
): Promise<ReadFile> {
	const { signal, onProgress } = options;
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		const assembly = new Assembly();
		const end = (): void => {
			clearTimeout(watch);
			signal?.removeEventListener('abort', cancel);
			worker.terminate();
		};
		const fail = (error: TableFileError): void => {
			end();
			reject(error);
		};
		const cancel = (): void => {
			fail(new TableFileError('cancelled'));
		};
		const crash = (): void => {
			fail(new TableFileError('crashed'));
		};
		let watch = setTimeout(crash, SILENCE_MS);
		signal?.addEventListener('abort', cancel);
		worker.onerror = (event) => {
			event.preventDefault();
			fail(new TableFileError('crashed', {}, event.message));
		};
		worker.onmessageerror = crash;
		worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
			clearTimeout(watch);
			watch = setTimeout(crash, SILENCE_MS);
			if (data.kind === 'progress') onProgress(data.share);
			else if (data.kind === 'start') assembly.start(data);
			else if (data.kind === 'rows') assembly.add(data.sheet, data.rows);
			else if (data.kind === 'failed') fail(new TableFileError(data.code, data.facts));
			else {
				end();
				const file = assembly.finish();
				if (file === null) crash();
				else resolve(file);
			}
		};
		worker.postMessage(request);
	});
}
