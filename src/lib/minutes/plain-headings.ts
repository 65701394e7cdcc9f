import { type Candidate, isUpperCase, titleScore } from './heading-candidates.ts';
import type { Line } from './lines.ts';
import { isNameLike } from './person-name.ts';
import { isFull, lineWidth } from './wrapped.ts';
import { BULLET } from './words/blocks.ts';
import { HEADING_WORDS, PART_LABELS, SURE_PART_LABEL } from './words/headings.ts';
import { NOT_A_HEADING, PEOPLE_LABEL, TITLE_LINE } from './words/header.ts';

const LONGEST = 90;
const MOST_WORDS = 12;
const ENOUGH = 1.5;
/** Lines at the top that name the meeting. */
const TOP = 6;

function isTitleShaped(text: string): boolean {
	const isShort = text.length <= LONGEST && text.split(' ').length <= MOST_WORDS;
	const ends = /[.,;!]$/u.test(text) && !/(?:evt|mv|m\.m)\.$/iu.test(text);
	return (
		isShort &&
		!ends &&
		(/^["”»(]?\p{Lu}/u.test(text) || (/^\d{1,3}\. \p{Lu}/u.test(text) && isUpperCase(text))) &&
		!BULLET.test(text)
	);
}

function isHeadMatter(text: string, index: number, hasParts: boolean): boolean {
	return (
		PEOPLE_LABEL.test(text) ||
		NOT_A_HEADING.test(text) ||
		(index < TOP && TITLE_LINE.test(text)) ||
		(hasParts && PART_LABELS.some(([label]) => label.test(text))) ||
		isNameLike(text.replace(/[,–(-].*$/u, '').trim()) ||
		/ {2,}|\t/u.test(text)
	);
}

/** Whether what follows is running text: a sentence or a bullet. */
function hasBody(lines: readonly Line[], index: number, width: number | null): boolean {
	const next = lines[index + 1]?.text ?? '';
	return (
		BULLET.test(next) ||
		next.length > Math.min(60, (width ?? 90) * 0.7) ||
		/[.!?:]$/u.test(next) ||
		PART_LABELS.some(([label]) => label.test(next))
	);
}

function scoreOf(lines: readonly Line[], index: number, width: number | null): number {
	const line = lines[index];
	const before = lines[index - 1];
	if (line === undefined || before === undefined) return 0;
	const { text } = line;
	let score = titleScore(text);
	if (line.blanks > 0) score += 1;
	if ((lines[index + 1]?.blanks ?? 0) > 0) score += 0.25;
	if (isUpperCase(text)) score += 0.5;
	if (HEADING_WORDS.test(text) && text.length < 60) score += 0.5;
	if (/[?]$/u.test(text)) score -= 1;
	const below = lines[index + 1];
	if (below?.blanks === 0 && isFull(text, below.text, width)) score -= 2;
	if (line.blanks === 0 && !/[.!?:;”»"]$/u.test(before.text)) score -= 1.5;
	return hasBody(lines, index, width) ? score + 0.5 : score - 1;
}

/** Headings that no number tells apart: short lines of their own with text below. */
export function plainHeadings(lines: readonly Line[], from: number): Candidate[] {
	const found: Candidate[] = [];
	// What comes again is no item: the name of whoever asks.
	const counts = new Map<string, number>();
	for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
	const width = lineWidth(lines);
	const hasParts = lines.some(({ text }) => SURE_PART_LABEL.test(text));
	lines.forEach((line, index) => {
		if (
			index < Math.max(1, from) ||
			!isTitleShaped(line.text) ||
			isHeadMatter(line.text, index, hasParts)
		)
			return;
		const score = scoreOf(lines, index, width);
		if (score < ENOUGH) return;
		found.push({ line: index, start: 0, titleStart: 0, style: 'plain', number: '', score });
	});
	const once = found.filter(({ line }) => counts.get(lines[line]?.text ?? '') === 1);
	const capitals = once.filter(({ line }) => isUpperCase(lines[line]?.text ?? ''));
	// Where some headings are in capitals, all are: what else looks like one stands inside an item.
	return capitals.length >= 3 ? capitals : once;
}
