import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/lib/charts/label-layout.ts';
import {
	roundTicks,
	tickLabels,
	valueDomain,
	yearOfDate,
	yearTicks
} from '../../../src/lib/charts/scale.ts';
import { sparklineShape } from '../../../src/lib/charts/sparkline-path.ts';
import { cleanLabel, fitLabel, textWidth } from '../../../src/lib/charts/text-width.ts';
import { wrapText } from '../../../src/lib/charts/wrap-text.ts';

describe('the value axis', () => {
	it('holds every value, whatever their size', () => {
		const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 1 }), (values) => {
				const domain = valueDomain(values, 'kr.');
				expect(domain).not.toBeNull();
				if (domain === null) return;
				expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
				expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
				const ticks = roundTicks(domain, 5, 1);
				expect(ticks.length).toBeLessThan(20);
				expect(new Set(tickLabels(ticks)).size).toBe(ticks.length);
			})
		);
	});

	it('stays within 0–100 for per cent', () => {
		expect(valueDomain([3, 99], '%')).toEqual([0, 100]);
	});

	it('writes Danish numbers with one scale word', () => {
		expect(tickLabels([-1_000_000, 0, 2_500_000])).toEqual(['−1,0 mio.', '0', '2,5 mio.']);
		expect(tickLabels([0, 0.5, 1])).toEqual(['0', '0,5', '1,0']);
		expect(tickLabels([4_000, 5_000])).toEqual(['4.000', '5.000']);
	});

	it('has no half units where the indicator has no decimals', () => {
		expect(roundTicks([0, 2], 8, 0)).toEqual([0, 1, 2]);
	});
});

describe('the time axis', () => {
	it('always names the newest year with data', () => {
		expect(yearTicks([2015, 2024], 2024, 20)).toContain(2024);
		expect(yearTicks([2022, 2050], 2022, 9)).toEqual([2022, 2030, 2035, 2040, 2045, 2050]);
	});

	it('puts a day around the middle of its year', () => {
		expect(yearOfDate('2025-01-01')).toBe(2024.5);
		expect(yearOfDate('2025-07-02')).toBeCloseTo(2025, 2);
		expect(yearOfDate('ingen dato')).toBeNull();
	});
});

describe('labels', () => {
	it('fit their room and hold nothing that turns text around or breaks a file', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 300 }),
				fc.integer({ min: 20, max: 400 }),
				(text, width) => {
					const fitted = fitLabel(text, width, 12);
					expect(textWidth(fitted, 12)).toBeLessThanOrEqual(width + 12);
					expect(fitted).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
				}
			)
		);
		expect(cleanLabel('a\u0000b\u202Ec\n d')).toBe('abc d');
	});

	it('wrap to as many lines as there is room for', () => {
		expect(wrapText('et to tre fire fem seks', 60, 12, 2)).toHaveLength(2);
		expect(wrapText('x'.repeat(5_000), 100, 12, 3)).toHaveLength(1);
	});

	it('do not stand on one another while there is a free place', () => {
		const label = (text: string) => ({
			text,
			kind: 'peer',
			fontSize: 12,
			places: [10, 30, 50].map((y) => ({ x: 0, y, anchor: 'start' as const }))
		});
		const bounds = { x: 0, y: 0, width: 200, height: 100 };
		const placed = placeLabels([label('a'), label('b'), label('c')], [], bounds);
		expect(placed.map((one) => one.y)).toEqual([10, 30, 50]);
	});
});

describe('a sparkline', () => {
	const shape = (values: readonly (number | null)[]) =>
		sparklineShape({ values, limit: null, band: null, width: 87, height: 27 });

	it('breaks at an unknown value and marks one that stands alone', () => {
		const { line, lonely, last } = shape([1, 2, null, 4, null]);
		expect(line.match(/M/gu)).toHaveLength(1);
		expect(lonely).toHaveLength(1);
		expect(last).toBeNull();
	});

	it('stands in the middle when all values are equal, and is blank without values', () => {
		expect(shape([5, 5]).line).toBe('M3.5,13.5L83.5,13.5');
		expect(shape([null, null])).toEqual({
			line: '',
			lonely: [],
			last: null,
			limitY: null,
			band: null
		});
	});
});
