import type { View } from './view.ts';

/** The newest known figure (a value or a status) of each subject, indicator and population. */
export const latestObservation: View = {
	name: 'latest_observation',
	sql: `
select *
from observation
where value is not null or status is not null
qualify row_number() over (
	partition by subject_kind, subject_id, indicator, population
	order by year desc, period desc
) = 1`
};

/** The critical value that holds for an indicator in a year: the newest one not after it. */
export const thresholdYear: View = {
	name: 'threshold_year',
	isStored: true,
	sql: `
select y.indicator, y.year, b.stat, b.value, b.period, b.quality, b.source
from (select distinct indicator, year from observation) as y
join benchmark as b on b.indicator = y.indicator
	and b.stat in ('low_critical', 'high_critical')
	and b.group_name is null
	and b.year <= y.year
qualify row_number() over (
	partition by y.indicator, y.year, b.stat order by b.year desc, b.period desc, b.kind
) = 1
order by y.indicator, y.year, b.stat`
};

/**
 * One row for each organisation, indicator and period (everyone counted), beside its own last known
 * value, beside all organisations of the dataset in that period, itself included, and beside the critical
 * values. `outside`: on the side that deserves a look of a critical value, else of the 10–90 % band.
 */
export const organisationYear: View = {
	name: 'organisation_year',
	isStored: true,
	sql: `
with beside as (
	select
		o.subject_id as organisation,
		o.indicator,
		o.period,
		o.year,
		o.value,
		o.status,
		o.quality,
		o.source,
		o.note,
		lag(o.value ignore nulls) over own as previous_value,
		lag(case when o.value is not null then o.period end ignore nulls) over own as previous_period,
		o.value - lag(o.value ignore nulls) over own as change,
		count(o.value) over peers as n,
		case when count(o.value) over peers >= 5 then quantile_cont(o.value, 0.1) over peers end as p10,
		median(o.value) over peers as median,
		case when count(o.value) over peers >= 5 then quantile_cont(o.value, 0.9) over peers end as p90,
		case
			when o.value is not null then
				rank() over (partition by o.indicator, o.period order by o.value desc nulls last)
		end as rank_from_top
	from observation as o
	where o.subject_kind = 'organisation' and o.population = 'alle'
	window
		own as (partition by o.subject_id, o.indicator order by o.year, o.period),
		peers as (partition by o.indicator, o.period)
)
select
	b.*,
	low.value as low_critical,
	high.value as high_critical,
	case
		when b.value < low.value then 'limit-low'
		when b.value > high.value then 'limit-high'
		when b.value < b.p10 and i.direction in ('higher', 'both') then 'band-low'
		when b.value > b.p90 and i.direction in ('lower', 'both') then 'band-high'
	end as outside
from beside as b
left join indicator as i on i.id = b.indicator
left join threshold_year as low
	on low.indicator = b.indicator and low.year = b.year and low.stat = 'low_critical'
left join threshold_year as high
	on high.indicator = b.indicator and high.year = b.year and high.stat = 'high_critical'
order by b.indicator, b.year, b.period, b.organisation`
};

/** The organisations that carry on: without an end, or with one after the day the data is as of. */
export const currentOrganisation: View = {
	name: 'current_organisation',
	sql: `
select o.*
from organisation as o
cross join dataset as d
where (o.valid_to is null or o.valid_to >= d.data_date)
	and (o.valid_from is null or o.valid_from <= d.data_date)`
};
