import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateOf, Bucket, decimalsOf } from '../../../src/lib/charts/result-aggregate.ts';
import { binsOf } from '../../../src/lib/charts/result-bins.ts';
import type { ResultChartChoice } from '../../../src/lib/charts/result-choice.ts';
import { resultPicture } from '../../../src/lib/charts/result-data.ts';
import type { ResultChartInput, ResultRows } from '../../../src/lib/charts/result-types.ts';
import { ranked, rowsOf } from './result-cases.ts';

const blank: ResultChartChoice = {
	mark: 'bar',
	x: null,
	y: null,
	colour: null,
	facet: null,
	aggregate: 'none',
	sort: 'as-is'
};

function drawnOf(rows: ResultRows, choice: ResultChartChoice) {
	const picture = resultPicture(rows, choice);
	if (picture.input === null) throw new Error(picture.reason);
	return picture;
}

function inputOf(rows: ResultRows, choice: ResultChartChoice): ResultChartInput {
	return drawnOf(rows, choice).input;
}

describe('what is computed', () => {
	it('is what a plain calculation gives', () => {
		fc.assert(
			fc.property(
				fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 1 }),
				(values) => {
					const bucket = new Bucket();
					for (const value of values) bucket.add(value);
					const known = values.filter((value) => value !== null);
					const sum = known.reduce((total, value) => total + value, 0);
					const sorted = known.toSorted((a, b) => a - b);
					const middle = [
						sorted[Math.ceil(sorted.length / 2) - 1] ?? 0,
						sorted[Math.floor(sorted.length / 2)] ?? 0
					];
					expect(aggregateOf(bucket, 'count')).toBe(values.length);
					const isNone = known.length === 0;
					expect(aggregateOf(bucket, 'sum')).toBe(isNone ? null : sum);
					expect(aggregateOf(bucket, 'mean')).toBe(isNone ? null : sum / known.length);
					expect(aggregateOf(bucket, 'median')).toBe(
						isNone ? null : ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2
					);
					expect(aggregateOf(bucket, 'min')).toBe(isNone ? null : Math.min(...known));
					expect(aggregateOf(bucket, 'max')).toBe(isNone ? null : Math.max(...known));
				}
			)
		);
	});

	it('joins the rows of one place, and leaves unknown values out of it', () => {
		const rows = rowsOf({ navn: 'VARCHAR', tal: 'INTEGER' }, [
			['a', 1],
			['b', null],
			['a', 3],
			['a', null]
		]);
		const input = inputOf(rows, { ...blank, x: 'navn', y: 'tal', aggregate: 'mean' });
		expect(input).toMatchObject({
			y: { names: ['a', 'b'] },
			facets: [{ content: [[{ value: 2, n: 3 }], [{ value: null, n: 1 }]] }]
		});
	});

	it('never takes unknown or unreadable for 0, and counts it', () => {
		const rows = rowsOf({ year: 'INTEGER', tal: 'DOUBLE' }, [
			[2020, 1],
			[2021, null],
			[2022, Number.NaN],
			[2023, Infinity],
			[null, 3],
			[2024, 2]
		]);
		const { input, notes } = drawnOf(rows, { ...blank, mark: 'line', x: 'year', y: 'tal' });
		expect(input).toMatchObject({
			facets: [
				{
					content: [
						{
							points: [
								{ x: 2020, y: 1 },
								{ x: 2021, y: null },
								{ x: 2024, y: 2 }
							]
						}
					]
				}
			]
		});
		expect(notes.join(' ')).toContain('2 rækker uden kendt værdi');
		expect(notes.join(' ')).toContain('2 rækker, hvor værdien ikke kan tegnes');
	});

	it('says when the answer was cut', () => {
		const { notes } = drawnOf(
			{ ...ranked, cutBy: 'rows' },
			{ ...blank, x: 'afdeling', y: 'henlæggelse' }
		);
		expect(notes.join(' ')).toContain('afkortet');
	});

	it('keeps the largest of too many bars, and counts the rest', () => {
		const rows = rowsOf(
			{ navn: 'VARCHAR', tal: 'INTEGER' },
			Array.from({ length: 100 }, (_, index) => [`n${String(index)}`, index - 20])
		);
		const { input, notes } = drawnOf(rows, { ...blank, x: 'navn', y: 'tal', sort: 'value' });
		expect(input.y.names).toHaveLength(60);
		expect(input.y.names[0]).toBe('n99');
		expect(notes.join(' ')).toContain('de øvrige samler 40 rækker');
	});

	it('thins dots evenly, and says so', () => {
		const rows = rowsOf(
			{ a: 'DOUBLE', b: 'DOUBLE' },
			Array.from({ length: 25_000 }, (_, index) => [index, index % 7])
		);
		const { input, notes } = drawnOf(rows, { ...blank, mark: 'dot', x: 'a', y: 'b' });
		expect(input.form === 'dot' ? input.facets[0]?.content[0]?.points.length : 0).toBe(20_000);
		expect(notes.join(' ')).toContain('20.000 af 25.000');
	});

	it('counts every value in one interval of equal width', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }),
				(values) => {
					const rows = rowsOf(
						{ a: 'DOUBLE' },
						values.map((value) => [value])
					);
					const input = inputOf(rows, { ...blank, mark: 'histogram', x: 'a' });
					const bins = input.form === 'histogram' ? (input.facets[0]?.content ?? []) : [];
					expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(values.length);
					const low = Math.min(...values);
					const high = Math.max(...values);
					expect(bins[0]?.from).toBeLessThanOrEqual(low + Math.abs(low) * 1e-9 + 1e-9);
					expect((bins.at(-1)?.to ?? 0) + Math.abs(high) * 1e-9 + 1e-9).toBeGreaterThanOrEqual(
						high
					);
				}
			)
		);
	});

	it('puts whole numbers inside of their intervals', () => {
		expect(binsOf(0, 4, 10, true)).toEqual({ first: -0.5, width: 1, count: 5 });
	});

	it('needs as many decimals as tell values apart', () => {
		expect(decimalsOf([1, 2])).toBe(0);
		expect(decimalsOf([0.25, 0.5])).toBe(2);
		expect(decimalsOf([5480.25])).toBe(1);
		expect(decimalsOf([1e-9])).toBe(11);
	});
});
