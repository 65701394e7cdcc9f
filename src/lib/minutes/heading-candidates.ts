import type { Line } from './lines.ts';
import {
	BARE_HEADING,
	DECIMAL_HEADING,
	GLUED_HEADING,
	HEADING_WORDS,
	KEYWORD_HEADING,
	LETTER_HEADING,
	NUMBER_HEADING
} from './words/headings.ts';
import { MONTHS } from '../text/index.ts';

export type HeadingStyle = 'keyword' | 'number' | 'decimal' | 'letter' | 'bare' | 'glued' | 'plain';

/** A place where an item may begin. */
export interface Candidate {
	/** Place of the line among the lines, and in the line. */
	readonly line: number;
	readonly start: number;
	/** Where in the line the title begins. */
	readonly titleStart: number;
	readonly style: HeadingStyle;
	/** As it is written: `6.1`, `b`; empty where the heading has none. */
	readonly number: string;
	/** How much it looks like a heading. */
	readonly score: number;
}

const MONTH = new RegExp(`^(?:${MONTHS.join('|')})(?!\\p{L})`, 'iu');
const LONG = 100;
const VERY_LONG = 160;

const STYLES: readonly (readonly [HeadingStyle, RegExp, number])[] = [
	['keyword', KEYWORD_HEADING, 2],
	['decimal', DECIMAL_HEADING, 0.5],
	['number', NUMBER_HEADING, 0.5],
	['letter', LETTER_HEADING, 0],
	['bare', BARE_HEADING, -0.5]
];

export function isUpperCase(text: string): boolean {
	const letters = text.replaceAll(/\P{L}/gu, '');
	return letters.length >= 4 && letters === letters.toUpperCase();
}

/** How much a line, without its number, looks like a title. */
export function titleScore(title: string): number {
	let score = 0;
	if (/(?<!\p{L})v ?\/|\(ved |(?<!\p{L})ved \p{Lu}/u.test(title)) score += 2;
	if (HEADING_WORDS.test(title)) score += 1;
	if (isUpperCase(title)) score += 1;
	if (/[;,]$/u.test(title) || (title.endsWith('.') && title.split(' ').length > 3)) score -= 1.5;
	if (/^\p{Ll}/u.test(title)) score -= 3;
	if (title.length > LONG) score -= title.length > VERY_LONG ? 4 : 1.5;
	return score;
}

function placeScore(lines: readonly Line[], index: number): number {
	const line = lines[index];
	const before = lines[index - 1];
	if (line === undefined || before === undefined) return 0.5;
	if (line.blanks > 0) return 0.75;
	if (line.opensPage) return 0.5;
	// In the middle of a paragraph a number is a number.
	return /[.!?:;”»"]$/u.test(before.text) ? 0 : -0.75;
}

function atLineStart(lines: readonly Line[], index: number): Candidate[] {
	const text = lines[index]?.text ?? '';
	return STYLES.flatMap(([style, pattern, worth]) => {
		const found = pattern.exec(text);
		const titleStart = found?.[0].length ?? 0;
		const title = text.slice(titleStart);
		if (found === null || MONTH.test(title) || (title === '' && style !== 'keyword')) return [];
		const score = worth + 0.5 + titleScore(title) + placeScore(lines, index);
		return [{ line: index, start: 0, titleStart, style, number: found[1] ?? '', score }];
	});
}

function insideLine(text: string, index: number): Candidate[] {
	return Array.from(text.matchAll(GLUED_HEADING), (found) => {
		const titleStart = found.index + found[0].length;
		const next = /(?<=\s)\d{1,2}\. (?=\p{Lu})/u.exec(text.slice(titleStart));
		const title = text
			.slice(titleStart, next === null ? undefined : titleStart + next.index)
			.trim();
		const follows = /[.!?:;)”»"] $/u.test(text.slice(0, found.index)) ? 0 : -1;
		const score = titleScore(title) - 1.25 + follows;
		const number = /\d+/u.exec(found[0])?.[0] ?? '';
		return { line: index, start: found.index, titleStart, style: 'glued' as const, number, score };
	}).filter((candidate) => candidate.start > 0 && !MONTH.test(text.slice(candidate.titleStart)));
}

/** Every place of the text where a numbered item may begin. */
export function headingCandidates(lines: readonly Line[]): Candidate[] {
	const starts = lines.map((_, index) => atLineStart(lines, index));
	return starts.flatMap((here, index) => {
		const isListed = (starts[index + 1] ?? []).some(({ style }) =>
			here.some((own) => own.style === style)
		);
		const isLast = index === lines.length - 1;
		const worth = isListed ? -0.75 : isLast ? 0 : 1;
		const inside = insideLine(lines[index]?.text ?? '', index);
		return [
			...here.map((candidate) => ({ ...candidate, score: candidate.score + worth })),
			...inside
		];
	});
}
