import type { Amount } from './amounts.ts';
import { ACCOUNTS_OF, ELECTIONS, YEAR_NAMED } from './words/figures.ts';

const BEHIND = 28;

function years(text: string): string[] {
	return Array.from(text.matchAll(YEAR_NAMED), (found) => found[1] ?? found[2] ?? '');
}

/** The year an amount is said to be of: right behind it, else the nearest before it in its sentence; '' if none is. */
export function yearOf(text: string, amount: Amount, next: number): string {
	const rest = text.slice(amount.until, Math.min(next, amount.until + BEHIND));
	const stop = /[.;]| (?:mod|men|og) /u.exec(rest);
	const [behind] = years(stop === null ? rest : rest.slice(0, stop.index));
	return behind ?? years(text.slice(0, amount.start)).at(-1) ?? '';
}

/** Which election is spoken of, the nearest first: in the sentence, else before it; the local one where none is named. */
export function electionOf(text: string, before: string): 'kv' | 'fv' | 'ep' {
	for (const place of [text, before]) {
		const [last] = ELECTIONS.flatMap(([pattern, kind]) =>
			Array.from(place.matchAll(pattern), ({ index }) => ({ kind, index }))
		).sort((a, b) => b.index - a.index);
		if (last !== undefined) return last.kind;
	}
	return 'kv';
}

/** The year of the accounts that were last spoken of; '' if none were. */
export function accountsYearIn(before: string): string {
	return Array.from(before.matchAll(ACCOUNTS_OF)).at(-1)?.[1] ?? '';
}
