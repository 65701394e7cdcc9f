import { libraryFolder } from './library-query.ts';

export const timeQuestions = libraryFolder('time', [
	[
		'latest-figures',
		'easy',
		`
select i.label, l.period, l.value, l.status, i.symbol, l.quality
from latest_observation as l
join indicator as i on i.id = l.indicator
where l.subject_kind = 'organisation'
	and l.subject_id = $organisation
	and l.population = 'alle'
order by i.is_key desc, i.label`
	],
	[
		'years-in-short',
		'easy',
		`
select
	period,
	count(value) as organisations,
	min(value) as lowest,
	median(value) as median,
	max(value) as highest
from organisation_year
where indicator = $indicator
group by period, year
order by year, period`
	],
	[
		'change-over-five-years',
		'middle',
		`
with known as (
	select organisation, year, value
	from organisation_year
	where indicator = $indicator and value is not null
),
newest as (
	select *
	from known
	qualify row_number() over (partition by organisation order by year desc) = 1
)
select
	o.name as organisation,
	b.year as from_year,
	b.value as before,
	n.year as to_year,
	n.value as now,
	n.value - b.value as change,
	round(100 * (n.value - b.value) / nullif(abs(b.value), 0), 1) as change_percent
from newest as n
join organisation as o on o.id = n.organisation
left join known as b on b.organisation = n.organisation and b.year = n.year - 5
order by change desc nulls last, o.name`
	],
	[
		'year-on-year',
		'middle',
		`
select
	period,
	value,
	lag(value) over by_year as value_before,
	value - lag(value) over by_year as change,
	round(
		100 * (value - lag(value) over by_year) / nullif(abs(lag(value) over by_year), 0),
		1
	) as change_percent
from organisation_year
where organisation = $organisation
	and indicator = $indicator
	and value is not null
window by_year as (order by year, period)
order by year, period`
	],
	[
		'three-year-average',
		'advanced',
		`
select
	o.name as organisation,
	y.year,
	y.value,
	case
		when count(y.value) over three_years = 3 then round(avg(y.value) over three_years, 2)
	end as three_year_average
from organisation_year as y
join organisation as o on o.id = y.organisation
where y.indicator = $indicator
window three_years as (
	partition by y.organisation
	order by y.year
	range between 2 preceding and current row
)
order by o.name, y.year`
	],
	[
		'longest-rise',
		'advanced',
		`
with steps as (
	select
		organisation,
		year,
		value,
		value > lag(value) over own as rises,
		year - row_number() over own as gap
	from organisation_year
	where indicator = $indicator and value is not null
	window own as (partition by organisation order by year)
),
runs as (
	select
		*,
		count(*) filter (rises is not true) over (partition by organisation order by year) as run
	from steps
)
select
	o.name as organisation,
	min(r.year) as from_year,
	max(r.year) as to_year,
	count(*) - 1 as rises_in_a_row,
	arg_max(r.value, r.year) - arg_min(r.value, r.year) as rise
from runs as r
join organisation as o on o.id = r.organisation
group by o.name, r.organisation, r.run, r.gap
having count(*) > 2
order by rises_in_a_row desc, rise desc, o.name`
	]
]);
