import { findMarks, partsOf, type Mark } from './mark-matches.ts';
import type { SnippetPart } from './types.ts';

/** UTF-16 units of a snippet, about; it ends where a word ends. */
const SNIPPET_UNITS = 240;
/** How far it looks for the end of a word before it cuts one. */
const BORDER_UNITS = 40;
const LEFT_OUT = '\u2026';

/** The run of marks within one snippet that answers most of what is asked for, then the one with most marks, then the first. */
function densest(marks: readonly Mark[]): readonly Mark[] {
	let best = { words: 0, marks: 0, from: 0, to: 0 };
	const inside = new Map<number, number>();
	let from = 0;
	marks.forEach((mark, to) => {
		inside.set(mark.sought, (inside.get(mark.sought) ?? 0) + 1);
		for (let first = marks[from]; first !== undefined && from < to; first = marks[from]) {
			if (mark.end - first.start <= SNIPPET_UNITS) break;
			const left = (inside.get(first.sought) ?? 1) - 1;
			if (left === 0) inside.delete(first.sought);
			else inside.set(first.sought, left);
			from++;
		}
		const [words, count] = [inside.size, to - from + 1];
		if (words > best.words || (words === best.words && count > best.marks))
			best = { words, marks: count, from, to: to + 1 };
	});
	return marks.slice(best.from, best.to);
}

/** An accent, a sign that joins two, or one that chooses a picture: part of the sign before it. */
const CONTINUES = /^(?:\p{M}|\u200d|\ufe0f)/u;

/** Inside a sign of two units, or between a letter and its accent or joiner. */
function isInsideSign(text: string, at: number): boolean {
	const around = text.slice(at - 1, at + 2);
	return (
		/^[\ud800-\udbff][\udc00-\udfff]/.test(around) ||
		around.startsWith('\u200d') ||
		CONTINUES.test(around.slice(1))
	);
}

/** A place not inside a sign, `step` by `step` from `at`; a pile of accents without end is cut anyway. */
function outsideSign(text: string, at: number, step: 1 | -1): number {
	let place = at;
	for (let steps = 0; steps < BORDER_UNITS && place > 0 && place < text.length; steps++) {
		if (!isInsideSign(text, place)) return place;
		place += step;
	}
	return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(place - 1, place + 1))
		? place + step
		: place;
}

/** The beginning of a word at or after `at`, if there is one nearby before `limit`. */
function startOfWord(text: string, at: number, limit: number): number {
	if (at <= 0) return 0;
	const near = text.slice(at - 1, Math.min(at + BORDER_UNITS, limit));
	const space = /\s+(?=\S|$)/u.exec(near);
	return space === null ? outsideSign(text, at, 1) : at - 1 + space.index + space[0].length;
}

/** The end of a word at or before `at`, if there is one nearby after `limit`. */
function endOfWord(text: string, at: number, limit: number): number {
	if (at >= text.length) return text.length;
	const start = Math.max(at - BORDER_UNITS, limit);
	const near = text.slice(start, at + 1);
	const space = /\s+\S*$/u.exec(near);
	return space === null ? outsideSign(text, at, -1) : start + space.index;
}

/**
 * The part of a text around what answers the words best, some 240 units; its beginning where nothing does.
 * An ellipsis stands where something was left out.
 */
export function cutSnippet(text: string, words: string): readonly SnippetPart[] {
	const marks = findMarks(text, words);
	if (text.length <= SNIPPET_UNITS) return partsOf(text, marks, 0, text.length);
	const run = densest(marks);
	const first = run[0]?.start ?? 0;
	const last = Math.min(run.at(-1)?.end ?? 0, first + SNIPPET_UNITS);
	const before = Math.floor((SNIPPET_UNITS - (last - first)) / 2);
	const wished = Math.max(0, Math.min(first - before, text.length - SNIPPET_UNITS));
	const from = startOfWord(text, wished, first);
	const to = endOfWord(
		text,
		Math.min(text.length, wished + SNIPPET_UNITS),
		Math.max(last, from + 1)
	);
	const parts = partsOf(text, marks, from, Math.max(to, from));
	return [
		...(from > 0 ? [{ text: LEFT_OUT, isMatch: false }] : []),
		...parts,
		...(to < text.length ? [{ text: LEFT_OUT, isMatch: false }] : [])
	];
}
