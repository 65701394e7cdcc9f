import * as z from 'zod/mini';
import { text, textOrNull } from '../fields.ts';
import { defineQuery, type RowOf } from '../query.ts';

/**
 * The functions that a person can call, each once with its best described form: without operators, DuckDB's inner ones,
 * and those that read files or change the engine, which the lock forbids.
 */
export const workbenchFunctions = defineQuery<Record<string, never>>()(
	'workbench-functions',
	z.object({
		name: text,
		description: textOrNull,
		parameters: text,
		kind: z.enum(['aggregate', 'macro', 'scalar', 'table', 'table_macro'])
	}),
	`
select function_name as name, description, coalesce(array_to_string(parameters, ', '), '') as parameters, function_type as kind
from duckdb_functions()
where regexp_full_match(function_name, '[a-z][a-z0-9_]*')
	and function_type <> 'pragma'
	and not regexp_full_match(
		function_name,
		'(arrow_scan|read_|sniff_|parquet_|pragma_|duckdb_|test_|create_sort_key|enable_|disable_|set_log|truncate_|write_log|parse_duckdb_log|pg_|in_search_path|has_|current_setting).*|glob|(force_)?checkpoint|seq_scan|index_scan|repeat_row|query|which_secret|storage_info|icu_.*|nextval|currval|error|sql_auto_complete|summary'
	)
qualify row_number() over (
	partition by function_name
	order by description is null, len(parameters), array_to_string(parameters, ', '), function_type, description
) = 1
order by name`
);
export type WorkbenchFunction = RowOf<typeof workbenchFunctions>;

/** The words of DuckDB's grammar. */
export const workbenchKeywords = defineQuery<Record<string, never>>()(
	'workbench-keywords',
	z.object({ keyword: text }),
	`
select distinct keyword_name as keyword
from duckdb_keywords()
order by keyword`
);
export type WorkbenchKeyword = RowOf<typeof workbenchKeywords>;
