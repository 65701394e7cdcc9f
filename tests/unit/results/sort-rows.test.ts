import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSort, sortRows, type SortKey } from '../../../src/lib/results/sort-rows.ts';
import { sortIndexes } from '../../../src/lib/results/sort-indexes.ts';
import { finishSteps, runSteps } from '../../../src/lib/results/steps.ts';
import type { Result, Value } from '../../../src/lib/engine/index.ts';
import { fakeResult, largeResult } from './fake-result.ts';

function sorted(result: Result, keys: readonly SortKey[], rows: Uint32Array | null = null) {
	return [...finishSteps(sortRows(result, rows, keys, new Map()))];
}

function valuesSorted(type: string, values: readonly Value[], direction: SortKey['direction']) {
	const order = sorted(fakeResult({ v: [type, values] }), [{ column: 0, direction }]);
	return order.map((row) => values[row]);
}

describe('the order of rows', () => {
	it('is Danish, with the unknown last both ways', () => {
		const names = ['Zoo', null, 'Åby', 'Ærø', 'anna', 'Østbo', '10 B', '9 B', ''];
		const rising = ['', '9 B', '10 B', 'anna', 'Zoo', 'Ærø', 'Østbo', 'Åby', null];
		expect(valuesSorted('VARCHAR', names, 'ascending')).toEqual(rising);
		expect(valuesSorted('VARCHAR', names, 'descending')).toEqual([
			...rising.slice(0, -1).reverse(),
			null
		]);
	});

	it('is by size for numbers, digits beyond 2^53 exactly, infinite ones at the ends and NaN after all', () => {
		const values = [3, '9007199254740995', null, '9007199254740993', -1, '-9007199254740993'];
		expect(valuesSorted('HUGEINT', values, 'ascending')).toEqual([
			'-9007199254740993',
			-1,
			3,
			'9007199254740993',
			'9007199254740995',
			null
		]);
		const odd = [Number.NaN, 1, Number.POSITIVE_INFINITY, null, Number.NEGATIVE_INFINITY];
		expect(valuesSorted('DOUBLE', odd, 'ascending')).toEqual([
			Number.NEGATIVE_INFINITY,
			1,
			Number.POSITIVE_INFINITY,
			Number.NaN,
			null
		]);
	});

	it('is by time for dates, those far away too', () => {
		const values = ['2024-05-01', 'infinity', '+012345-01-01', '-000044-03-15', '-infinity', null];
		expect(valuesSorted('DATE', values, 'ascending')).toEqual([
			'-infinity',
			'-000044-03-15',
			'2024-05-01',
			'+012345-01-01',
			'infinity',
			null
		]);
	});

	it('goes through lists and intervals part by part', () => {
		expect(valuesSorted('BIGINT[]', [[10], [9, 1], [9], null, []], 'ascending')).toEqual([
			[],
			[9],
			[9, 1],
			[10],
			null
		]);
		const interval = (months: number, days: number) => ({ months, days, microseconds: 0 });
		expect(
			valuesSorted('INTERVAL', [interval(1, 0), interval(0, 31), interval(0, 2)], 'ascending')
		).toEqual([interval(0, 2), interval(1, 0), interval(0, 31)]);
	});

	it('puts booleans no before yes', () => {
		expect(valuesSorted('BOOLEAN', [true, null, false], 'ascending')).toEqual([false, true, null]);
	});

	it('counts a second key only where the first is alike, and keeps the rows as they came after that', () => {
		const result = fakeResult({
			a: ['VARCHAR', ['x', 'y', 'x', 'x', 'y']],
			b: ['BIGINT', [1, 1, 2, 1, null]]
		});
		const keys: SortKey[] = [
			{ column: 0, direction: 'descending' },
			{ column: 1, direction: 'descending' }
		];
		expect(sorted(result, keys)).toEqual([1, 4, 2, 0, 3]);
		expect(sorted(result, keys, Uint32Array.of(3, 4, 0))).toEqual([4, 3, 0]);
	});

	it('is the collator’s, whatever the texts are', () => {
		const texts = fc.array(
			fc.oneof(
				fc.string({ unit: 'grapheme', maxLength: 6 }),
				fc.string({
					unit: fc.constantFrom('a', 'A', 'å', 'æ', 'ø', 'é', 'z', '1', '0', ' ', '-'),
					maxLength: 6
				})
			),
			{ maxLength: 80 }
		);
		const { compare } = new Intl.Collator('da', { numeric: true });
		fc.assert(
			fc.property(texts, (values) => {
				expect(valuesSorted('VARCHAR', values, 'ascending')).toEqual(values.toSorted(compare));
			})
		);
	});

	it('is stable, whatever is sorted', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5000, size: 'max' }),
				(values) => {
					const indexes = Uint32Array.from(values.keys());
					const order = (a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0);
					const own = [...finishSteps(sortIndexes(indexes, order))];
					expect(own).toEqual([...values.keys()].sort(order));
				}
			),
			{ numRuns: 30 }
		);
	});

	it('lets go on its way, and ends when it is no longer wanted', async () => {
		const result = largeResult(200_000, 6);
		const running = new AbortController();
		const shares: number[] = [];
		const work = runSteps(
			sortRows(result, null, [{ column: 4, direction: 'ascending' }], new Map()),
			{
				signal: running.signal,
				onprogress: (share) => {
					shares.push(share);
					if (shares.length === 5) running.abort();
				}
			}
		);
		await expect(work).rejects.toThrow();
		expect(shares).toHaveLength(5);
		expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
	});
});

describe('a press on a head', () => {
	it('goes up, down and away, alone or beside others', () => {
		const up: SortKey = { column: 1, direction: 'ascending' };
		const down: SortKey = { column: 1, direction: 'descending' };
		const other: SortKey = { column: 2, direction: 'ascending' };
		expect(nextSort([], 1, false)).toEqual([up]);
		expect(nextSort([up], 1, false)).toEqual([down]);
		expect(nextSort([down], 1, false)).toEqual([]);
		expect(nextSort([other], 1, false)).toEqual([up]);
		expect(nextSort([other], 1, true)).toEqual([other, up]);
		expect(nextSort([up, other], 1, true)).toEqual([down, other]);
		expect(nextSort([down, other], 1, true)).toEqual([other]);
	});
});
