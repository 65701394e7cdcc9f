import { median, type Line, type Stretch } from './pdf-piece.ts';
import { rowText } from './rows.ts';

/** How far, in parts of the letters' size, a cell may begin from where its column does. */
const SLACK = 0.7;
/** Steps between lines that are this much larger than the usual part two rows. */
const APART = 1.18;
/** Letters in a cell of prose. */
const PROSE = 28;

/** Lines from `start` to before `end` that are a table, with where its columns begin. */
export interface Table {
	readonly start: number;
	readonly end: number;
	readonly columns: readonly number[];
}

function columnOf(stretch: Stretch, columns: readonly number[], slack: number): number {
	return columns.findIndex((left) => Math.abs(left - stretch.left) <= slack);
}

/** A line within a table begins only where columns do, and does not run through the next. */
function fits(line: Line, columns: readonly number[]): boolean {
	const slack = SLACK * line.size;
	return line.stretches.every((stretch) => {
		const column = columnOf(stretch, columns, slack);
		const next = columns[column + 1];
		return column >= 0 && (next === undefined || stretch.right <= next + slack);
	});
}

/** Columns of this line together with those so far; null where they do not go together. */
function joined(line: Line, columns: readonly number[]): readonly number[] | null {
	const slack = SLACK * line.size;
	const shared = line.stretches.filter((stretch) => columnOf(stretch, columns, slack) >= 0);
	if (shared.length < Math.min(2, columns.length)) return null;
	const fresh = line.stretches.filter((stretch) => columnOf(stretch, columns, slack) < 0);
	return [...columns, ...fresh.map(({ left }) => left)].sort((a, b) => a - b);
}

/** The table that begins at a line with more than one stretch; null where only one line does. */
export function tableAt(lines: readonly Line[], start: number): Table | null {
	const first = lines[start];
	if (first === undefined || first.stretches.length < 2) return null;
	let columns: readonly number[] = first.stretches.map(({ left }) => left);
	let [end, last] = [start + 1, start];
	for (; end < lines.length; end += 1) {
		const line = lines[end];
		if (line === undefined) break;
		const wider = line.stretches.length > 1 ? joined(line, columns) : null;
		if (wider !== null) columns = wider;
		else if (!fits(line, columns)) break;
		const isOfLater = line.stretches.some((one) => columnOf(one, columns, SLACK * line.size) > 0);
		if (isOfLater) last = end;
		else if (end - last > 2) break;
	}
	return last === start ? null : { start, end: last + 1, columns };
}

/** Where rows begin: at larger steps where cells hold prose, else wherever the first cell has text. */
function rowStarts(lines: readonly Line[], columns: readonly number[]): readonly boolean[] {
	const steps = lines.map((line, index) => line.y - (lines[index - 1]?.y ?? line.y));
	const usual = Math.min(...steps.slice(1).filter((step) => step > 0), Infinity);
	const lasts = lines.map((line) => line.stretches.at(-1)?.text.length ?? 0);
	const isStepped = steps.some((step) => step > usual * APART);
	const byStep = median(lasts) >= PROSE && isStepped;
	return lines.map((line, index) => {
		if (index === 0) return true;
		const isApart = (steps[index] ?? 0) > usual * APART;
		if (byStep || isApart) return isApart;
		const [first] = line.stretches;
		const isFirst = first !== undefined && columnOf(first, columns, SLACK * line.size) === 0;
		// A name that did not fit its cell goes on below, closer than the next row would be.
		return isFirst && !(isStepped && line.stretches.length === 1);
	});
}

/** The rows as text, each with the line it begins at. */
export function rowsOf(
	lines: readonly Line[],
	{ columns }: Table
): readonly { readonly y: number; readonly text: string }[] {
	const starts = rowStarts(lines, columns);
	const rows: { y: number; cells: string[][] }[] = [];
	for (const [index, line] of lines.entries()) {
		if (starts[index] === true) rows.push({ y: line.y, cells: columns.map(() => []) });
		for (const stretch of line.stretches) {
			const column = Math.max(0, columnOf(stretch, columns, SLACK * line.size));
			rows.at(-1)?.cells[column]?.push(stretch.text);
		}
	}
	return rows.map(({ y, cells }) => ({ y, text: rowText(cells.map(cellText)) }));
}

/** Broken lines of one short cell are one; those of a long one stay, for who reads it joins words there. */
function cellText(lines: readonly string[]): string {
	if (lines.join(' ').length > 120) return lines.join('\n');
	return lines
		.join('\n')
		.replaceAll(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
		.replaceAll('\n', ' ');
}
