import type { Found } from './draft.ts';
import { sourceSpan } from './flow.ts';
import type { Line } from './lines.ts';
import { ACCOUNTS_YEAR, CASE_NUMBER, DIALOGUE_YEAR } from './words/header.ts';

const YEAR_MIN = 1950;
const YEAR_MAX = 2100;

function isYear(year: number): boolean {
	return year >= YEAR_MIN && year <= YEAR_MAX;
}

/** The year that the title says the dialogue is of; null if it does not. */
export function readDialogueYear(lines: readonly Line[]): number | null {
	for (const { text } of lines) {
		const year = Number(DIALOGUE_YEAR.exec(text)?.[1] ?? Number.NaN);
		if (isYear(year)) return year;
	}
	return null;
}

/** `2013/14` belongs to the year in which it ends; of `2014 og 2015` the later is meant. */
function accountsYears(text: string): number[] {
	return Array.from(text.matchAll(ACCOUNTS_YEAR), ([, first = '', second]) => {
		if (second === undefined) return Number(first);
		return second.length === 4 ? Number(second) : Number(first.slice(0, 2) + second);
	}).filter(isYear);
}

/** The year of the accounts: as the head says, else the one the text speaks of most, which is before the meeting. */
export function readAccountsYear(
	head: readonly Line[],
	body: string,
	meetingYear: number | null
): number | null {
	const named = head.flatMap(({ text }) => accountsYears(text));
	if (named.length > 0) return Math.max(...named);
	const counts = new Map<number, number>();
	for (const year of accountsYears(body)) {
		if (meetingYear === null || year <= meetingYear) counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
	return most?.[0] ?? null;
}

/** `Sagsnr. 19/9218`, `J.nr. 03.02.02-G01-5-17`. */
export function readCaseNumber(lines: readonly Line[]): Found<string> | null {
	for (const line of lines) {
		const found = CASE_NUMBER.exec(line.text);
		const value = found?.[1];
		if (found === null || value === undefined || value.length < 3) continue;
		const start = found.index + found[0].length - value.length;
		return { value, span: sourceSpan(line.flow, start, start + value.length) };
	}
	return null;
}
