import { describe, expect, it } from 'vitest';
import { isEmptyChart } from '../../../src/lib/charts/chart-height.ts';
import { moveCursor, nearestStop } from '../../../src/lib/charts/chart-reader.ts';
import { drawingOf } from '../../../src/lib/charts/draw.ts';
import { runsOf, stepOf } from '../../../src/lib/charts/gaps.ts';
import type { ChartRequest } from '../../../src/lib/charts/types.ts';
import { chartCases } from './cases.ts';

const SIZE = { width: 600, height: 260 };

function textsOf(name: string): readonly (readonly string[])[] {
	const request = chartCases[name];
	if (request === undefined) throw new Error(`no case ${name}`);
	return drawingOf(request, SIZE).stops.map((stops) =>
		stops.map((stop) => stop.text.replaceAll('\u00a0', ' '))
	);
}

describe('what is read at each stop', () => {
	it('gives value, unit, median and number of peers', () => {
		expect(textsOf('indicator-full')[0]?.at(-2)).toBe(
			'2023: 5.120 kr./lejemålsenhed, median 5.400 (n = 11)'
		);
	});

	it('says that a missing value is not known, and that a status has no amount', () => {
		expect(textsOf('indicator-full')[0]?.[3]).toContain('2018: ikke oplyst');
		expect(textsOf('indicator-status-only')).toEqual([
			[
				'2022: negativ, værdi ikke oplyst',
				'2023: negativ, værdi ikke oplyst',
				'2024: negativ, værdi ikke oplyst'
			],
			['2028, forventet: overskud ventes i 2028, værdi ikke oplyst'],
			['23. maj 2025: Styringsdialog']
		]);
	});

	it('names the population and where a figure comes from', () => {
		expect(textsOf('indicator-elections')[1]).toEqual(['KV2021, 25–29 år: 30 % (fra referat)']);
	});

	it('puts unknown last in a ranking and says so', () => {
		expect(textsOf('rank-twelve')[0]?.at(-1)).toBe(
			'Boligforeningen Ærøvej 9, 2024: negativ, værdi ikke oplyst; 2020: 2.848 kr./lejemålsenhed'
		);
	});

	it('gives share, count and number of meetings', () => {
		expect(textsOf('share-one')[0]?.[1]).toBe('Beredskab, 2017: 58 % (7 af 12 møder)');
		expect(textsOf('share-one')[0]?.[2]).toBe('Beredskab, 2018: ingen møder');
	});
});

describe('gaps', () => {
	const placed = (years: readonly number[]) => years.map((at) => ({ at, value: 1 }));

	it('joins elections four years apart, and none across a missing one', () => {
		const periods = ['KV2009', 'KV2017', 'KV2021'];
		const step = stepOf(periods, [2009, 2017, 2021]);
		const runs = runsOf(placed([2009, 2017, 2021]), step, () => true);
		expect(runs.map((run) => run.map((row) => row.at))).toEqual([[2009], [2017, 2021]]);
	});

	it('never joins two folketing elections, whose distance is not fixed', () => {
		expect(stepOf(['FV2019', 'FV2022'], [2019, 2022])).toBe(0);
	});

	it('takes two figures three years apart for a gap, and a steady survey for a line', () => {
		expect(stepOf(['2015', '2018'], [2015, 2018])).toBe(1);
		expect(stepOf(['2015', '2018', '2021'], [2015, 2018, 2021])).toBe(3);
	});

	it('draws no line over an unknown value', () => {
		const rows = [2019, 2020, 2021].map((at) => ({ at, value: at === 2020 ? null : 1 }));
		const runs = runsOf(rows, 1, (row) => row.value !== null);
		expect(runs.map((run) => run.length)).toEqual([1, 1]);
	});
});

describe('walking the points', () => {
	const stops = [
		[10, 20, 30].map((x) => ({ x, y: 5, text: `a${String(x)}` })),
		[12, 29].map((x) => ({ x, y: 50, text: `b${String(x)}` }))
	];

	it('goes along a series, across to the nearest, to the ends and out', () => {
		let cursor = moveCursor(stops, null, 'ArrowRight') ?? null;
		expect(cursor).toEqual({ series: 0, index: 0 });
		cursor = moveCursor(stops, cursor, 'End') ?? null;
		expect(cursor).toEqual({ series: 0, index: 2 });
		cursor = moveCursor(stops, cursor, 'ArrowDown') ?? null;
		expect(cursor).toEqual({ series: 1, index: 1 });
		expect(moveCursor(stops, cursor, 'ArrowRight')).toEqual({ series: 1, index: 1 });
		expect(moveCursor(stops, cursor, 'Escape')).toBeNull();
	});

	it('leaves every other key to the page', () => {
		expect(moveCursor(stops, null, 'Tab')).toBeUndefined();
		expect(moveCursor([], null, 'ArrowRight')).toBeUndefined();
	});

	it('finds the stop nearest to the pointer', () => {
		expect(nearestStop(stops, 28, 44)).toEqual({ series: 1, index: 1 });
	});
});

describe('empty data', () => {
	const empty: ChartRequest = {
		kind: 'indicator',
		input: {
			indicator: { label: 'x', symbol: '%', decimals: 0, direction: 'context' },
			points: [
				{
					period: '2024',
					year: 2024,
					value: null,
					status: null,
					population: 'alle',
					quality: 'missing',
					note: null
				}
			],
			peers: [],
			limits: [],
			targets: [],
			benchmarks: [],
			meetings: [],
			marks: []
		}
	};

	it('is seen before an axis is drawn, and can be drawn all the same', () => {
		expect(isEmptyChart(empty)).toBe(true);
		expect(() => drawingOf(empty, SIZE)).not.toThrow();
		const bare = { ...empty, input: { ...empty.input, points: [] } };
		expect(isEmptyChart(bare)).toBe(true);
		expect(() => drawingOf(bare, SIZE)).not.toThrow();
	});

	it('counts a status or a forecast without amount as something to show', () => {
		const status = chartCases['indicator-status-only'];
		expect(status !== undefined && isEmptyChart(status)).toBe(false);
	});
});
