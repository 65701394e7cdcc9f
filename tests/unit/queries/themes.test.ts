import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	themeIndicators,
	themeMovements,
	themeOrganisations,
	themeRaisers,
	themesTogether,
	themeTrend,
	themeYears
} from '../../../src/lib/queries/index.ts';
import { movementReason } from '../../../src/lib/text/index.ts';
import { makeSmallDataset, rowsOf, type SmallRows } from '../../fixtures/small-database.ts';

/** Meetings by year with what each raised; 2020 has none. */
const told: readonly (readonly [string, string, number, readonly string[]])[] = [
	['m16', 'a', 2016, ['war']],
	['m17', 'a', 2017, ['war', 'hail']],
	['m18', 'a', 2018, ['war', 'form']],
	['m19', 'a', 2019, ['war']],
	['m21', 'a', 2021, ['roof']],
	['m22', 'b', 2022, []],
	['m23', 'a', 2023, ['roof', 'fire', 'hail']],
	['m24', 'b', 2024, ['roof', 'fire', 'form']]
];

const town: SmallRows = {
	dataset: [
		{ id: 'town', municipality: 'town', municipality_name: 'Town', data_date: '2025-01-01' }
	],
	theme: ['war', 'hail', 'roof', 'fire', 'never', 'form'].map((id, position) => ({
		id,
		label: id,
		formality: id === 'form',
		position
	})),
	organisation: [
		{ id: 'a', name: 'A', position: 1 },
		{ id: 'b', name: 'B', position: 2 },
		{ id: 'silent', name: 'Silent', position: 3 }
	],
	meeting: told.map(([id, organisation, year]) => ({
		id,
		organisation,
		date: `${String(year)}-05-01`,
		dialogue_year: year,
		source: 's'
	})),
	agenda_item: told.map(([meeting]) => ({ id: `${meeting}-1`, meeting })),
	passage: told.flatMap(([meeting, , , themes]) =>
		themes.map((theme, index) => ({
			id: `${meeting}-${theme}`,
			meeting,
			item: `${meeting}-1`,
			local_id: `1.${String(index + 1)}`,
			position: index
		}))
	),
	passage_theme: told.flatMap(([meeting, , , themes]) =>
		themes.map((theme) => ({ passage: `${meeting}-${theme}`, theme }))
	),
	indicator: [
		{ id: 'many', theme: 'roof', symbol: 'kr.', direction: 'higher', position: 1 },
		{ id: 'whole', theme: 'roof', symbol: '%', direction: 'lower', position: 2 }
	],
	observation: [
		...['a', 'b'].map((subject_id, index) => ({
			subject_kind: 'organisation',
			subject_id,
			indicator: 'many',
			period: '2024',
			year: 2024,
			population: 'alle',
			value: 10 * (index + 1),
			quality: 'official'
		})),
		...['organisation', 'municipality'].map((subject_kind) => ({
			subject_kind,
			subject_id: subject_kind === 'municipality' ? 'town' : 'a',
			indicator: 'whole',
			period: '2024',
			year: 2024,
			population: 'alle',
			value: subject_kind === 'municipality' ? 7 : 99,
			quality: 'official'
		}))
	]
};

describe('themes of a town', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(town) });
	});
	afterAll(() => engine.close());

	test('a year without meetings is blank, a year without the theme is 0, formalities are left out', async () => {
		const rows = await rowsOf(engine, themeYears.with({}));
		expect(rows.some(({ theme }) => theme === 'form')).toBe(false);
		const roof = rows.filter(({ theme }) => theme === 'roof');
		expect(roof.map(({ year, share }) => [year, share])).toEqual([
			[2016, 0],
			[2017, 0],
			[2018, 0],
			[2019, 0],
			[2020, null],
			[2021, 1],
			[2022, 0],
			[2023, 1],
			[2024, 1]
		]);
		expect(roof[0]).toMatchObject({ raised_in_all: 3, meetings_in_all: 8, share_of_all: 3 / 8 });
		const trend = await rowsOf(engine, themeTrend.with({ theme: 'roof' }));
		expect(trend.map(({ year, share }) => [year, share])).toEqual(
			roof.map(({ year, share }) => [year, share])
		);
	});

	test('shares of organisations are of their own meetings; one that has not met is blank', async () => {
		const rows = await rowsOf(engine, themeOrganisations.with({}));
		const fire = rows.filter(({ theme }) => theme === 'fire');
		expect(
			fire.map(({ organisation, raised, meetings }) => [organisation, raised, meetings])
		).toEqual([
			['a', 1, 6],
			['b', 1, 2],
			['silent', null, 0]
		]);
		const raisers = await rowsOf(engine, themeRaisers.with({ theme: 'fire' }));
		expect(raisers.map((row) => [row.organisation, row.share, row.last_year])).toEqual([
			['b', 0.5, 2024],
			['a', 1 / 6, 2023]
		]);
	});

	test('movements tell their numbers', async () => {
		const rows = await rowsOf(engine, themeMovements.with({}));
		const reasons = Object.fromEntries(
			rows.map((row) => [row.theme, [row.movement, movementReason(row)]])
		);
		expect(reasons).toEqual({
			roof: ['rising', 'rejst på 2 af 2 møder de seneste to år mod 1 af 2 de tre år før'],
			fire: ['rising', 'rejst på 2 af 2 møder de seneste to år mod 0 af 2 de tre år før'],
			hail: [
				'returning',
				'rejst på 1 af 2 møder de seneste to år efter 0 af 2 de to år før; inden da senest i 2017'
			],
			war: [
				'vanished',
				'rejst på 0 af 2 møder de seneste to år; senest i 2019, og i 2019 på 1 af 1 møder'
			]
		});
	});

	test('raised together: of its own meetings, beside the share of all', async () => {
		const rows = await rowsOf(engine, themesTogether.with({ theme: 'fire' }));
		expect(rows.find(({ theme }) => theme === 'roof')).toMatchObject({
			together: 2,
			meetings: 2,
			share: 1,
			share_of_all: 3 / 8,
			lift: 8 / 3
		});
		expect(rows.map(({ theme }) => theme).sort()).toEqual(['hail', 'roof']);
	});

	test('indicators: the median of several organisations, else the municipality', async () => {
		const rows = await rowsOf(engine, themeIndicators.with({ theme: 'roof' }));
		expect(rows.map((row) => [row.indicator, row.subject_name, row.points[0]?.value])).toEqual([
			['many', null, 15],
			['whole', 'Town', 7]
		]);
	});
});
