import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	compareIndex,
	compareSeries,
	type CompareSeriesRow,
	type SeriesParameters
} from '../../../src/lib/queries/index.ts';
import {
	figures,
	makeSmallDataset,
	rowsOf,
	type SmallRows
} from '../../fixtures/small-database.ts';

const town: SmallRows = {
	source: [{ id: 'accounts', title: 'Regnskab' }],
	observation: [
		...figures('organisation:a', 'rent', { 2020: 10, 2021: 10, 2022: 'under opsyn', 2023: 1 }),
		...figures('organisation:a', 'rent', { 2024: 4 }, { source: 'accounts', note: 'Foreløbigt' }),
		...figures('organisation:b', 'rent', { 2020: 20, 2021: 20, 2022: null, 2023: 3 }),
		...figures('organisation:c', 'rent', { 2020: 30, 2021: 30, 2022: 7 }),
		...figures('organisation:d', 'rent', { 2020: 40, 2021: 40 }),
		...figures('organisation:e', 'rent', { 2021: 100 }),
		...figures('organisation:e', 'rent', { 2020: 999 }, { population: 'unge' }),
		...figures('department:a', 'rent', { 2020: 77, 2021: 78 }),
		...figures('organisation:a', 'vote', { KV2021: 60 }),
		...figures('organisation:b', 'vote', { KV2021: 50 }),
		...figures('organisation:a', 'growth', { 2020: 10, 2021: 12, 2022: 'ukendt' }),
		...figures('organisation:b', 'growth', { 2020: 0, 2021: 5 }),
		...figures('organisation:c', 'growth', { 2020: -5, 2021: 5 }),
		...figures('organisation:d', 'growth', { 2021: 5 }),
		...figures('organisation:e', 'growth', { 2020: 50, 2021: 25 }),
		...figures('organisation:f', 'growth', { 2020: null, 2021: 25 }),
		...figures('organisation:g', 'growth', { 2020: 'ukendt', 2021: 25 })
	]
};

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(town) });
});
afterAll(() => engine.close());

const everyone: SeriesParameters = {
	level: 'organisation',
	everyone: true,
	members: [],
	indicators: ['rent'],
	from: 2020,
	to: 2024,
	drawn: []
};

const series = (wish: Partial<SeriesParameters>): Promise<readonly CompareSeriesRow[]> =>
	rowsOf(engine, compareSeries.with({ ...everyone, ...wish }));

const index = (
	wish: Partial<SeriesParameters> & { base: number }
): Promise<readonly CompareSeriesRow[]> =>
	rowsOf(engine, compareIndex.with({ ...everyone, indicators: ['growth'], ...wish }));

const brief = (rows: readonly CompareSeriesRow[]): unknown =>
	rows.map((row) => [row.id ?? `${String(row.n)} of them`, row.period, row.value]);

describe('the group', () => {
	test('has a median of two and more, and deciles of five and more', async () => {
		const rows = await series({});
		expect(brief(rows)).toEqual([
			['4 of them', '2020', 25],
			['5 of them', '2021', 30],
			// 2022 has one value, 2024 too: nobody to be in the middle of.
			['2 of them', '2023', 2]
		]);
		expect(rows[0]?.deciles).toBeNull();
		// Of 10, 20, 30, 40, 100, between the neighbours: p10 at place 0.4, p80 at 3.2, p90 at 3.6.
		const deciles = rows[1]?.deciles ?? [];
		expect(deciles.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([
			14, 18, 22, 26, 30, 34, 38, 52, 76
		]);
	});

	test('is its members alone, whoever is drawn', async () => {
		const rows = await series({
			everyone: false,
			members: ['a', 'b', 'nobody'],
			drawn: ['c'],
			to: 2021
		});
		expect(brief(rows)).toEqual([
			['2 of them', '2020', 15],
			['2 of them', '2021', 15]
		]);
	});

	test('of one, of nobody and of the unknown has no middle', async () => {
		const of = (members: readonly string[]) =>
			series({ everyone: false, members, drawn: ['a'], to: 2020 });
		expect(brief(await of(['a']))).toEqual([['a', '2020', 10]]);
		expect(await of([])).toEqual([]);
		expect(await of(['nobody'])).toEqual([]);
	});
});

test('the drawn come with what is said instead of a value, with gaps, notes and sources', async () => {
	const rows = await series({ drawn: ['a', 'b'], from: 2022 });
	const none = { status: null, note: null, source_title: null, n: null, deciles: null };
	const row = { id: 'a', indicator: 'rent', quality: 'official', ...none };
	expect(rows.filter(({ id }) => id === 'a')).toEqual([
		{ ...row, period: '2022', year: 2022, value: null, status: 'under opsyn' },
		{ ...row, period: '2023', year: 2023, value: 1 },
		{ ...row, period: '2024', year: 2024, value: 4, note: 'Foreløbigt', source_title: 'Regnskab' }
	]);
	expect(rows.filter(({ id }) => id === 'b').map(({ quality, value }) => [quality, value])).toEqual(
		[
			['missing', null],
			['official', 3]
		]
	);
});

test('levels, indicators and years are kept apart, in the order of their names', async () => {
	expect(brief(await series({ level: 'department', drawn: ['a'], to: 2020 }))).toEqual([
		['a', '2020', 77]
	]);
	const rows = await series({
		indicators: ['vote', 'nothing', 'rent'],
		from: 2021,
		to: 2021,
		drawn: ['b']
	});
	expect(rows.map(({ indicator, id, period }) => [indicator, id, period])).toEqual([
		['rent', null, '2021'],
		['rent', 'b', '2021'],
		['vote', null, 'KV2021'],
		['vote', 'b', 'KV2021']
	]);
});

describe('the index', () => {
	test('leaves out who has no value above 0 in its year, of the group as well', async () => {
		const rows = await index({ base: 2020, drawn: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });
		expect(brief(rows)).toEqual([
			['2 of them', '2020', 100],
			['2 of them', '2021', 85],
			['a', '2020', 100],
			['a', '2021', 120],
			['a', '2022', null],
			['e', '2020', 100],
			['e', '2021', 50]
		]);
		expect(rows[4]?.status).toBe('ukendt');
	});

	test('may have its year outside the years shown', async () => {
		expect(brief(await index({ base: 2020, from: 2021, drawn: ['a'] }))).toEqual([
			['2 of them', '2021', 85],
			['a', '2021', 120],
			['a', '2022', null]
		]);
	});

	test('is nothing in a year without figures', async () => {
		expect(await index({ base: 1999, drawn: ['a'] })).toEqual([]);
	});
});
