import type { Span } from './draft.ts';
import { type Flow, flowOf, sourceSpan, subFlow } from './flow.ts';
import type { Candidate } from './heading-candidates.ts';
import { titleParts } from './heading-title.ts';
import type { Line } from './lines.ts';
import { isNameLike } from './person-name.ts';
import { sentencesOf } from './sentences.ts';

/** An item as it stands: its heading and the lines below. */
export interface RawItem {
	readonly number: string;
	readonly title: string;
	/** As they are written. */
	readonly presenters: readonly string[];
	readonly span: Span;
	readonly lines: readonly Line[];
}

interface Place {
	readonly line: number;
	readonly start: number;
}

const CONNECTS =
	/(?:(?<!\p{L})(?:og|eller|samt|af|for|om|i|på|til|med|fra|ved|v\/|mellem|under|efter|den|det|de|en|et)|[,/(-])$/iu;
const GOES_ON = /^(?:og|eller|samt|af|for|om|i|på|til|med|fra|ved|v\/|mellem|under|efter) /u;
const LONG_TITLE = 40;
const SHORT_TITLE = 20;
const LONGEST_TITLE = 80;

/** Part of a line, as a line of its own. */
export function sliceLine(
	source: string,
	line: Line,
	start: number,
	end = line.text.length
): Line | null {
	const part = subFlow(line.flow, start, end);
	if (part.text === '') return null;
	const span = sourceSpan(part, 0, part.text.length);
	const flow = flowOf(source, [span]);
	return { ...line, span, flow, text: flow.text, blanks: start > 0 ? 0 : line.blanks };
}

/** Whether a heading goes on in the line below it. */
function goesOn(title: string, next: Line | undefined): boolean {
	if (next === undefined || next.blanks > 0 || next.text.length > LONGEST_TITLE) return false;
	if (/^(?:19|20)\d{2}$/u.test(next.text)) return true;
	if (/[.:;]$/u.test(next.text) && next.text.length > LONG_TITLE) return false;
	if (CONNECTS.test(title)) return true;
	const opens = title.split('(').length > title.split(')').length;
	if (opens) return true;
	if (title.length >= SHORT_TITLE && GOES_ON.test(next.text) && !/[.:]$/u.test(next.text))
		return true;
	if (title.length < LONG_TITLE) return false;
	const isName =
		/v ?\//u.test(title) && next.text.split(' ').length <= 3 && isNameLike(`X ${next.text}`);
	return isName || (/^\p{Ll}/u.test(next.text) && !next.text.endsWith('.'));
}

/** Where the title of a heading ends and its text begins, both in the heading's flow. */
function titleEnd(flow: Flow): number {
	const [first] = sentencesOf(flow);
	const colon = /^(.{3,60}?): (?=\p{Lu}.{25})/u.exec(flow.text);
	if (colon?.[1] !== undefined && !/v ?\/|\(/u.test(colon[1])) return colon[1].length + 1;
	if (first !== undefined && first.end < flow.text.length && first.end <= LONGEST_TITLE)
		return first.end;
	return flow.text.length;
}

function readItem(
	source: string,
	lines: readonly Line[],
	heading: Candidate,
	end: Place,
	number: string
): RawItem | null {
	const line = lines[heading.line];
	if (line === undefined) return null;
	const isLast = end.line === heading.line;
	const own = sliceLine(source, line, heading.titleStart, isLast ? end.start : undefined);
	const parts = own === null ? [] : [own];
	let next = heading.line + 1;
	const hasMore = (): boolean => next < end.line || (next === end.line && end.start > 0);
	if (parts.length === 0 && hasMore() && (lines[next]?.text.length ?? 0) <= LONGEST_TITLE) {
		parts.push(...lines.slice(next, next + 1));
		next += 1;
	}
	while (
		parts.length > 0 &&
		parts.length < 3 &&
		next < end.line &&
		goesOn(parts.at(-1)?.text ?? '', lines[next])
	) {
		parts.push(...lines.slice(next, next + 1));
		next += 1;
	}
	const flow = flowOf(
		source,
		parts.map(({ span }) => span)
	);
	const cut = titleEnd(flow);
	const { title, presenters } = titleParts(flow.text.slice(0, cut));
	const rest = cut < flow.text.length ? flowSlice(source, line, flow, cut) : null;
	const start = line.flow.from[heading.start] ?? line.span[0];
	const [, stop] = cut > 0 ? sourceSpan(flow, 0, cut) : [0, line.span[1]];
	const body = [...(rest === null ? [] : [rest]), ...linesUntil(source, lines, next, end)];
	if (title === '') return null;
	return { number, title, presenters, span: [start, Math.max(stop, start + 1)], lines: body };
}

function flowSlice(source: string, line: Line, flow: Flow, start: number): Line | null {
	const part = subFlow(flow, start, flow.text.length);
	if (part.text === '') return null;
	const span = sourceSpan(part, 0, part.text.length);
	const own = flowOf(source, [span]);
	return { ...line, span, flow: own, text: own.text, blanks: 0, indent: 0 };
}

function linesUntil(source: string, lines: readonly Line[], from: number, end: Place): Line[] {
	const whole = lines.slice(from, end.line);
	const last = end.start > 0 && end.line >= from ? lines[end.line] : undefined;
	const part = last === undefined ? null : sliceLine(source, last, 0, end.start);
	return part === null ? whole : [...whole, part];
}

/** The items between the headings; what no number counts is counted from 1. */
export function readItems(
	source: string,
	lines: readonly Line[],
	headings: readonly Candidate[]
): RawItem[] {
	const items: RawItem[] = [];
	headings.forEach((heading, index) => {
		const next = headings[index + 1];
		const end =
			next === undefined
				? { line: lines.length, start: 0 }
				: { line: next.line, start: next.start };
		const number = heading.number.replace(/^0+(?=\d)/u, '') || String(items.length + 1);
		const item = readItem(source, lines, heading, end, number);
		if (item !== null) items.push(item);
	});
	return items;
}
