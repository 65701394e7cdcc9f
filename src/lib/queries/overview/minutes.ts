import * as z from 'zod/mini';
import { commitmentFields, commitmentOwner } from '../commitments/fields.ts';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

const commitmentRow = z.object({
	id: text,
	/** The first commitment of its thread. */
	root: text,
	organisation: text,
	organisation_name: text,
	meeting: text,
	meeting_date: text,
	/** The passage's own number in the meeting; null where the commitment lies in none. */
	passage: textOrNull,
	item_number: textOrNull,
	item_title: textOrNull,
	...commitmentFields,
	quote: text,
	forum: textOrNull,
	source_title: text,
	source_url: textOrNull
});

const commitmentColumns = `
select c.id, c.root, c.organisation, o.name as organisation_name, c.meeting, c.meeting_date, p.local_id as passage,
	item.number as item_number, item.title as item_title,
	c.kind, c.body, c.quote, c.owner, c.owner_note, c.forum, c.theme, t.label as theme_label, c.status, c.due,
	coalesce(c.due < d.data_date, false) and c.status in ('open', 'carried-over', 'unknown') as is_overdue,
	c.since, c.began_before, c.carried, c.age_months, s.title as source_title, s.url as source_url
from commitment_timeline as c
cross join dataset as d
join organisation as o on o.id = c.organisation
join theme as t on t.id = c.theme
join meeting as m on m.id = c.meeting
join source as s on s.id = m.source
left join passage as p on p.id = c.passage
left join agenda_item as item on item.id = p.item`;

/** What is open and most pressing: over its date first, then promised follow-ups, then the oldest matters. */
export const pressingCommitments = defineQuery<{ most: number }>()(
	'pressing-commitments',
	commitmentRow,
	`${commitmentColumns}
where c.is_newest and c.status in ('open', 'carried-over', 'unknown')
	and c.organisation in (select id from current_organisation)
order by is_overdue desc, c.kind = 'action' desc, c.since, o.position, c.id
limit $most`
);

/** How much is open with each organisation, and who owes it. */
export const openCommitmentCounts = defineQuery<Record<string, never>>()(
	'open-commitment-counts',
	z.object({
		organisation: text,
		organisation_name: text,
		owner: commitmentOwner,
		count: number,
		overdue: number
	}),
	`
select c.organisation, o.name as organisation_name, c.owner, count(*) as count,
	count(*) filter (c.due < d.data_date) as overdue
from commitment_timeline as c
cross join dataset as d
join current_organisation as o on o.id = c.organisation
where c.is_newest and c.status in ('open', 'carried-over', 'unknown')
group by c.organisation, o.name, o.position, c.owner
order by o.position, c.owner`
);
export type OpenCommitmentCount = RowOf<typeof openCommitmentCounts>;

/** All threads of one organisation, the open ones first. */
export const organisationCommitments = defineQuery<{ organisation: string }>()(
	'organisation-commitments',
	commitmentRow,
	`${commitmentColumns}
where c.is_newest and c.organisation = $organisation
order by c.status in ('open', 'carried-over', 'unknown') desc, c.meeting_date desc, c.id`
);
export type CommitmentRow = RowOf<typeof pressingCommitments>;

/** The latest meeting of each organisation that is there, and how many there have been. */
export const meetingStates = defineQuery<Record<string, never>>()(
	'meeting-states',
	z.object({
		organisation: text,
		organisation_name: text,
		meetings: number,
		latest: textOrNull,
		latest_meeting: textOrNull,
		latest_dialogue_year: numberOrNull,
		newest_dialogue_year: numberOrNull,
		is_awaited: z.boolean()
	}),
	`
with newest as (
	select max(dialogue_year) as year from meeting
)
select o.id as organisation, o.name as organisation_name,
	count(m.id) as meetings, max(m.date) as latest, arg_max(m.id, (m.date, m.id)) as latest_meeting,
	max(m.dialogue_year) as latest_dialogue_year,
	n.year as newest_dialogue_year,
	coalesce(max(m.dialogue_year) < n.year, true) as is_awaited
from current_organisation as o
cross join newest as n
left join meeting as m on m.organisation = o.id
group by o.id, o.name, o.position, n.year
order by latest desc nulls last, o.position`
);
export type MeetingState = RowOf<typeof meetingStates>;
