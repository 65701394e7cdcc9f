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
import { figuresOfResidents, isShareOfFew, isSmall } from './small-numbers.ts';

/** Among whom the newest value stands: `n` have one in its period, the department itself among them. */
const standing = z.object({
	n: number,
	median: numberOrNull,
	/** 1 = highest value; equal values share a rank. Null without a value or without anybody else. */
	rank_from_top: numberOrNull
});

/**
 * Everything known about one department in figures, a row for each indicator. Its own figures are those of
 * everyone, or else of the first other population (`population`); whoever else is counted stands in `references`.
 *
 * Its peers are the departments of the dataset with its type of housing (all of them where that is not known), the
 * same population and the same period; `near` are those of its organisation. Two make a median, five a 10–90 % band.
 * `organisation_points`: what the organisation has for the same indicator and population.
 * What is too small to be shown has no row; `department-card` names it.
 */
export const departmentProfile = defineQuery<{ department: string }>()(
	'department-profile',
	z.object({
		...indicatorFields,
		description: text,
		theme: text,
		theme_label: text,
		is_key: z.boolean(),
		population: text,
		/** A sum that grows with the department: not to be held against the organisation's. */
		is_total: z.boolean(),
		...chartFields,
		organisation_points: chartFields.points,
		latest_period: textOrNull,
		latest_value: numberOrNull,
		latest_status: textOrNull,
		latest_quality: textOrNull,
		latest_source: textOrNull,
		previous_period: textOrNull,
		change: numberOrNull,
		peer: z.nullable(standing),
		near: z.nullable(standing),
		/** A percentage of fewer than 50 dwellings. */
		is_few: z.boolean(),
		outside: z.nullable(z.enum(['limit-low', 'limit-high', 'group-low', 'group-high']))
	}),
	`
with figure as materialized (
	select o.indicator, o.population, o.period, o.year, o.value, o.status, o.quality, o.note,
		s.title as source_title, s.url as source_url,
		p.id = d.id as is_own, d.type is null or coalesce(p.type = d.type, false) as is_peer,
		p.organisation = d.organisation as is_near
	from department as d
	join department as p on d.type is null or p.type = d.type or p.organisation = d.organisation
	join observation as o on o.subject_kind = 'department' and o.subject_id = p.id
	left join source as s on s.id = o.source
	where d.id = $department
),
own as (
	select *,
		first_value(population) over (partition by indicator order by population <> 'alle', population) as main,
		value - lag(value ignore nulls) over line as change,
		lag(case when value is not null then period end ignore nulls) over line as previous_period,
		row_number() over (
			partition by indicator, population
			order by value is null and status is null, year desc, period desc
		) as newness
	from figure
	where is_own
	window line as (partition by indicator, population order by year, period)
),
line as (
	select indicator, main as population,
		list({'period': period, 'year': year, 'value': value, 'status': status, 'quality': quality, 'note': note,
			'source_title': source_title, 'source_url': source_url} order by year, period)
			filter (population = main) as points,
		list({'kind': 'population', 'name': population, 'year': year, 'value': value, 'quality': quality}
			order by population, year, period) filter (population <> main and value is not null) as populations,
		any_value({'period': period, 'year': year, 'value': value, 'status': status, 'quality': quality,
			'source': source_title, 'change': change, 'previous_period': previous_period})
			filter (population = main and newness = 1) as latest
	from own
	group by indicator, main
),
beside as (
	select f.indicator, f.period, f.year,
		count(f.value) filter (f.is_peer) as n, median(f.value) filter (f.is_peer) as median,
		quantile_cont(f.value, [0.1, 0.9]) filter (f.is_peer) as band,
		count(*) filter (f.is_peer and f.value > l.latest.value) as higher,
		count(f.value) filter (f.is_near) as near_n, median(f.value) filter (f.is_near) as near_median,
		count(*) filter (f.is_near and f.value > l.latest.value) as near_higher
	from figure as f
	join line as l on l.indicator = f.indicator and l.population = f.population
	group by f.indicator, f.period, f.year
),
bands as (
	select indicator, list({'year': year, 'n': n, 'p10': case when n >= 5 then band[1] end, 'median': median,
		'p90': case when n >= 5 then band[2] end} order by year, period) as peers
	from beside
	where n >= 2
	group by indicator
),
aims as (
	select indicator, list({'kind': kind, 'due': due, 'value': value, 'comparator': comparator,
		'statement': statement, 'baseline_period': baseline_period} order by due, id) as targets
	from target
	where subject_kind = 'department' and subject_id = $department
	group by indicator
),
company as (
	select o.indicator, o.population, list({'period': o.period, 'year': o.year, 'value': o.value, 'status': o.status,
		'quality': o.quality, 'note': o.note, 'source_title': s.title, 'source_url': s.url}
		order by o.year, o.period) as points
	from department as d
	join observation as o on o.subject_kind = 'organisation' and o.subject_id = d.organisation
	left join source as s on s.id = o.source
	where d.id = $department and o.value is not null
	group by o.indicator, o.population
)
select ${indicatorColumns}, i.description, i.theme, i.theme_label, i.is_key, coalesce(l.population, 'alle') as population,
	u.kind = 'count' or (u.kind = 'amount' and i.denominator is null) as is_total,
	coalesce(l.points, []) as points, coalesce(b.peers, []) as peers, i.limits, coalesce(a.targets, []) as targets,
	list_concat(
		case when coalesce(l.population, 'alle') = 'alle' then list_concat(i.countries, i.municipalities, i.sectors) end,
		l.populations
	) as "references",
	coalesce(c.points, []) as organisation_points,
	l.latest.period as latest_period, l.latest.value as latest_value, l.latest.status as latest_status,
	l.latest.quality as latest_quality, l.latest.source as latest_source,
	l.latest.previous_period as previous_period, l.latest.change as change,
	case when n.n > 0 then {'n': n.n, 'median': case when n.n >= 2 then n.median end,
		'rank_from_top': case when n.n >= 2 and l.latest.value is not null then n.higher + 1 end} end as peer,
	case when n.near_n > 0 then {'n': n.near_n, 'median': case when n.near_n >= 2 then n.near_median end,
		'rank_from_top': case when n.near_n >= 2 and l.latest.value is not null then n.near_higher + 1 end} end as near,
	${isShareOfFew} as is_few,
	case
		when l.latest.value < low.value then 'limit-low'
		when l.latest.value > high.value then 'limit-high'
		when n.n >= 5 and l.latest.value < n.band[1] and i.direction in ('higher', 'both') then 'group-low'
		when n.n >= 5 and l.latest.value > n.band[2] and i.direction in ('lower', 'both') then 'group-high'
	end as outside
from line as l
full join aims as a on a.indicator = l.indicator
join indicator_frame as i on i.id = coalesce(l.indicator, a.indicator)
join unit as u on u.id = i.unit
join department as d on d.id = $department
left join bands as b on b.indicator = l.indicator
left join beside as n on n.indicator = l.indicator and n.period = l.latest.period
left join company as c on c.indicator = i.id and c.population = coalesce(l.population, 'alle')
left join threshold_year as low
	on low.indicator = i.id and low.year = l.latest.year and low.stat = 'low_critical'
left join threshold_year as high
	on high.indicator = i.id and high.year = l.latest.year and high.stat = 'high_critical'
where not (${figuresOfResidents} and ${isSmall})
order by i.position, i.id`
);
export type DepartmentFigure = RowOf<typeof departmentProfile>;
