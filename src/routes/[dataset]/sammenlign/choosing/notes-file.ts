import { compareChoicesText } from '$lib/text';
import * as z from 'zod/mini';
import { FIRST_YEAR, LAST_YEAR } from './defaults';

/** Signs in a note. */
export const LONGEST_NOTE = 200;
export const MOST_NOTES = 1000;
const MOST_BYTES = 1_000_000;
const FORMAT = 'dialogblik-notes';
const FORMAT_VERSION = 1;

/** A note of the reader's own. */
export const ownNote = z.object({
	id: z.string().check(z.minLength(1), z.maxLength(100)),
	year: z.int().check(z.minimum(FIRST_YEAR), z.maximum(LAST_YEAR)),
	/** The id of whom it is about; null for everybody. */
	subject: z.nullable(z.string().check(z.maxLength(200))),
	text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NOTE))
});
export type OwnNote = z.infer<typeof ownNote>;

const file = z.object({
	format: z.literal(FORMAT),
	version: z.number(),
	dataset: z.string(),
	notes: z.array(z.unknown())
});

const { problems } = compareChoicesText.notes;

/** What a file holds, or in Danish why it cannot be used; all of it or nothing. */
export type NotesRead = { readonly notes: readonly OwnNote[] } | { readonly problem: string };

export function writeNotesFile(dataset: string, notes: readonly OwnNote[]): string {
	const written = { format: FORMAT, version: FORMAT_VERSION, dataset, notes };
	return `${JSON.stringify(written, null, '\t')}\n`;
}

function whatIsWrong(issue: z.core.$ZodIssue | undefined): string {
	switch (issue?.path[0]) {
		case 'year':
			return problems.year;
		case 'subject':
			return problems.subject;
		case 'id':
			return problems.id;
		case 'text':
			return issue.code === 'too_big' ? problems.long(LONGEST_NOTE) : problems.text;
		default:
			return problems.shape;
	}
}

function readNotes(items: readonly unknown[]): NotesRead {
	const notes: OwnNote[] = [];
	for (const [index, item] of items.entries()) {
		const read = z.safeParse(ownNote, item);
		if (!read.success)
			return { problem: problems.note(index + 1, whatIsWrong(read.error.issues[0])) };
		notes.push(read.data);
	}
	return { notes };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch {
		return undefined;
	}
}

export function readNotesFile(dataset: string, text: string): NotesRead {
	if (text.length > MOST_BYTES) return { problem: problems.tooBig };
	const json = parsed(text);
	if (json === undefined) return { problem: problems.notJson };
	const read = z.safeParse(file, json);
	if (!read.success) return { problem: problems.notNotes };
	const { data } = read;
	if (data.version > FORMAT_VERSION) return { problem: problems.version };
	if (data.dataset !== dataset) return { problem: problems.dataset(data.dataset) };
	if (data.notes.length > MOST_NOTES) return { problem: problems.tooMany(MOST_NOTES) };
	return readNotes(data.notes);
}
