import { ruleCovers } from './figures.ts';

/**
 * The pace since the baseline (or since the first known figure) does not reach the target in its year.
 * Straight line: latest + (latest − first) / years passed × years left.
 */
export const targetOffTrack = `
with known as (
	select subject_kind, subject_id, indicator, year, period, value, source from observation
	where value is not null and population = 'alle'
),
paced as (
	select t.id, t.subject_kind, t.subject_id, t.indicator, t.comparator, t.value as goal, t.due, t.statement,
		coalesce(t.baseline_year, min(k.year)) as from_year,
		coalesce(t.baseline_value, arg_min(k.value, k.year)) as from_value,
		max(k.year) as at_year,
		arg_max(k.value, k.year) as at_value,
		arg_max(k.period, k.year) as at_period,
		arg_max(k.source, k.year) as at_source
	from target as t
	join known as k on k.subject_kind = t.subject_kind and k.subject_id = t.subject_id and k.indicator = t.indicator
	where t.kind = 'target' and t.value is not null and t.due is not null
	group by t.id, t.subject_kind, t.subject_id, t.indicator, t.comparator, t.value, t.due, t.statement,
		t.baseline_year, t.baseline_value
),
projected as (
	select *, at_value + (at_value - from_value) / (at_year - from_year) * (due - at_year) as expected_value
	from paced
	where at_year > from_year and due > at_year
)
select r.id as rule, p.subject_kind, p.subject_id, p.indicator, p.at_period as period, p.at_value as value,
	p.goal as limit_value, p.due, p.expected_value, p.at_source as source
from signal_rule as r
join projected as p on ${ruleCovers('p.indicator')}
where r.kind = 'target_off_track'
	and ((p.comparator = 'at-least' and p.at_value < p.goal and p.expected_value < p.goal)
		or (p.comparator = 'at-most' and p.at_value > p.goal and p.expected_value > p.goal))`;

/** The forecast's year is over, and no figure of that year or later shows that it came true. */
export const forecastExpired = `
select r.id as rule, t.subject_kind, t.subject_id, t.indicator, t.due, t.statement as expected, t.source,
	arg_max(o.value, o.year) filter (o.year >= t.due) as value,
	arg_max(o.period, o.year) filter (o.year >= t.due) as period
from signal_rule as r
join target as t on ${ruleCovers('t.indicator')}
cross join dataset as d
left join observation as o on o.subject_kind = t.subject_kind and o.subject_id = t.subject_id
	and o.indicator = t.indicator and o.population = 'alle' and o.value is not null
where r.kind = 'forecast_expired' and t.kind = 'forecast' and t.due < year(d.data_date)
group by r.id, t.id, t.subject_kind, t.subject_id, t.indicator, t.due, t.statement, t.source, t.comparator, t.value
having not coalesce(bool_or(
	o.year >= t.due and case t.comparator
		when 'positive' then o.value > 0
		when 'at-least' then o.value >= t.value
		when 'at-most' then o.value <= t.value
		else o.value = t.value
	end
), false)`;

/** Most organisations have a figure for the newest year (one of the last two, or an election), this one has not. */
export const dataMissing = `
with newest as (
	select indicator, year
	from organisation_year
	where value is not null
		and (year >= (select year(data_date) from dataset) - 2 or regexp_matches(period, '^(KV|FV|EP)'))
	group by indicator, year
	having count(*) >= 0.5 * (select count(*) from current_organisation) and count(*) >= 2
	qualify row_number() over (partition by indicator order by year desc) = 1
),
gaps as (
	select r.id as rule, o.id as organisation, n.year, count(*) as missing,
		min(i.id order by i.position) as indicator,
		(select count(*) from newest as all_newest where all_newest.year = n.year and ${ruleCovers('all_newest.indicator')}) as asked
	from signal_rule as r
	join newest as n on ${ruleCovers('n.indicator')}
	join indicator as i on i.id = n.indicator
	cross join current_organisation as o
	where r.kind = 'data_missing'
		and not exists (
			select 1 from organisation_year as y
			where y.organisation = o.id and y.indicator = n.indicator and y.year = n.year
				and (y.value is not null or y.status is not null)
		)
	group by all
)
select rule, 'organisation' as subject_kind, organisation as subject_id,
	case when missing = 1 then indicator end as indicator, cast(year as varchar) as period,
	missing as count, cast(asked as varchar) as expected
from gaps`;
