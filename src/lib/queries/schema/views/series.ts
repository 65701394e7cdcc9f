import type { View } from './view.ts';

/**
 * Whose figures are shown with an organisation: its own, those of the areas that it belongs to (its
 * departments lie there, or its minutes speak of them) and those of the municipality.
 */
export const organisationSubject: View = {
	name: 'organisation_subject',
	isStored: true,
	sql: `
with organisation_area as (
	select organisation, area
	from department
	where area is not null
	union
	select m.organisation, f.subject_id
	from figure as f
	join meeting as m on m.id = f.meeting
	where f.subject_kind = 'area'
)
select id as organisation, 1 as place, 'organisation' as subject_kind, id as subject_id,
	name as subject_name
from organisation
union all
select b.organisation, 2, 'area', a.id, a.name
from organisation_area as b
join area as a on a.id = b.area
union all
select o.id, 3, 'municipality', d.municipality, d.municipality_name
from organisation as o
cross join dataset as d
order by organisation, place, subject_id`
};

/**
 * One row for each subject larger than a department and each indicator that it has figures or targets
 * for, as a chart draws it: all figures as a list in order of time, the newest, its change on the last
 * known value, the critical values of its year and, for an organisation, where the newest stands among
 * each group of peers (`among_…`, null where there is no such group; see `peer_year`).
 *
 * Stored, because collecting the lists took 150 ms and more in the browser for one organisation.
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
		list({'kind': 'population', 'name': population, 'year': year, 'value': value,
			'quality': quality} order by population, year, period) as populations
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
-- The newest that is known, a value or a status; its change is against the last known value.
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
	select m.peer_group, y.organisation, y.indicator, y.period,
		rank() over (
			partition by m.peer_group, m.peer_name, y.indicator, y.period order by y.value desc
		) as rank_from_top
	from peer_member as m
	join organisation_year as y on y.organisation = m.organisation
	where y.value is not null
),
-- Alone in its group, an organisation has no median and nobody to be ranked among.
standings as (
	select k.subject_kind, k.subject_id, k.indicator, m.peer_group,
		{'peer_name': m.peer_name, 'n': p.n, 'median': p.median, 'p10': p.p10, 'p90': p.p90,
			'rank_from_top': case when p.n is not null then r.rank_from_top end} as standing
	from known as k
	join peer_member as m on k.subject_kind = 'organisation' and m.organisation = k.subject_id
	left join latest as l using (subject_kind, subject_id, indicator)
	left join peer_year as p on p.peer_group = m.peer_group and p.peer_name = m.peer_name
		and p.indicator = l.indicator and p.period = l.period
	left join ranks as r on r.peer_group = m.peer_group and r.organisation = m.organisation
		and r.indicator = l.indicator and r.period = l.period
)
select k.subject_kind, k.subject_id, k.indicator,
	coalesce(p.points, []) as points,
	coalesce(o.populations, []) as populations,
	coalesce(t.targets, []) as targets,
	l.period as latest_period, l.year as latest_year, l.value as latest_value,
	l.status as latest_status, l.quality as latest_quality,
	l.previous_period, l.value - l.previous_value as change,
	low.value as low_critical, high.value as high_critical,
	a.standing as among_all, z.standing as among_size, m.standing as among_administrator
from known as k
left join points as p using (subject_kind, subject_id, indicator)
left join populations as o using (subject_kind, subject_id, indicator)
left join targets as t using (subject_kind, subject_id, indicator)
left join latest as l using (subject_kind, subject_id, indicator)
left join (from standings where peer_group = 'all') as a using (subject_kind, subject_id, indicator)
left join (from standings where peer_group = 'size') as z using (subject_kind, subject_id, indicator)
left join (from standings where peer_group = 'administrator') as m
	using (subject_kind, subject_id, indicator)
left join threshold_year as low
	on low.indicator = k.indicator and low.year = l.year and low.stat = 'low_critical'
left join threshold_year as high
	on high.indicator = k.indicator and high.year = l.year and high.stat = 'high_critical'
order by k.subject_kind, k.subject_id, k.indicator`
};
