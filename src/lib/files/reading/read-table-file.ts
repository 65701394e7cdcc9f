import { checkFileSize, readBytes } from './read-bytes.ts';
import { readInWorker } from './read-in-worker.ts';
import { asTableFileError, TableFileError } from './table-file-error.ts';
import type { ReadFile } from './sheet.ts';

/** A file of the page, or of a script. */
export type TableFile = File | { readonly name: string; readonly bytes: Uint8Array };

export interface ReadOptions {
	/** Ends the reading at once, with a TableFileError `cancelled`. */
	readonly signal?: AbortSignal;
	/** Told a share 0–1 of the work. */
	readonly onProgress?: (share: number) => void;
}

function isFile(file: TableFile): file is File {
	return file instanceof Blob;
}

/** A page reads in a worker and nowhere else; Node, which has no page to freeze, reads where it stands. */
function hasPage(): boolean {
	return typeof document !== 'undefined' && typeof Worker !== 'undefined';
}

function refuseAborted(signal: AbortSignal | undefined): void {
	if (signal?.aborted === true) throw new TableFileError('cancelled');
}

/**
 * Reads CSV, TSV, XLSX, JSON, NDJSON or Parquet into raw sheets. The content decides what the file is, not its name.
 * Nothing leaves the browser. Rejects with a TableFileError and nothing else.
 */
export async function readTableFile(file: TableFile, options: ReadOptions = {}): Promise<ReadFile> {
	const { signal, onProgress = () => undefined } = options;
	checkFileSize(isFile(file) ? file.size : file.bytes.length);
	refuseAborted(signal);
	try {
		if (hasPage()) {
			const blob = isFile(file) ? file : new Blob([file.bytes as Uint8Array<ArrayBuffer>]);
			return await readInWorker(
				{ name: file.name, file: blob },
				{ onProgress, ...(signal === undefined ? {} : { signal }) }
			);
		}
		const bytes = isFile(file) ? new Uint8Array(await file.arrayBuffer()) : file.bytes;
		const read = await readBytes(file.name, bytes, onProgress);
		refuseAborted(signal);
		return read;
	} catch (error) {
		throw asTableFileError(error);
	}
}
