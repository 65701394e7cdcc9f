import * as z from 'zod/mini';
import {
	indicatorColumns,
	indicatorFields,
	number,
	numberOrNull,
	text,
	textOrNull,
	trendStep
} from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * The overview as of the end of a year: one row for each key indicator (`scope` headline) and one for
 * each organisation and key indicator (`scope` organisation), in one question.
 *
 * A headline is the median of the organisations where two or more have a figure in the indicator's
 * newest period; else the one subject there is (organisation, then area, then municipality). A cell is the
 * organisation's newest figure not older than three years (an election: five).
 * `outside`: on the side that deserves a look of a critical value (`limit`) or of the 10–90 % band (`band`).
 */
export const overviewYear = defineQuery<{ year: number }>()(
	'overview-year',
	z.object({
		scope: z.enum(['headline', 'organisation']),
		...indicatorFields,
		position: number,
		indicator_position: number,
		subject_kind: text,
		subject_id: textOrNull,
		subject_name: textOrNull,
		administrator: textOrNull,
		dwellings: numberOrNull,
		n: number,
		period: textOrNull,
		value: numberOrNull,
		status: textOrNull,
		quality: textOrNull,
		previous_period: textOrNull,
		change: numberOrNull,
		median: numberOrNull,
		p10: numberOrNull,
		p90: numberOrNull,
		limit_value: numberOrNull,
		limit_name: textOrNull,
		outside: z.nullable(z.enum(['limit-low', 'limit-high', 'band-low', 'band-high'])),
		outside_count: numberOrNull,
		target_value: numberOrNull,
		target_due: numberOrNull,
		target_statement: textOrNull,
		/** The municipality's own figure for the same period, else the country's. */
		reference_kind: z.nullable(z.enum(['municipality', 'country'])),
		reference_value: numberOrNull,
		trend: z.array(trendStep)
	}),
	`
with key as (
	select * from indicator where is_key
),
there as (
	select * from organisation
	where (valid_from is null or year(valid_from) <= $year) and (valid_to is null or year(valid_to) >= $year)
),
history as (
	select y.*, i.direction,
		row_number() over (partition by y.organisation, y.indicator order by y.year desc, y.period desc) as newest_first
	from organisation_year as y
	join key as i on i.id = y.indicator
	join there as o on o.id = y.organisation
	where y.year <= $year and (y.value is not null or y.status is not null)
),
trends as (
	select organisation, indicator, list({'year': year, 'value': value} order by year, period) as trend
	from history
	group by organisation, indicator
),
cells as (
	select h.*, t.trend,
		low.value as low_critical, high.value as high_critical,
		case
			when h.value < low.value then 'limit-low'
			when h.value > high.value then 'limit-high'
			when h.value < h.p10 and h.direction in ('higher', 'both') then 'band-low'
			when h.value > h.p90 and h.direction in ('lower', 'both') then 'band-high'
		end as outside
	from history as h
	join trends as t using (organisation, indicator)
	left join threshold_year as low on low.indicator = h.indicator and low.year = h.year and low.stat = 'low_critical'
	left join threshold_year as high on high.indicator = h.indicator and high.year = h.year and high.stat = 'high_critical'
	where h.newest_first = 1
		and h.year > $year - case when h.period ~ '^(KV|FV|EP)' then 5 else 3 end
),
medians as (
	select y.indicator, y.period, y.year, median(y.value) as value, count(y.value) as n
	from organisation_year as y
	join key as i on i.id = y.indicator
	where y.year <= $year
	group by y.indicator, y.period, y.year
	having count(y.value) >= 2
),
median_steps as (
	select *,
		lag(value) over own as previous_value,
		lag(period) over own as previous_period,
		row_number() over (partition by indicator order by year desc, period desc) as newest_first
	from medians
	window own as (partition by indicator order by year, period)
),
many as (
	select m.indicator, m.period, m.value, m.n, m.previous_period, m.value - m.previous_value as change,
		(select list({'year': s.year, 'value': s.value} order by s.year, s.period) from medians as s where s.indicator = m.indicator) as trend,
		(select count(*) from cells as c where c.indicator = m.indicator and c.outside is not null) as outside_count
	from median_steps as m
	where m.newest_first = 1
),
single_history as (
	select o.*,
		lag(o.value ignore nulls) over own as previous_value,
		lag(case when o.value is not null then o.period end ignore nulls) over own as previous_period,
		row_number() over (
			partition by o.indicator
			order by case o.subject_kind when 'organisation' then 1 when 'area' then 2 else 3 end, o.year desc, o.period desc
		) as pick
	from observation as o
	where o.population = 'alle' and o.year <= $year
		and o.subject_kind in ('organisation', 'area', 'municipality')
		and (o.value is not null or o.status is not null)
		and o.indicator in (select id from key)
		and o.indicator not in (select indicator from many)
	window own as (partition by o.subject_kind, o.subject_id, o.indicator order by o.year, o.period)
),
names as (
	select 'organisation' as kind, id, name from organisation
	union all select 'area', id, name from area
	union all select 'municipality', municipality, municipality_name from dataset
),
goals as (
	select * from target
	where kind = 'target' and value is not null
	qualify row_number() over (partition by subject_kind, subject_id, indicator order by due nulls last) = 1
),
expectations as (
	select * from target
	qualify row_number() over (partition by subject_kind, subject_id, indicator order by kind = 'forecast' desc, due nulls last) = 1
),
wider as (
	select indicator, period, subject_kind as kind, value
	from observation
	where population = 'alle' and value is not null
		and (subject_kind = 'country'
			or (subject_kind = 'municipality' and subject_id = (select municipality from dataset)))
	qualify row_number() over (partition by indicator, period order by subject_kind desc) = 1
)
select 'headline' as scope, ${indicatorColumns}, i.position, i.position as indicator_position,
	'organisation' as subject_kind, null as subject_id, null as subject_name, null as administrator, null as dwellings,
	m.n, m.period, m.value, null as status, 'official' as quality, m.previous_period, m.change,
	m.value as median, null as p10, null as p90, null as limit_value, null as limit_name, null as outside,
	m.outside_count, null as target_value, null as target_due, null as target_statement,
	f.kind as reference_kind, f.value as reference_value, m.trend
from many as m
join key as i on i.id = m.indicator
left join wider as f on f.indicator = m.indicator and f.period = m.period
union all
select 'headline', ${indicatorColumns}, i.position, i.position,
	s.subject_kind, s.subject_id, n.name, null, null,
	1, s.period, s.value, s.status, s.quality, s.previous_period, s.value - s.previous_value,
	null, null, null, null, null, null,
	null, g.value, coalesce(g.due, e.due), coalesce(g.statement, e.statement), f.kind, f.value,
	(
		select list({'year': a.year, 'value': a.value} order by a.year, a.period)
		from observation as a
		where a.subject_kind = s.subject_kind and a.subject_id = s.subject_id and a.indicator = s.indicator
			and a.population = 'alle' and a.year <= $year
	)
from single_history as s
join key as i on i.id = s.indicator
left join names as n on n.kind = s.subject_kind and n.id = s.subject_id
left join goals as g on g.subject_kind = s.subject_kind and g.subject_id = s.subject_id and g.indicator = s.indicator
left join expectations as e on e.subject_kind = s.subject_kind and e.subject_id = s.subject_id and e.indicator = s.indicator
left join wider as f on f.indicator = s.indicator and f.period = s.period and s.subject_kind <> f.kind
where s.pick = 1
union all
select 'organisation', ${indicatorColumns}, o.position, i.position,
	'organisation', o.id, o.name, o.administrator, o.dwellings,
	coalesce(c.n, 0), c.period, c.value, c.status, c.quality, c.previous_period, c.change,
	c.median, c.p10, c.p90,
	case c.outside when 'limit-low' then c.low_critical when 'limit-high' then c.high_critical
		when 'band-low' then c.p10 when 'band-high' then c.p90 end,
	c.outside, c.outside,
	null, g.value, g.due, g.statement, null, null, coalesce(c.trend, [])
from there as o
cross join (select * from key where id in (select indicator from history)) as i
left join cells as c on c.organisation = o.id and c.indicator = i.id
left join goals as g on g.subject_kind = 'organisation' and g.subject_id = o.id and g.indicator = i.id
order by scope, position, indicator_position, indicator`
);
export type OverviewRow = RowOf<typeof overviewYear>;

/** The years that the overview can be shown for, newest first. */
export const overviewYears = defineQuery<Record<string, never>>()(
	'overview-years',
	z.object({ year: number }),
	`
select distinct y.year
from observation as y
join indicator as i on i.id = y.indicator
where i.is_key and y.subject_kind in ('organisation', 'area', 'municipality')
	and (y.value is not null or y.status is not null)
order by y.year desc`
);
