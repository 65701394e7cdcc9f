import { z } from 'zod';
import { catalogueId } from './catalogue.ts';
import { isoDate, periodText, span, year } from './fields.ts';
import { id, subjectText } from './subject.ts';

export const PASSAGE_KINDS = [
	'information',
	'status',
	'discussion',
	'decision',
	'action',
	'referral',
	'agreement',
	'forecast',
	'target'
] as const;
export const SIDES = ['organisation', 'municipality', 'administrator', 'other'] as const;
export const OWNERS = ['organisation', 'municipality', 'both', 'other'] as const;
export const COMMITMENT_KINDS = ['agreement', 'action', 'referral'] as const;
export const COMMITMENT_STATUSES = ['open', 'done', 'carried-over', 'dropped', 'unknown'] as const;

export const participantSchema = z.strictObject({
	initials: z.string().min(1).nullable(),
	role: z.string().min(1).nullable(),
	side: z.enum(SIDES),
	present: z.boolean().default(true),
	name: z.string().min(1).nullable().describe('published only where the dataset says names: true')
});

/** A number that the minutes say, with whom it counts; `span` is the number's own place. */
export const figureSchema = z.strictObject({
	indicator: catalogueId,
	subject: subjectText,
	population: z.string().min(1),
	period: periodText,
	value: z.number().nullable(),
	status: z.string().min(1).nullable().default(null),
	unit: z.string().min(1),
	span
});

/** A passage's text is its span in the source: it is never typed twice. */
export const passageSchema = z.strictObject({
	id: z.string().regex(/^[0-9a-z]+(?:\.[0-9a-z]+)*$/u),
	kind: z.enum(PASSAGE_KINDS),
	themes: z.array(catalogueId),
	span,
	figures: z.array(figureSchema).default([])
});

export const itemSchema = z.strictObject({
	number: z.string().min(1),
	title: z.string().min(1),
	presenters: z.array(z.string().min(1)).describe('initials of participants, or a role'),
	passages: z.array(passageSchema)
});

export const commitmentSchema = z.strictObject({
	id,
	kind: z.enum(COMMITMENT_KINDS),
	text: z.string().min(1),
	owner: z.enum(OWNERS),
	owner_note: z
		.string()
		.nullable()
		.default(null)
		.describe('who more exactly, or what it waits for'),
	forum: z.string().nullable(),
	theme: catalogueId,
	status: z.enum(COMMITMENT_STATUSES),
	due: isoDate.nullable(),
	continues: z.string().nullable().describe('meeting#commitment of an earlier meeting'),
	span
});

export const warningSchema = z.strictObject({
	code: z.enum(['unknown-initials', 'missing-number', 'uncertain-date', 'name-variant', 'unclear']),
	value: z.string().min(1),
	span
});

/** One structured set of minutes. Dialogue year, accounts year and the day are three things. */
export const meetingSchema = z.strictObject({
	$schema: z.string().optional(),
	id,
	municipality: id,
	organisation: id,
	date: isoDate,
	dialogue_year: year,
	accounts_year: year.nullable(),
	case_number: z.string().min(1).nullable(),
	kind: z.enum(['styringsdialog', 'joint']),
	source: id,
	participants: z.array(participantSchema),
	items: z.array(itemSchema),
	commitments: z.array(commitmentSchema),
	warnings: z.array(warningSchema)
});
export type Meeting = z.infer<typeof meetingSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Commitment = z.infer<typeof commitmentSchema>;
