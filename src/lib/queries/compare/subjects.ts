import * as z from 'zod/mini';
import {
	indicatorColumns,
	indicatorFields,
	number,
	numberOrNull,
	text,
	textOrNull
} from '../fields.ts';
import { chartFields } from '../organisation/profile.ts';
import { defineQuery, type RowOf } from '../query.ts';
import type { CompareLevel } from './members.ts';

/** Everyone who can be chosen at a level, those that carry on first, in Danish order. */
export const compareSubjects = defineQuery<{ level: CompareLevel }>()(
	'compare-subjects',
	z.object({
		id: text,
		name: text,
		organisation: text,
		organisation_name: text,
		/** Ids of the areas it lies in. */
		areas: z.array(text),
		municipality: text,
		administrator: textOrNull,
		size_class: z.nullable(z.enum(['small', 'medium', 'large'])),
		dwellings: numberOrNull,
		type: z.nullable(z.enum(['family', 'youth', 'elderly', 'mixed'])),
		built: numberOrNull,
		valid_from: textOrNull,
		valid_to: textOrNull,
		is_current: z.boolean(),
		heir: text,
		heir_name: text,
		aliases: text
	}),
	`
select c.id, c.name, c.organisation, c.organisation_name,
	c.areas, c.municipality, c.administrator, c.size_class, c.dwellings, c.type, c.built, c.valid_from, c.valid_to, c.is_current,
	c.heir, coalesce(h.name, c.name) as heir_name,
	case when c.kind = 'organisation' then o.aliases else '' end as aliases
from comparable as c
join organisation as o on o.id = c.organisation
left join comparable as h on h.kind = c.kind and h.id = c.heir
where c.kind = $level
order by c.is_current desc, c.position, c.id`
);
export type CompareSubject = RowOf<typeof compareSubjects>;

/**
 * Every indicator that somebody of the level has a figure for, by theme: what is needed to write and draw it, the
 * periods of its figures (newest first, with how many have a value), the critical values in force and the figures of
 * municipality, country and sector.
 */
export const compareIndicators = defineQuery<{ level: CompareLevel }>()(
	'compare-indicators',
	z.object({
		...indicatorFields,
		description: text,
		theme: text,
		theme_label: text,
		is_key: z.boolean(),
		sums_up: z.enum(['sum', 'weighted', 'no']),
		source_title: text,
		source_url: textOrNull,
		periods: z.array(z.object({ period: text, year: number, n: number })),
		limits: chartFields.limits,
		references: chartFields.references
	}),
	`
with period as (
	select o.indicator, o.period, o.year, count(o.value) as n
	from observation as o
	where o.subject_kind = $level and o.population = 'alle' and (o.value is not null or o.status is not null)
	group by o.indicator, o.period, o.year
),
known as (
	select indicator, list({'period': period, 'year': year, 'n': n} order by year desc, period desc) as periods
	from period
	group by indicator
)
select ${indicatorColumns}, i.description, i.theme, i.theme_label, i.is_key, i.sums_up, i.source_title, i.source_url,
	k.periods, i.limits, list_concat(i.countries, i.municipalities, i.sectors) as "references"
from known as k
join indicator_frame as i on i.id = k.indicator
join theme as t on t.id = i.theme
order by t.position, i.position`
);
export type CompareIndicator = RowOf<typeof compareIndicators>;

/** Targets and forecasts of a level, by subject and indicator. */
export const compareTargets = defineQuery<{ level: CompareLevel }>()(
	'compare-targets',
	z.object({
		id: text,
		indicator: text,
		kind: z.enum(['target', 'forecast']),
		due: numberOrNull,
		value: numberOrNull,
		comparator: text,
		statement: text
	}),
	`
select subject_id as id, indicator, kind, due, value, comparator, statement
from target
where subject_kind = $level
order by subject_id, indicator, due, target.id`
);
export type CompareTarget = RowOf<typeof compareTargets>;
