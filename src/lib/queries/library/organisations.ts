import { libraryFolder } from './library-query.ts';

export const organisationQuestions = libraryFolder('organisations', [
	[
		'organisations',
		'easy',
		`
select name, administrator, dwellings, size_class
from current_organisation
order by dwellings desc nulls last, name`
	],
	[
		'departments-and-dwellings',
		'easy',
		`
select
	o.name as organisation,
	count(d.id) as departments,
	count(d.dwellings) as departments_with_dwellings,
	sum(d.dwellings) as dwellings_in_departments,
	o.dwellings as dwellings_of_organisation
from current_organisation as o
left join department as d on d.organisation = o.id and d.valid_to is null
group by o.id, o.name, o.dwellings
order by o.name`
	],
	[
		'administrators',
		'middle',
		`
select
	administrator,
	count(*) as organisations,
	count(dwellings) as with_dwellings,
	sum(dwellings) as dwellings,
	round(100 * sum(dwellings) / sum(sum(dwellings)) over (), 1) as percent_of_all,
	string_agg(name, ', ' order by name) as names
from current_organisation
group by administrator
order by dwellings desc nulls last, administrator`
	],
	[
		'built-by-decade',
		'middle',
		`
select
	built // 10 * 10 as decade,
	count(*) as departments,
	sum(dwellings) as dwellings,
	count(*) filter (type = 'family') as family,
	count(*) filter (type = 'youth') as youth,
	count(*) filter (type = 'elderly') as elderly,
	count(*) filter (type = 'mixed') as mixed
from department
where valid_to is null
group by decade
order by decade nulls last`
	],
	[
		'ended-organisations',
		'middle',
		`
select
	o.name,
	o.valid_to as ended,
	o.dwellings as dwellings_at_the_end,
	s.name as carried_on_by,
	s.dwellings as dwellings_of_successor
from organisation as o
left join organisation as s on s.id = o.successor
where o.valid_to is not null
order by o.valid_to desc, o.name`
	],
	[
		'organisation-overview',
		'middle',
		`
select
	o.name,
	(select count(*) from department as d where d.organisation = o.id and d.valid_to is null) as departments,
	(select count(*) from meeting as m where m.organisation = o.id) as meetings,
	(select max(m.date) from meeting as m where m.organisation = o.id) as latest_meeting,
	(
		select count(*)
		from commitment_timeline as c
		where c.organisation = o.id and c.is_newest and c.status not in ('done', 'dropped')
	) as unfinished_commitments,
	(
		select count(*)
		from signal as s
		where s.subject_kind = 'organisation' and s.subject_id = o.id
	) as signals
from organisation as o
where o.id = $organisation`
	]
]);
