import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/lib/parts/group-by.ts';
import {
	indicatorInput,
	indicatorTable,
	type IndicatorFacts
} from '../../../src/lib/charts/facts.ts';
import { isElection, trendValues } from '../../../src/lib/charts/facts.ts';

const FACTS: IndicatorFacts = {
	indicator_label: 'Dispositionsfond, disponibel del',
	symbol: 'kr./lejemålsenhed',
	decimals: 0,
	direction: 'higher',
	points: [
		{
			period: '2022',
			year: 2022,
			value: 0,
			status: null,
			quality: 'official',
			note: null,
			source_title: 'Regnskab'
		},
		{
			period: '2023',
			year: 2023,
			value: null,
			status: 'negativ',
			quality: 'minutes',
			note: 'Intet beløb',
			source_title: 'Referat'
		},
		{
			period: '2024',
			year: 2024,
			value: null,
			status: null,
			quality: 'missing',
			note: null,
			source_title: null
		}
	],
	peers: [{ year: 2022, p10: 1000, median: 5000, p90: 9000, n: 11 }],
	limits: [
		{ stat: 'low_critical', year: 2019, value: 1500, quality: 'official' },
		{ stat: 'limit', year: 2024, value: 6000, quality: 'andet' }
	],
	targets: [
		{ kind: 'forecast', due: 2028, value: null, statement: 'Der ventes et overskud igen i 2028.' }
	],
	references: [
		{ kind: 'country', name: 'danmark', year: 2022, value: 5600, quality: 'official' },
		{ kind: 'sector', name: '', year: 2021, value: 5400, quality: 'official' },
		{ kind: 'sector', name: '', year: 2022, value: 5500, quality: 'official' },
		{ kind: 'sector', name: '', year: 2023, value: 5600, quality: 'estimate' },
		{ kind: 'sector', name: 'ungdomsboliger', year: 2023, value: 5700, quality: 'official' }
	]
};
const MARKS = { meetings: [{ date: '2025-05-23' }], events: [{ year: 2020, label: 'Fusion' }] };

describe('the table twin', () => {
	const { columns, rows } = indicatorTable(FACTS);

	it('keeps the unknown unknown and a real 0 a 0', () => {
		expect(rows.map((row) => row['value'])).toEqual([0, null, null]);
		expect(rows.map((row) => row['status'])).toEqual([null, 'negativ', null]);
		expect(rows.map((row) => [row['median'], row['n']])).toEqual([
			[5000, 11],
			[null, null],
			[null, null]
		]);
	});

	it('has a column for all that its rows say, with the unit in the heading and Danish words', () => {
		expect(columns.map(({ key }) => key).sort()).toEqual(Object.keys(rows[0] ?? {}).sort());
		expect(columns.find(({ key }) => key === 'value')?.label).toContain('(kr./lejemålsenhed)');
		expect(rows.map((row) => row['quality'])).toEqual(['officiel', 'fra referat', 'mangler']);
	});

	it('has no columns for peers where there are none', () => {
		const alone = indicatorTable({ ...FACTS, peers: [] }).columns.map(({ key }) => key);
		expect(alone).not.toContain('median');
		expect(alone).toContain('value');
	});
});

describe('the chart’s input', () => {
	const input = indicatorInput(FACTS, MARKS);

	it('says the same figures, and no number where there is none', () => {
		expect(input.points.map(({ value, status }) => [value, status])).toEqual([
			[0, null],
			[null, 'negativ'],
			[null, null]
		]);
		expect(input.targets).toEqual([
			{ kind: 'forecast', year: 2028, value: null, label: 'Der ventes et overskud igen i 2028.' }
		]);
	});

	it('names limits, references, meetings and events in Danish', () => {
		expect(input.limits).toEqual([
			{ label: 'kritisk lav værdi (2019)', value: 1500, quality: 'official' },
			{ label: 'grænse (2024)', value: 6000, quality: 'unverified' }
		]);
		// Of the sector only the newest official figure for all housing: the others would cover each other.
		expect(input.benchmarks.map(({ label, value }) => [label, value])).toEqual([
			['hele landet', 5600],
			['almene boliger', 5500]
		]);
		expect(input.meetings[0]?.label).toContain('23. maj 2025');
		expect(input.marks).toEqual(MARKS.events);
	});
});

describe('trendValues', () => {
	it('has one place for each year: a gap is a gap, a 0 is a 0', () => {
		const trend = [
			{ year: 2019, value: 3 },
			{ year: 2020, value: null },
			{ year: 2022, value: 0 }
		];
		expect(trendValues(trend, false)).toEqual([3, null, null, 0]);
		expect(trendValues([], false)).toEqual([]);
	});

	it('sets elections side by side', () => {
		const trend = [
			{ year: 2017, value: 40 },
			{ year: 2021, value: 48 }
		];
		expect(trendValues(trend, true)).toEqual([40, 48]);
		expect(['KV2021', 'FV2022', 'EP2024', '2024', '2013/14', 'KV', null].map(isElection)).toEqual([
			true,
			true,
			true,
			false,
			false,
			false,
			false
		]);
	});

	it('loses no figure and invents none', () => {
		const value = fc.option(fc.integer());
		const trends = fc
			.uniqueArray(fc.record({ year: fc.integer({ min: 1990, max: 2040 }), value }), {
				selector: (step) => step.year
			})
			.map((steps) => steps.sort((a, b) => a.year - b.year));
		fc.assert(
			fc.property(trends, (trend) => {
				const known = (values: readonly (number | null)[]) => values.filter((one) => one !== null);
				expect(known(trendValues(trend, false))).toEqual(known(trend.map((step) => step.value)));
			})
		);
	});
});

describe('groupBy', () => {
	it('keeps every row, keys in the order in which they first appear', () => {
		const groups = groupBy(['b1', 'a1', 'b2'], (row) => row.slice(0, 1));
		expect([...groups]).toEqual([
			['b', ['b1', 'b2']],
			['a', ['a1']]
		]);
	});
});
