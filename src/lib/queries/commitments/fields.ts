import * as z from 'zod/mini';
import { number, text, textOrNull } from '../fields.ts';

export const commitmentKind = z.enum(['agreement', 'action', 'referral']);
export const commitmentStatus = z.enum(['open', 'done', 'carried-over', 'dropped', 'unknown']);
export const commitmentOwner = z.enum(['organisation', 'municipality', 'both', 'other']);

/** What every question about commitments tells of each. */
export const commitmentFields = {
	kind: commitmentKind,
	body: text,
	owner: commitmentOwner,
	owner_note: textOrNull,
	theme: text,
	theme_label: text,
	status: commitmentStatus,
	due: textOrNull,
	is_overdue: z.boolean(),
	since: text,
	/** True where it was carried on already at the first meeting: it is older than the minutes that are here. */
	began_before: z.boolean(),
	carried: number,
	/** To the day the data are as of. */
	age_months: number
};
