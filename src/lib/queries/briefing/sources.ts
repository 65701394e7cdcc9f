import * as z from 'zod/mini';
import { number, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * What a briefing on one organisation rests on: the sources of its figures and targets, of those of its areas, its
 * municipality and the country, and of its meetings. `meetings`: how many of its meetings the source tells of; `observations`: how
 * many of its figures, those of departments not counted.
 */
export const briefingSources = defineQuery<{ organisation: string }>()(
	'briefing-sources',
	z.object({
		id: text,
		title: text,
		publisher: text,
		url: textOrNull,
		date: textOrNull,
		fetched: textOrNull,
		meetings: number,
		observations: number
	}),
	`
with own as (
	select subject_kind, subject_id from organisation_subject where organisation = $organisation
	union
	select 'country', subject_id from observation where subject_kind = 'country'
),
figures as (
	select x.source, count(*) as n
	from observation as x
	semi join own on own.subject_kind = x.subject_kind and own.subject_id = x.subject_id
	-- Said outright, so that the blocks of departments, most of a country, are never read.
	where x.subject_kind in ('organisation', 'area', 'municipality', 'country') and x.source is not null
	group by x.source
),
meetings as (
	select source, count(*) as n from meeting where organisation = $organisation group by source
),
targets as (
	select distinct t.source
	from target as t
	semi join own on own.subject_kind = t.subject_kind and own.subject_id = t.subject_id
)
select s.id, s.title, s.publisher, s.url, s.date, s.fetched,
	coalesce(m.n, 0) as meetings, coalesce(f.n, 0) as observations
from source as s
left join figures as f on f.source = s.id
left join meetings as m on m.source = s.id
where f.n > 0 or m.n > 0 or s.id in (select source from targets)
order by meetings > 0, observations desc, s.date desc nulls last, s.title`
);
export type BriefingSource = RowOf<typeof briefingSources>;
