import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	compareStanding,
	type CompareStandingRow,
	type StandingParameters
} from '../../../src/lib/queries/index.ts';
import {
	figures,
	makeSmallDataset,
	rowsOf,
	type SmallRows
} from '../../fixtures/small-database.ts';

const limit = (indicator: string, stat: string, year: number, value: number) => ({
	indicator,
	stat,
	kind: 'sector',
	period: String(year),
	year,
	value
});

const town: SmallRows = {
	observation: [
		...figures('organisation:a', 'fund', { 2019: 8, 2024: 10 }),
		...figures('organisation:b', 'fund', { 2024: 20 }),
		...figures('organisation:c', 'fund', { 2019: 30, 2024: 20 }),
		...figures('organisation:d', 'fund', { 2019: null, 2024: 40 }),
		...figures('organisation:e', 'fund', { 2019: 'ukendt', 2024: 50 }),
		...figures('organisation:f', 'fund', { 2019: 5, 2024: null }),
		...figures('organisation:g', 'fund', { 2024: 'under opsyn' }),
		...figures('organisation:h', 'fund', { 2019: 5 }),
		...figures('organisation:a', 'fund', { 2024: 999 }, { population: 'unge' }),
		...figures('department:a', 'fund', { 2024: 3 }),
		...['a', 'b', 'c', 'd', 'e'].flatMap((id) =>
			figures(`organisation:${id}`, 'same', { 2024: 7 })
		),
		...figures('organisation:a', 'plan', { 2024: 3 }),
		...figures('organisation:b', 'plan', { 2024: 9 }),
		...figures('organisation:a', 'rent', { 2024: 90 }),
		...figures('organisation:b', 'rent', { 2024: 120 }),
		...figures('organisation:a', 'vote', { KV2017: 55, KV2021: 61.5 })
	],
	benchmark: [
		limit('fund', 'low_critical', 2020, 15),
		limit('fund', 'low_critical', 2025, 99),
		limit('plan', 'low_critical', 2024, 1),
		limit('plan', 'high_critical', 2024, 8),
		limit('rent', 'high_critical', 2024, 100)
	]
};

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(town) });
});
afterAll(() => engine.close());

const fund: StandingParameters = {
	level: 'organisation',
	everyone: true,
	members: [],
	indicators: ['fund'],
	periods: ['2024'],
	earlier: ['2019']
};

const standing = (wish: Partial<StandingParameters>): Promise<readonly CompareStandingRow[]> =>
	rowsOf(engine, compareStanding.with({ ...fund, ...wish }));

const among = (members: readonly string[]) => standing({ everyone: false, members });

const alone = (indicator: string, period = '2024', earlier = '') =>
	standing({ indicators: [indicator], periods: [period], earlier: [earlier] });

describe('everyone', () => {
	test('is ranked from the top with shared places; who has no value comes last without one', async () => {
		const rows = await standing({});
		expect(rows.map((row) => [row.id, row.rank_from_top, row.percentile])).toEqual([
			['e', 1, 100],
			['d', 2, 75],
			// One of four others lies lower, one is equal.
			['b', 3, 37.5],
			['c', 3, 37.5],
			['a', 5, 0],
			['f', null, null],
			['g', null, null]
		]);
	});

	test('has the same middle, band, number and total on every row', async () => {
		for (const row of await standing({})) {
			// Of 10, 20, 20, 40, 50: p10 at place 0.4, p90 at 3.6.
			expect(row).toMatchObject({ n: 5, median: 20, p10: 14, p90: 46, total: 140 });
		}
	});

	test('of whom all are equal shares the first place and lies in the middle', async () => {
		const rows = await alone('same');
		expect(rows.map((row) => [row.id, row.rank_from_top, row.percentile])).toEqual(
			['a', 'b', 'c', 'd', 'e'].map((id) => [id, 1, 50])
		);
	});
});

test('changes are against the earlier period, where both are known', async () => {
	const rows = await standing({});
	const changes = rows.map((row) => [row.id, row.earlier_period, row.earlier_value, row.change]);
	expect(changes.toSorted()).toEqual([
		['a', '2019', 8, 2],
		['b', '2019', null, null],
		['c', '2019', 30, -10],
		['d', '2019', null, null],
		['e', '2019', null, null],
		['f', '2019', 5, null],
		['g', '2019', null, null]
	]);
	expect((await alone('fund'))[0]).toMatchObject({
		earlier_period: null,
		earlier_value: null,
		change: null
	});
	expect((await alone('vote', 'KV2021', 'KV2017'))[0]).toMatchObject({ year: 2021, change: 6.5 });
});

test('the distance to critical values is to the nearer one, negative outside', async () => {
	const distances = async (indicator: string): Promise<unknown> =>
		(await alone(indicator)).map((row) => [
			row.id,
			row.low_critical,
			row.high_critical,
			row.limit_distance
		]);
	expect(await distances('fund')).toEqual([
		['e', 15, null, 35],
		['d', 15, null, 25],
		['b', 15, null, 5],
		['c', 15, null, 5],
		['a', 15, null, -5],
		['f', 15, null, null],
		['g', 15, null, null]
	]);
	expect(await distances('plan')).toEqual([
		['b', 1, 8, -1],
		['a', 1, 8, 2]
	]);
	expect(await distances('rent')).toEqual([
		['b', null, 100, -20],
		['a', null, 100, 10]
	]);
	expect((await alone('same'))[0]).toMatchObject({ low_critical: null, limit_distance: null });
});

describe('members', () => {
	test('are ranked among themselves; four have no percentile and no band', async () => {
		const rows = await among(['a', 'b', 'd', 'e', 'nobody']);
		expect(rows.map((row) => [row.id, row.rank_from_top])).toEqual([
			['e', 1],
			['d', 2],
			['b', 3],
			['a', 4]
		]);
		expect(rows[0]).toMatchObject({
			n: 4,
			median: 30,
			percentile: null,
			p10: null,
			p90: null,
			total: 120
		});
	});

	test('one alone is first of one, without a middle', async () => {
		expect(await among(['c'])).toMatchObject([
			{ id: 'c', n: 1, rank_from_top: 1, median: null, percentile: null }
		]);
	});

	test('one without a value stands there with its words', async () => {
		expect(await among(['g'])).toMatchObject([
			{ n: 0, value: null, status: 'under opsyn', rank_from_top: null, median: null, total: null }
		]);
	});

	test('nobody and the unknown make no rows', async () => {
		expect(await among([])).toEqual([]);
		expect(await among(['nobody'])).toEqual([]);
	});
});

test('each indicator has its own period, in the order asked for', async () => {
	const rows = await standing({
		everyone: false,
		members: ['a'],
		indicators: ['vote', 'fund', 'nothing'],
		periods: ['KV2021', '2019', '2024'],
		earlier: ['', '', '']
	});
	expect(rows.map((row) => [row.indicator, row.period, row.value])).toEqual([
		['vote', 'KV2021', 61.5],
		['fund', '2019', 8]
	]);
	const departments = await standing({ level: 'department' });
	expect(departments.map((row) => [row.id, row.value])).toEqual([['a', 3]]);
});
