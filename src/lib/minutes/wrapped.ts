import { flowOfLines, type Line } from './lines.ts';
import { STAYS_OPEN } from './words/layout.ts';

/** Longest line of a text that breaks its lines by itself: what is longer is a paragraph a line. */
const WIDEST = 120;
const NARROWEST = 25;
const NEARLY = 0.8;

/** How many letters fit on a line; null where the text does not break its lines. */
export function lineWidth(lines: readonly Line[]): number | null {
	const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
	return width > WIDEST || width < NARROWEST ? null : width;
}

/** Whether the line below begins with a word that did not fit on this one. */
export function isFull(line: string, below: string, width: number | null): boolean {
	if (width === null) return false;
	const [word = ''] = below.split(' ');
	return line.length + 1 + word.length >= width * NEARLY;
}

/** Whether a sentence or a date plainly goes on below: `den 27. oktober`, then `2011`. */
function goesOn(line: Line, below: Line): boolean {
	if (below.blanks > 0 || /[.:;]$/u.test(line.text.replace(/\d\.$/u, ''))) return false;
	if (/^\p{Ll}/u.test(below.text) && !/^\p{Ll}[).]/u.test(below.text)) return true;
	return STAYS_OPEN.test(line.text) && !/^[-–•]/u.test(below.text);
}

/** Lines of the head with those put together that a narrow page broke. */
export function unwrapped(source: string, lines: readonly Line[]): Line[] {
	const groups: Line[][] = [];
	for (const line of lines) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		if (last !== undefined && before !== undefined && goesOn(before, line)) last.push(line);
		else groups.push([line]);
	}
	return groups.flatMap((group) => {
		const [first] = group;
		const end = group.at(-1)?.span[1];
		if (first === undefined || end === undefined || group.length === 1) return group;
		const flow = flowOfLines(source, group);
		return [{ ...first, span: [first.span[0], end] as const, text: flow.text, flow }];
	});
}
