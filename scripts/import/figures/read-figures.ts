import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FiguresContext, FiguresPreview } from '../../../src/lib/figures/importing/index.ts';
import { readTableFile, TableFileError } from '../../../src/lib/files/reading/index.ts';
import { figuresCliText } from '../../../src/lib/text/index.ts';
import { answeredPreview, type Answers } from './read-answers.ts';

/** A file of figures, read or with the reason why not. */
export type ReadFigures =
	| { readonly status: 'read'; readonly file: string; readonly preview: FiguresPreview }
	| { readonly status: 'refused'; readonly file: string; readonly reason: string };

/** Reads a file of figures against a dataset. Nothing it may hold ends the run. */
export async function readFigures(
	file: string,
	context: FiguresContext,
	answers: Answers
): Promise<ReadFigures> {
	try {
		const bytes = await readFile(file);
		const { sheets } = await readTableFile({ name: basename(file), bytes });
		return { status: 'read', file, preview: answeredPreview(sheets, context, answers) };
	} catch (error) {
		const reason =
			error instanceof TableFileError
				? figuresCliText.badFile[error.code]
				: figuresCliText.unreadable(error instanceof Error ? error.message : String(error));
		return { status: 'refused', file, reason };
	}
}
