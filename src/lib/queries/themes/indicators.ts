import * as z from 'zod/mini';
import {
	indicatorColumns,
	indicatorFields,
	number,
	numberOrNull,
	text,
	textOrNull
} from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * The indicators tied to a theme, as they stand beside it on a time axis, everyone counted. Whose figure
 * it is: the median of the organisations where two or more have one; else the municipality's; else that of
 * the areas (their median, where they are several); else the only organisation's. `subjects` is how many
 * they are in all, `n` how many have a value in the period. A row without points has targets alone.
 */
export const themeIndicators = defineQuery<{ theme: string }>()(
	'theme-indicators',
	z.object({
		...indicatorFields,
		subject_kind: z.nullable(z.enum(['organisation', 'area', 'municipality'])),
		/** The one subject's name; null where it is a median of several. */
		subject_name: textOrNull,
		subjects: number,
		points: z.array(
			z.object({
				period: text,
				year: number,
				value: numberOrNull,
				n: number,
				/** Where the one subject has a status and no value. */
				status: textOrNull,
				quality: text
			})
		),
		targets: z.array(
			z.object({
				kind: z.enum(['target', 'forecast']),
				due: numberOrNull,
				value: numberOrNull,
				statement: text,
				subject_name: text,
				/** Of the subject whose figures the points are: only then it may stand in the same drawing. */
				is_own: z.boolean()
			})
		),
		/** Titles, those of most figures first. */
		sources: z.array(text)
	}),
	`
with seen as (
	select o.*
	from observation as o
	join indicator as i on i.id = o.indicator
	cross join dataset as d
	where i.theme = $theme and o.population = 'alle' and (o.value is not null or o.status is not null)
		and (o.subject_kind in ('organisation', 'area')
			or o.subject_kind = 'municipality' and o.subject_id = d.municipality)
),
subject as (
	select 'organisation' as kind, id, name from organisation
	union all
	select 'area', id, name from area
	union all
	select 'municipality', municipality, municipality_name from dataset
),
chosen as (
	select indicator, subject_kind, count(distinct subject_id) as subjects,
		case when count(distinct subject_id) = 1 then any_value(subject_id) end as subject_id
	from seen
	group by indicator, subject_kind
	qualify row_number() over (partition by indicator order by case
		when subject_kind = 'organisation' and subjects > 1 then 1
		when subject_kind = 'municipality' then 2
		when subject_kind = 'area' then 3
		else 4
	end) = 1
),
period as (
	select s.indicator, s.period, s.year, median(s.value) as value, count(s.value) as n,
		case when any_value(c.subjects) = 1 then any_value(s.status) end as status,
		case when count(distinct s.quality) = 1 then any_value(s.quality) else 'mixed' end as quality
	from seen as s
	join chosen as c on c.indicator = s.indicator and c.subject_kind = s.subject_kind
	group by s.indicator, s.period, s.year
),
points as (
	select indicator, list({'period': period, 'year': year, 'value': value, 'n': n, 'status': status,
		'quality': quality} order by year, period) as points
	from period
	group by indicator
),
titles as (
	select s.indicator, t.title, count(*) as figures
	from seen as s
	join chosen as c on c.indicator = s.indicator and c.subject_kind = s.subject_kind
	join source as t on t.id = s.source
	group by s.indicator, t.title
),
sources as (
	select indicator, list(title order by figures desc, title) as sources
	from titles
	group by indicator
),
targets as (
	select t.indicator, list({'kind': t.kind, 'due': t.due, 'value': t.value,
		'statement': t.statement, 'subject_name': s.name,
		'is_own': coalesce(c.subject_id = t.subject_id, false)} order by t.due, t.id) as targets
	from target as t
	join subject as s on s.kind = t.subject_kind and s.id = t.subject_id
	left join chosen as c on c.indicator = t.indicator and c.subject_kind = t.subject_kind
	group by t.indicator
)
select ${indicatorColumns}, c.subject_kind, s.name as subject_name, coalesce(c.subjects, 0) as subjects,
	coalesce(p.points, []) as points, coalesce(t.targets, []) as targets,
	coalesce(f.sources, []) as sources
from indicator as i
left join chosen as c on c.indicator = i.id
left join subject as s on s.kind = c.subject_kind and s.id = c.subject_id
left join points as p on p.indicator = i.id
left join targets as t on t.indicator = i.id
left join sources as f on f.indicator = i.id
where i.theme = $theme and (p.points is not null or t.targets is not null)
order by i.position, i.id`
);
export type ThemeIndicator = RowOf<typeof themeIndicators>;
