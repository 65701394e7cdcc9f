import { readFile } from 'node:fs/promises';
import {
	DocumentFileError,
	readDocument,
	type DocumentNote
} from '../../src/lib/files/documents/index.ts';
import { readMinutes, type Draft, type ReadingContext } from '../../src/lib/minutes/index.ts';
import { documentText, importText } from '../../src/lib/text/index.ts';
import { isFigures } from './figures/is-figures.ts';

/** One file, read or with the reason why not. */
export type ReadFile =
	| {
			readonly status: 'read';
			readonly file: string;
			readonly draft: Draft;
			readonly pages: number | null;
			readonly notes: readonly DocumentNote[];
	  }
	| { readonly status: 'refused'; readonly file: string; readonly reason: string };

function reasonOf(error: unknown): string {
	if (error instanceof DocumentFileError) return documentText.faults[error.fault];
	return importText.crashed(error instanceof Error ? error.message : String(error));
}

/** Reads minutes from a file. Nothing it may hold ends the run. */
export async function readOne(file: string, context: ReadingContext): Promise<ReadFile> {
	if (isFigures(file)) return { status: 'refused', file, reason: importText.figures };
	let bytes: Uint8Array;
	try {
		bytes = await readFile(file);
	} catch (error) {
		const reason = importText.unreadable(error instanceof Error ? error.message : String(error));
		return { status: 'refused', file, reason };
	}
	try {
		const { text, pages, notes } = await readDocument({ name: file, bytes });
		const reading = readMinutes(text, context);
		if (reading.status === 'refused') {
			return { status: 'refused', file, reason: importText.refused[reading.reason] };
		}
		return { status: 'read', file, draft: reading.draft, pages, notes };
	} catch (error) {
		return { status: 'refused', file, reason: reasonOf(error) };
	}
}
