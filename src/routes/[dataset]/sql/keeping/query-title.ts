/** Signs of a title that is made from SQL. */
const LONGEST = 60;

/** What a query without a name is called: its first comment, else the beginning of its SQL on one line. */
export function queryTitle(sql: string): string {
	const comment = /^\s*--[^\S\n]*(?<words>[^\n]*\S)/u.exec(sql)?.groups?.['words'];
	const words = (comment ?? sql).replaceAll(/\s+/gu, ' ').trim();
	if (words.length <= LONGEST) return words;
	// A half emoji is no sign.
	return `${words.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
