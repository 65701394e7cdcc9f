import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

const organisation = z.object({
	id: text,
	name: text,
	administrator: textOrNull,
	dwellings: numberOrNull,
	size_class: z.nullable(z.enum(['small', 'medium', 'large'])),
	aliases: text,
	valid_from: textOrNull,
	valid_to: textOrNull,
	is_current: z.boolean(),
	successor: textOrNull,
	successor_name: textOrNull,
	predecessors: z.array(z.object({ id: text, name: text, valid_to: textOrNull })),
	departments: number,
	meetings: number,
	latest_meeting: textOrNull,
	indicators: number,
	open_commitments: number,
	signals: number
});

const columns = `
select o.id, o.name, o.administrator, o.dwellings, o.size_class, o.aliases, o.valid_from, o.valid_to,
	o.id in (select id from current_organisation) as is_current,
	o.successor, next.name as successor_name,
	coalesce((
		select list({'id': p.id, 'name': p.name, 'valid_to': p.valid_to} order by p.position)
		from organisation as p where p.successor = o.id
	), []) as predecessors,
	(select count(*) from department as d where d.organisation = o.id) as departments,
	(select count(*) from meeting as m where m.organisation = o.id) as meetings,
	(select max(m.date) from meeting as m where m.organisation = o.id) as latest_meeting,
	(
		select count(distinct a.indicator) from observation as a
		where a.subject_kind = 'organisation' and a.subject_id = o.id and (a.value is not null or a.status is not null)
	) as indicators,
	(
		select count(*) from commitment_timeline as c
		where c.organisation = o.id and c.is_newest and c.status in ('open', 'carried-over', 'unknown')
	) as open_commitments,
	(select count(*) from signal as s where s.subject_kind = 'organisation' and s.subject_id = o.id) as signals
from organisation as o
left join organisation as next on next.id = o.successor`;

/** Every organisation of the dataset, those that carry on first, in Danish order. */
export const organisationList = defineQuery<Record<string, never>>()(
	'organisation-list',
	organisation,
	`${columns}
order by is_current desc, o.position`
);

export const organisationCard = defineQuery<{ organisation: string }>()(
	'organisation-card',
	organisation,
	`${columns}
where o.id = $organisation`
);
export type OrganisationCard = RowOf<typeof organisationCard>;

export const organisationDepartments = defineQuery<{ organisation: string }>()(
	'organisation-departments',
	z.object({
		id: text,
		name: text,
		area: textOrNull,
		area_name: textOrNull,
		type: z.nullable(z.enum(['family', 'youth', 'elderly', 'mixed'])),
		dwellings: numberOrNull,
		built: numberOrNull,
		valid_to: textOrNull,
		indicators: number
	}),
	`
select d.id, d.name, d.area, a.name as area_name, d.type, d.dwellings, d.built, d.valid_to,
	(
		select count(distinct x.indicator) from observation as x
		where x.subject_kind = 'department' and x.subject_id = d.id and x.value is not null
	) as indicators
from department as d
left join area as a on a.id = d.area
where d.organisation = $organisation
order by d.position`
);
export type DepartmentRow = RowOf<typeof organisationDepartments>;

export const organisationMeetings = defineQuery<{ organisation: string }>()(
	'organisation-meetings',
	z.object({
		id: text,
		date: text,
		dialogue_year: number,
		accounts_year: numberOrNull,
		source_title: text,
		source_url: textOrNull,
		items: z.array(z.object({ number: text, title: text })),
		themes: z.array(text),
		commitments: number,
		participants: z.array(
			z.object({ initials: textOrNull, role: textOrNull, side: text, name: textOrNull })
		),
		warnings: z.array(z.object({ code: text, value: text }))
	}),
	`
select m.id, m.date, m.dialogue_year, m.accounts_year, s.title as source_title, s.url as source_url,
	coalesce((
		select list({'number': i.number, 'title': i.title} order by i.position)
		from agenda_item as i where i.meeting = m.id
	), []) as items,
	coalesce((
		select list(label order by position)
		from (
			select distinct t.label, t.position
			from passage as p
			join passage_theme as pt on pt.passage = p.id
			join theme as t on t.id = pt.theme
			where p.meeting = m.id and not t.formality
		)
	), []) as themes,
	(select count(*) from commitment as c where c.meeting = m.id) as commitments,
	coalesce((
		select list({'initials': p.initials, 'role': p.role, 'side': p.side, 'name': p.name} order by p.position)
		from participant as p where p.meeting = m.id and p.present
	), []) as participants,
	coalesce((
		select list({'code': w.code, 'value': w.value} order by w.span_start)
		from reading_warning as w where w.meeting = m.id
	), []) as warnings
from meeting as m
join source as s on s.id = m.source
where m.organisation = $organisation
order by m.date desc`
);
export type MeetingRow = RowOf<typeof organisationMeetings>;

/** Themes that one organisation's meetings have raised: at how many of them, and when last. */
export const organisationThemes = defineQuery<{ organisation: string }>()(
	'organisation-themes',
	z.object({
		theme: text,
		label: text,
		raised: number,
		meetings: number,
		first_year: number,
		last_year: number,
		years: z.array(number)
	}),
	`
with own as (
	select id, dialogue_year from meeting where organisation = $organisation
),
raised as (
	select distinct pt.theme, own.dialogue_year
	from own
	join passage as p on p.meeting = own.id
	join passage_theme as pt on pt.passage = p.id
)
select t.id as theme, t.label, count(*) as raised,
	(select count(distinct dialogue_year) from own) as meetings,
	min(r.dialogue_year) as first_year, max(r.dialogue_year) as last_year,
	list(r.dialogue_year order by r.dialogue_year) as years
from raised as r
join theme as t on t.id = r.theme
where not t.formality
group by t.id, t.label, t.position
order by raised desc, t.position`
);
export type OrganisationTheme = RowOf<typeof organisationThemes>;
