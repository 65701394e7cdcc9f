import * as z from 'zod/mini';
import { number, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';
import { commitmentFields, commitmentKind, commitmentStatus } from './fields.ts';

/**
 * Every commitment with all that has been said of it: one row per thread, as it newly stands, with its
 * steps from the first meeting to the last. Where a thread has split, an end that is not finished speaks
 * for it. `due` and `is_overdue` are the newest step's, as everywhere on the site; `age_months` counts
 * from the first meeting to the day the data is as of; `began_before` where the first meeting carried it on
 * already, so that it is older than the minutes that are here. `meetings_after`: minutes with the same organisation (or who took it over) after the
 * last step, in which the matter could have been mentioned. A step's `body` and `organisation_name` are
 * null where they are the thread's own.
 */
export const commitmentThreads = defineQuery<Record<string, never>>()(
	'commitment-threads',
	z.object({
		root: text,
		organisation: text,
		organisation_name: text,
		...commitmentFields,
		latest: text,
		meetings_after: number,
		steps: z.array(
			z.object({
				id: text,
				meeting: text,
				date: text,
				place: textOrNull,
				organisation_name: textOrNull,
				kind: commitmentKind,
				status: commitmentStatus,
				forum: textOrNull,
				due: textOrNull,
				body: textOrNull,
				quote: text
			})
		)
	}),
	`
with recursive heir as (
	select id, id as later from organisation
	union
	select h.id, o.successor
	from heir as h
	join organisation as o on o.id = h.later
	where o.successor is not null
),
step as (
	select c.*, o.name as organisation_name, o.position, p.local_id as place,
		c.status in ('open', 'carried-over', 'unknown') as is_unfinished
	from commitment_timeline as c
	join organisation as o on o.id = c.organisation
	left join passage as p on p.id = c.passage
),
ranked as (
	select *, row_number() over (
		partition by root order by is_newest desc, is_unfinished desc, meeting_date desc, id desc
	) as place_from_end
	from step
),
newest as (
	select * from ranked where place_from_end = 1
),
told as (
	select s.root, max(s.carried) as carried, max(s.meeting_date) as latest,
		list({
			'id': s.id, 'meeting': s.meeting, 'date': cast(s.meeting_date as varchar), 'place': s.place,
			'organisation_name': nullif(s.organisation_name, n.organisation_name),
			'kind': s.kind, 'status': s.status, 'forum': s.forum, 'due': cast(s.due as varchar),
			'body': nullif(s.body, n.body), 'quote': s.quote
		} order by s.meeting_date, s.id) as steps
	from step as s
	join newest as n on n.root = s.root
	group by s.root
),
later as (
	select t.root, count(distinct m.id) as meetings
	from told as t
	join newest as n on n.root = t.root
	join heir as h on h.id = n.organisation
	join meeting as m on m.organisation = h.later and m.date > t.latest
	group by t.root
)
select n.root, n.organisation, n.organisation_name, n.kind, n.body, n.owner, n.owner_note,
	n.theme, th.label as theme_label, n.status, n.due,
	coalesce(n.due < d.data_date, false) and n.is_unfinished as is_overdue,
	n.since, n.began_before, t.latest, n.age_months, t.carried, coalesce(l.meetings, 0) as meetings_after, t.steps
from newest as n
cross join dataset as d
join theme as th on th.id = n.theme
join told as t on t.root = n.root
left join later as l on l.root = n.root
order by n.is_unfinished desc, n.since, n.position, n.root`
);
export type CommitmentThread = RowOf<typeof commitmentThreads>;
export type CommitmentStep = CommitmentThread['steps'][number];
