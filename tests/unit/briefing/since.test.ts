import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	lastMeeting,
	missingKeyFigures,
	sinceLastMeeting,
	type SinceRow
} from '../../../src/lib/queries/index.ts';
import {
	figures,
	makeSmallDataset,
	rowsOf,
	type SmallRows
} from '../../fixtures/small-database.ts';

const ten = 'abcdefghij'.split('');
const held = (id: string, organisation: string, date: string) => ({
	id,
	organisation,
	date,
	dialogue_year: Number(date.slice(0, 4)),
	source: `s-${id}`
});

const each = (indicator: string, values: (place: number) => Record<string, number>) =>
	ten.flatMap((id, place) => figures(`organisation:${id}`, indicator, values(place)));

const both = { direction: 'both' };

const town: SmallRows = {
	dataset: [{ id: 'town', data_date: '2025-06-30' }],
	unit: [
		{ id: 'kr', kind: 'amount' },
		{ id: '%', kind: 'share' }
	],
	indicator: [
		{
			id: 'rent',
			...both,
			unit: 'kr',
			symbol: 'kr.',
			denominator: 'm2',
			position: 1,
			is_key: true,
			levels: 'organisation'
		},
		{ id: 'equity', ...both, unit: 'kr', symbol: 'kr.', position: 2 },
		{ id: 'fund', ...both, unit: 'kr', symbol: 'kr.', denominator: 'bolig', position: 3 },
		{ id: 'told', ...both, unit: 'kr', symbol: 'kr.', denominator: 'bolig', position: 4 },
		{
			id: 'vote',
			...both,
			unit: '%',
			symbol: '%',
			decimals: 1,
			denominator: 'beboer',
			position: 5
		},
		{
			id: 'month',
			...both,
			unit: '%',
			symbol: '%',
			decimals: 1,
			denominator: 'beboer',
			position: 6
		},
		{ id: 'split', ...both, unit: 'kr', symbol: 'kr.', denominator: 'bolig', position: 7 },
		{ id: 'open', ...both, unit: 'kr', symbol: 'kr.', denominator: 'bolig', position: 8 },
		{
			id: 'heat',
			...both,
			unit: 'kr',
			symbol: 'kr.',
			denominator: 'bolig',
			position: 9,
			is_key: true,
			levels: 'organisation|area'
		},
		{ id: 'street', ...both, unit: 'kr', symbol: 'kr.', position: 10, is_key: true, levels: 'area' }
	],
	organisation: [...ten.map((id) => ({ id })), { id: 'gone', valid_to: '2023-12-31' }],
	source: [
		{ id: 's-m1', title: 'Første' },
		{ id: 's-m2', title: 'Andet' }
	],
	meeting: [
		held('m1', 'a', '2022-05-01'),
		held('m2', 'a', '2023-05-01'),
		held('m3', 'b', '2024-05-01')
	],
	observation: [
		// Changes of a year: 1 ten times up to 2022, then 1, 2 … 10: median 1, off it 0 ten times and 0 … 9.
		...each('rent', (place) => ({ 2021: 10, 2022: 11, 2023: 12 + place })),
		...figures('organisation:gone', 'rent', { 2021: 10, 2022: 900, 2023: 5 }),
		...each('equity', (place) => ({ 2022: 5, 2023: 6 + place })),
		...figures('organisation:a', 'fund', { 2022: 5000, 2023: 'negativ' }),
		...figures(
			'organisation:a',
			'told',
			{ 2023: 'negativ' },
			{ source: 's-m2', quality: 'minutes' }
		),
		...figures('organisation:a', 'vote', { KV2021: 50, KV2025: 55.5 }),
		...figures('organisation:a', 'month', { '2023-04': 1, '2023-05': 2 }),
		...figures('organisation:a', 'split', { '2021/22': 1, '2022/23': 2 }),
		...figures('organisation:a', 'open', { '2021-': 1, '2023-': 2 })
	]
};

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDataset(town) });
});
afterAll(() => engine.close());

const since = (organisation: string, before = ''): Promise<readonly SinceRow[]> =>
	rowsOf(engine, sinceLastMeeting.with({ organisation, before }));
const of = async (indicator: string, before = ''): Promise<SinceRow | undefined> =>
	(await since('a', before)).find((row) => row.indicator === indicator);

describe('the last meeting', () => {
	const last = async (organisation: string, before: string) =>
		(await rowsOf(engine, lastMeeting.with({ organisation, before })))[0];

	test('is the newest of all, with the one before it', async () => {
		expect(await last('a', '')).toMatchObject({
			id: 'm2',
			date: '2023-05-01',
			source_title: 'Andet',
			previous: 'm1',
			previous_date: '2022-05-01',
			previous_dialogue_year: 2022
		});
	});

	test('lies before the day of the coming one, not on it', async () => {
		expect(await last('a', '2023-05-01')).toMatchObject({ id: 'm1', previous: null });
		expect(await last('a', '2023-05-02')).toMatchObject({ id: 'm2' });
		expect(await last('a', '2022-05-01')).toBeUndefined();
	});

	test('is none of a stranger, nor before a day that is none', async () => {
		expect(await last('c', '')).toBeUndefined();
		expect(await last('a', 'i morgen')).toBeUndefined();
	});
});

describe('since the last meeting', () => {
	test('a period that had ended is held against the newest, measured by all changes as long', async () => {
		// 20 changes, those of the ended organisation not counted: 1 eleven times, then 2 … 10.
		// Median 1; off it 0 eleven times: MAD 0, so the mean deviation 45 / 20 stands for it.
		expect(await of('rent')).toMatchObject({
			period: '2023',
			value: 12,
			n: 11,
			earlier_period: '2022',
			earlier_value: 11,
			earlier_n: 11,
			change: 1,
			changes: 20,
			subjects: 10,
			median_change: 1,
			mad: 0,
			score: 0,
			held_back: null
		});
		const [j] = await since('b', '');
		// Held in May 2024: 2023 had ended, so nothing is new.
		expect(j).toBeUndefined();
	});

	test('an earlier day looks further back: two years are measured by changes of two years', async () => {
		// Changes of two years: 2, 3 … 11: median 6.5, off it 4.5 3.5 … 0.5 twice each: MAD 2.5.
		expect(await of('rent', '2023-01-01')).toMatchObject({
			earlier_period: '2021',
			change: 2,
			changes: 10,
			median_change: 6.5,
			mad: 2.5,
			score: -4.5 / (1.4826 * 2.5)
		});
	});

	test('amounts that follow the size of an organisation have no score', async () => {
		expect(await of('equity')).toMatchObject({ change: 1, score: null, held_back: 'size' });
	});

	test('another status comes first, and is no change', async () => {
		const [first] = await since('a');
		expect(first).toMatchObject({
			indicator: 'fund',
			period: '2023',
			value: null,
			status: 'negativ',
			n: 0,
			earlier_period: '2022',
			earlier_value: 5000,
			change: null,
			score: null,
			held_back: null
		});
	});

	test('what the minutes of the meeting told is not new', async () => {
		expect(await of('told')).toBeUndefined();
		expect(await of('told', '2023-01-01')).toMatchObject({
			status: 'negativ',
			earlier_period: null,
			earlier_value: null
		});
	});

	test('months, split years, elections and what holds from a year on', async () => {
		expect(await of('month')).toMatchObject({ period: '2023-05', earlier_period: '2023-04' });
		expect(await of('split')).toMatchObject({ period: '2022/23', earlier_period: '2021/22' });
		expect(await of('vote')).toMatchObject({
			period: 'KV2025',
			earlier_period: 'KV2021',
			change: 5.5,
			held_back: 'few-changes'
		});
		expect(await of('open')).toBeUndefined();
	});

	test('nothing without a meeting', async () => {
		expect(await since('c')).toEqual([]);
		expect(await since('a', '2022-05-01')).toEqual([]);
		expect(await since('nobody')).toEqual([]);
	});
});

test('key indicators of organisations that nothing is known of', async () => {
	const missing = await rowsOf(engine, missingKeyFigures.with({ organisation: 'a' }));
	expect(missing.map(({ indicator }) => indicator)).toEqual(['heat']);
});
