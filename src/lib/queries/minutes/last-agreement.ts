import * as z from 'zod/mini';
import { commitmentKind, commitmentStatus } from '../commitments/fields.ts';
import { number, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * What of the last agreement came back: every commitment of the organisation's meeting before this one, with
 * the commitment here that carries it on (`now_…`, null where these minutes do not speak of it); then those
 * of earlier meetings, or of an organisation since merged, that this meeting took up again (`is_last` false).
 * No rows where there is no meeting before and nothing taken up.
 */
export const lastAgreement = defineQuery<{ meeting: string }>()(
	'last-agreement',
	z.object({
		id: text,
		meeting: text,
		meeting_date: text,
		/** Its passage in that meeting. */
		passage: textOrNull,
		is_last: z.boolean(),
		thread: text,
		kind: commitmentKind,
		body: text,
		status: commitmentStatus,
		now_place: textOrNull,
		now_passage: textOrNull,
		now_status: z.nullable(commitmentStatus),
		carried: number
	}),
	`
with ordered as (
	select id, lag(id) over (partition by organisation order by date, id) as previous
	from meeting
),
wanted as (
	select previous from ordered where id = $meeting
),
here as (
	select c.*, p.local_id as in_passage
	from commitment as c
	left join passage as p on p.id = c.passage
	where c.meeting = $meeting
)
select c.id, c.meeting, t.meeting_date, p.local_id as passage,
	coalesce(c.meeting = w.previous, false) as is_last,
	t.root as thread, c.kind, c.body, c.status,
	n.local_id as now_place, n.in_passage as now_passage, n.status as now_status, t.carried
from wanted as w
join commitment as c
	on c.meeting = w.previous or c.id in (select continues from here where continues is not null)
join commitment_timeline as t on t.id = c.id
left join passage as p on p.id = c.passage
left join here as n on n.continues = c.id
order by is_last desc, t.meeting_date desc, c.meeting,
	n.id is null, c.status in ('done', 'dropped'), c.position, n.position`
);
export type LastAgreementRow = RowOf<typeof lastAgreement>;
