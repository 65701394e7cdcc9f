/** Signals about figures. Each statement gives some of the columns of the view `signal`, by name. */

/** A rule speaks of the indicators it lists, or of all where it lists none. */
export const ruleCovers = (indicator: string): string =>
	`(r.indicators = '' or list_contains(string_split(r.indicators, '|'), ${indicator}))`;

/** The newest figure of an organisation lies below the low or above the high critical value. */
export const outsideThreshold = `
select r.id as rule, 'organisation' as subject_kind, y.organisation as subject_id, y.indicator, y.period,
	y.value, t.value as limit_value, t.stat as limit_name, y.source
from signal_rule as r
join organisation_year as y on ${ruleCovers('y.indicator')}
join current_organisation as o on o.id = y.organisation
join threshold_year as t on t.indicator = y.indicator and t.year = y.year
where r.kind = 'outside_threshold'
	and y.value is not null
	and ((t.stat = 'low_critical' and y.value < t.value) or (t.stat = 'high_critical' and y.value > t.value))
	and y.year = (
		select max(n.year) from organisation_year as n
		where n.organisation = y.organisation and n.indicator = y.indicator and (n.value is not null or n.status is not null)
	)`;

/** The newest thing known is a word, not a number, and the word is one the rule looks for. */
export const statusSignal = `
select r.id as rule, l.subject_kind, l.subject_id, l.indicator, l.period, l.status, l.source,
	(
		select any_value(t.statement order by t.due) from target as t
		where t.subject_kind = l.subject_kind and t.subject_id = l.subject_id
			and t.indicator = l.indicator and t.kind = 'forecast'
	) as expected
from signal_rule as r
join latest_observation as l on ${ruleCovers('l.indicator')}
where r.kind = 'status'
	and l.value is null
	and list_contains(string_split(r.statuses, '|'), l.status)`;

/** Worse in each of the rule's years, and by at least the rule's percent in all. */
export const adverseTrend = `
with steps as (
	select y.*,
		case i.direction when 'higher' then -y.change when 'lower' then y.change end as worsening
	from organisation_year as y
	join indicator as i on i.id = y.indicator
	where y.value is not null and i.direction in ('higher', 'lower')
),
runs as (
	select r.id as rule, r.years, r.min_change, s.organisation, s.indicator, s.period, s.year, s.value, s.source,
		row_number() over (partition by r.id, s.organisation, s.indicator order by s.year desc, s.period desc) as newest_first,
		min(s.worsening) over latest as smallest_step,
		count(s.worsening) over latest as steps,
		lag(s.value, r.years) over own as earlier_value,
		lag(s.period, r.years) over own as earlier_period,
		lag(s.year, r.years) over own as earlier_year
	from signal_rule as r
	join steps as s on ${ruleCovers('s.indicator')}
	where r.kind = 'adverse_trend'
	window
		own as (partition by r.id, s.organisation, s.indicator order by s.year, s.period),
		latest as (
			partition by r.id, s.organisation, s.indicator order by s.year, s.period
			rows between r.years - 1 preceding and current row
		)
)
select t.rule, 'organisation' as subject_kind, t.organisation as subject_id, t.indicator, t.period, t.value,
	t.earlier_value, t.earlier_period, t.years, t.source
from runs as t
join current_organisation as o on o.id = t.organisation
where t.newest_first = 1
	and t.steps = t.years
	and t.smallest_step > 0
	and t.earlier_value is not null
	and t.earlier_year = t.year - t.years
	and abs(t.value - t.earlier_value) >= coalesce(t.min_change, 0) / 100 * abs(t.earlier_value)`;

/** Outside the 10–90 % band of all organisations, on the side that deserves a look, for the rule's years running. */
export const outsideBand = `
with sides as (
	select y.*, i.direction,
		case
			when y.value < y.p10 and i.direction in ('higher', 'both') then 'p10'
			when y.value > y.p90 and i.direction in ('lower', 'both') then 'p90'
		end as side
	from organisation_year as y
	join indicator as i on i.id = y.indicator
	where y.value is not null
),
runs as (
	select r.id as rule, r.years, r.min_peers, s.*,
		row_number() over (partition by r.id, s.organisation, s.indicator order by s.year desc, s.period desc) as newest_first,
		count(*) filter (s.side = 'p10') over latest as low_years,
		count(*) filter (s.side = 'p90') over latest as high_years
	from signal_rule as r
	join sides as s on ${ruleCovers('s.indicator')}
	where r.kind = 'outside_band'
	window latest as (
		partition by r.id, s.organisation, s.indicator order by s.year, s.period
		rows between coalesce(r.years, 1) - 1 preceding and current row
	)
)
select t.rule, 'organisation' as subject_kind, t.organisation as subject_id, t.indicator, t.period, t.value,
	case t.side when 'p10' then t.p10 else t.p90 end as limit_value, t.side as limit_name, t.n as peers, t.years, t.source
from runs as t
join current_organisation as o on o.id = t.organisation
where t.newest_first = 1
	and t.n >= coalesce(t.min_peers, 5)
	and greatest(t.low_years, t.high_years) >= coalesce(t.years, 1)`;
