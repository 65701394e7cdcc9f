import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(300));
const words = z.string().check(z.maxLength(20_000));

/** What a person wrote in the place of a statement. */
const rewritten = z.object({
	id,
	text: words,
	/** What the data said when it was written, as plain text. */
	basis: words
});

/** What a person added: at the end of a part, or after one of its statements. */
const added = z.object({
	id,
	part: id,
	kind: z.enum(['note', 'question']),
	text: words
});

const checkPoint = z.object({ id, text: words, isDone: z.boolean() });

/**
 * What one person has done to one briefing: kept in the browser and in a file. It holds no number of the data but
 * as `basis` and `seen`, so new data show through everywhere the person has not written.
 */
export const briefingEditsSchema = z.object({
	version: z.literal(1),
	dataset: id,
	organisation: id,
	/** Of the meeting, ISO; null while it is not fixed. */
	date: z.nullable(z.iso.date()),
	/** Parts in the order of the person; parts not named follow in their own. */
	order: z.array(id),
	/** Parts, statements, lines of tables, figures and tables. */
	hidden: z.array(id),
	rewritten: z.array(rewritten),
	added: z.array(added),
	checklist: z.array(checkPoint),
	/** Fingerprint of the data that the person last saw, and what each statement and line said then, by id. */
	seen: z.nullable(z.object({ fingerprint: id, said: z.record(z.string(), words) }))
});
export type BriefingEdits = z.infer<typeof briefingEditsSchema>;
