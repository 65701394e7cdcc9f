import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** One meeting as it was held: its frame, who was there, its agenda and the passages of its source. */
interface OfMeeting extends Record<string, string> {
	meeting: string;
}

/** Every meeting there is a page for. */
export const meetingAddresses = defineQuery<Record<string, never>>()(
	'meeting-addresses',
	z.object({ id: text }),
	`
select id from meeting order by id`
);

/**
 * The meeting itself, its source with the whole published text (`body`; null where the source has none), and
 * the meetings of the same organisation just before and after it. No row for an unknown meeting.
 */
export const meetingHead = defineQuery<OfMeeting>()(
	'meeting-head',
	z.object({
		id: text,
		date: text,
		dialogue_year: number,
		accounts_year: numberOrNull,
		case_number: textOrNull,
		kind: z.enum(['styringsdialog', 'joint']),
		organisation: text,
		organisation_name: text,
		source_title: text,
		source_publisher: text,
		source_url: textOrNull,
		body: textOrNull,
		previous: textOrNull,
		previous_date: textOrNull,
		next: textOrNull,
		next_date: textOrNull
	}),
	`
with ordered as (
	select id,
		lag(id) over row_of as previous, lag(date) over row_of as previous_date,
		lead(id) over row_of as next, lead(date) over row_of as next_date
	from meeting
	window row_of as (partition by organisation order by date, id)
)
select m.id, m.date, m.dialogue_year, m.accounts_year, m.case_number, m.kind,
	m.organisation, o.name as organisation_name,
	s.title as source_title, s.publisher as source_publisher, s.url as source_url, s.body,
	n.previous, n.previous_date, n.next, n.next_date
from meeting as m
join ordered as n on n.id = m.id
join organisation as o on o.id = m.organisation
join source as s on s.id = m.source
where m.id = $meeting`
);
export type MeetingHead = RowOf<typeof meetingHead>;

/** Who was invited, in the order of the minutes; `name` only where the dataset publishes names. */
export const meetingParticipants = defineQuery<OfMeeting>()(
	'meeting-participants',
	z.object({
		initials: textOrNull,
		role: textOrNull,
		side: z.enum(['organisation', 'municipality', 'administrator', 'other']),
		present: z.boolean(),
		name: textOrNull
	}),
	`
select initials, role, side, present, name
from participant
where meeting = $meeting
order by position`
);
export type MeetingParticipant = RowOf<typeof meetingParticipants>;

/** The agenda in order; `presenters` are initials of participants, or a role. */
export const meetingItems = defineQuery<OfMeeting>()(
	'meeting-items',
	z.object({ id: text, number: text, title: text, presenters: z.array(text) }),
	`
select id, number, title,
	case presenters when '' then [] else string_split(presenters, '|') end as presenters
from agenda_item
where meeting = $meeting
order by position`
);
export type MeetingItem = RowOf<typeof meetingItems>;

/**
 * What was said, passage by passage: `place` is its number in the meeting (`4.1`), the span its place in the
 * text of the source (UTF-16 units, end not included).
 */
export const meetingPassages = defineQuery<OfMeeting>()(
	'meeting-passages',
	z.object({
		place: text,
		item: text,
		kind: z.enum([
			'information',
			'status',
			'discussion',
			'decision',
			'action',
			'referral',
			'agreement',
			'forecast',
			'target'
		]),
		body: text,
		span_start: number,
		span_end: number,
		themes: z.array(z.object({ id: text, label: text }))
	}),
	`
with raised as (
	select pt.passage,
		list({'id': t.id, 'label': t.label} order by t.position) as themes
	from passage as p
	join passage_theme as pt on pt.passage = p.id
	join theme as t on t.id = pt.theme
	where p.meeting = $meeting
	group by pt.passage
)
select p.local_id as place, p.item, p.kind, p.body, p.span_start, p.span_end,
	coalesce(r.themes, []) as themes
from passage as p
left join raised as r on r.passage = p.id
where p.meeting = $meeting
order by p.position`
);
export type MeetingPassage = RowOf<typeof meetingPassages>;
