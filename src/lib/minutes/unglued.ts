import { sliceLine } from './items.ts';
import type { Line } from './lines.ts';
import { GLUED_PART } from './words/layout.ts';

/** A line this long is a page that lost the ends of its lines. */
const GLUED = 1200;

/** Breaks a page that lost the ends of its lines where a heading, a label or a point plainly begins. */
export function unglued(source: string, lines: readonly Line[]): readonly Line[] {
	if (lines.every(({ text }) => text.length < GLUED)) return lines;
	return lines.flatMap((line) => {
		if (line.text.length < GLUED) return [line];
		const starts = Array.from(line.text.matchAll(GLUED_PART), (found) => found.index);
		return [0, ...starts].flatMap((start, index) => {
			const part = sliceLine(source, line, start, starts[index] ?? line.text.length);
			return part === null ? [] : [{ ...part, blanks: start === 0 ? line.blanks : 1 }];
		});
	});
}
