import { LIMITS } from './limits.ts';
import { endingOf, recognise } from './recognise.ts';
import { asTableFileError, TableFileError } from './table-file-error.ts';
import type { Reader } from './reader.ts';
import type { ReadFile, ReadingNote, TableFormat } from './sheet.ts';

/** A format's reader is fetched when a file of it comes. */
const READERS: Readonly<Record<TableFormat, () => Promise<Reader>>> = {
	csv: async () => (await import('./read-csv.ts')).readCsv,
	xlsx: async () => (await import('./read-xlsx.ts')).readXlsx,
	json: async () => (await import('./read-json.ts')).readJson,
	parquet: async () => (await import('./read-parquet.ts')).readParquet
};

/** Throws for a file that is too large to be looked at. */
export function checkFileSize(bytes: number): void {
	if (bytes === 0) throw new TableFileError('empty');
	if (bytes > LIMITS.fileBytes) throw new TableFileError('too-large', { limit: LIMITS.fileBytes });
}

/** Reads a file where the code runs: in the worker, or in Node. Rejects with a TableFileError and nothing else. */
export async function readBytes(
	name: string,
	bytes: Uint8Array,
	onProgress: (share: number) => void
): Promise<ReadFile> {
	try {
		checkFileSize(bytes.length);
		const { format, isRenamed } = recognise(name, bytes);
		const reader = await READERS[format]();
		const ending = endingOf(name);
		const base = ending === '' ? name : name.slice(0, -ending.length - 1);
		const { sheets, notes } = await reader({ name: base, bytes, onProgress });
		if (sheets.every((sheet) => sheet.width === 0)) throw new TableFileError('no-table');
		const renamed: ReadingNote[] = isRenamed
			? [{ kind: 'renamed', named: ending, found: format }]
			: [];
		return { format, sheets, notes: [...renamed, ...notes] };
	} catch (error) {
		throw asTableFileError(error);
	}
}
