import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregates, type Aggregate } from '../../../src/lib/results/pivot-choice.ts';
import { guessPivot } from '../../../src/lib/results/pivot-guess.ts';
import { copyPivot } from '../../../src/lib/results/pivot-table.ts';
import { PIVOT_LIMIT, pivotOf } from '../../../src/lib/results/pivot.ts';
import { finishSteps } from '../../../src/lib/results/steps.ts';
import { fakeResult } from './fake-result.ts';

interface Row {
	readonly a: string | null;
	readonly b: number | null;
	readonly v: number | null;
}

const row: fc.Arbitrary<Row> = fc.record({
	a: fc.option(fc.constantFrom('x', 'y', 'z')),
	b: fc.option(fc.integer({ min: 1, max: 3 })),
	v: fc.option(fc.integer({ min: -5, max: 5 }))
});

function resultOf(rows: readonly Row[]) {
	return fakeResult({
		a: ['VARCHAR', rows.map(({ a }) => a)],
		b: ['INTEGER', rows.map(({ b }) => b)],
		v: ['INTEGER', rows.map(({ v }) => v)]
	});
}

/** The aggregate of some rows, the plain way. */
function naive(aggregate: Aggregate, rows: readonly Row[]): number | null {
	const known = rows.flatMap(({ v }) => (v === null ? [] : [v])).sort((a, b) => a - b);
	if (aggregate === 'count') return known.length;
	if (aggregate === 'distinct') return new Set(known).size;
	if (known.length === 0) return null;
	const sum = known.reduce((total, value) => total + value, 0);
	const middle = (known[(known.length - 1) >> 1] ?? 0) + (known[known.length >> 1] ?? 0);
	return {
		sum,
		mean: sum / known.length,
		median: middle / 2,
		min: known[0] ?? null,
		max: known.at(-1) ?? null
	}[aggregate];
}

describe('a pivot', () => {
	it.each(aggregates)('reckons every %s, the totals too, from the rows themselves', (aggregate) => {
		fc.assert(
			fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
				const choice = { rows: [0], columns: 1, value: 2, aggregate };
				const pivot = finishSteps(pivotOf(resultOf(rows), choice));
				const same = (own: { value: number | null; count: number }, of: readonly Row[]) => {
					const wanted = naive(aggregate, of);
					expect(own.count).toBe(of.length);
					if (wanted === null || own.value === null) expect(own.value).toBe(wanted);
					else expect(own.value).toBeCloseTo(wanted, 9);
				};
				expect(pivot.rowKeys.map(([key]) => key)).toHaveLength(
					new Set(rows.map(({ a }) => a)).size
				);
				pivot.rowKeys.forEach(([a], at) => {
					same(
						pivot.rowTotal(at),
						rows.filter((one) => one.a === a)
					);
					pivot.columnKeys.forEach((b, across) => {
						same(
							pivot.cell(at, across),
							rows.filter((one) => one.a === a && one.b === b)
						);
					});
				});
				pivot.columnKeys.forEach((b, across) => {
					same(
						pivot.columnTotal(across),
						rows.filter((one) => one.b === b)
					);
				});
				same(pivot.total, rows);
				expect(pivot.unknownValues).toBe(rows.filter(({ v }) => v === null).length);
			}),
			{ numRuns: 60 }
		);
	});

	it('orders its groups as Danish does, with the unknown last as a group of its own', () => {
		const result = fakeResult({ a: ['VARCHAR', ['Åby', null, 'Zoo', 'Ærø', 'Zoo']] });
		const choice = { rows: [0], columns: null, value: null, aggregate: 'count' as const };
		const pivot = finishSteps(pivotOf(result, choice));
		expect(pivot.rowKeys).toEqual([['Zoo'], ['Ærø'], ['Åby'], [null]]);
		expect(pivot.rowTotal(0)).toEqual({ value: 2, count: 2 });
		expect(pivot.total.value).toBe(5);
	});

	it('makes no zero of what is unknown', () => {
		const result = resultOf([
			{ a: 'x', b: 1, v: null },
			{ a: 'y', b: 1, v: 0 }
		]);
		const pivot = finishSteps(
			pivotOf(result, { rows: [0], columns: 1, value: 2, aggregate: 'sum' })
		);
		expect(pivot.cell(0, 0)).toEqual({ value: null, count: 1 });
		expect(pivot.cell(1, 0)).toEqual({ value: 0, count: 1 });
	});

	it('has rows of two columns, and one row of all without any', () => {
		const rows: Row[] = [
			{ a: 'x', b: 2, v: 1 },
			{ a: 'x', b: 1, v: 2 },
			{ a: 'x', b: 2, v: 4 }
		];
		const choice = { rows: [0, 1], columns: null, value: 2, aggregate: 'sum' as const };
		const pivot = finishSteps(pivotOf(resultOf(rows), choice));
		expect(pivot.rowKeys).toEqual([
			['x', 1],
			['x', 2]
		]);
		expect(pivot.rowTotal(1).value).toBe(5);
		const all = finishSteps(pivotOf(resultOf(rows), { ...choice, rows: [] }));
		expect(all.rowKeys).toEqual([[]]);
		expect(all.rowTotal(0).value).toBe(7);
	});

	it('shows no more than can be read, and says how much there is; totals are of everything', () => {
		const count = 6000;
		const result = fakeResult({
			a: ['BIGINT', Array.from({ length: count }, (_, at) => at)],
			b: ['BIGINT', Array.from({ length: count }, (_, at) => at % 300)],
			v: ['BIGINT', Array.from({ length: count }, () => 1)]
		});
		const pivot = finishSteps(
			pivotOf(result, { rows: [0], columns: 1, value: 2, aggregate: 'sum' })
		);
		expect(pivot.rowKeys).toHaveLength(PIVOT_LIMIT.rows);
		expect(pivot.columnKeys).toHaveLength(PIVOT_LIMIT.columns);
		expect(pivot.found).toEqual({ rows: 6000, columns: 300 });
		expect(pivot.total.value).toBe(6000);
	});

	it('is copied as it is shown', () => {
		const result = fakeResult({
			by: ['VARCHAR', ['Ærø', 'Ærø', '=x']],
			beløb: ['DECIMAL(9,2)', [1.5, 2.25, null]]
		});
		const choice = { rows: [0], columns: null, value: 1, aggregate: 'sum' as const };
		const pivot = finishSteps(pivotOf(result, choice));
		expect(copyPivot(result, choice, pivot)).toBe(
			"by\tI alt\r\n'=x\t\r\nÆrø\t3,75\r\nI alt\t3,75\r\n"
		);
	});
});

describe('the first guess', () => {
	it('names things down and across, and adds up what is no year and no id', () => {
		const count = 60;
		const list = <T>(make: (at: number) => T): T[] =>
			Array.from({ length: count }, (_, at) => make(at));
		const result = fakeResult({
			id: ['BIGINT', list((at) => at)],
			år: ['BIGINT', list((at) => 2019 + (at % 5))],
			organisation: ['VARCHAR', list((at) => `O${String(at % 12)}`)],
			kroner: ['DOUBLE', list((at) => at * 100.5)]
		});
		expect(guessPivot(result)).toEqual({ rows: [2], columns: 1, value: 3, aggregate: 'sum' });
	});

	it('counts rows where there is nothing to add up', () => {
		const result = fakeResult({ tema: ['VARCHAR', ['a', 'b', 'a']] });
		expect(guessPivot(result)).toEqual({
			rows: [0],
			columns: null,
			value: null,
			aggregate: 'count'
		});
		expect(guessPivot(fakeResult({}))).toMatchObject({ rows: [], aggregate: 'count' });
	});
});
