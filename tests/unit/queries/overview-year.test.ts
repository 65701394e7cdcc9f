import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { overviewYear, type OverviewRow } from '../../../src/lib/queries/index.ts';
import {
	figures,
	makeSmallDataset,
	rowsOf,
	type SmallRows
} from '../../fixtures/small-database.ts';
import { overviewTown } from './overview-town.ts';

async function open(rows: SmallRows): Promise<Engine> {
	return openNodeEngine({ name: 'test', bytes: await makeSmallDataset(rows) });
}

async function ask(engine: Engine, year: number): Promise<readonly OverviewRow[]> {
	return rowsOf(engine, overviewYear.with({ year }));
}

describe('several organisations', () => {
	let engine: Engine;
	let rows2024: readonly OverviewRow[];
	beforeAll(async () => {
		engine = await open(overviewTown);
		rows2024 = await ask(engine, 2024);
	});
	afterAll(() => engine.close());

	const headline = (indicator: string, rows = rows2024) =>
		rows.find((row) => row.scope === 'headline' && row.indicator === indicator);
	const cell = (organisation: string, indicator: string, rows = rows2024) =>
		rows.find(
			(row) =>
				row.scope === 'organisation' &&
				row.subject_id === organisation &&
				row.indicator === indicator
		);

	test('headlines come first, then organisations by position, each by the position of its indicators', () => {
		expect(
			rows2024.filter(({ scope }) => scope === 'headline').map((row) => row.indicator)
		).toStrictEqual(['fund', 'rent', 'plan', 'vote', 'turnout']);
		expect(
			rows2024
				.filter(({ scope }) => scope === 'organisation')
				.map((row) => `${row.subject_id ?? ''} ${row.indicator}`)
		).toStrictEqual(
			['a', 'b', 'c', 'd', 'e'].flatMap((organisation) =>
				['fund', 'rent', 'plan', 'vote'].map((indicator) => `${organisation} ${indicator}`)
			)
		);
	});

	test('a headline is the median of the newest period that two organisations have, against the one before', () => {
		expect(headline('fund')).toMatchObject({
			subject_kind: 'organisation',
			subject_id: null,
			period: '2024',
			n: 5,
			value: 30,
			previous_period: '2021',
			change: 25,
			trend: [
				{ year: 2021, value: 5 },
				{ year: 2024, value: 30 }
			]
		});
		expect(headline('rent')).toMatchObject({ period: '2024', n: 4, value: 250, change: -50 });
	});

	test("the municipality's own figure is the reference, else the country's", () => {
		expect(headline('fund')).toMatchObject({ reference_kind: 'municipality', reference_value: 33 });
		expect(headline('rent')).toMatchObject({ reference_kind: 'country', reference_value: 250 });
		expect(headline('plan')).toMatchObject({ reference_kind: null, reference_value: null });
	});

	test('change is against the last known value, over a missing year and a year with only a status', () => {
		expect(cell('a', 'fund')).toMatchObject({
			subject_name: 'Anemonen',
			administrator: 'Fællesadm',
			dwellings: 120,
			value: 10,
			status: null,
			previous_period: '2021',
			change: 6,
			trend: [
				{ year: 2021, value: 4 },
				{ year: 2023, value: null },
				{ year: 2024, value: 10 }
			]
		});
	});

	test('a status without a number is the newest that is known', () => {
		expect(cell('a', 'plan')).toMatchObject({
			period: '2024',
			value: null,
			status: 'under opsyn',
			change: null,
			previous_period: '2023',
			n: 2,
			median: 8,
			outside: null
		});
	});

	test('an organisation without a figure has an empty cell, never a zero', () => {
		expect(cell('e', 'plan')).toMatchObject({
			n: 0,
			period: null,
			value: null,
			status: null,
			quality: null,
			change: null,
			outside: null,
			trend: []
		});
	});

	test('the 10–90 % band needs five organisations', () => {
		expect(cell('b', 'fund')?.p10).toBeCloseTo(14, 9);
		expect(cell('b', 'fund')?.p90).toBeCloseTo(46, 9);
		expect(cell('d', 'rent')).toMatchObject({ n: 4, p10: null, p90: null, outside: null });
	});

	test('outside the band only on the side that deserves a look', () => {
		expect(cell('e', 'rent')).toMatchObject({ period: '2023', n: 5, outside: 'band-high' });
		expect(cell('e', 'rent')?.limit_value).toBeCloseTo(460, 9);
		expect(cell('e', 'fund')).toMatchObject({ value: 50, outside: null });
	});

	test('the critical value is the newest one not after the figure, and comes before the band', () => {
		expect(cell('a', 'fund')).toMatchObject({
			outside: 'limit-low',
			limit_value: 12,
			limit_name: 'limit-low'
		});
		expect(cell('d', 'plan')).toMatchObject({ outside: 'limit-high', limit_value: 8 });
		expect(headline('fund')?.outside_count).toBe(1);
		expect(headline('plan')?.outside_count).toBe(1);
		expect(headline('vote')?.outside_count).toBe(0);
	});

	test('a figure is shown for three years', async () => {
		expect(cell('b', 'plan')?.value).toBeNull();
		expect(cell('b', 'plan', await ask(engine, 2023))).toMatchObject({ period: '2021', value: 5 });
	});

	test('an election is shown for five years', async () => {
		expect(cell('b', 'vote', await ask(engine, 2025))).toMatchObject({
			period: 'KV2021',
			value: 57,
			previous_period: 'KV2017',
			change: 7
		});
		expect(cell('b', 'vote', await ask(engine, 2026))).toMatchObject({ period: null, value: null });
	});

	test('organisations stand there from the year they begin to the year they end', async () => {
		const organisations = async (year: number) => [
			...new Set((await ask(engine, year)).flatMap((row) => row.subject_id ?? []))
		];
		expect(await organisations(2022)).toContain('gone');
		expect(await organisations(2023)).not.toContain('gone');
		expect(await organisations(2024)).not.toContain('new');
		expect(await organisations(2025)).toContain('new');
	});

	test('a year knows nothing of what came after it', async () => {
		const rows = await ask(engine, 2021);
		expect(headline('fund', rows)).toMatchObject({
			period: '2021',
			n: 2,
			value: 5,
			previous_period: null,
			change: null
		});
		expect(cell('a', 'fund', rows)).toMatchObject({
			value: 4,
			change: null,
			previous_period: null
		});
	});

	test('where no two organisations have a figure, the one subject speaks, with what is expected of it', () => {
		expect(headline('turnout')).toMatchObject({
			subject_kind: 'area',
			subject_id: 'h',
			subject_name: 'Højen',
			n: 1,
			period: 'KV2021',
			value: 48,
			previous_period: 'KV2017',
			change: 8,
			median: null,
			outside_count: null,
			target_value: null,
			target_due: 2029,
			target_statement: 'Ventes at stige',
			reference_kind: 'municipality',
			reference_value: 65,
			trend: [
				{ year: 2017, value: 40 },
				{ year: 2021, value: 48 }
			]
		});
	});

	test('the nearest target is shown; a forecast is none', () => {
		expect(cell('a', 'fund')).toMatchObject({
			target_value: 55,
			target_due: 2028,
			target_statement: 'Mindst 55 i 2028'
		});
		expect(cell('c', 'fund')).toMatchObject({ target_value: null, target_due: null });
	});

	test('no rows before the first figure or after the newest year of the data', async () => {
		expect(await ask(engine, 2016)).toStrictEqual([]);
		expect(await ask(engine, 2027)).toStrictEqual([]);
	});
});

test('one organisation with a status and a forecast speaks for itself', async () => {
	const engine = await open({
		indicator: [{ id: 'fund', direction: 'higher', is_key: true, position: 1 }],
		organisation: [{ id: 'a', name: 'Anemonen', position: 1 }],
		observation: figures('organisation:a', 'fund', { 2023: null, 2024: 'negativ' }),
		target: [
			{
				id: 't',
				subject_kind: 'organisation',
				subject_id: 'a',
				indicator: 'fund',
				kind: 'forecast',
				due: 2028,
				statement: 'Overskud i 2028'
			}
		]
	});
	try {
		const [headline, cell, ...others] = await ask(engine, 2024);
		expect(headline).toMatchObject({
			scope: 'headline',
			subject_id: 'a',
			subject_name: 'Anemonen',
			n: 1,
			period: '2024',
			value: null,
			status: 'negativ',
			change: null,
			previous_period: null,
			target_value: null,
			target_due: 2028,
			target_statement: 'Overskud i 2028',
			trend: [
				{ year: 2023, value: null },
				{ year: 2024, value: null }
			]
		});
		expect(cell).toMatchObject({ scope: 'organisation', n: 0, status: 'negativ', median: null });
		expect(others).toStrictEqual([]);
	} finally {
		await engine.close();
	}
});

test('a dataset without organisations or figures has an empty overview', async () => {
	const engine = await open({
		indicator: [{ id: 'fund', direction: 'higher', is_key: true, position: 1 }]
	});
	try {
		expect(await ask(engine, 2024)).toStrictEqual([]);
	} finally {
		await engine.close();
	}
});
