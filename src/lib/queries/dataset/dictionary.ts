import * as z from 'zod/mini';
import { number, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/** Tables, views and columns as the engine itself knows them, with their Danish comments. */
export const dictionaryColumns = defineQuery<Record<string, never>>()(
	'dictionary-columns',
	z.object({
		relation: text,
		is_view: z.boolean(),
		relation_comment: textOrNull,
		column: text,
		type: text,
		comment: textOrNull,
		is_required: z.boolean(),
		position: number
	}),
	`
select r.name as relation, r.is_view, r.comment as relation_comment,
	c.column_name as "column", c.data_type as type, c.comment, not c.is_nullable as is_required, c.column_index as position
from (
	select table_oid as oid, table_name as name, false as is_view, comment from duckdb_tables() where database_name = current_database()
	union all
	select view_oid, view_name, true, comment from duckdb_views() where database_name = current_database() and not internal
) as r
join duckdb_columns() as c on c.database_name = current_database() and c.table_oid = r.oid
order by r.is_view, r.name, c.column_index`
);
export type DictionaryColumn = RowOf<typeof dictionaryColumns>;

export const sourceList = defineQuery<Record<string, never>>()(
	'source-list',
	z.object({
		id: text,
		title: text,
		publisher: text,
		url: textOrNull,
		date: textOrNull,
		fetched: textOrNull,
		observations: number,
		meetings: number
	}),
	`
select s.id, s.title, s.publisher, s.url, s.date, s.fetched,
	(select count(*) from observation as o where o.source = s.id) as observations,
	(select count(*) from meeting as m where m.source = s.id) as meetings
from source as s
order by meetings, s.date desc nulls last, s.title`
);
export type SourceRow = RowOf<typeof sourceList>;

/** What the reading of the minutes could not settle. */
export const readingWarnings = defineQuery<Record<string, never>>()(
	'reading-warnings',
	z.object({ organisation_name: text, meeting_date: text, code: text, value: text }),
	`
select o.name as organisation_name, m.date as meeting_date, w.code, w.value
from reading_warning as w
join meeting as m on m.id = w.meeting
join organisation as o on o.id = m.organisation
order by m.date desc, w.span_start`
);
export type ReadingWarning = RowOf<typeof readingWarnings>;

/** How the figures are known: counts by quality. */
export const qualityCounts = defineQuery<Record<string, never>>()(
	'quality-counts',
	z.object({ quality: z.enum(['official', 'minutes', 'estimate', 'missing']), count: number }),
	`
select quality, count(*) as count
from observation
group by quality
order by count desc`
);
