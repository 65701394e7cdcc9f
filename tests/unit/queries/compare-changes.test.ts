import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	compareChanges,
	type CompareChangeRow,
	type MemberParameters
} from '../../../src/lib/queries/index.ts';
import {
	figures,
	makeSmallDataset,
	rowsOf,
	type SmallRows
} from '../../fixtures/small-database.ts';

const ten = 'abcdefghij'.split('');

/** Figures of everyone named, `values` by the place in the row. */
const each = (
	ids: readonly string[],
	indicator: string,
	values: (place: number) => Readonly<Record<string, number | string | null>>,
	kind = 'organisation'
) => ids.flatMap((id, place) => figures(`${kind}:${id}`, indicator, values(place)));

const kroner = { symbol: 'kr.', decimals: 0 };
const share = { symbol: '%', decimals: 1 };

const town: SmallRows = {
	indicator: [
		{ id: 'rent', ...kroner, position: 1 },
		{ id: 'few', ...kroner },
		{ id: 'flat', ...kroner },
		{ id: 'still', ...kroner },
		{ id: 'steps', ...share, denominator: 'beboer' },
		{ id: 'tiny', ...share, denominator: 'beboer' },
		{ id: 'empty', ...share, denominator: 'bolig' },
		{ id: 'moved', ...share, denominator: 'boliglejemål' },
		{ id: 'let', ...share, denominator: 'udlejet bolig' },
		{ id: 'people', ...share, denominator: 'beboer' },
		{ id: 'vote', ...share },
		{ id: 'lustrum', ...kroner },
		{ id: 'monthly', ...kroner }
	],
	organisation: [
		{ id: 'a', dwellings: 20 },
		{ id: 'b', dwellings: 30 },
		{ id: 'c', dwellings: null }
	],
	source: [{ id: 'accounts', title: 'Regnskab' }],
	observation: [
		...figures('organisation:a', 'rent', { 2020: 100, 2021: 101, 2022: 102 }),
		...figures('organisation:a', 'rent', { 2023: 112 }, { source: 'accounts', quality: 'minutes' }),
		...figures('organisation:b', 'rent', { 2020: 100, 2021: 102, 2022: 104, 2023: 106 }),
		...figures('organisation:c', 'rent', { 2020: 100, 2021: 103, 2022: 106, 2023: 109 }),
		...figures('organisation:d', 'rent', { 2020: 100, 2021: 100, 2022: 101, 2023: 99 }),
		// Old news, a gap before the newest, and what is only said: no change on the figure before.
		...figures('organisation:e', 'rent', { 2020: 100, 2022: 500 }),
		...figures('organisation:f', 'rent', { 2021: 100, 2022: null, 2023: 900 }),
		...figures('organisation:g', 'rent', { 2022: 100, 2023: 'under opsyn' }),
		...figures('organisation:a', 'rent', { 2022: 1, 2023: 9999 }, { population: 'unge' }),
		...each(ten.slice(0, 9), 'few', (place) => ({ 2022: 0, 2023: place })),
		...each(ten, 'flat', (place) => ({ 2022: 5, 2023: place === 0 ? 25 : 5 })),
		...each(ten, 'still', (place) => ({ 2022: place, 2023: place + 5 })),
		...each(ten, 'steps', (place) => ({
			2021: 0.1 + place / 10,
			2022: 0.2 + place / 10,
			2023: 0.3 + place / 10
		})),
		...each(ten, 'tiny', (place) => ({ 2022: 10, 2023: 10 + (place === 0 ? 0.04 : place) })),
		...['empty', 'moved', 'let', 'people'].flatMap((indicator) =>
			each(ten, indicator, (place) => ({ 2022: 10, 2023: place < 3 ? 20 : 10 + place }))
		),
		...each(ten.slice(0, 5), 'vote', (place) => ({
			KV2013: 50,
			KV2017: 52,
			KV2021: 53 + 2 * place
		})),
		...each(ten, 'lustrum', (place) => ({ 2015: 10, 2020: 20 + place })),
		...each(ten, 'monthly', (place) => ({ '2023-10': 1, '2023-11': 2, '2023-12': 4 + place })),
		...each(ten, 'rent', (place) => ({ 2022: 7, 2023: 7 + 7 * place }), 'department')
	]
};

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(town) });
});
afterAll(() => engine.close());

interface Wish extends Partial<MemberParameters> {
	readonly chosen: readonly string[];
	readonly to?: number;
}

const changes = (wish: Wish): Promise<readonly CompareChangeRow[]> =>
	rowsOf(
		engine,
		compareChanges.with({ level: 'organisation', everyone: true, members: [], to: 2024, ...wish })
	);

async function of(indicator: string, wish: Wish): Promise<readonly CompareChangeRow[]> {
	return (await changes(wish)).filter((row) => row.indicator === indicator);
}

/** Scores to four decimals, by subject. */
const scores = (rows: readonly CompareChangeRow[]): unknown =>
	Object.fromEntries(
		rows.map(({ id, score, held_back: why }) => [
			id,
			score === null ? why : Number(score.toFixed(4))
		])
	);

describe('on the figure before', () => {
	test('a change is measured by the median and the MAD of all changes in the group', async () => {
		// Sorted: −2 0 1 1 1 2 2 2 3 3 3 10: median 2; off it by 0 0 0 1 1 1 1 1 1 2 4 8: MAD 1.
		const rows = await of('rent', { chosen: ['d', 'c', 'b', 'a'] });
		expect(scores(rows)).toEqual({
			a: Number((8 / 1.4826).toFixed(4)),
			b: 0,
			c: Number((1 / 1.4826).toFixed(4)),
			d: Number((-4 / 1.4826).toFixed(4))
		});
		expect(rows[0]).toEqual({
			id: 'a',
			indicator: 'rent',
			horizon: 'last',
			year: 2023,
			period: '2023',
			value: 112,
			earlier_period: '2022',
			earlier_value: 102,
			change: 10,
			n: 12,
			subjects: 4,
			median_change: 2,
			mad: 1,
			score: 8 / 1.4826,
			held_back: null,
			quality: 'minutes',
			source_title: 'Regnskab'
		});
		expect(rows.map(({ id }) => id)).toEqual(['a', 'd', 'c', 'b']);
	});

	test('an older figure, a gap and what is only said are no news', async () => {
		expect(await of('rent', { chosen: ['e', 'f', 'g', 'nobody'] })).toEqual([]);
	});

	test('only members count, and only years up to the last', async () => {
		const two = { everyone: false, members: ['a', 'b'], chosen: ['a'] };
		expect(await of('rent', two)).toMatchObject([
			{ n: 6, subjects: 2, median_change: 2, mad: 0.5, score: null, held_back: 'few-changes' }
		]);
		expect(await of('rent', { chosen: ['a'], to: 2022 })).toMatchObject([
			{ period: '2022', change: 1, n: 8 }
		]);
	});

	test('departments are measured among departments', async () => {
		const rows = await of('rent', { level: 'department', chosen: ['j'] });
		// Changes 0, 7 … 63: median 31.5, off it by 3.5 3.5 10.5 10.5 … 31.5 31.5: MAD 17.5.
		expect(rows).toMatchObject([
			{ n: 10, subjects: 10, median_change: 31.5, mad: 17.5, change: 63 }
		]);
		expect(rows[0]?.score).toBeCloseTo(31.5 / (1.4826 * 17.5), 12);
	});

	test('months step by month', async () => {
		expect(await of('monthly', { chosen: ['a'] })).toMatchObject([
			{
				horizon: 'last',
				year: 2023,
				period: '2023-12',
				earlier_period: '2023-11',
				change: 2,
				n: 20
			}
		]);
	});

	test('elections step by four years', async () => {
		// Changes: five times 2, and 1 3 5 7 9.
		expect(await of('vote', { chosen: ['e'] })).toMatchObject([
			{
				horizon: 'last',
				year: 2021,
				period: 'KV2021',
				earlier_period: 'KV2017',
				change: 9,
				n: 10,
				subjects: 5,
				median_change: 2,
				mad: 0.5,
				score: 7 / (1.4826 * 0.5)
			}
		]);
	});
});

test('over five years, beside the step itself where that is five years too', async () => {
	const rows = await of('lustrum', { chosen: ['j'] });
	expect(
		rows.map(({ horizon, change, earlier_period }) => [horizon, change, earlier_period])
	).toEqual([
		['last', 19, '2015'],
		['five', 19, '2015']
	]);
	expect(rows[0]?.score).toBe(rows[1]?.score);
});

describe('no score', () => {
	test('of fewer than ten changes', async () => {
		expect(await of('few', { chosen: ['i'] })).toMatchObject([
			{ n: 9, change: 8, score: null, held_back: 'few-changes' }
		]);
	});

	test('where half stand still, the mean deviation measures those that move', async () => {
		// One of ten moves by 20: mean deviation 2. Who stands still has not moved by the last digit.
		expect(scores(await of('flat', { chosen: ['a', 'b'] }))).toEqual({
			a: Number((20 / (1.2533 * 2)).toFixed(4)),
			b: 'rounding'
		});
	});

	test('where all move alike, also by tenths that a computer cannot write', async () => {
		expect(scores(await of('still', { chosen: ['a'] }))).toEqual({ a: 'no-movement' });
		expect(scores(await of('steps', { chosen: ten }))).toEqual(
			Object.fromEntries(ten.map((id) => [id, 'no-movement']))
		);
	});

	test('of less than the last digit shown', async () => {
		expect(await of('tiny', { chosen: ['a'] })).toMatchObject([
			{ held_back: 'rounding', score: null }
		]);
	});

	test('of a share of dwellings that is fewer than three, where the dwellings are known', async () => {
		// 10 % of 20 dwellings are two, of 30 three.
		for (const indicator of ['empty', 'moved', 'let']) {
			const reasons = (await of(indicator, { chosen: ['a', 'b', 'c'] })).map((row) => [
				row.id,
				row.held_back
			]);
			expect(reasons.toSorted()).toEqual([
				['a', 'few-dwellings'],
				['b', null],
				['c', null]
			]);
		}
		expect(await of('people', { chosen: ['a'] })).toMatchObject([{ held_back: null }]);
	});
});

test('the biggest come first, those without a score last, in the order of choice', async () => {
	const rows = await changes({ chosen: ['b', 'a'] });
	const sizes = rows.map(({ score }) => Math.abs(score ?? -1));
	const known = sizes.slice(
		0,
		rows.findIndex(({ score }) => score === null)
	);
	expect(known).toEqual(known.toSorted((a, b) => b - a));
	expect(rows.slice(known.length).every(({ score }) => score === null)).toBe(true);
	const last = rows.slice(known.length).map(({ id }) => id);
	expect(last).toEqual([...last.filter((id) => id === 'b'), ...last.filter((id) => id === 'a')]);
});

test('nobody chosen and nobody in the group are answered with no rows', async () => {
	expect(await changes({ chosen: [] })).toEqual([]);
	expect(await changes({ everyone: false, members: [], chosen: ['a'] })).toEqual([]);
	expect(await changes({ everyone: false, members: ['a'], chosen: ['b'] })).toEqual([]);
});
