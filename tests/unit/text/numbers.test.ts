import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatChange,
	formatNumber,
	formatShare,
	formatValue,
	isWordUnit,
	parseDanishNumber,
	valueParts
} from '../../../src/lib/text/index.ts';

const number = (value: number) => ({ kind: 'number', value });

describe('parseDanishNumber', () => {
	it.each([
		['1.234,5', 1234.5],
		['48 %', 48],
		['48\u00a0%', 48],
		['100%', 100],
		['25 pct.', 25],
		['68,8 procent', 68.8],
		['kr. 6 mio.', 6_000_000],
		['1,5 mia. kr.', 1_500_000_000],
		['1,5 millioner kroner', 1_500_000],
		['1 million', 1_000_000],
		['2 milliarder kr.', 2_000_000_000],
		['1,5 mio.kr.', 1_500_000],
		['5 mkr.', 5_000_000],
		['900 t.kr.', 900_000],
		['900 tkr.', 900_000],
		['1,1 t.kr.', 1100],
		['12 tusind kr.', 12_000],
		['5.700 kr./lejemålsenhed', 5700],
		['571 kr. /lejemålsenhed', 571],
		['1.091.500 kr.', 1_091_500],
		['2000 kr.', 2000],
		['5.700,-', 5700],
		['65 m2', 65],
		['−3', -3],
		['-162900', -162_900],
		['+2,5', 2.5],
		['12 345', 12_345],
		['1.234', 1234],
		['48.5', 48.5],
		['0,125', 0.125],
		['1234,567', 1234.567]
	])('%s → %d', (text, value) => {
		expect(parseDanishNumber(text)).toEqual(number(value));
	});

	it('asks where a number can be read two ways, and names both', () => {
		expect(parseDanishNumber('8,000 kr')).toEqual({ kind: 'ambiguous', readings: [8, 8000] });
		expect(parseDanishNumber('1,234 mio.')).toEqual({
			kind: 'ambiguous',
			readings: [1_234_000, 1_234_000_000]
		});
	});

	it.each(['', ' ', 'kr.', '-', '–', '..', 'n/a', 'Ikke oplyst'])(
		'“%s” is missing, not 0',
		(text) => {
			expect(parseDanishNumber(text)).toEqual({ kind: 'missing' });
		}
	);

	it.each([
		'ca. 5',
		'1,234,567',
		'1.23.4',
		'25-29',
		'5-9',
		'5–9',
		'3/4',
		'2 ud af 5',
		'8½',
		'1e5',
		'500-',
		'2oo',
		'5k',
		'2024-06-01',
		'48 % af 65',
		'ja'
	])('“%s” is no number, and nothing is guessed', (text) => {
		expect(parseDanishNumber(text)).toEqual({ kind: 'unreadable' });
	});

	it('never throws, and never gives a number that is none', () => {
		const pieces = fc.constantFrom(
			'1',
			'23',
			'000',
			',',
			'.',
			' ',
			'-',
			'−',
			'%',
			' kr.',
			' mio.',
			'x'
		);
		const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(fc.oneof(fc.string(), texts), (text) => {
				const parsed = parseDanishNumber(text);
				if (parsed.kind === 'number') expect(Number.isFinite(parsed.value)).toBe(true);
			})
		);
	});

	it('reads back what formatNumber writes, or says that it is ambiguous', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e12, max: 1e12, noNaN: true }),
				fc.integer({ min: 0, max: 4 }),
				(value, decimals) => {
					const rounded = Number(value.toFixed(decimals)) + 0;
					const parsed = parseDanishNumber(formatNumber(value, decimals));
					if (parsed.kind === 'ambiguous') expect(parsed.readings[0]).toBe(rounded);
					else expect(parsed).toEqual(number(rounded));
				}
			)
		);
	});
});

describe('formatNumber', () => {
	it.each([
		[1234.5, 1, '1.234,5'],
		[1_091_500, 0, '1.091.500'],
		[-3, 0, '\u22123'],
		[-0.04, 1, '0,0'],
		[-0, 0, '0'],
		[0, 2, '0,00'],
		[null, 0, '–'],
		[Number.NaN, 1, '–'],
		[Number.POSITIVE_INFINITY, 0, '–']
	])('%s with %d decimals → %s', (value, decimals, text) => {
		expect(formatNumber(value, decimals)).toBe(text);
	});

	it('never writes a hyphen for a minus, and 0 only for what rounds to 0', () => {
		fc.assert(
			fc.property(fc.double(), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
				const text = formatNumber(value, decimals);
				expect(text).not.toContain('-');
				if (/^[0,]+$/u.test(text))
					expect(Math.abs(value)).toBeLessThanOrEqual(0.5 / 10 ** decimals);
			})
		);
	});
});

describe('formatValue', () => {
	it.each([
		[48, '%', 1, '48\u00a0%'],
		[48.25, '%', 1, '48,3\u00a0%'],
		[5700, 'kr./bolig', 0, '5.700\u00a0kr./bolig'],
		[2050, 'år', 0, '2050'],
		[0, 'ja/nej', 0, 'nej'],
		[1, 'ja/nej', 0, 'ja'],
		[7, '', 0, '7'],
		[null, '%', 1, '–'],
		[null, 'år', 0, '–'],
		[null, 'ja/nej', 0, '–']
	])('%s %s with %d decimals → %s', (value, symbol, decimals, text) => {
		expect(formatValue(value, { symbol, decimals })).toBe(text);
	});

	it('in parts gives the number and the unit that it gives whole', () => {
		expect(valueParts(5700, { symbol: 'kr./bolig', decimals: 0 })).toEqual({
			number: '5.700',
			unit: 'kr./bolig'
		});
		expect(valueParts(null, { symbol: '%', decimals: 0 })).toEqual({ number: '–', unit: '' });
	});

	it('knows the units that are words', () => {
		expect(['år', 'ja/nej', '%'].map(isWordUnit)).toEqual([true, true, false]);
	});
});

describe('formatChange and formatShare', () => {
	it.each([
		[3.14, 1, '+3,1'],
		[-2, 1, '\u22122,0'],
		[0, 1, '0,0'],
		[0.01, 1, '0,0'],
		[null, 1, '–']
	])('a change of %s → %s decimals %s', (value, decimals, text) => {
		expect(formatChange(value, decimals)).toBe(text);
	});

	it('a share of nothing known is unknown', () => {
		expect([formatShare(0.48), formatShare(null)]).toEqual(['48\u00a0%', '–']);
	});
});
