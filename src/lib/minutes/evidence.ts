import type { Refusal } from './draft.ts';
import type { Line } from './lines.ts';
import type { RawItem } from './items.ts';
import {
	CLAUSE_OF_CONTRACT,
	GREETS,
	INVITES,
	INVOICES,
	IS_MEETING,
	IS_MINUTES,
	PEOPLE_LISTED,
	TELLS,
	TELLS_NEWS
} from './words/evidence.ts';

/** What speaks for a text being minutes. */
export interface Evidence {
	readonly lines: readonly Line[];
	readonly items: readonly RawItem[];
	readonly people: number;
	readonly hasDate: boolean;
}

const TOP_LINES = 14;
const LONGEST_TITLE = 200;
const ENOUGH = 3;
const ENOUGH_TOLD = 4;
const FEWEST_LETTERS = 40;

/** Whether there is anything to read: a scanned page may give nothing but stray signs. */
export function refusedUnread(source: string): Refusal | null {
	if (!/[\p{L}\p{N}]/u.test(source)) return 'empty';
	let letters = 0;
	for (const unit of source) {
		if (/\p{L}/u.test(unit)) letters += 1;
		if (letters >= FEWEST_LETTERS) return null;
	}
	return 'no-text';
}

function countLines(lines: readonly Line[], pattern: RegExp): number {
	return lines.filter(({ text }) => pattern.test(text)).length;
}

/** How often words stand in a text; more than a few make no difference. */
function countIn(lines: readonly Line[], pattern: RegExp): number {
	let count = 0;
	for (const { text } of lines) {
		for (const _ of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
			count += 1;
			if (count >= ENOUGH_TOLD) return count;
		}
	}
	return count;
}

/** The beginning of a text that lost the ends of its lines. */
function opening(lines: readonly Line[]): { readonly text: string }[] {
	return lines.slice(0, 1).map(({ text }) => ({ text: text.slice(0, LONGEST_TITLE) }));
}

/** Whether a text is the minutes of a meeting, and not a letter, a bill, a contract or a page with links to minutes. */
export function isMinutes({ lines, items, people, hasDate }: Evidence): boolean {
	const top = lines.slice(0, TOP_LINES).filter(({ text }) => text.length <= LONGEST_TITLE);
	const telling = countIn(lines, TELLS);
	if (telling === 0) return false;
	let score = Math.min(telling, 2) / 2 + (telling >= ENOUGH_TOLD ? 1 : 0);
	const titles = (top.length === 0 ? opening(lines) : top).filter(
		({ text }) => !text.endsWith('.') || /^\p{L}*referat/iu.test(text)
	);
	if (titles.some(({ text }) => IS_MINUTES.test(text))) score += 2;
	else if (titles.some(({ text }) => IS_MEETING.test(text))) score += 1;
	if (people > 0 || countLines(lines, PEOPLE_LISTED) > 0) score += 1;
	if (items.length >= 2) score += 0.5;
	if (hasDate) score += 0.5;
	if (top.some(({ text }) => INVITES.test(text))) score -= 3;
	if (countLines(lines, TELLS_NEWS) > 0) score -= 2;
	if (countLines(lines, INVOICES) > 0) score -= 3;
	if (top.some(({ text }) => GREETS.test(text))) score -= 2;
	if (people === 0 && countLines(lines, CLAUSE_OF_CONTRACT) >= 4) score -= 3;
	return score >= ENOUGH;
}
