/** DuckDB's words that cannot stand as the name of a table or column without quotes; a test asks the engine itself. */
const taken = new Set(
	(
		'all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by case cast check ' +
		'collate collation column concurrently constraint create cross default deferrable desc describe distinct do else ' +
		'end except false fetch for foreign freeze from full glob group having ilike in initially inner intersect into is ' +
		'isnull join lambda lateral leading left like limit natural not notnull null offset on only or order outer overlaps ' +
		'pivot pivot_longer pivot_wider placing positional primary qualify references returning right select semi show ' +
		'similar some summarize symmetric table tablesample then to trailing true union unique unpack unpivot using ' +
		'variadic verbose when where window with'
	).split(' ')
);

/** True for words that mean something else than a name wherever they stand. */
export function isTaken(word: string): boolean {
	return taken.has(word.toLowerCase());
}

/** A name as it is written in SQL: bare where DuckDB reads it so, else in double quotes. */
export function quoteName(name: string): string {
	const isBare =
		/^[a-z_\u00df-\u00f6\u00f8-\u00ff][\w\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]*$/i.test(name);
	return isBare && !isTaken(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
