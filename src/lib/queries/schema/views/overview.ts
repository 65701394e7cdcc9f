import type { View } from './view.ts';

/**
 * The overview as of the end of each year, from the first figure to the newest: one row for each key
 * indicator (`scope` headline) and one for each organisation that was there and each key indicator
 * (`scope` organisation). The rules are told at the query `overview-year`.
 *
 * Stored, because asked for a single year it cost 100 ms and more in the browser, most of it planning;
 * kept for all years it is a look-up. A nation (520 organisations, 15 years) adds 60,000 rows.
 */
export const overview: View = {
	name: 'overview',
	isStored: true,
	sql: `
with as_of as (
	select unnest(range(
		min(year), greatest(max(year), (select year(data_date) from dataset)) + 1
	))::integer as as_of
	from observation
),
key as (
	select * from indicator where is_key
),
there as (
	select t.as_of, o.*
	from as_of as t
	join organisation as o
		on (o.valid_from is null or year(o.valid_from) <= t.as_of)
		and (o.valid_to is null or year(o.valid_to) >= t.as_of)
),
-- What is known of an organisation holds until the next that is known.
history as (
	select y.*, lead(y.year) over (
		partition by y.organisation, y.indicator order by y.year, y.period
	) as next_year
	from organisation_year as y
	join key on key.id = y.indicator
	where y.value is not null or y.status is not null
),
history_steps as (
	select organisation, indicator,
		list({'year': year, 'value': value} order by year, period) as steps
	from history
	group by organisation, indicator
),
newest as (
	select t.as_of, h.*,
		[s for s in x.steps if s.year <= t.as_of] as trend
	from there as t
	join history as h on h.organisation = t.id
		and h.year <= t.as_of and (h.next_year is null or h.next_year > t.as_of)
	join history_steps as x on x.organisation = h.organisation and x.indicator = h.indicator
),
-- Not older than three years; an election, of which there is one every fourth year: five.
cells as (
	select *
	from newest
	where year > as_of - case when regexp_matches(period, '^(KV|FV|EP)') then 5 else 3 end
),
-- A median stands for the organisations where two or more have a figure in the same period.
medians as (
	select distinct y.indicator, y.period, y.year, y.median as value, y.n
	from organisation_year as y
	join key on key.id = y.indicator
	where y.n >= 2
),
median_steps as (
	select *,
		lag(value) over own as previous_value,
		lag(period) over own as previous_period,
		lead(year) over own as next_year
	from medians
	window own as (partition by indicator order by year, period)
),
median_trends as (
	select indicator, list({'year': year, 'value': value} order by year, period) as steps
	from medians
	group by indicator
),
many as (
	select t.as_of, m.*, [s for s in x.steps if s.year <= t.as_of] as trend
	from as_of as t
	join median_steps as m on m.year <= t.as_of and (m.next_year is null or m.next_year > t.as_of)
	join median_trends as x on x.indicator = m.indicator
),
outside_counts as (
	select as_of, indicator, count(outside) as organisations
	from cells
	group by as_of, indicator
),
-- Otherwise the one subject there is speaks: an organisation, then an area, then the municipality.
subject_figures as (
	select o.*
	from observation as o
	join key on key.id = o.indicator
	where o.population = 'alle' and o.subject_kind in ('organisation', 'area', 'municipality')
),
subject_history as (
	select *,
		lag(value ignore nulls) over own as previous_value,
		lag(case when value is not null then period end ignore nulls) over own as previous_period,
		lead(year) over own as next_year
	from subject_figures
	where value is not null or status is not null
	window own as (partition by subject_kind, subject_id, indicator order by year, period)
),
subject_steps as (
	select subject_kind, subject_id, indicator,
		list({'year': year, 'value': value} order by year, period) as steps
	from subject_figures
	group by subject_kind, subject_id, indicator
),
single as (
	select t.as_of, h.*
	from as_of as t
	join subject_history as h
		on h.year <= t.as_of and (h.next_year is null or h.next_year > t.as_of)
	where not exists (select 1 from many as m where m.as_of = t.as_of and m.indicator = h.indicator)
	qualify row_number() over (
		partition by t.as_of, h.indicator
		order by case h.subject_kind when 'organisation' then 1 when 'area' then 2 else 3 end,
			h.year desc, h.period desc, h.subject_id
	) = 1
),
names as (
	select 'organisation' as subject_kind, id as subject_id, name from organisation
	union all select 'area', id, name from area
	union all select 'municipality', municipality, municipality_name from dataset
),
-- The municipality's own figure of a period, else the country's.
wider as (
	select indicator, period, subject_kind, value
	from observation
	where population = 'alle' and value is not null
		and (subject_kind = 'country'
			or (subject_kind = 'municipality' and subject_id = (select municipality from dataset)))
	qualify row_number() over (partition by indicator, period order by subject_kind desc) = 1
),
goals as (
	select *
	from target
	where kind = 'target' and value is not null
	qualify row_number() over (
		partition by subject_kind, subject_id, indicator order by due nulls last, id
	) = 1
),
-- What has been said of the time to come where there is no number to reach.
expectations as (
	select *
	from target
	qualify row_number() over (
		partition by subject_kind, subject_id, indicator
		order by kind = 'forecast' desc, due nulls last, id
	) = 1
),
headlines as (
	select m.as_of, m.indicator, 'organisation' as subject_kind, m.n, m.period, m.value,
		'official' as quality, m.previous_period, m.value - m.previous_value as change,
		m.value as median, coalesce(x.organisations, 0) as outside_count,
		w.subject_kind as reference_kind, w.value as reference_value, m.trend
	from many as m
	left join outside_counts as x on x.as_of = m.as_of and x.indicator = m.indicator
	left join wider as w on w.indicator = m.indicator and w.period = m.period
	union all by name
	select s.as_of, s.indicator, s.subject_kind, s.subject_id, n.name as subject_name,
		1 as n, s.period, s.value, s.status, s.quality,
		s.previous_period, s.value - s.previous_value as change,
		g.value as target_value, coalesce(g.due, e.due) as target_due,
		coalesce(g.statement, e.statement) as target_statement,
		w.subject_kind as reference_kind, w.value as reference_value,
		[step for step in x.steps if step.year <= s.as_of] as trend
	from single as s
	join subject_steps as x using (subject_kind, subject_id, indicator)
	left join names as n using (subject_kind, subject_id)
	left join goals as g using (subject_kind, subject_id, indicator)
	left join expectations as e using (subject_kind, subject_id, indicator)
	left join wider as w on w.indicator = s.indicator and w.period = s.period
		and w.subject_kind <> s.subject_kind
),
lines as (
	select 'headline' as scope, i.position, h.*
	from headlines as h
	join key as i on i.id = h.indicator
	union all by name
	select 'organisation' as scope, o.position, o.as_of, i.indicator,
		'organisation' as subject_kind, o.id as subject_id, o.name as subject_name,
		o.administrator, o.dwellings, coalesce(c.n, 0) as n, c.period, c.value, c.status, c.quality,
		c.previous_period, c.change, c.median, c.p10, c.p90,
		case c.outside when 'limit-low' then c.low_critical when 'limit-high' then c.high_critical
			when 'band-low' then c.p10 when 'band-high' then c.p90 end as limit_value,
		c.outside, g.value as target_value, g.due as target_due, g.statement as target_statement,
		coalesce(c.trend, []) as trend
	from there as o
	join (select distinct as_of, indicator from newest) as i on i.as_of = o.as_of
	left join cells as c
		on c.as_of = o.as_of and c.organisation = o.id and c.indicator = i.indicator
	left join goals as g
		on g.subject_kind = 'organisation' and g.subject_id = o.id and g.indicator = i.indicator
)
select as_of, scope, position, indicator, subject_kind, subject_id, subject_name, administrator,
	dwellings, n, period, value, status, quality, previous_period, change, median, p10, p90,
	limit_value, outside, outside_count, target_value, target_due, target_statement,
	reference_kind, reference_value, trend
from lines
order by as_of, scope, position, indicator`
};
