import { libraryFolder } from './library-query.ts';

export const commitmentQuestions = libraryFolder('commitments', [
	[
		'unfinished-commitments',
		'easy',
		`
select
	o.name as organisation,
	c.body,
	c.owner,
	c.status,
	c.since,
	c.age_months,
	c.began_before,
	c.due
from commitment_timeline as c
join organisation as o on o.id = c.organisation
where c.is_newest
	and c.status not in ('done', 'dropped')
order by c.age_months desc, o.name`
	],
	[
		'unfinished-by-age',
		'easy',
		`
select
	o.name as organisation,
	count(*) filter (c.age_months < 12) as under_1_year,
	count(*) filter (c.age_months >= 12 and c.age_months < 24) as from_1_to_2_years,
	count(*) filter (c.age_months >= 24) as over_2_years,
	count(*) as unfinished
from commitment_timeline as c
join organisation as o on o.id = c.organisation
where c.is_newest
	and c.status not in ('done', 'dropped')
group by o.name
order by over_2_years desc, unfinished desc, o.name`
	],
	[
		'overdue-commitments',
		'middle',
		`
select
	o.name as organisation,
	c.body,
	c.owner,
	c.due,
	date_diff('day', c.due, d.data_date) as days_overdue,
	c.quote
from commitment_timeline as c
join organisation as o on o.id = c.organisation
cross join dataset as d
where c.is_newest
	and c.status not in ('done', 'dropped')
	and c.due < d.data_date
order by days_overdue desc, o.name`
	],
	[
		'commitments-by-status',
		'middle',
		`
pivot (
	from commitment_timeline
	select owner, status, id
	where is_newest
)
on status in ('open', 'carried-over', 'done', 'dropped', 'unknown')
using count(id)
group by owner
order by owner`
	],
	[
		'forums',
		'middle',
		`
select
	c.forum,
	count(*) as referrals,
	count(*) filter (c.status in ('done', 'dropped')) as came_back,
	count(*) filter (c.status in ('open', 'carried-over')) as waiting,
	count(*) filter (c.status = 'unknown') as unknown,
	min(c.since) filter (c.status in ('open', 'carried-over')) as oldest_waiting
from commitment_timeline as c
where c.is_newest
	and c.forum is not null
group by c.forum
order by referrals desc, c.forum`
	],
	[
		'time-to-finish',
		'middle',
		`
select
	owner,
	count(*) as finished,
	case when count(*) >= 5 then median(date_diff('month', since, meeting_date)) end as median_months,
	max(date_diff('month', since, meeting_date)) as longest_months,
	count(*) filter (carried > 0) as carried_over_on_the_way
from commitment_timeline
where is_newest
	and status = 'done'
group by owner
order by owner`
	],
	[
		'threads-step-by-step',
		'advanced',
		`
with recursive steps as (
	select c.id, c.id as first_id, 1 as step
	from commitment as c
	join meeting as m on m.id = c.meeting
	where c.continues is null
		and m.organisation = $organisation
	union all
	select c.id, s.first_id, s.step + 1
	from steps as s
	join commitment as c on c.continues = s.id
)
select
	s.first_id as thread,
	s.step,
	max(s.step) over (partition by s.first_id) as steps,
	m.date,
	c.status,
	c.owner,
	c.body,
	c.quote
from steps as s
join commitment as c on c.id = s.id
join meeting as m on m.id = c.meeting
order by steps desc, thread, s.step`
	]
]);
