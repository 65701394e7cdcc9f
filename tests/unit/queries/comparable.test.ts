import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	compareIndicators,
	compareSubjects,
	compareTargets,
	type CompareLevel,
	type CompareSubject
} from '../../../src/lib/queries/index.ts';
import {
	figures,
	makeSmallDataset,
	rowsOf,
	type SmallRows
} from '../../fixtures/small-database.ts';

const town: SmallRows = {
	dataset: [{ id: 'town', municipality: 'm', municipality_name: 'Byen', data_date: '2025-06-30' }],
	area: [{ id: 'h' }, { id: 'k' }, { id: 'z' }],
	organisation: [
		{
			id: 'a',
			name: 'Anemonen',
			municipality: 'm',
			administrator: 'Fællesadm',
			aliases: 'Ane',
			position: 9
		},
		{ id: 'b', position: 2 },
		{ id: 'c', position: 3 },
		{ id: 'none', position: 4 },
		{ id: 'zero', position: 5 },
		{ id: 'old', valid_to: '2021-12-31', successor: 'middle', position: 1 },
		{ id: 'middle', valid_to: '2023-12-31', successor: 'late', position: 6 },
		{ id: 'late', name: 'Den sidste', position: 7 },
		{ id: 'ring1', valid_to: '2020-12-31', successor: 'ring2', position: 8 },
		{ id: 'ring2', valid_to: '2020-12-31', successor: 'ring3', position: 8 },
		{ id: 'ring3', valid_to: '2020-12-31', successor: 'ring1', position: 8 },
		{ id: 'future', valid_from: '2025-07-01', position: 10 },
		{ id: 'today', valid_from: '2025-06-30', valid_to: '2025-06-30', position: 11 }
	],
	department: [
		{
			id: 'a1',
			organisation: 'a',
			type: 'family',
			dwellings: 30,
			built: 1950,
			area: 'k',
			position: 1
		},
		{
			id: 'a2',
			organisation: 'a',
			type: 'youth',
			dwellings: 10,
			built: 1990,
			area: 'h',
			position: 2
		},
		{
			id: 'a3',
			organisation: 'a',
			type: 'elderly',
			dwellings: 999,
			built: 1900,
			area: 'z',
			valid_to: '2020-12-31'
		},
		{ id: 'a4', organisation: 'a', type: 'mixed', built: 2020, area: 'h' },
		{ id: 'a5', organisation: 'a', dwellings: 20 },
		{ id: 'b1', organisation: 'b', type: 'youth', dwellings: 50 },
		{ id: 'b2', organisation: 'b', type: 'elderly', dwellings: 50 },
		{ id: 'c1', organisation: 'c', type: 'family', dwellings: 49 },
		{ id: 'c2', organisation: 'c', type: 'youth', dwellings: 150 },
		{ id: 'c3', organisation: 'c', type: 'elderly', dwellings: 149 },
		{ id: 'zero1', organisation: 'zero', type: 'family', dwellings: 0, built: 1980 },
		{
			id: 'old1',
			organisation: 'old',
			type: 'elderly',
			dwellings: 10,
			built: 1970,
			valid_to: '2021-12-31'
		},
		{
			id: 'old2',
			organisation: 'old',
			type: 'youth',
			dwellings: 90,
			built: 1930,
			valid_to: '2019-12-31'
		}
	],
	theme: [
		{ id: 'last', position: 2 },
		{ id: 'first', position: 1 }
	],
	indicator: [
		{ id: 'rent', theme: 'last', direction: 'lower', sums_up: 'weighted', position: 1 },
		{ id: 'fund', theme: 'first', direction: 'higher', sums_up: 'no', position: 3 },
		{ id: 'unheard', theme: 'first', direction: 'higher', sums_up: 'no', position: 2 }
	],
	observation: [
		...figures('organisation:a', 'rent', { 2021: 1, 2022: null, 2023: 'lav' }),
		...figures('organisation:b', 'rent', { 2021: 2 }),
		...figures('organisation:b', 'rent', { 2024: 2 }, { population: 'unge' }),
		...figures('organisation:a', 'fund', { 2021: 1, KV2021: 2 }),
		...figures('organisation:a', 'unheard', { 2021: null }),
		...figures('department:a1', 'unheard', { 2021: 5 })
	],
	target: [
		{
			id: 't2',
			subject_kind: 'organisation',
			subject_id: 'a',
			indicator: 'rent',
			kind: 'target',
			comparator: 'max',
			due: 2030
		},
		{
			id: 't1',
			subject_kind: 'organisation',
			subject_id: 'a',
			indicator: 'rent',
			kind: 'forecast',
			comparator: 'max',
			due: 2028
		},
		{
			id: 't3',
			subject_kind: 'department',
			subject_id: 'a1',
			indicator: 'rent',
			kind: 'target',
			comparator: 'max'
		}
	]
};

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(town) });
});
afterAll(() => engine.close());

const subjects = (level: CompareLevel): Promise<readonly CompareSubject[]> =>
	rowsOf(engine, compareSubjects.with({ level }));

async function subject(level: CompareLevel, id: string): Promise<CompareSubject | undefined> {
	return (await subjects(level)).find((row) => row.id === id);
}

async function shares(id: string): Promise<unknown> {
	const { rows } = await engine.run(
		`select family, youth, elderly, mixed from comparable where kind = 'organisation' and id = '${id}'`
	);
	return rows[0];
}

describe('an organisation', () => {
	test('is what its departments are, weighted by their dwellings', async () => {
		// 30 family and 10 youth dwellings; the ended one and those of unknown size or type do not count.
		expect(await shares('a')).toEqual({ family: 0.75, youth: 0.25, elderly: 0, mixed: 0 });
		expect(await subject('organisation', 'a')).toMatchObject({
			type: 'family',
			// (30 · 1950 + 10 · 1990) / 40
			built: 1960,
			areas: ['h', 'k'],
			organisation: 'a',
			organisation_name: 'Anemonen',
			administrator: 'Fællesadm',
			aliases: 'Ane',
			heir: 'a',
			heir_name: 'Anemonen'
		});
	});

	test('has the type of at least half its dwellings, else mixed', async () => {
		expect(await subject('organisation', 'b')).toMatchObject({ type: 'youth', built: null });
		// 49 + 150 + 149: nobody has half.
		expect(await subject('organisation', 'c')).toMatchObject({ type: 'mixed' });
	});

	test('of which no department tells anything is unknown, not nothing', async () => {
		const unknown = { type: null, built: null };
		expect(await subject('organisation', 'none')).toMatchObject({ ...unknown, areas: [] });
		expect(await subject('organisation', 'zero')).toMatchObject(unknown);
		expect(await shares('zero')).toEqual({ family: null, youth: null, elderly: null, mixed: null });
	});

	test('that has ended is as it was at its end', async () => {
		expect(await subject('organisation', 'old')).toMatchObject({
			type: 'elderly',
			built: 1970,
			is_current: false
		});
	});

	test('is carried on by the last of its line, and by itself in a ring', async () => {
		const heirs = new Map((await subjects('organisation')).map(({ id, heir }) => [id, heir]));
		expect(['old', 'middle', 'late', 'ring1', 'ring2', 'ring3'].map((id) => heirs.get(id))).toEqual(
			['late', 'late', 'late', 'ring1', 'ring2', 'ring3']
		);
		expect((await subject('organisation', 'old'))?.heir_name).toBe('Den sidste');
	});
});

test('those that carry on come first, in the order of the register', async () => {
	expect((await subjects('organisation')).map(({ id }) => id)).toEqual(
		`b c none zero late a today old middle ring1 ring2 ring3 future`.split(' ')
	);
});

test('a department has its own type and a class by its size', async () => {
	const classes = new Map((await subjects('department')).map((row) => [row.id, row.size_class]));
	expect(['zero1', 'c1', 'b1', 'c3', 'c2', 'a4'].map((id) => classes.get(id))).toEqual([
		'small',
		'small',
		'medium',
		'medium',
		'large',
		null
	]);
	expect(await subject('department', 'a1')).toMatchObject({
		type: 'family',
		built: 1950,
		areas: ['k'],
		organisation: 'a',
		organisation_name: 'Anemonen',
		administrator: 'Fællesadm',
		aliases: '',
		heir: 'a1',
		is_current: true
	});
	expect(await subject('department', 'a5')).toMatchObject({ type: null, built: null, areas: [] });
	expect(await subject('department', 'a3')).toMatchObject({ is_current: false });
});

test('indicators that somebody of the level has a figure for, with their periods, newest first', async () => {
	const indicators = await rowsOf(engine, compareIndicators.with({ level: 'organisation' }));
	expect(indicators.map(({ indicator, periods }) => ({ indicator, periods }))).toEqual([
		{
			indicator: 'fund',
			periods: [
				{ period: 'KV2021', year: 2021, n: 1 },
				{ period: '2021', year: 2021, n: 1 }
			]
		},
		{
			indicator: 'rent',
			periods: [
				{ period: '2023', year: 2023, n: 0 },
				{ period: '2021', year: 2021, n: 2 }
			]
		}
	]);
	const departments = await rowsOf(engine, compareIndicators.with({ level: 'department' }));
	expect(departments.map(({ indicator }) => indicator)).toEqual(['unheard']);
});

test('targets and forecasts of a level', async () => {
	const targets = async (level: CompareLevel): Promise<unknown> =>
		(await rowsOf(engine, compareTargets.with({ level }))).map(({ id, kind, due }) => [
			id,
			kind,
			due
		]);
	expect(await targets('organisation')).toEqual([
		['a', 'forecast', 2028],
		['a', 'target', 2030]
	]);
	expect(await targets('department')).toEqual([['a1', 'target', null]]);
});
