import * as z from 'zod/mini';
import { commitmentFields } from '../commitments/fields.ts';
import { number, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';
import type { BriefingParameters } from './last-meeting.ts';

/**
 * What the coming meeting has to follow up: every commitment of the organisation's last meeting before the day
 * (`is_last`), new, carried on or settled there, then every older matter that no meeting before the day has
 * settled or taken up again, also of organisations that have gone into this one. `is_new`: that meeting began it.
 * `meetings_after`: meetings between the last word on it and the day, which did not mention it. `passage` is where its quote
 * lies or begins. `heir_name`: the other organisation whose meeting has since taken it up; null where none has.
 */
export const briefingCommitments = defineQuery<BriefingParameters>()(
	'briefing-commitments',
	z.object({
		id: text,
		/** The first commitment of its thread. */
		thread: text,
		meeting: text,
		meeting_date: text,
		organisation_name: text,
		is_own: z.boolean(),
		is_last: z.boolean(),
		is_new: z.boolean(),
		...commitmentFields,
		quote: text,
		passage: textOrNull,
		item_number: textOrNull,
		source_url: textOrNull,
		forum: textOrNull,
		meetings_after: number,
		heir_name: textOrNull
	}),
	`
with recursive own as (
	select id from organisation where id = $organisation
	union
	select o.id from organisation as o join own on o.successor = own.id
),
held as (
	select id, organisation, date from meeting
	where $before = '' or date < try_cast($before as date)
),
newest as (
	select id from held where organisation = $organisation order by date desc, id desc limit 1
),
step as (
	select c.*, h.organisation as held_by, h.date as held_on, t.root, t.since, t.began_before, t.carried, t.age_months
	from commitment as c
	join held as h on h.id = c.meeting
	join commitment_timeline as t on t.id = c.id
),
heir as (
	select n.continues as id, arg_min(o.name, (n.held_on, n.id)) as name
	from step as n
	join organisation as o on o.id = n.held_by
	where n.continues is not null
	group by n.continues
),
place as (
	select c.id, arg_min(p.local_id, p.position) as passage, arg_min(p.item, p.position) as item
	from commitment as c
	join meeting as m on m.id = c.meeting and m.organisation in (select id from own)
	join passage as p on p.meeting = c.meeting
	where p.id = c.passage or (p.span_start < c.span_end and c.span_start < p.span_end)
	group by c.id
)
select c.id, c.root as thread, c.meeting, c.held_on as meeting_date, o.name as organisation_name,
	c.held_by = $organisation as is_own, l.id is not null as is_last, c.root = c.id and not c.began_before as is_new,
	c.kind, c.body, c.quote,
	p.passage, item.number as item_number, s.url as source_url,
	c.owner, c.owner_note, c.forum, c.theme, th.label as theme_label, c.status, c.due,
	coalesce(c.due < d.data_date, false) and c.status in ('open', 'carried-over', 'unknown') as is_overdue,
	c.since, c.began_before, c.carried, c.age_months,
	(
		select count(*) from held as later
		where later.date > c.held_on and later.organisation = $organisation
	) as meetings_after,
	x.name as heir_name
from step as c
cross join dataset as d
join own on own.id = c.held_by
join organisation as o on o.id = c.held_by
join theme as th on th.id = c.theme
join meeting as m on m.id = c.meeting
join source as s on s.id = m.source
left join newest as l on l.id = c.meeting
left join heir as x on x.id = c.id
left join place as p on p.id = c.id
left join agenda_item as item on item.id = p.item
where l.id is not null
	or (x.id is null and c.status in ('open', 'carried-over', 'unknown'))
order by is_last desc, is_overdue desc, c.since, c.held_on, c.position, c.id`
);
export type BriefingCommitment = RowOf<typeof briefingCommitments>;
