import { z } from 'zod';

/** `decision`; `agreement|action` where both can be said of it. */
const kinds = z
	.string()
	.regex(/^(?:decision|agreement|action|referral)(?:\|(?:agreement|action|decision))*$/u);
/** A side, or `*` where the text leaves it open; `municipality?` is not compared either. */
const side = z.string().min(1);

const layoutSchema = z.strictObject({
	columns: z.union([z.literal(1), z.literal(2)]).default(1),
	header: z.string().nullable().default(null),
	footer: z.string().nullable().default(null),
	hyphenates: z.boolean().default(false)
});

/**
 * What a reader should find in one document of the corpus, written by hand. Places are quotes, never offsets: they are
 * looked up in the text as it was read. `*` stands for "anything"; a theme with `?` may be found but need not.
 */
export const expectedSchema = z.strictObject({
	variant: z.string().regex(/^(?:[A-P]2?|X)$/u),
	layout: layoutSchema.default({ columns: 1, header: null, footer: null, hyphenates: false }),
	/** Why the document is not read; all that follows is then empty. */
	refused: z.enum(['not-minutes', 'no-text', 'empty']).nullable().default(null),
	municipality: z.string().nullable().default(null),
	organisation: z.string().nullable().default(null),
	date: z.iso.date().nullable().default(null),
	/** Compared only where the text says it. */
	dialogueYear: z.int().nullable().default(null),
	accountsYear: z.int().nullable().default(null),
	caseNumber: z.string().nullable().default(null),
	kind: z.string().default('*'),
	/** Name, initials, side, present. */
	participants: z
		.array(z.tuple([z.string(), z.string().nullable(), side, z.boolean()]))
		.default([]),
	/** Number, title (`a|b`: either), themes. */
	items: z.array(z.tuple([z.string(), z.string(), z.array(z.string())])).default([]),
	/** Indicator, value, unit, where. */
	numbers: z.array(z.tuple([z.string(), z.number(), z.string(), z.string()])).default([]),
	/** Where a number may be read as a figure of an indicator, or not. */
	mayNumbers: z.array(z.string()).default([]),
	/** Kind, where, and whose it is. */
	outcomes: z
		.array(z.union([z.tuple([kinds, z.string()]), z.tuple([kinds, z.string(), z.string()])]))
		.default([]),
	/** Where something may be read as a decision or the like, or not. */
	mayOutcomes: z.array(z.string()).default([]),
	/** Kind (`forecast?`: may be found), year it is due, value, where. */
	outlooks: z
		.array(z.tuple([z.string(), z.int().nullable(), z.number().nullable(), z.string()]))
		.default([]),
	/** Codes (`a|b`: either) and the value, or `*`. */
	warnings: z.array(z.tuple([z.string(), z.string()])).default([])
});
export type Expected = z.infer<typeof expectedSchema>;
