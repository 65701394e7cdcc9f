import type { View } from './view.ts';

/** The areas an organisation belongs to: its departments lie there, or its minutes speak of them. */
export const organisationArea: View = {
	name: 'organisation_area',
	isStored: true,
	sql: `
select organisation, area
from department
where area is not null
union
select m.organisation, f.subject_id
from figure as f
join meeting as m on m.id = f.meeting
where f.subject_kind = 'area'
order by organisation, area`
};

/**
 * One row for each subject larger than a department and each indicator that it has figures or targets
 * for, as a chart draws it: all figures as a list in order of time, the newest, its change on the last
 * known value, the critical values of its year and its rank in each peer group.
 *
 * Stored, because collecting the lists and the windows took 200 ms in the browser for one organisation.
 */
export const series: View = {
	name: 'series',
	isStored: true,
	sql: `
with figures as (
	select *
	from observation
	where subject_kind in ('organisation', 'area', 'municipality', 'country')
),
known as (
	select subject_kind, subject_id, indicator from figures
	union
	select subject_kind, subject_id, indicator from target where subject_kind <> 'department'
),
points as (
	select f.subject_kind, f.subject_id, f.indicator,
		list({'period': f.period, 'year': f.year, 'value': f.value, 'status': f.status,
			'quality': f.quality, 'note': f.note, 'source_title': s.title, 'source_url': s.url}
			order by f.year, f.period) as points
	from figures as f
	left join source as s on s.id = f.source
	where f.population = 'alle'
	group by f.subject_kind, f.subject_id, f.indicator
),
-- Other populations of the same subject.
populations as (
	select subject_kind, subject_id, indicator,
		list({'kind': 'population', 'name': population, 'year': year, 'value': value, 'quality': quality}
			order by population, year, period) as populations
	from figures
	where population <> 'alle' and value is not null
	group by subject_kind, subject_id, indicator
),
targets as (
	select subject_kind, subject_id, indicator,
		list({'kind': kind, 'due': due, 'value': value, 'comparator': comparator,
			'statement': statement, 'baseline_period': baseline_period} order by due, id) as targets
	from target
	group by subject_kind, subject_id, indicator
),
-- The newest of which a value or a status is known; the change is against the last known value before it.
latest as (
	select *,
		lag(value ignore nulls) over own as previous_value,
		lag(case when value is not null then period end ignore nulls) over own as previous_period
	from figures
	where population = 'alle'
	window own as (partition by subject_kind, subject_id, indicator order by year, period)
	qualify row_number() over (
		partition by subject_kind, subject_id, indicator
		order by (value is null and status is null), year desc, period desc
	) = 1
),
-- 1 = highest value; equal values share a rank.
ranks as (
	select y.organisation, y.indicator, y.period, y.rank_from_top as rank_in_all,
		rank() over (partition by y.indicator, y.period, o.size_class order by y.value desc) as rank_in_size,
		rank() over (partition by y.indicator, y.period, o.administrator order by y.value desc) as rank_in_administrator
	from organisation_year as y
	join organisation as o on o.id = y.organisation
	where y.value is not null
)
select k.subject_kind, k.subject_id, k.indicator,
	coalesce(p.points, []) as points,
	coalesce(o.populations, []) as populations,
	coalesce(t.targets, []) as targets,
	l.period as latest_period, l.year as latest_year, l.value as latest_value,
	l.status as latest_status, l.quality as latest_quality,
	l.previous_period, l.value - l.previous_value as change,
	low.value as low_critical, high.value as high_critical,
	r.rank_in_all, r.rank_in_size, r.rank_in_administrator
from known as k
left join points as p using (subject_kind, subject_id, indicator)
left join populations as o using (subject_kind, subject_id, indicator)
left join targets as t using (subject_kind, subject_id, indicator)
left join latest as l using (subject_kind, subject_id, indicator)
left join ranks as r on k.subject_kind = 'organisation'
	and r.organisation = k.subject_id and r.indicator = k.indicator and r.period = l.period
left join threshold_year as low
	on low.indicator = k.indicator and low.year = l.year and low.stat = 'low_critical'
left join threshold_year as high
	on high.indicator = k.indicator and high.year = l.year and high.stat = 'high_critical'
order by k.subject_kind, k.subject_id, k.indicator`
};

/**
 * What each indicator is seen beside, whoever it is drawn for: the critical values and limits in force,
 * the figures of municipality and country, and the sector's means and medians.
 */
export const indicatorFrame: View = {
	name: 'indicator_frame',
	isStored: true,
	sql: `
with in_force as (
	select *
	from benchmark
	where group_name is null and stat in ('limit', 'low_critical', 'high_critical')
	qualify year = max(year) over (partition by indicator, stat)
),
limits as (
	select indicator,
		list({'stat': stat, 'year': year, 'value': value, 'quality': quality, 'source': source}
			order by stat, period, kind) as limits
	from in_force
	group by indicator
),
-- Of municipalities only the dataset's own has a name here.
surroundings as (
	select o.indicator,
		list({'kind': o.subject_kind, 'name': coalesce(d.municipality_name, ''), 'year': o.year,
			'value': o.value, 'quality': o.quality}
			order by o.subject_kind, coalesce(d.municipality_name, ''), o.year, o.period, o.subject_id
		) as surroundings
	from observation as o
	left join dataset as d on d.municipality = o.subject_id
	where o.subject_kind in ('municipality', 'country') and o.population = 'alle' and o.value is not null
	group by o.indicator
),
sectors as (
	select indicator,
		list({'kind': 'sector', 'name': coalesce(group_name, ''), 'year': year, 'value': value,
			'quality': quality} order by coalesce(group_name, ''), year, stat, period, kind) as sectors
	from benchmark
	where stat in ('mean', 'median')
	group by indicator
)
select i.id as indicator,
	coalesce(l.limits, []) as limits,
	coalesce(s.surroundings, []) as surroundings,
	coalesce(x.sectors, []) as sectors
from indicator as i
left join limits as l on l.indicator = i.id
left join surroundings as s on s.indicator = i.id
left join sectors as x on x.indicator = i.id
order by i.id`
};

/**
 * The peers of an organisation as one band over time, for each group that it can be compared with: all of
 * the dataset, its size class, its administrator. Two or more make a median, five a 10–90 % band.
 */
export const peerBand: View = {
	name: 'peer_band',
	isStored: true,
	sql: `
with member as (
	select id as organisation, 'all' as peer_group, 'all' as peer_name from organisation
	union all
	select id, 'size', size_class from organisation where size_class is not null
	union all
	select id, 'administrator', administrator from organisation where administrator is not null
),
peer_period as (
	select m.peer_group, m.peer_name, y.indicator, y.period, y.year,
		count(*) as n,
		median(y.value) as median,
		case when count(*) >= 5 then quantile_cont(y.value, 0.1) end as p10,
		case when count(*) >= 5 then quantile_cont(y.value, 0.9) end as p90
	from member as m
	join organisation_year as y on y.organisation = m.organisation
	where y.value is not null
	group by m.peer_group, m.peer_name, y.indicator, y.period, y.year
	having count(*) >= 2
)
select peer_group, peer_name, indicator,
	list({'period': period, 'year': year, 'n': n, 'p10': p10, 'median': median, 'p90': p90}
		order by year, period) as steps
from peer_period
group by peer_group, peer_name, indicator
order by peer_group, peer_name, indicator`
};
