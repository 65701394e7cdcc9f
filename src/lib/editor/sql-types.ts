/** The types of DuckDB that a person writes, in the order they are offered. */
export const sqlTypes: readonly string[] = (
	'integer bigint double varchar date timestamp boolean decimal time interval smallint tinyint hugeint utinyint ' +
	'usmallint uinteger ubigint uhugeint float real numeric int text string char bool json uuid blob bit enum list map ' +
	'struct union timestamptz timestamp_s timestamp_ms timestamp_ns timetz'
).split(' ');
