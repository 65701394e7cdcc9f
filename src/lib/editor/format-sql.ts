import { tokenize } from '../engine/index.ts';

/** What must be the same before and after: everything but space and the case of words. */
function meaningOf(sql: string): string {
	return tokenize(sql)
		.filter(({ kind }) => kind !== 'space')
		.map(({ kind, text }) => {
			if (kind === 'word') return text.toLowerCase();
			return kind === 'comment' ? text.trim().replaceAll(/\s+/g, ' ') : text;
		})
		.join('\n');
}

/** SQL in order, or null if it cannot be read. What sets it is fetched when it is first asked for. */
export async function formatSql(sql: string): Promise<string | null> {
	const { duckdb, formatDialect } = await import('sql-formatter');
	try {
		const formatted = formatDialect(sql, {
			dialect: duckdb,
			keywordCase: 'lower',
			tabWidth: 2,
			expressionWidth: 80,
			linesBetweenQueries: 1,
			paramTypes: { named: ['$'] }
		});
		// It follows DuckDB at a distance: what it would change, it has not understood.
		return meaningOf(formatted) === meaningOf(sql) ? formatted : null;
	} catch {
		return null;
	}
}
