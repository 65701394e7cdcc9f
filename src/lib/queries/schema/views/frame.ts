import type { View } from './view.ts';

/**
 * Each indicator with what it is seen beside, whoever it is drawn for: the critical values and limits in
 * force, the figures of municipality and country, and the sector's means and medians.
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
wider as (
	select o.indicator, o.subject_kind,
		list({'kind': o.subject_kind, 'name': coalesce(d.municipality_name, ''), 'year': o.year,
			'value': o.value, 'quality': o.quality}
			order by coalesce(d.municipality_name, ''), o.year, o.period, o.subject_id) as figures
	from observation as o
	left join dataset as d on d.municipality = o.subject_id
	where o.subject_kind in ('municipality', 'country') and o.population = 'alle' and o.value is not null
	group by o.indicator, o.subject_kind
),
sectors as (
	select indicator,
		list({'kind': 'sector', 'name': coalesce(group_name, ''), 'year': year, 'value': value,
			'quality': quality} order by coalesce(group_name, ''), year, stat, period, kind) as sectors
	from benchmark
	where stat in ('mean', 'median')
	group by indicator
)
select i.*,
	t.label as theme_label,
	coalesce(l.limits, []) as limits,
	coalesce(c.figures, []) as countries,
	coalesce(m.figures, []) as municipalities,
	coalesce(x.sectors, []) as sectors
from indicator as i
join theme as t on t.id = i.theme
left join limits as l on l.indicator = i.id
left join wider as c on c.indicator = i.id and c.subject_kind = 'country'
left join wider as m on m.indicator = i.id and m.subject_kind = 'municipality'
left join sectors as x on x.indicator = i.id
order by i.id`
};
