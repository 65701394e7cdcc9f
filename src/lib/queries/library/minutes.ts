import { libraryFolder } from './library-query.ts';

export const minutesQuestions = libraryFolder('minutes', [
	[
		'meetings',
		'easy',
		`
select
	m.date,
	o.name as organisation,
	m.dialogue_year,
	m.accounts_year,
	(select count(*) from agenda_item as a where a.meeting = m.id) as agenda_items,
	(select count(*) from passage as p where p.meeting = m.id) as passages,
	(select count(*) from commitment as c where c.meeting = m.id) as commitments
from meeting as m
join organisation as o on o.id = m.organisation
order by m.date desc, o.name`
	],
	[
		'find-a-word',
		'easy',
		`
select m.date, o.name as organisation, a.title as agenda_item, p.local_id as point, p.body
from passage as p
join agenda_item as a on a.id = p.item
join meeting as m on m.id = p.meeting
join organisation as o on o.id = m.organisation
where p.body ilike '%' || $word || '%'
order by m.date desc, p.position`
	],
	[
		'themes-by-year',
		'easy',
		`
select t.label as theme, y.year, y.raised, y.meetings, round(100 * y.share) as percent_of_meetings
from theme_year as y
join theme as t on t.id = y.theme
where y.raised > 0
order by y.year desc, y.raised desc, t.label`
	],
	[
		'theme-by-organisation',
		'middle',
		`
select
	o.name as organisation,
	count(distinct m.id) as meetings,
	count(distinct m.id) filter (pt.theme is not null) as meetings_with_theme,
	count(pt.theme) as passages,
	max(m.date) filter (pt.theme is not null) as latest
from meeting as m
join organisation as o on o.id = m.organisation
left join passage as p on p.meeting = m.id
left join passage_theme as pt on pt.passage = p.id and pt.theme = $theme
group by o.id, o.name
order by passages desc, o.name`
	],
	[
		'themes-together',
		'middle',
		`
select
	a.label as theme,
	b.label as together_with,
	count(distinct p.id) as passages,
	count(distinct p.meeting) as meetings
from passage as p
join passage_theme as x on x.passage = p.id
join passage_theme as y on y.passage = p.id and y.theme > x.theme
join theme as a on a.id = x.theme and not a.formality
join theme as b on b.id = y.theme and not b.formality
group by a.label, b.label
order by passages desc, theme, together_with
limit 50`
	],
	[
		'words-said-about-figures',
		'middle',
		`
select
	m.date,
	o.name as organisation,
	i.label,
	f.period,
	f.value,
	f.status,
	f.unit,
	p.body
from figure as f
join indicator as i on i.id = f.indicator
join passage as p on p.id = f.passage
join meeting as m on m.id = f.meeting
join organisation as o on o.id = m.organisation
order by m.date desc, o.name, p.position`
	],
	[
		'amounts-in-minutes',
		'advanced',
		`
with found as (
	select
		p.id,
		unnest(regexp_extract_all(p.body, '\\d[\\d.]*(?:,\\d+)? (?:mio\\. )?kr\\.')) as amount
	from passage as p
)
select
	m.date,
	o.name as organisation,
	f.amount,
	try_cast(
		replace(replace(regexp_extract(f.amount, '[\\d.,]*\\d'), '.', ''), ',', '.') as double
	) * case when f.amount like '%mio.%' then 1000000 else 1 end as kroner,
	p.body
from found as f
join passage as p on p.id = f.id
join meeting as m on m.id = p.meeting
join organisation as o on o.id = m.organisation
order by kroner desc nulls last, m.date desc`
	]
]);
