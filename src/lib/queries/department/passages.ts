import * as z from 'zod/mini';
import { number, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * What minutes say about departments and areas: every passage with a figure of one of them, newest meeting first, and
 * whom of them it speaks of.
 */
export const subjectPassages = defineQuery<{
	departments: readonly string[];
	areas: readonly string[];
}>()(
	'subject-passages',
	z.object({
		meeting: text,
		/** Its own number in the meeting, `4.1`. */
		passage: text,
		organisation: text,
		organisation_name: text,
		year: number,
		/** ISO */
		date: text,
		item_number: textOrNull,
		item_title: textOrNull,
		body: text,
		subjects: z.array(z.object({ kind: z.enum(['area', 'department']), id: text, name: text }))
	}),
	`
select p.meeting, p.local_id as passage, m.organisation, o.name as organisation_name,
	m.dialogue_year as year, m.date::varchar as date, i.number as item_number, i.title as item_title, p.body,
	list_sort(list(distinct {'kind': f.subject_kind, 'id': f.subject_id, 'name': coalesce(d.name, a.name, f.subject_id)}))
		as subjects
from figure as f
join passage as p on p.id = f.passage
join meeting as m on m.id = p.meeting
join organisation as o on o.id = m.organisation
left join agenda_item as i on i.id = p.item
left join department as d on f.subject_kind = 'department' and d.id = f.subject_id
left join area as a on f.subject_kind = 'area' and a.id = f.subject_id
where (f.subject_kind = 'department' and list_contains($departments::varchar[], f.subject_id))
	or (f.subject_kind = 'area' and list_contains($areas::varchar[], f.subject_id))
group by p.meeting, p.local_id, p.position, m.organisation, o.name, m.dialogue_year, m.date, i.number, i.title, p.body
order by m.date desc, p.meeting, p.position`
);
export type SubjectPassage = RowOf<typeof subjectPassages>;
