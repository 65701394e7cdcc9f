import * as z from 'zod/mini';
import { briefingEditsText } from '../text/index.ts';
import { briefingEditsSchema, type BriefingEdits } from './edits.ts';

const FORMAT = 'dialogblik-briefing-edits';
const MOST_SIGNS = 2_000_000;

const { problems } = briefingEditsText.file;

/** Enough to tell whose file it is, whatever else is wrong with it. */
const head = z.object({
	format: z.literal(FORMAT),
	version: z.number(),
	dataset: z.string(),
	organisation: z.string(),
	/** What the organisation is called, for those who read the file elsewhere. */
	name: z.optional(z.string())
});

/** What a file holds, or in Danish why it cannot be used; all of it or nothing. */
export type EditsRead = { readonly edits: BriefingEdits } | { readonly problem: string };

/** JSON that a person can keep, hand on and read in again. */
export function writeEditsFile(edits: BriefingEdits, name: string): string {
	return `${JSON.stringify({ format: FORMAT, name, ...edits }, null, '\t')}\n`;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch {
		return undefined;
	}
}

/** Reads a file of edits to the briefing of that organisation; one of another is refused by name. */
export function readEditsFile(text: string, dataset: string, organisation: string): EditsRead {
	if (text.length > MOST_SIGNS) return { problem: problems.tooBig };
	const json = parsed(text);
	if (json === undefined) return { problem: problems.notJson };
	const known = z.safeParse(head, json);
	if (!known.success) return { problem: problems.notEdits };
	if (known.data.version > 1) return { problem: problems.version };
	if (known.data.dataset !== dataset) return { problem: problems.dataset(known.data.dataset) };
	if (known.data.organisation !== organisation) {
		return { problem: problems.organisation(known.data.name ?? known.data.organisation) };
	}
	const read = z.safeParse(briefingEditsSchema, json);
	if (read.success) return { edits: read.data };
	return { problem: problems.damaged(read.error.issues[0]?.path.join('.') ?? '') };
}
