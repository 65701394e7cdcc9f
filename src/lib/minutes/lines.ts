import type { Span } from './draft.ts';
import { type Flow, flowOf } from './flow.ts';

/** A line of the source that says something. */
export interface Line {
	/** Without space at its ends. */
	readonly span: Span;
	/** As it is read: no invisible signs, one space between words. */
	readonly text: string;
	readonly flow: Flow;
	/** Columns before the text. */
	readonly indent: number;
	/** How many empty lines stand before it. */
	readonly blanks: number;
	/** A new page begins with it. */
	readonly opensPage: boolean;
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;
const EDGE = /[\s\u200b-\u200f\u2060\ufeff]/u;
const TAB_WIDTH = 4;

function trimmed(source: string, start: number, end: number): Span {
	let [first, last] = [start, end];
	while (first < last && EDGE.test(source.charAt(first))) first += 1;
	while (last > first && EDGE.test(source.charAt(last - 1))) last -= 1;
	return [first, last];
}

function columnsOf(space: string): number {
	let columns = 0;
	for (const sign of space) columns += sign === '\t' ? TAB_WIDTH : 1;
	return columns;
}

/** The lines of a text that hold anything. */
export function splitLines(source: string): Line[] {
	const lines: Line[] = [];
	let [start, blanks, opensPage] = [0, 0, false];
	const take = (end: number): void => {
		const span = trimmed(source, start, end);
		const flow = span[0] < span[1] ? flowOf(source, [span]) : null;
		if (flow === null || flow.text === '') {
			blanks += 1;
			return;
		}
		const indent = columnsOf(source.slice(start, span[0]));
		lines.push({ span, text: flow.text, flow, indent, blanks, opensPage });
		[blanks, opensPage] = [0, false];
	};
	for (const found of source.matchAll(BREAK)) {
		take(found.index);
		start = found.index + found[0].length;
		if (found[0] === '\f') opensPage = true;
	}
	take(source.length);
	return lines;
}

/** The text of some lines in one. */
export function flowOfLines(source: string, lines: readonly Line[]): Flow {
	return flowOf(
		source,
		lines.map((line) => line.span)
	);
}
