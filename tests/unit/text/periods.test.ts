import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/lib/model/index.ts';
import {
	chartSentence,
	earlierPeriod,
	formatPeriod,
	indicatorText,
	inPeriod
} from '../../../src/lib/text/index.ts';

describe('a period', () => {
	it.each([
		['2024', '2024', 'i 2024', '2024'],
		['2024-06', '2024-06', 'i 2024-06', '2024-06'],
		['2013/14', '2013/14', 'i 2013/14', '2013/14'],
		['KV2021', 'KV2021', 'ved KV2021', 'KV2021'],
		['FV2022', 'FV2022', 'ved FV2022', 'FV2022'],
		['EP2024', 'EP2024', 'ved EP2024', 'EP2024'],
		['2021-', 'fra 2021', 'fra 2021', '2021']
	])('%s reads %s, %s, siden %s', (text, alone, inside, earlier) => {
		expect(parsePeriod(text)).not.toBeNull();
		expect(formatPeriod(text)).toBe(alone);
		expect(inPeriod(text)).toBe(inside);
		expect(earlierPeriod(text)).toBe(earlier);
	});

	it('that is not known is nothing', () => {
		expect(formatPeriod(null)).toBe('');
		expect(formatPeriod('')).toBe('');
	});

	it('that is open stands whole in a sentence', () => {
		expect(indicatorText.ranking('2021-')).toBe('Organisationerne fra 2021');
		expect(
			chartSentence({
				label: 'Bidrag',
				subject: 'Højen',
				latest: '5 kr.',
				period: '2023-',
				status: null,
				change: '+1',
				previousPeriod: '2021-',
				median: null,
				n: null,
				outside: null,
				forecast: null
			})
		).toBe('fra 2023: 5 kr., +1 siden 2021.');
	});
});
