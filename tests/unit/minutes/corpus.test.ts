import { describe, expect, test } from 'vitest';
import {
	exact,
	f1,
	FORMATS,
	Letters,
	precision,
	readCorpus,
	recall,
	scoreCorpus,
	textAs,
	type Tally
} from '../../../scripts/minutes-score/index.ts';

/** What is asked of the reader (issue 7), over the whole corpus and in each format. */
function asked({ counts }: Tally): Readonly<Record<string, boolean>> {
	return {
		'minutes are read and other papers are not': exact(counts.refused) === 1,
		'every date': exact(counts.date) === 1,
		'every party': exact(counts.parties) === 1,
		'every item': exact(counts.items) === 1,
		'every number, and none that is not one': exact(counts.numbers) === 1,
		'decisions, actions, referrals: precision 0.9': precision(counts.outcomes) >= 0.9,
		'decisions, actions, referrals: recall 0.8': recall(counts.outcomes) >= 0.8,
		'themes: F1 0.8': f1(counts.themes) >= 0.8
	};
}

describe.each(FORMATS)('minutes as %s', (format) => {
	test('are read as well as asked', async () => {
		const { all } = await scoreCorpus(format);
		const failed = Object.entries(asked(all)).filter(([, isMet]) => !isMet);
		expect(
			failed.map(([name]) => name),
			all.misses.join('\n')
		).toEqual([]);
	});

	test('hold every quote that the corpus expects', async () => {
		const lost: string[] = [];
		for (const one of readCorpus()) {
			const letters = new Letters((await textAs(format, one)).text);
			const { items, numbers, outcomes, outlooks, participants } = one.expected;
			const quotes = [
				...items.map(([, title]) => title.split('|')[0] ?? ''),
				...numbers.map(([, , , quote]) => quote),
				...outcomes.map(([, quote]) => quote),
				...outlooks.map(([, , , quote]) => quote),
				...participants.map(([name]) => name)
			];
			lost.push(
				...quotes
					.filter((quote) => letters.find(quote).length === 0)
					.map((quote) => `${one.name}: ${quote}`)
			);
		}
		expect(lost).toEqual([]);
	});
});

test('every variant of minutes is there, those with running text twice', () => {
	const counts = new Map<string, number>();
	for (const { expected } of readCorpus())
		counts.set(expected.variant, (counts.get(expected.variant) ?? 0) + 1);
	for (const variant of ['B', 'B2', 'G', 'H', 'I', 'J', 'K', 'L', 'P'])
		expect(counts.get(variant), variant).toBeGreaterThanOrEqual(1);
	for (const variant of ['A', 'C', 'D', 'E', 'F', 'M', 'N', 'O'])
		expect(counts.get(variant), variant).toBeGreaterThanOrEqual(2);
	expect(counts.get('X')).toBe(5);
});
