import type { EditorSchema } from './editor.ts';
import { sqlTypes } from './sql-types.ts';

export interface DialectWords {
	readonly keywords: string;
	readonly types: string;
	readonly builtin: string;
}

/** Enough to colour a query before the engine has said which words it knows. */
const first =
	'select from where group by having order limit offset join left right full inner outer cross on using as with ' +
	'recursive union all intersect except distinct case when then else end and or not in is between like ilike exists ' +
	'over partition rows range asc desc nulls qualify window values cast filter describe summarize explain pivot unpivot ' +
	'lateral semi anti asof';

/** The words of the dialect, in lower case. A function that a table or column is named like stays a name. */
export function dialectWords(schema: EditorSchema): DialectWords {
	const names = new Set(
		schema.tables.flatMap(({ name, columns }) => [
			name.toLowerCase(),
			...columns.map((column) => column.name.toLowerCase())
		])
	);
	const types = new Set(sqlTypes);
	const keywords = new Set([
		...first.split(' '),
		...schema.keywords.map((word) => word.toLowerCase())
	]);
	const isWord = (word: string): boolean => /^[a-z]\w*$/.test(word);
	const builtin = new Set(schema.functions.map(({ name }) => name.toLowerCase()));
	const common = new Set(first.split(' '));
	return {
		// Most of DuckDB's words mean something only in their place: where one is a name, it is coloured as a name.
		keywords: [...keywords]
			.filter((word) => isWord(word) && !types.has(word) && (common.has(word) || !names.has(word)))
			.join(' '),
		types: [...types].filter((word) => !names.has(word)).join(' '),
		builtin: [...builtin]
			.filter((word) => isWord(word) && !names.has(word) && !keywords.has(word) && !types.has(word))
			.join(' ')
	};
}
