import * as z from 'zod/mini';
import { number, numberOrNull, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

const row = z.object({
	rule: text,
	kind: text,
	rank: number,
	rule_label: text,
	sentence: text,
	subject_kind: text,
	subject_id: text,
	subject_name: textOrNull,
	indicator: textOrNull,
	indicator_label: textOrNull,
	symbol: textOrNull,
	decimals: numberOrNull,
	theme: textOrNull,
	theme_label: textOrNull,
	commitment: textOrNull,
	commitment_text: textOrNull,
	commitment_quote: textOrNull,
	/** The first commitment of its thread. */
	thread: textOrNull,
	/** True where the thread is older than the minutes; null where the signal has no commitment. */
	began_before: z.nullable(z.boolean()),
	owner: textOrNull,
	meeting: textOrNull,
	meeting_date: textOrNull,
	item_number: textOrNull,
	/** The passage's own number in the meeting. */
	passage: textOrNull,
	period: textOrNull,
	value: numberOrNull,
	status: textOrNull,
	limit_value: numberOrNull,
	limit_name: textOrNull,
	earlier_value: numberOrNull,
	earlier_period: textOrNull,
	peers: numberOrNull,
	since: textOrNull,
	due: numberOrNull,
	count: numberOrNull,
	years: numberOrNull,
	expected: textOrNull,
	expected_value: numberOrNull,
	source: textOrNull,
	source_title: textOrNull,
	source_url: textOrNull
});

const columns = `
select s.rule, s.kind, s.rank, s.label as rule_label, s.sentence, s.subject_kind, s.subject_id,
	coalesce(o.name, a.name, dep.name, case when s.subject_kind = 'municipality' then d.municipality_name end) as subject_name,
	s.indicator, i.label as indicator_label, i.symbol, i.decimals,
	s.theme, t.label as theme_label,
	s.commitment, c.body as commitment_text, c.quote as commitment_quote, c.root as thread, c.began_before, s.owner,
	m.id as meeting, m.date as meeting_date, item.number as item_number, p.local_id as passage,
	s.period, s.value, s.status, s.limit_value, s.limit_name, s.earlier_value, s.earlier_period,
	s.peers, s.since, s.due, s.count, s.years, s.expected, s.expected_value,
	coalesce(s.source, m.source) as source, src.title as source_title, src.url as source_url
from signal as s
cross join dataset as d
left join organisation as o on s.subject_kind = 'organisation' and o.id = s.subject_id
left join area as a on s.subject_kind = 'area' and a.id = s.subject_id
left join department as dep on s.subject_kind = 'department' and dep.id = s.subject_id
left join indicator as i on i.id = s.indicator
left join theme as t on t.id = s.theme
left join commitment_timeline as c on c.id = s.commitment
left join passage as p on p.id = c.passage
left join agenda_item as item on item.id = p.item
left join meeting as m
	on m.id = coalesce(s.meeting, c.meeting, (select min(told.id) from meeting as told where told.source = s.source))
left join source as src on src.id = coalesce(s.source, m.source)`;

const order = `
order by s.rank, s.subject_kind, coalesce(o.position, a.position, dep.position), coalesce(i.position, t.position), s.commitment`;

/** The attention list of a dataset: each row a reason to ask, with what its sentence names and where it comes from. */
export const attentionList = defineQuery<Record<string, never>>()(
	'attention-list',
	row,
	`${columns}${order}`
);

/** The same for one organisation. */
export const organisationAttention = defineQuery<{ organisation: string }>()(
	'organisation-attention',
	row,
	`${columns}
where s.subject_kind = 'organisation' and s.subject_id = $organisation${order}`
);
export type AttentionRow = RowOf<typeof attentionList>;
