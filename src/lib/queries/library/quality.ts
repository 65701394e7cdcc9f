import { libraryFolder } from './library-query.ts';

export const qualityQuestions = libraryFolder('quality', [
	[
		'coverage',
		'easy',
		`
select
	i.label,
	o.subject_kind,
	count(distinct o.subject_id) as subjects,
	count(o.value) as known_values,
	count(*) - count(o.value) as without_value,
	min(o.year) as first_year,
	max(o.year) as newest_year
from observation as o
join indicator as i on i.id = o.indicator
group by i.label, o.subject_kind
order by i.label, o.subject_kind`
	],
	[
		'quality-of-figures',
		'easy',
		`
select
	quality,
	subject_kind,
	count(*) as figures,
	count(value) as with_value,
	count(status) as with_status_in_words
from observation
group by quality, subject_kind
order by figures desc, subject_kind`
	],
	[
		'sources-of-figures',
		'easy',
		`
select
	coalesce(s.title, o.source) as source,
	s.publisher,
	count(*) as figures,
	count(distinct o.indicator) as indicators,
	max(o.fetched) as latest_fetched,
	max(o.year) as newest_year
from observation as o
left join source as s on s.id = o.source
group by all
order by figures desc, source nulls last`
	],
	[
		'missing-key-figures',
		'middle',
		`
with asked as (
	select indicator, max(year) as year
	from observation
	where subject_kind = 'organisation' and population = 'alle'
	group by indicator
)
select
	o.name as organisation,
	i.label,
	a.year as missing_year,
	(
		select max(y.year)
		from organisation_year as y
		where y.organisation = o.id and y.indicator = i.id and y.value is not null
	) as newest_known_year
from current_organisation as o
cross join asked as a
join indicator as i on i.id = a.indicator and i.is_key
where not exists (
	from organisation_year as y
	where y.organisation = o.id
		and y.indicator = a.indicator
		and y.year = a.year
		and y.value is not null
)
order by o.name, i.label`
	],
	[
		'small-numbers',
		'middle',
		`
select
	d.name as department,
	o.name as organisation,
	d.dwellings,
	i.label,
	l.period,
	l.value,
	i.symbol,
	round(100 / nullif(d.dwellings, 0), 1) as one_dwelling_in_percent
from department as d
join organisation as o on o.id = d.organisation
join latest_observation as l on l.subject_kind = 'department' and l.subject_id = d.id
join indicator as i on i.id = l.indicator
where d.dwellings < 50
	and i.symbol = '%'
	and l.population = 'alle'
	and l.value is not null
order by d.dwellings, d.name, i.label`
	],
	[
		'said-and-registered',
		'middle',
		`
select
	m.date,
	o.name as organisation,
	i.label,
	f.period,
	f.value as said_at_the_meeting,
	r.value as registered,
	f.value - r.value as difference,
	f.unit
from figure as f
join meeting as m on m.id = f.meeting
join organisation as o on o.id = m.organisation
join indicator as i on i.id = f.indicator
join observation as r using (subject_kind, subject_id, indicator, population, period)
where f.value is not null
	and r.value is not null
	and r.quality <> 'minutes'
order by abs(f.value - r.value) desc, m.date desc, o.name, i.label`
	],
	[
		'unusual-jumps',
		'advanced',
		`
with changes as (
	select organisation, indicator, period, previous_value, value, change
	from organisation_year
	where change is not null
),
usual as (
	select
		indicator,
		count(*) as changes,
		median(change) as middle,
		mad(change) as spread
	from changes
	group by indicator
	having count(*) >= 10 and spread > 0
)
select
	o.name as organisation,
	i.label,
	c.period,
	c.previous_value,
	c.value,
	c.change,
	u.middle as usual_change,
	round(abs(c.change - u.middle) / u.spread, 1) as times_the_usual_spread,
	u.changes as changes_compared
from changes as c
join usual as u on u.indicator = c.indicator
join organisation as o on o.id = c.organisation
join indicator as i on i.id = c.indicator
where abs(c.change - u.middle) > 6 * u.spread
order by times_the_usual_spread desc, i.label
limit 100`
	],
	[
		'reading-warnings',
		'easy',
		`
select m.date, o.name as organisation, w.code, w.value
from reading_warning as w
join meeting as m on m.id = w.meeting
join organisation as o on o.id = m.organisation
order by m.date desc, w.code, w.value`
	]
]);
