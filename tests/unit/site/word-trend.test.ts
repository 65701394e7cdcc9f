import { describe, expect, test } from 'vitest';
import type { MeetingsHeldRow } from '../../../src/lib/queries/index.ts';
import { nextHeatSort, sortHeat, type HeatRow } from '../../../src/routes/[dataset]/temaer/heat.ts';
import {
	heatOfWordOrganisations,
	heatOfWordYears,
	seriesOf,
	wordsOf
} from '../../../src/routes/[dataset]/temaer/word-trend.ts';

const held: readonly MeetingsHeldRow[] = [
	{ organisation: 'a', organisation_name: 'A', year: 2020, meetings: 1 },
	{ organisation: 'a', organisation_name: 'A', year: 2022, meetings: 1 },
	{ organisation: 'b', organisation_name: 'B', year: 2022, meetings: 2 }
];
const hit = (meeting: string, organisation: string, year: number) => ({
	meeting,
	organisation,
	year,
	passages: ['1.1']
});
const words = [
	{ word: 'tag', meetings: [hit('m1', 'a', 2022), hit('m2', 'b', 2022)] },
	{ word: 'hest', meetings: [] }
];

describe('words as they are written', () => {
	test.each([
		['beredskab, fjernvarme', ['beredskab', 'fjernvarme']],
		[' , ,', []],
		['"fælles udbud, tag", affald', ['"fælles udbud, tag"', 'affald']],
		['Ærø, AEROE, tag', ['Ærø', 'tag']],
		['<script>', ['<script>']]
	])('%s', (text, expected) => {
		expect(wordsOf(text)).toEqual(expected);
	});
});

describe('words by year', () => {
	const heat = heatOfWordYears(words, held, held);

	test('every year from the first to the last, a year without meetings blank and not 0', () => {
		expect(heat.columns.map(({ id, n }) => [id, n])).toEqual([
			['2020', 1],
			['2021', 0],
			['2022', 3]
		]);
		expect(heat.rows[0]?.cells).toEqual([
			{ raised: 0, meetings: 1, share: 0 },
			null,
			{ raised: 2, meetings: 3, share: 2 / 3 }
		]);
		expect(heat.rows[0]?.total).toEqual({ raised: 2, meetings: 4, share: 0.5 });
	});

	test('the chart has the same in percent', () => {
		expect(seriesOf(heat)[0]?.points).toEqual([
			{ year: 2020, share: 0, count: 0, n: 1 },
			{ year: 2021, share: null, count: null, n: 0 },
			{ year: 2022, share: (2 / 3) * 100, count: 2, n: 3 }
		]);
	});
});

test('words by organisation are shares of its own meetings', () => {
	const heat = heatOfWordOrganisations(words, held);
	expect(heat.rows.map(({ id, n, cells }) => [id, n, cells[0]?.share, cells[1]?.share])).toEqual([
		['a', 2, 0.5, 0],
		['b', 2, 0.5, 0]
	]);
});

test('a heat table sorts from the highest share, with what is not known last both ways', () => {
	const row = (id: string, share: number | null): HeatRow => ({
		id,
		label: id,
		n: null,
		total: null,
		cells: [share === null ? null : { raised: 1, meetings: 1, share }]
	});
	const rows = [row('a', 0.1), row('b', null), row('c', 0.9)];
	const down = nextHeatSort(null, 0);
	const up = nextHeatSort(down, 0);
	expect(sortHeat(rows, down).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	expect(sortHeat(rows, up).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
	expect(sortHeat(rows, nextHeatSort(down, 'label')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
