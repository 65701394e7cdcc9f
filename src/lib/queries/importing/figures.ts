import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery } from '../query.ts';

/** What figures of a spreadsheet are read against. */

const level = z.enum(['organisation', 'department', 'area', 'municipality', 'country']);

export const figuresIndicators = defineQuery<Record<string, never>>()(
	'figures-indicators',
	z.object({
		id: text,
		label: text,
		short: text,
		unit: text,
		decimals: number,
		levels: z.array(level)
	}),
	`
select id, label, short, unit, decimals, list_filter(string_split(levels, '|'), lambda one: one <> '') as levels
from indicator order by position`
);

export const figuresUnits = defineQuery<Record<string, never>>()(
	'figures-units',
	z.object({ id: text, min: numberOrNull, max: numberOrNull }),
	`select id, min, max from unit order by id`
);

export const figuresOrganisations = defineQuery<Record<string, never>>()(
	'figures-organisations',
	z.object({
		id: text,
		name: text,
		aliases: z.array(text),
		valid_from: textOrNull,
		valid_to: textOrNull
	}),
	`
select id, name, list_filter(string_split(aliases, '|'), lambda alias: alias <> '') as aliases, valid_from, valid_to
from organisation order by position`
);

export const figuresDepartments = defineQuery<Record<string, never>>()(
	'figures-departments',
	z.object({
		id: text,
		name: text,
		organisation: text,
		valid_from: textOrNull,
		valid_to: textOrNull
	}),
	`select id, name, organisation, valid_from, valid_to from department order by position`
);

/** Every figure as the file of observations writes it. */
export const figuresObservations = defineQuery<Record<string, never>>()(
	'figures-observations',
	z.object({
		subject: text,
		indicator: text,
		period: text,
		population: text,
		value: numberOrNull,
		status: textOrNull,
		quality: z.enum(['official', 'minutes', 'estimate', 'missing']),
		source: textOrNull,
		fetched: textOrNull,
		note: textOrNull
	}),
	`
select subject_kind || ':' || subject_id as subject, indicator, period, population, value, status, quality, source,
	fetched, note
from observation
order by subject_kind, indicator, subject_id, year, period, population`
);
