import { libraryFolder } from './library-query.ts';

export const advancedQuestions = libraryFolder('advanced', [
	[
		'summarize-table',
		'middle',
		`
summarize observation`
	],
	[
		'running-balance',
		'advanced',
		`
with years as (
	select
		dialogue_year as year,
		count(*) filter (root = id) as begun,
		count(*) filter (is_newest and status in ('done', 'dropped')) as ended
	from commitment_timeline
	group by dialogue_year
)
select
	year,
	begun,
	ended,
	sum(begun) over so_far as begun_so_far,
	sum(ended) over so_far as ended_so_far,
	sum(begun - ended) over so_far as unfinished
from years
window so_far as (order by year rows between unbounded preceding and current row)
order by year`
	],
	[
		'top-themes-lateral',
		'advanced',
		`
select o.name as organisation, t.place, t.theme, t.meetings
from current_organisation as o,
	lateral (
		select
			row_number() over (order by count(distinct m.id) desc, th.label) as place,
			th.label as theme,
			count(distinct m.id) as meetings
		from meeting as m
		join passage as p on p.meeting = m.id
		join passage_theme as pt on pt.passage = p.id
		join theme as th on th.id = pt.theme
		where m.organisation = o.id
			and not th.formality
		group by th.label
		order by place
		limit 3
	) as t
order by o.name, t.place`
	],
	[
		'limits-in-force-asof',
		'advanced',
		`
with limits as (
	select indicator, year, value as limit_value, source
	from benchmark
	where stat = 'low_critical' and group_name is null
)
select
	y.year,
	y.value,
	l.limit_value,
	l.year as limit_in_force_since,
	y.value < l.limit_value as is_below,
	l.source
from organisation_year as y
asof left join limits as l on l.indicator = y.indicator and l.year <= y.year
where y.organisation = $organisation
	and y.indicator = $indicator
order by y.year`
	],
	[
		'dwellings-rollup',
		'advanced',
		`
select
	administrator,
	name,
	grouping(administrator, name) as level_of_total,
	count(*) as organisations,
	count(dwellings) as with_dwellings,
	sum(dwellings) as dwellings
from current_organisation
group by rollup (administrator, name)
order by grouping(administrator), administrator nulls last, level_of_total, name`
	],
	[
		'series-as-rows',
		'advanced',
		`
select
	s.subject_kind,
	s.subject_id,
	i.label,
	p.point.period,
	p.point.value,
	p.point.status,
	p.point.quality,
	p.point.source_title
from series as s
join indicator as i on i.id = s.indicator
cross join unnest(s.points) as p (point)
where s.indicator = $indicator
order by s.subject_kind, s.subject_id, p.point.year, p.point.period`
	],
	[
		'correlations',
		'advanced',
		`
with newest as (
	select l.subject_id, l.indicator, l.value
	from latest_observation as l
	where l.subject_kind = 'department'
		and l.population = 'alle'
		and l.value is not null
)
select
	i.label as compared_with,
	count(*) as departments,
	round(corr(a.value, b.value), 2) as correlation,
	round(regr_slope(a.value, b.value), 4) as slope,
	round(regr_r2(a.value, b.value), 2) as explained
from newest as a
join newest as b on b.subject_id = a.subject_id and b.indicator <> a.indicator
join indicator as i on i.id = b.indicator
where a.indicator = $indicator
group by i.label
having count(*) >= 10
order by abs(corr(a.value, b.value)) desc nulls last, i.label`
	],
	[
		'everything-about-a-theme',
		'advanced',
		`
with yearly as (
	select y.year, y.raised, y.meetings
	from theme_year as y
	where y.theme = $theme
),
promised as (
	select dialogue_year as year, count(*) as commitments
	from commitment_timeline
	where theme = $theme
	group by dialogue_year
),
told as (
	select m.dialogue_year as year, count(*) as figures
	from figure as f
	join indicator as i on i.id = f.indicator
	join meeting as m on m.id = f.meeting
	where i.theme = $theme
	group by m.dialogue_year
)
select
	y.year,
	y.meetings,
	y.raised as meetings_with_theme,
	coalesce(p.commitments, 0) as commitments,
	coalesce(t.figures, 0) as figures_told,
	y.raised - lag(y.raised) over (order by y.year) as change_in_meetings
from yearly as y
left join promised as p using (year)
left join told as t using (year)
order by y.year`
	]
]);
