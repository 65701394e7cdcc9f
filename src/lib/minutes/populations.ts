import type { Amount } from './amounts.ts';
import { AGES, GROUP_LEADS, GROUPS } from './words/figures.ts';

/** All of those who could be meant. */
export const EVERYBODY = 'alle';

/** Among whom an amount is counted: `25–29 år`, `ungdomsboliger`, else `alle`. */
export function populationOf(text: string, amounts: readonly Amount[], index: number): string {
	const amount = amounts[index];
	if (amount === undefined) return EVERYBODY;
	const start = amounts[index - 1]?.until ?? 0;
	const next = amounts[index + 1]?.start ?? text.length;
	const behind = text.slice(amount.until, next).split(/[.;,]/u)[0] ?? '';
	for (const part of [text.slice(start, amount.start), behind]) {
		const ages = Array.from(part.matchAll(AGES)).at(-1);
		if (ages !== undefined) return `${ages[1] ?? ''}–${ages[2] ?? ''} år`;
		const group = Array.from(part.matchAll(GROUPS)).findLast(({ index: at }) =>
			GROUP_LEADS.test(part.slice(Math.max(0, at - 16), at))
		);
		if (group?.[1] !== undefined) return group[1].toLowerCase();
	}
	return EVERYBODY;
}
