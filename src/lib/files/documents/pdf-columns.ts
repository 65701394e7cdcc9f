import { median, type Line } from './pdf-piece.ts';

/** Lines that belong together, top to bottom. */
export type Block = readonly Line[];

export interface Columns {
	readonly blocks: readonly Block[];
	readonly isSplit: boolean;
}

/** How far from the next place that is tried for a gap, in points. */
const STEP = 4;
/** Fewer lines on a side are a table or a heading, not a column. */
const FEWEST = 6;
/** Letters of an ordinary line of a column; cells of tables are shorter. */
const PROSE = 22;
/** A space this many times the usual one ends what stands in columns. */
const REST = 2.4;

interface Run {
	readonly start: number;
	readonly end: number;
	readonly gutter: number;
}

function side(lines: Block, keeps: (left: number) => boolean): Block {
	return lines.flatMap((line) => {
		const stretches = line.stretches.filter(({ left }) => keeps(left));
		return stretches.length === 0 ? [] : [{ ...line, stretches }];
	});
}

function isColumn(lines: Block): boolean {
	const single = lines.filter(({ stretches }) => stretches.length === 1).length;
	const lengths = lines.map(({ stretches }) => stretches[0]?.text.length ?? 0);
	return lines.length >= FEWEST && single >= lines.length * 0.8 && median(lengths) >= PROSE;
}

function crosses(line: Line, x: number): boolean {
	return line.stretches.some(({ left, right }) => left < x - 1 && right > x + 1);
}

/** Without what stands far above or below: a heading or a foot. */
function trimmed(lines: Block, run: Run): Run {
	const part = lines.slice(run.start, run.end);
	// Lines of two columns lie between one another: how large their letters are tells more than how far they are apart.
	const usual = median(part.map(({ size }) => size)) * 1.25;
	let { start, end } = run;
	const isRest = (index: number): boolean =>
		(lines[index]?.y ?? 0) - (lines[index - 1]?.y ?? 0) > usual * REST;
	for (let index = start + 1; index < Math.min(start + 4, end); index += 1)
		if (isRest(index)) start = index;
	for (let index = end - 1; index > Math.max(end - 4, start); index -= 1)
		if (isRest(index)) end = index;
	return { ...run, start, end };
}

/** The end of a text may fill no more than a few lines of its last column, at the top beside a long one. */
function isLastColumn(left: Block, right: Block, part: Block): boolean {
	const last = right.at(-1);
	if (last === undefined || left.length < FEWEST * 3) return false;
	const edges = right.flatMap(({ stretches }) => stretches.map((stretch) => stretch.left));
	const isStraight = Math.max(...edges) - Math.min(...edges) < STEP;
	const longest = Math.max(...right.map(({ stretches }) => stretches[0]?.text.length ?? 0));
	const isAtTop = part.findIndex(({ y }) => y >= last.y) < right.length + FEWEST;
	return (
		right.every(({ stretches }) => stretches.length === 1) &&
		isStraight &&
		longest >= PROSE &&
		isAtTop
	);
}

function columnsOf(lines: Block, run: Run): readonly [Block, Block] | null {
	const part = lines.slice(run.start, run.end);
	const left = side(part, (x) => x < run.gutter);
	const right = side(part, (x) => x >= run.gutter);
	return isColumn(left) && (isColumn(right) || isLastColumn(left, right, part))
		? [left, right]
		: null;
}

function runsAt(lines: Block, gutter: number): readonly Run[] {
	const runs: Run[] = [];
	let start = 0;
	for (let index = 0; index <= lines.length; index += 1) {
		const line = lines[index];
		if (line !== undefined && !crosses(line, gutter)) continue;
		if (index - start >= FEWEST) runs.push({ start, end: index, gutter });
		start = index + 1;
	}
	return runs;
}

/** The longest part of a page that one gap runs down through, with prose on both sides. */
function bestRun(lines: Block): Run | null {
	const edges = lines.flatMap(({ stretches }) => stretches);
	const left = Math.min(...edges.map((edge) => edge.left));
	const right = Math.max(...edges.map((edge) => edge.right));
	const width = right - left;
	let best: Run | null = null;
	for (let x = left + width * 0.25; x < left + width * 0.75; x += STEP) {
		for (const run of runsAt(lines, x)) {
			const cut = trimmed(lines, run);
			const isLonger = cut.end - cut.start > (best === null ? 0 : best.end - best.start);
			if (isLonger && columnsOf(lines, cut) !== null) best = cut;
		}
	}
	return best;
}

/** Parts a page where it is set in two columns: what is above, the left, the right, what is below. */
export function columnsOfPage(lines: Block): Columns {
	if (lines.length < FEWEST) return { blocks: [lines], isSplit: false };
	const run = bestRun(lines);
	const columns = run === null ? null : columnsOf(lines, run);
	if (run === null || columns === null) return { blocks: [lines], isSplit: false };
	const below = columnsOfPage(lines.slice(run.end));
	const blocks = [lines.slice(0, run.start), ...columns, ...below.blocks];
	return { blocks: blocks.filter((block) => block.length > 0), isSplit: true };
}
