import { libraryFolder } from './library-query.ts';

export const comparisonQuestions = libraryFolder('comparison', [
	[
		'ranking',
		'easy',
		`
select
	y.rank_from_top as rank,
	o.name as organisation,
	y.value,
	y.median,
	y.value - y.median as from_median,
	y.period,
	y.n as organisations_counted
from organisation_year as y
join organisation as o on o.id = y.organisation
where y.indicator = $indicator
	and y.value is not null
qualify y.year = max(y.year) over ()
order by rank, o.name`
	],
	[
		'percentiles-of-one',
		'middle',
		`
with newest as (
	select *
	from organisation_year
	where value is not null
	qualify year = max(year) over (partition by indicator)
),
placed as (
	select
		*,
		count(*) over among as counted,
		round(100 * percent_rank() over (partition by indicator, period order by value)) as percentile
	from newest
	window among as (partition by indicator, period)
)
select
	i.label,
	p.period,
	p.value,
	i.symbol,
	p.counted as organisations_counted,
	case when p.counted >= 5 then p.percentile end as percentile,
	i.direction
from placed as p
join indicator as i on i.id = p.indicator
where p.organisation = $organisation
order by i.is_key desc, percentile desc nulls last, i.label`
	],
	[
		'outside-limits',
		'middle',
		`
select
	o.name as organisation,
	i.label,
	y.period,
	y.value,
	y.outside,
	case y.outside
		when 'limit-low' then y.low_critical
		when 'limit-high' then y.high_critical
		when 'band-low' then y.p10
		when 'band-high' then y.p90
	end as limit_value,
	y.median,
	i.symbol
from organisation_year as y
join current_organisation as o on o.id = y.organisation
join indicator as i on i.id = y.indicator
where y.value is not null
qualify y.outside is not null
	and y.year = max(y.year) over (partition by y.organisation, y.indicator)
order by y.outside not like 'limit%', i.label, o.name`
	],
	[
		'by-size-class',
		'middle',
		`
select
	o.size_class,
	y.period,
	count(y.value) as organisations,
	round(avg(y.value), 2) as mean,
	median(y.value) as median,
	round(
		sum(y.value * o.dwellings) / nullif(sum(o.dwellings) filter (y.value is not null), 0),
		2
	) as weighted_by_dwellings
from organisation_year as y
join organisation as o on o.id = y.organisation
where y.indicator = $indicator
group by o.size_class, y.period, y.year
order by y.year desc, y.period desc, o.size_class nulls last`
	],
	[
		'years-as-columns',
		'middle',
		`
with newest as (
	select max(year) as year
	from organisation_year
	where indicator = $indicator and value is not null
)
select
	o.name as organisation,
	max(y.value) filter (y.year = n.year - 4) as four_years_before,
	max(y.value) filter (y.year = n.year - 3) as three_years_before,
	max(y.value) filter (y.year = n.year - 2) as two_years_before,
	max(y.value) filter (y.year = n.year - 1) as year_before,
	max(y.value) filter (y.year = n.year) as newest,
	n.year as newest_year
from organisation_year as y
join organisation as o on o.id = y.organisation
cross join newest as n
where y.indicator = $indicator
group by o.id, o.name, n.year
order by newest desc nulls last, o.name`
	],
	[
		'departments-against-their-kind',
		'advanced',
		`
with newest as (
	select d.id, d.name, d.organisation, d.type, d.dwellings, l.period, l.value
	from latest_observation as l
	join department as d on d.id = l.subject_id
	where l.subject_kind = 'department'
		and l.indicator = $indicator
		and l.population = 'alle'
		and l.value is not null
		and d.valid_to is null
)
select
	n.name as department,
	o.name as organisation,
	n.type,
	n.dwellings,
	n.period,
	n.value,
	median(n.value) over kin as median_of_type,
	n.value - median(n.value) over kin as from_median,
	ntile(4) over (partition by n.type order by n.value) as quarter,
	count(*) over kin as departments_of_type
from newest as n
join organisation as o on o.id = n.organisation
window kin as (partition by n.type)
order by abs(from_median) desc, n.name`
	]
]);
