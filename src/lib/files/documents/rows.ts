/** A cell with more than this is prose: it gets lines of its own. */
const LONG_CELL = 120;

/**
 * A row of a table as text. Short cells stand on one line with tabs between them; where a cell holds prose or
 * several paragraphs, each cell stands for itself, so that a heading in the first is not glued to what follows.
 */
export function rowText(cells: readonly string[]): string {
	const trimmed = cells.map((cell) => cell.trim());
	const isShort = trimmed.every((cell) => cell.length <= LONG_CELL && !cell.includes('\n'));
	if (!isShort) return trimmed.filter((cell) => cell !== '').join('\n');
	return trimmed.join('\t').trimEnd();
}
