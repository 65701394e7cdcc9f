import * as z from 'zod/mini';
import { number, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';
import type { BriefingParameters } from './last-meeting.ts';

/**
 * Themes that the organisation's meetings before the day have raised; formalities are never counted. Those of the last
 * meeting first, the most often raised before the others. `quotes` is the newest that tells something of it: a
 * discussion or a status before mere information, what is about this theme alone before what touches it, and what is
 * told of as commitments last; with the passages that carry it on in the same item while all are under 200 characters
 * together. `is_running`: raised at each of the three last
 * meetings; `last_passages`: how much of the last meeting it took.
 */
export const briefingThemes = defineQuery<BriefingParameters>()(
	'briefing-themes',
	z.object({
		theme: text,
		label: text,
		raised: number,
		meetings: number,
		first_year: number,
		last_year: number,
		is_running: z.boolean(),
		is_last: z.boolean(),
		last_passages: number,
		meeting: text,
		meeting_date: text,
		item_number: textOrNull,
		source_url: textOrNull,
		/** In the order of the text; `passage` is its own number in the meeting. */
		quotes: z.array(z.object({ passage: text, body: text }))
	}),
	`
with held as (
	select id, date, dialogue_year, row_number() over (order by date desc, id desc) as back
	from meeting
	where organisation = $organisation and ($before = '' or date < try_cast($before as date))
),
told as materialized (
	select pt.theme, h.id as meeting, h.date, h.dialogue_year, h.back, p.id as passage, p.local_id, p.item, p.position, p.body,
		list_position(['discussion', 'status', 'forecast', 'decision', 'target', 'information', 'referral', 'action', 'agreement'],
			p.kind) + case when length(p.body) between 30 and 300 then 0 else 3 end
			+ case when exists (
				select 1 from commitment as c
				where c.meeting = p.meeting and c.span_start < p.span_end and p.span_start < c.span_end
			) then 5 else 0 end
			+ count(*) over (partition by p.id) as dullness
	from held as h
	join passage as p on p.meeting = h.id
	join passage_theme as pt on pt.passage = p.id
),
counted as (
	select theme, count(distinct meeting) as raised, min(dialogue_year) as first_year, max(dialogue_year) as last_year,
		count(distinct back) filter (back <= 3) = 3 as is_running,
		min(back) as newest, count(*) filter (back = 1) as last_passages
	from told
	group by theme
),
best as (
	select t.*
	from told as t
	join counted as c on c.theme = t.theme and c.newest = t.back
	qualify row_number() over (partition by t.theme order by t.dullness, t.position) = 1
),
following as (
	select b.theme, t.local_id, t.body, t.position,
		t.position - b.position = row_number() over run - 1 as is_next,
		sum(length(t.body)) over run as characters
	from best as b
	join told as t on t.theme = b.theme and t.meeting = b.meeting and t.item = b.item and t.position >= b.position
	window run as (partition by b.theme order by t.position)
),
quoted as (
	select f.theme, list({'passage': f.local_id, 'body': f.body} order by f.position) as quotes
	from following as f
	join best as b on b.theme = f.theme
	where f.position = b.position or (f.is_next and f.characters <= 200)
	group by f.theme
)
select th.id as theme, th.label, c.raised, (select count(*) from held) as meetings, c.first_year, c.last_year,
	c.is_running, c.newest = 1 as is_last, c.last_passages,
	b.meeting, b.date as meeting_date, i.number as item_number, s.url as source_url, q.quotes
from counted as c
join theme as th on th.id = c.theme
join best as b on b.theme = c.theme
join quoted as q on q.theme = c.theme
join meeting as m on m.id = b.meeting
join source as s on s.id = m.source
left join agenda_item as i on i.id = b.item
where not th.formality
order by is_last desc, c.raised desc, c.last_year desc, c.last_passages desc, th.position`
);
export type BriefingTheme = RowOf<typeof briefingThemes>;
