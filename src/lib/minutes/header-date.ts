import type { DraftWarning, Found } from './draft.ts';
import { daysIn, isoDay, weekdayOf, type WrittenDay } from './dates.ts';
import { sourceSpan } from './flow.ts';
import type { Line } from './lines.ts';
import { LETTER_DATE, MEETING_DATE, OTHER_DATE, PLAIN_DATE, TITLE_LINE } from './words/header.ts';

export interface HeaderDate {
	readonly date: Found<string> | null;
	readonly warnings: readonly DraftWarning[];
}

interface DayCandidate {
	readonly day: WrittenDay;
	readonly line: Line;
	readonly score: number;
}

/** How near another day must come to cast doubt on the best. */
const NEARLY = 2.5;

/** Values of a table stand below their labels. */
function labelAbove(lines: readonly Line[], index: number): string {
	const above = lines[index - 1]?.text ?? '';
	return /(?:møde)?dato/iu.test(above) && daysIn(above).length === 0 ? 'dato:' : '';
}

function scoreOf(lines: readonly Line[], index: number, day: WrittenDay): number {
	const text = lines[index]?.text ?? '';
	const before = text.slice(Math.max(0, day.start - 90), day.start);
	const rest = text.slice(day.end);
	let score = index < 12 ? 0.5 : 0;
	if (OTHER_DATE.test(before)) return -6;
	if (MEETING_DATE.test(before)) score += 5;
	else if (PLAIN_DATE.test(before) || PLAIN_DATE.test(labelAbove(lines, index))) score += 4;
	else if (TITLE_LINE.test(before) || TITLE_LINE.test(rest)) score += 3;
	else if (before.trim() === '' && index > 0 && TITLE_LINE.test(lines[index - 1]?.text ?? ''))
		score += 1.5;
	else if (LETTER_DATE.test(before) && rest.trim().length < 3) score -= 1;
	if (/^[ ,–-]*(?:fra )?(?:kl\.?|klokken) ?\d/iu.test(rest)) score += 1.5;
	if (day.weekday !== null) score += 0.5;
	if (day.year === null) score -= 1;
	return score;
}

/** Days in the head of the minutes, and in its last lines where the head has none. */
function candidatesOf(lines: readonly Line[]): DayCandidate[] {
	return lines.flatMap((line, index) =>
		daysIn(line.text).map((day) => ({ day, line, score: scoreOf(lines, index, day) }))
	);
}

function warningAt({ day, line }: DayCandidate): DraftWarning {
	const [start, end] = sourceSpan(line.flow, day.start, day.end);
	return { code: 'uncertain-date', value: day.text, span: [start, end] };
}

function isSameDay(a: WrittenDay, b: WrittenDay): boolean {
	return (
		a.day === b.day &&
		a.month === b.month &&
		(a.year === b.year || a.year === null || b.year === null)
	);
}

/** The day of the meeting, not of the letter, the approval or the next one; doubts are warned of. */
export function readHeaderDate(lines: readonly Line[], dialogueYear: number | null): HeaderDate {
	const candidates = candidatesOf(lines).filter(({ score }) => score > -5);
	const [best] = [...candidates].sort((a, b) => b.score - a.score);
	if (best === undefined) return { date: null, warnings: [] };
	const same = candidates.find(({ day }) => isSameDay(day, best.day) && day.year !== null);
	const year = best.day.year ?? same?.day.year ?? dialogueYear;
	const value = year === null ? null : isoDay(year, best.day.month, best.day.day);
	if (value === null) return { date: null, warnings: [warningAt(best)] };
	const warnings: DraftWarning[] = [];
	const isWrongWeekday = best.day.weekday !== null && weekdayOf(value) !== best.day.weekday;
	const isOddYear = dialogueYear !== null && year !== null && Math.abs(year - dialogueYear) > 1;
	const hasNoYear = best.day.year === null && same === undefined;
	if (isWrongWeekday || isOddYear || hasNoYear || best.score < 0) warnings.push(warningAt(best));
	const other = candidates.find(
		({ day, score }) => !isSameDay(day, best.day) && score >= Math.max(-1.5, best.score - NEARLY)
	);
	if (other !== undefined) warnings.push(warningAt(other));
	const span = sourceSpan(best.line.flow, best.day.start, best.day.end);
	return { date: { value, span }, warnings };
}
