export interface MarkdownColumn {
	readonly label: string;
	/** Numbers stand to the right. */
	readonly isNumber: boolean;
}

/** Signs that Markdown or HTML would take for its own. An underscore within a word is none. */
const SIGNS = /[\\|`*<[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Text as it stands in a cell: its own signs are signs, a line break is one. */
function cell(text: string): string {
	return text
		.trim()
		.replaceAll(SIGNS, String.raw`\$&`)
		.replaceAll(/&(?=#?\w+;)/gu, String.raw`\&`)
		.replaceAll(/\r\n?|[\n\u2028\u2029]/gu, '<br>');
}

function line(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |\n`;
}

/** The two lines above the rows of a table (GitHub's Markdown). */
export function markdownHead(columns: readonly MarkdownColumn[]): string {
	const rules = columns.map(({ isNumber }) => (isNumber ? '---:' : '---'));
	return line(columns.map(({ label }) => cell(label))) + line(rules);
}

/** Rows of a table; unknown is an empty cell. */
export function markdownRows(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => line(row.map(cell))).join('');
}
