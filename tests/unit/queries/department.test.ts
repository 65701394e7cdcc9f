import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	departmentAddresses,
	departmentCard,
	departmentProfile,
	subjectPassages,
	type DepartmentFigure
} from '../../../src/lib/queries/index.ts';
import { makeSmallDataset, rowsOf } from '../../fixtures/small-database.ts';
import { estateTown } from './estate-town.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(estateTown) });
});
afterAll(() => engine.close());

async function figure(
	department: string,
	indicator: string
): Promise<DepartmentFigure | undefined> {
	const rows = await rowsOf(engine, departmentProfile.with({ department }));
	return rows.find((row) => row.indicator === indicator);
}

test('every department has an address under its organisation', async () => {
	expect(await rowsOf(engine, departmentAddresses.with({}))).toHaveLength(7);
});

test('a card says where it belongs, whether it carries on and what is too small to show', async () => {
	const card = async (department: string) =>
		(await rowsOf(engine, departmentCard.with({ department })))[0];
	expect(await card('a1')).toMatchObject({
		organisation_name: 'Anemonen',
		area_name: 'Højen',
		dwellings: 100,
		is_current: true,
		departments: 4,
		meetings: ['2024-05-01'],
		hidden: []
	});
	expect(await card('a4')).toMatchObject({ is_current: false, valid_to: '2023-12-31' });
	// 40 dwellings; 60 dwellings with 99 residents in the newest year; b3 tells neither.
	expect((await card('a2'))?.hidden).toStrictEqual(['Beboere']);
	expect((await card('a3'))?.hidden).toStrictEqual(['Beboere']);
	expect(await card('b3')).toMatchObject({ area: null, type: null, hidden: [], meetings: [] });
	expect(await card('nobody')).toBeUndefined();
});

test('points in order of time, the newest known and its change on the last known value', async () => {
	const rent = await figure('a1', 'rent');
	expect(rent?.points.map(({ period, value }) => [period, value])).toStrictEqual([
		['2022', 10],
		['2023', null],
		['2024', 50]
	]);
	expect(rent?.points[2]).toMatchObject({ note: 'Foreløbigt', source_url: 'https://example.dk' });
	expect(rent).toMatchObject({
		latest_period: '2024',
		latest_value: 50,
		latest_source: 'Regnskab',
		previous_period: '2022',
		change: 40,
		is_key: true
	});
});

test('peers are those of its type, near are those of its organisation; itself is counted in both', async () => {
	const rent = await figure('a1', 'rent');
	// Family 2024: 50, 20, 30, 40. Organisation a 2024: 50, 70, 20.
	expect(rent?.peer).toStrictEqual({ n: 4, median: 35, rank_from_top: 1 });
	expect(rent?.near).toStrictEqual({ n: 3, median: 50, rank_from_top: 2 });
	// 2022: 10, 14 and 12, which has ended since. 2023 has none. Four make no band.
	expect(rent?.peers).toStrictEqual([
		{ year: 2022, n: 3, p10: null, median: 12, p90: null },
		{ year: 2024, n: 4, p10: null, median: 35, p90: null }
	]);
	// The only one for young people: nobody to be ranked among.
	expect((await figure('a2', 'rent'))?.peer).toStrictEqual({
		n: 1,
		median: null,
		rank_from_top: null
	});
});

test('without a known type the peers are all departments, and five of them make a band', async () => {
	const rent = await figure('b3', 'rent');
	// The newest is a status: no value, no rank, and nobody else has a figure then.
	expect(rent).toMatchObject({
		latest_period: '2025',
		latest_value: null,
		latest_status: 'ukendt',
		peer: null,
		near: null,
		outside: null
	});
	// 2024: 20 30 40 45 50 70.
	const band = rent?.peers.find(({ year }) => year === 2024);
	expect(band).toMatchObject({ n: 6, median: 42.5 });
	expect(band?.p10).toBeCloseTo(25, 9);
	expect(band?.p90).toBeCloseTo(60, 9);
});

test('outside: a critical value that holds in the year, else the band of five and more', async () => {
	expect((await figure('a2', 'rent'))?.outside).toBe('limit-high');
	// Highest of four: no band to be outside of. Highest of five, above 5.6, and lower is better.
	expect((await figure('a1', 'rent'))?.outside).toBeNull();
	expect((await figure('a1', 'heat'))?.outside).toBe('group-high');
	expect((await figure('a3', 'heat'))?.outside).toBeNull();
});

test('where not everyone is counted, only the same population is compared', async () => {
	const moving = await figure('a1', 'moving');
	expect(moving).toMatchObject({
		population: 'familier',
		latest_value: 9,
		peer: { n: 2, median: 10, rank_from_top: 2 }
	});
	expect(moving?.organisation_points.map(({ value }) => value)).toStrictEqual([10]);
	// Not the municipality's 15 of everyone; the department's own other population stands apart.
	expect(moving?.references.map(({ kind, name, value }) => [kind, name, value])).toStrictEqual([
		['population', 'unge', 30]
	]);
});

test('the organisation is told where it has a value, the municipality is a reference', async () => {
	const rent = await figure('a1', 'rent');
	expect(rent?.organisation_points.map(({ period, value }) => [period, value])).toStrictEqual([
		['2024', 44]
	]);
	expect(rent?.references.map(({ kind, value }) => [kind, value])).toStrictEqual([
		['municipality', 41]
	]);
	expect(rent?.is_total).toBe(false);
	expect((await figure('a1', 'beboere_antal'))?.is_total).toBe(true);
});

test('small numbers: no figures about residents, and shares are marked', async () => {
	expect(await figure('a2', 'beboere_antal')).toBeUndefined();
	expect(await figure('a3', 'beboere_antal')).toBeUndefined();
	expect((await figure('a1', 'beboere_antal'))?.latest_value).toBe(100);
	expect((await figure('a2', 'moving'))?.is_few).toBe(true);
	expect((await figure('a2', 'rent'))?.is_few).toBe(false);
	expect((await figure('a1', 'moving'))?.is_few).toBe(false);
	// Dwellings not told: unknown is not few.
	expect((await figure('b1', 'moving'))?.is_few).toBe(false);
});

test('a target alone is a row without points; nothing known is no row', async () => {
	expect(await figure('a1', 'aim')).toMatchObject({
		points: [],
		latest_period: null,
		peer: null,
		population: 'alle'
	});
	expect((await figure('a1', 'aim'))?.targets).toHaveLength(1);
	expect((await figure('a1', 'rent'))?.targets).toStrictEqual([]);
	expect(await rowsOf(engine, departmentProfile.with({ department: 'nobody' }))).toStrictEqual([]);
});

test('passages with a figure of those asked for, each once, newest meeting first', async () => {
	const ask = (departments: readonly string[], areas: readonly string[]) =>
		rowsOf(engine, subjectPassages.with({ departments, areas }));
	const rows = await ask(['a1', 'a3'], ['h']);
	expect(rows.map(({ passage, organisation_name }) => [passage, organisation_name])).toStrictEqual([
		['1.1', 'Cederen'],
		['4.1', 'Anemonen']
	]);
	expect(rows[1]).toMatchObject({ item_number: '4', item_title: 'Husleje', date: '2024-05-01' });
	expect(rows[1]?.subjects.map(({ kind, id }) => `${kind}:${id}`)).toStrictEqual([
		'department:a1',
		'department:a3'
	]);
	expect(await ask(['a2'], ['k'])).toStrictEqual([]);
	expect(await ask([], [])).toStrictEqual([]);
});
