import * as z from 'zod/mini';
import { meetingFields, outlookSchema } from '$lib/datasets/local-copy';
import { heldReview, type Review } from '$lib/review';

const { commitment, item, participant, span, warning } = meetingFields;
const spanOrNull = z.nullable(span);
const fact = z.nullable(z.object({ value: z.string(), span: spanOrNull }));
const party = z.nullable(
	z.object({
		name: z.string(),
		id: z.nullable(z.string()),
		candidates: z.array(z.string()),
		span: spanOrNull
	})
);

const review: z.ZodMiniType<Review> = z.object({
	source: z.string(),
	title: z.nullable(z.string()),
	municipality: party,
	organisation: party,
	date: fact,
	dialogueYear: z.nullable(z.number()),
	accountsYear: z.nullable(z.number()),
	caseNumber: fact,
	kind: z.enum(['styringsdialog', 'joint']),
	participants: z.array(z.extend(participant, { span: spanOrNull, note: z.nullable(z.string()) })),
	items: z.array(z.extend(item, { span: spanOrNull })),
	commitments: z.array(z.extend(commitment, { dueText: z.nullable(z.string()) })),
	outlooks: z.array(outlookSchema),
	warnings: z.array(z.extend(warning, { outcome: z.enum(['open', 'kept', 'removed']) })),
	isCutOff: z.boolean()
});

const NOTES = [
	'renamed',
	'columns',
	'pages-without-text',
	'footnotes',
	'deleted-text',
	'macros',
	'external-content',
	'windows-1252',
	'utf-16'
] as const;

/** Minutes that somebody has begun to go through. */
export const workSchema = z.object({
	id: z.string(),
	/** Of the file, or what the pasted text is called. */
	name: z.string(),
	dataset: z.string(),
	pages: z.nullable(z.number()),
	notes: z.array(z.enum(NOTES)),
	review,
	/** ISO times. */
	begun: z.string(),
	changed: z.string()
});
export type Work = z.infer<typeof workSchema>;

/** What was kept, if it is what it should be; its spans are held against its text. */
export function guardWork(kept: unknown): Work | null {
	const read = workSchema.safeParse(kept);
	return read.success ? { ...read.data, review: heldReview(read.data.review) } : null;
}
