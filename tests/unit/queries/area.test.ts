import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	areaCard,
	areaDepartments,
	areaLatest,
	areaList,
	areaOrganisations,
	areaProfile
} from '../../../src/lib/queries/index.ts';
import { makeSmallDataset, rowsOf } from '../../fixtures/small-database.ts';
import { estateTown } from './estate-town.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(estateTown) });
});
afterAll(() => engine.close());

test('an area counts the departments that carry on, and says of how many the dwellings are known', async () => {
	const [high, low] = await rowsOf(engine, areaList.with({}));
	expect(high).toMatchObject({
		name: 'Højen',
		departments: 3,
		organisations: 2,
		dwellings: 140,
		counted: 2,
		passages: 1
	});
	expect(
		high?.figures.map(({ indicator, period, value }) => [indicator, period, value])
	).toStrictEqual([
		['beboere_antal', '2018', 4500],
		['turnout', 'KV2021', 48]
	]);
	// Nothing known is no dwellings told, not 0.
	expect(low).toMatchObject({ departments: 0, dwellings: null, counted: 0, figures: [] });
	expect(await rowsOf(engine, areaCard.with({ area: 'h' }))).toStrictEqual([high]);
	expect(await rowsOf(engine, areaCard.with({ area: 'nowhere' }))).toStrictEqual([]);
});

test('populations stand apart, each beside the same population in the same period', async () => {
	const rows = await rowsOf(engine, areaLatest.with({ area: 'h' }));
	expect(
		rows.map((row) => [
			row.indicator,
			row.population,
			row.period,
			row.value,
			row.municipality_value,
			row.country_value
		])
	).toStrictEqual([
		['beboere_antal', 'alle', '2018', 4500, null, null],
		['turnout', 'alle', 'KV2021', 48, 65, 67],
		['turnout', '25–29 år', 'KV2021', 30, null, null]
	]);
	expect(rows[1]).toMatchObject({ source_title: 'Regnskab' });
});

test('its own figures over time, beside the municipality, the country and its other populations', async () => {
	const turnout = (await rowsOf(engine, areaProfile.with({ area: 'h' }))).find(
		(row) => row.indicator === 'turnout'
	);
	expect(turnout?.points.map(({ period, value }) => [period, value])).toStrictEqual([
		['KV2017', 40],
		['KV2021', 48]
	]);
	expect(turnout).toMatchObject({ change: 8, previous_period: 'KV2017', peers: [] });
	expect(turnout?.references.map(({ kind, value }) => [kind, value])).toStrictEqual([
		['country', 67],
		['municipality', 61],
		['municipality', 65],
		['population', 30]
	]);
	expect(turnout?.targets).toMatchObject([{ due: 2029, value: 60 }]);
	expect(await rowsOf(engine, areaProfile.with({ area: 'k' }))).toStrictEqual([]);
});

test('departments across organisations, those that have ended last, with their newest key figure', async () => {
	const rows = await rowsOf(engine, areaDepartments.with({ area: 'h' }));
	expect(rows.map(({ id, organisation_name }) => [id, organisation_name])).toStrictEqual([
		['a1', 'Anemonen'],
		['a2', 'Anemonen'],
		['b1', 'Birken'],
		['a4', 'Anemonen']
	]);
	expect(
		rows.map(({ figures }) =>
			figures.map(({ indicator, period, value }) => [indicator, period, value])
		)
	).toStrictEqual([
		[['rent', '2024', 50]],
		[['rent', '2024', 70]],
		[['rent', '2024', 30]],
		[['rent', '2022', 12]]
	]);
	expect(rows[3]).toMatchObject({ is_current: false, valid_to: '2023-12-31' });
});

test('organisations belong by departments or by what their minutes tell', async () => {
	expect(await rowsOf(engine, areaOrganisations.with({ area: 'h' }))).toMatchObject([
		{ id: 'a', departments: 2, dwellings: 140, ended: 1, meetings: 0 },
		{ id: 'b', departments: 1, dwellings: null, ended: 0, meetings: 0 },
		{ id: 'c', departments: 0, dwellings: null, ended: 0, meetings: 1 }
	]);
	expect(await rowsOf(engine, areaOrganisations.with({ area: 'k' }))).toStrictEqual([]);
});
