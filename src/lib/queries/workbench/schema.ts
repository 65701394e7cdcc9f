import * as z from 'zod/mini';
import { number, text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * Tables and views of a database (`data`: the dataset, `egne`: the visit) with their columns and Danish comments, in the
 * order of their names and columns.
 */
export const workbenchColumns = defineQuery<{ readonly database: 'data' | 'egne' }>()(
	'workbench-columns',
	z.object({
		relation: text,
		kind: z.enum(['table', 'view']),
		relation_comment: textOrNull,
		column: text,
		type: text,
		comment: textOrNull,
		position: number
	}),
	`
with relation as (
	select table_oid as oid, table_name as name, 'table' as kind, comment
	from duckdb_tables()
	where database_name = $database and not internal
	union all
	select view_oid, view_name, 'view', comment
	from duckdb_views()
	where database_name = $database and not internal
)
select r.name as relation, r.kind, r.comment as relation_comment,
	c.column_name as "column", c.data_type as type, c.comment, c.column_index as position
from relation as r
join duckdb_columns() as c on c.database_name = $database and c.table_oid = r.oid
order by r.name, c.column_index`
);
export type WorkbenchColumn = RowOf<typeof workbenchColumns>;

/**
 * How many rows each table of the dataset has. The file is written in one go and only read, so what DuckDB keeps for
 * its planning is exact; views are left out, for counting them is computing them.
 */
export const workbenchRowCounts = defineQuery<Record<string, never>>()(
	'workbench-row-counts',
	z.object({ relation: text, rows: number }),
	`
select table_name as relation, estimated_size as rows
from duckdb_tables()
where database_name = 'data' and not internal
order by relation`
);
export type WorkbenchRowCount = RowOf<typeof workbenchRowCounts>;

/** The rows of one table, by its name as SQL would write it: a table of the visit may have lost rows that are still counted. */
export const workbenchOwnCount = defineQuery<{ readonly table: string }>()(
	'workbench-own-count',
	z.object({ rows: number }),
	`
select count(*) as rows
from query_table($table)`
);
