import * as z from 'zod/mini';
import type { Meeting } from '../model/index.ts';

/** The meeting of the data contract as the page guards it: `meetingSchema` of the model brings all of Zod along. */

const span = z.tuple([z.number(), z.number()]);
const textOrNull = z.nullable(z.string());

const participant = z.object({
	initials: textOrNull,
	role: textOrNull,
	side: z.enum(['organisation', 'municipality', 'administrator', 'other']),
	present: z.boolean(),
	name: textOrNull
});

const figure = z.object({
	indicator: z.string(),
	subject: z.string(),
	population: z.string(),
	period: z.string(),
	value: z.nullable(z.number()),
	status: textOrNull,
	unit: z.string(),
	span
});

const passage = z.object({
	id: z.string(),
	kind: z.enum([
		'information',
		'status',
		'discussion',
		'decision',
		'action',
		'referral',
		'agreement',
		'forecast',
		'target'
	]),
	themes: z.array(z.string()),
	span,
	figures: z.array(figure)
});

const item = z.object({
	number: z.string(),
	title: z.string(),
	presenters: z.array(z.string()),
	passages: z.array(passage)
});

const commitment = z.object({
	id: z.string(),
	kind: z.enum(['agreement', 'action', 'referral']),
	text: z.string(),
	owner: z.enum(['organisation', 'municipality', 'both', 'other']),
	owner_note: textOrNull,
	forum: textOrNull,
	theme: z.string(),
	status: z.enum(['open', 'done', 'carried-over', 'dropped', 'unknown']),
	due: textOrNull,
	continues: textOrNull,
	span
});

const warning = z.object({
	code: z.enum(['unknown-initials', 'missing-number', 'uncertain-date', 'name-variant', 'unclear']),
	value: z.string(),
	span
});

/** The pieces of a meeting, for what is made of the same. */
export const meetingFields = { participant, item, commitment, warning, span };

const meeting: z.ZodMiniType<Meeting> = z.object({
	id: z.string(),
	municipality: z.string(),
	organisation: z.string(),
	date: z.string(),
	dialogue_year: z.number(),
	accounts_year: z.nullable(z.number()),
	case_number: textOrNull,
	kind: z.enum(['styringsdialog', 'joint']),
	source: z.string(),
	participants: z.array(participant),
	items: z.array(item),
	commitments: z.array(commitment),
	warnings: z.array(warning)
});

/** A target or a forecast that the minutes tell; the minutes' own file has no place for it. */
export const outlookSchema = z.object({
	kind: z.enum(['target', 'forecast']),
	passage: z.string(),
	indicator: textOrNull,
	value: z.nullable(z.number()),
	unit: textOrNull,
	comparator: z.nullable(z.enum(['decrease', 'increase', 'reach'])),
	due: z.nullable(z.number()),
	statement: z.string(),
	span: z.readonly(span)
});

/** A meeting that a person has read in and keeps in this browser. */
export const localMeetingSchema = z.object({
	dataset: z.string(),
	meeting,
	/** What the meeting's places lie in; names are covered as the dataset says. */
	sourceText: z.string(),
	/** What the source is called. */
	sourceTitle: z.string(),
	outlooks: z.array(outlookSchema),
	/** ISO time. */
	savedAt: z.string()
});
export type LocalMeeting = z.infer<typeof localMeetingSchema>;
