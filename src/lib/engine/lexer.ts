/** What a stretch of SQL is, as far as this room needs to know. */
export type TokenKind = 'space' | 'comment' | 'string' | 'name' | 'word' | 'place' | 'other';

export interface Token {
	readonly kind: TokenKind;
	readonly text: string;
	/** Index of its first UTF-16 unit. */
	readonly start: number;
}

/**
 * DuckDB's lexical rules (those of PostgreSQL): quotes are doubled, `e'…'` knows backslashes, `$tag$…$tag$` knows nothing,
 * a word may hold `$` but not begin with it. What is not closed reaches to the end.
 * Loops are unrolled so that a literal of many megabytes does not exhaust the matcher's stack.
 *
 * DuckDB takes Unicode's spaces, even those without width, for spaces: `create\u00a0temp` and `\u200bcreate` are two words
 * and one.
 */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
	['space', /[\s\u200b-\u200d\u2060]+/y],
	['comment', /--[^\n\r]*/y],
	['string', /[eE]'[^'\\]*(?:(?:\\[\s\S]|'')[^'\\]*)*(?:'|$)/y],
	['string', /'[^']*(?:''[^']*)*(?:'|$)/y],
	['string', /\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?(?:\$\1\$|$)/y],
	['name', /"[^"]*(?:""[^"]*)*(?:"|$)/y],
	['place', /\$\w+/y],
	[
		'word',
		/(?:[A-Za-z_]|(?![\s\u200b-\u200d\u2060])[\u0080-\uffff])(?:[\w$]|(?![\s\u200b-\u200d\u2060])[\u0080-\uffff])*/y
	],
	['other', /\d[\w.]*/y]
];

/** Where a block comment that begins at `start` ends; they nest. */
function endOfBlockComment(sql: string, start: number): number {
	let depth = 0;
	const edge = /\/\*|\*\//g;
	edge.lastIndex = start;
	for (let match = edge.exec(sql); match !== null; match = edge.exec(sql)) {
		depth += match[0] === '/*' ? 1 : -1;
		if (depth === 0) return edge.lastIndex;
	}
	return sql.length;
}

function tokenAt(sql: string, start: number): Token {
	if (sql.startsWith('/*', start)) {
		return { kind: 'comment', text: sql.slice(start, endOfBlockComment(sql, start)), start };
	}
	for (const [kind, pattern] of patterns) {
		pattern.lastIndex = start;
		const match = pattern.exec(sql);
		if (match !== null) return { kind, text: match[0], start };
	}
	return { kind: 'other', text: sql.slice(start, start + 1), start };
}

/** Cuts SQL into tokens; joined, their texts are the SQL again. Never throws: DuckDB is the judge of its grammar. */
export function tokenize(sql: string): readonly Token[] {
	const tokens: Token[] = [];
	for (let start = 0; start < sql.length;) {
		const token = tokenAt(sql, start);
		tokens.push(token);
		start += token.text.length;
	}
	return tokens;
}
