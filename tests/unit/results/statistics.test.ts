import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/lib/engine/index.ts';
import { finishSteps } from '../../../src/lib/results/steps.ts';
import { statisticsOf } from '../../../src/lib/results/statistics.ts';
import { fakeResult } from './fake-result.ts';

function of(type: string, values: readonly Value[]) {
	return finishSteps(statisticsOf(fakeResult({ v: [type, values] }), 0));
}

const number = fc.oneof(
	fc.integer({ min: -50, max: 50 }),
	fc.double({ min: -1e6, max: 1e6, noNaN: true })
);

describe('statistics of a column', () => {
	it('agree with the plain way of reckoning them', () => {
		fc.assert(
			fc.property(fc.array(fc.option(number), { maxLength: 400 }), (values) => {
				const found = of('DOUBLE', values);
				const known = values.filter((value) => value !== null);
				const sorted = known.toSorted((a, b) => a - b);
				expect(found.unknown).toBe(values.length - known.length);
				expect(found.distinct).toBe(new Set(known).size);
				expect(found.bins.reduce((sum, { count }) => sum + count, 0)).toBe(known.length);
				if (known.length === 0) {
					expect([found.smallest, found.mean, found.median]).toEqual([null, null, null]);
					return;
				}
				expect(Number(found.smallest) - (sorted[0] ?? Number.NaN)).toBe(0);
				expect(Number(found.largest) - (sorted.at(-1) ?? Number.NaN)).toBe(0);
				const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
				expect(found.mean).toBeCloseTo(mean, 6);
				const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
				expect(found.median).toBeCloseTo(((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2, 6);
				const counts = found.frequent?.map(({ count }) => count) ?? [];
				expect(counts).toEqual(counts.toSorted((a, b) => b - a));
				for (const { value, count } of found.frequent ?? []) {
					expect(known.filter((one) => one === value)).toHaveLength(count);
				}
			})
		);
	});

	it('put every number in the interval that holds it', () => {
		fc.assert(
			fc.property(fc.array(number, { minLength: 2, maxLength: 100 }), (values) => {
				const { bins } = of('DOUBLE', values);
				expect(bins.length).toBeLessThanOrEqual(23);
				for (const [at, { from, to, count }] of bins.entries()) {
					const isLast = at === bins.length - 1;
					const slack = Math.abs(to - from) * 1e-6;
					const inside = (less: number): number =>
						values.filter((v) => v >= from - less && (v < to + less || (isLast && v <= to + less)))
							.length;
					expect(count).toBeLessThanOrEqual(inside(slack));
				}
			})
		);
	});

	it.each([[[0, -5e-324]], [[1e-322, 0, 5e-324]], [[-1.7e308, 3, 1.7e308]]])(
		'count all of %j, however near or far apart they lie',
		(values) => {
			const { bins } = of('DOUBLE', values);
			expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
			expect(bins[0]?.from).toBeLessThanOrEqual(Math.min(...values));
			expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(Math.max(...values));
		}
	);

	it('take NaN and the infinities for what they are', () => {
		const found = of('DOUBLE', [1, Number.NaN, Number.POSITIVE_INFINITY, 3]);
		expect(found).toMatchObject({ notNumbers: 2, mean: 2, median: 2, smallest: 1, largest: 3 });
	});

	it('do not lose digits on the way', () => {
		expect(
			of(
				'DOUBLE',
				Array.from({ length: 1000 }, () => 0.1)
			).mean
		).toBe(0.1);
	});

	it('tell empty text from the unknown, and the longest from the shortest', () => {
		const found = of('VARCHAR', ['', null, 'bolig', 'ø', 'ø']);
		expect(found).toMatchObject({
			unknown: 1,
			emptyTexts: 1,
			distinct: 3,
			shortest: '',
			longest: 'bolig',
			mean: null
		});
		expect(found.frequent).toEqual([
			{ value: 'ø', count: 2 },
			{ value: '', count: 1 },
			{ value: 'bolig', count: 1 }
		]);
	});

	it('find the first and the last day', () => {
		const found = of('DATE', ['2024-05-01', null, '2019-12-31', 'infinity']);
		expect(found).toMatchObject({ smallest: '2019-12-31', largest: 'infinity', notNumbers: 1 });
	});

	it('count yes and no, and lists by what they hold', () => {
		expect(of('BOOLEAN', [true, true, false]).frequent?.[0]).toEqual({ value: true, count: 2 });
		expect(of('BIGINT[]', [[1], [1], [2]]).distinct).toBe(2);
	});

	it('say nothing of an empty column', () => {
		expect(of('BIGINT', [null, null])).toMatchObject({ unknown: 2, distinct: 0, bins: [] });
		expect(of('BIGINT', [])).toMatchObject({ rows: 0, frequent: [] });
	});
});
