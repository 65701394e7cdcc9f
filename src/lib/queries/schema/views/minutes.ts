import type { View } from './view.ts';

/** Themes by dialogue year as share of the meetings held; formalities are never counted. */
export const themeYear: View = {
	name: 'theme_year',
	sql: `
with held as (
	select dialogue_year, count(*) as meetings
	from meeting
	group by dialogue_year
),
raised as (
	select m.dialogue_year, pt.theme, count(distinct m.id) as raised
	from passage_theme as pt
	join passage as p on p.id = pt.passage
	join meeting as m on m.id = p.meeting
	group by m.dialogue_year, pt.theme
)
select
	t.id as theme,
	h.dialogue_year as year,
	h.meetings,
	coalesce(r.raised, 0) as raised,
	coalesce(r.raised, 0) / h.meetings as share
from theme as t
cross join held as h
left join raised as r on r.theme = t.id and r.dialogue_year = h.dialogue_year
where not t.formality`
};

/**
 * Each commitment with the thread it belongs to: the first commitment of the thread, since when,
 * how many meetings have carried it on (one that settles or drops it does not), and whether it is the
 * newest word on the matter. A thread whose first commitment is itself carried on `began_before` it: at a
 * meeting that is not here, so `since` and `age_months` are the least that is known.
 */
export const commitmentTimeline: View = {
	name: 'commitment_timeline',
	sql: `
with recursive thread as (
	select c.id, c.id as root, 0 as carried
	from commitment as c
	where c.continues is null
	union all
	select c.id, t.root, t.carried + case when c.status in ('done', 'dropped') then 0 else 1 end
	from commitment as c
	join thread as t on c.continues = t.id
)
select
	c.id,
	c.meeting,
	m.organisation,
	m.date as meeting_date,
	m.dialogue_year,
	c.kind,
	c.body,
	c.owner,
	c.owner_note,
	c.forum,
	c.theme,
	c.status,
	c.due,
	c.quote,
	c.passage,
	t.root,
	t.carried,
	first.date as since,
	root.status = 'carried-over' as began_before,
	not exists (select 1 from commitment as later where later.continues = c.id) as is_newest,
	date_diff('month', first.date, d.data_date)
		- case when day(d.data_date) < day(first.date) then 1 else 0 end as age_months
from thread as t
join commitment as c on c.id = t.id
join meeting as m on m.id = c.meeting
join commitment as root on root.id = t.root
join meeting as first on first.id = root.meeting
cross join dataset as d`
};
