import { describe, expect, it } from 'vitest';
import {
	needsNoAnswer,
	periodPair,
	questionOf,
	scatterPair
} from '../../../src/routes/[dataset]/sammenlign/questions.ts';
import { changesOf } from '../../../src/routes/[dataset]/sammenlign/views/changes.ts';
import {
	bandOf,
	heatOf,
	nextHeatSort,
	sortHeatRows
} from '../../../src/routes/[dataset]/sammenlign/views/heat.ts';
import { multiplesOf } from '../../../src/routes/[dataset]/sammenlign/views/multiples.ts';
import { ranksOf } from '../../../src/routes/[dataset]/sammenlign/views/ranks.ts';
import { scatterOf } from '../../../src/routes/[dataset]/sammenlign/views/scatter.ts';
import { axisMarks } from '../../../src/routes/[dataset]/sammenlign/views/time-marks.ts';
import { change, comparison, indicator, series, standing } from './compare-comparison.ts';

const noMarks = { meetings: [], marks: [] };
const isolates = /[\u2066-\u2069]/gu;

describe('the question of a view', () => {
	it('takes the newest period in the years, and the newest before the year held against it', () => {
		const years = { from: 2016, to: 2024, against: 2020 };
		expect(periodPair(indicator('a'), years)).toEqual({ period: '2024', earlier: '2020' });
		expect(periodPair(indicator('a'), { ...years, from: 2017, to: 2019 })).toBeNull();
		expect(periodPair(indicator('a'), { ...years, from: 2016, to: 2016 })).toEqual({
			period: '2016',
			earlier: null
		});
	});

	it('prefers a period with values to a newer one with a status only', () => {
		const mixed = indicator('a', {
			periods: [
				{ period: '2025', year: 2025, n: 0 },
				{ period: 'KV2021', year: 2021, n: 4 }
			]
		});
		const years = { from: 2016, to: 2025, against: 2020 };
		expect(periodPair(mixed, years)?.period).toBe('KV2021');
		const status = indicator('a', { periods: [{ period: '2025', year: 2025, n: 0 }] });
		expect(periodPair(status, years)?.period).toBe('2025');
	});

	it('is the same whoever is chosen in a small group: the answer is at hand', () => {
		const question = questionOf(comparison());
		expect(question.parameters).toEqual(questionOf(comparison({ chosen: ['y'] })).parameters);
		expect(question.parameters['drawn']).toEqual(['old', 'x', 'y', 'z']);
	});

	it('is not asked where nobody is chosen, or no indicator', () => {
		expect(needsNoAnswer(questionOf(comparison({ view: 'changes' })))).toBe(true);
		expect(needsNoAnswer(questionOf(comparison({ view: 'changes', chosen: ['x'] })))).toBe(false);
		expect(needsNoAnswer(questionOf(comparison({ indicators: [] })))).toBe(true);
	});

	it('has the chosen two indicators of the plane, else the first two', () => {
		const ids = (pair: ReturnType<typeof scatterPair>) => pair?.map((one) => one.indicator);
		expect(ids(scatterPair(comparison()))).toEqual(['a', 'b']);
		expect(ids(scatterPair(comparison({ across: 'b' })))).toEqual(['b', 'a']);
		expect(scatterPair(comparison({}, [indicator('a')]))).toBeNull();
	});
});

describe('indicators over time', () => {
	const rows = [
		series(null, '2024', { value: 12 }),
		series(null, '2025', { value: 20, deciles: [1, 2, 3, 4, 20, 6, 7, 8, 30] }),
		series('old', '2020'),
		series('x', '2025', { value: null, status: 'negativ', quality: 'minutes' }),
		series('y', '2025', { value: 30 })
	];

	it('tell the chosen from what went into them and from the others', () => {
		const [one] = multiplesOf(rows, comparison({ chosen: ['x'] }), 'band', noMarks, 'Data');
		expect(one?.input.series.map(({ id, role }) => [id, role])).toEqual([
			['x', 'chosen'],
			['old', 'before'],
			['y', 'peer']
		]);
		expect(one?.input.years).toEqual([2016, 2025]);
		expect(one?.input.group.at(-1)).toEqual({
			year: 2025,
			n: 3,
			median: 20,
			deciles: [1, 2, 3, 4, 20, 6, 7, 8, 30]
		});
	});

	it('say a status in words and the median with its n', () => {
		const [one] = multiplesOf(rows, comparison({ chosen: ['x'] }), 'band', noMarks, 'Data');
		expect(one?.sentence.replaceAll(isolates, '')).toBe(
			'X 2025: kilden siger »negativ« og giver ikke noget tal. Gruppens median i 2025 er 20\u00a0% (n\u00a0=\u00a03). De midterste 80 procent ligger fra 1 til 30.'
		);
	});

	it('say so where there is nothing in the years', () => {
		const [one] = multiplesOf([], comparison({ chosen: ['x'] }), 'band', noMarks, 'Data');
		expect(one?.sentence).toBe('Ingen tal eller status i de valgte år (2016–2025).');
	});

	it('stand in a table with every figure, the status in its place and the group below', () => {
		const [one] = multiplesOf(rows, comparison({ chosen: ['x'] }), 'band', noMarks, 'Data');
		expect(one?.table.columns.map(({ key }) => key)).toEqual([
			'name',
			'2020',
			'2024',
			'2025',
			'notes'
		]);
		expect(one?.table.rows[0]).toMatchObject({ name: 'X', '2025': 'negativ' });
		expect(one?.table.rows.map(({ name }) => name)).toContain('Gruppens median');
	});

	it('leave amounts out of an index', () => {
		const limits = [
			{ stat: 'low_critical', year: 2019, value: 5, quality: 'official', source: 's' }
		];
		const shown = comparison({ view: 'index', chosen: ['y'] }, [indicator('a', { limits })]);
		const [one] = multiplesOf(rows, shown, 'index', noMarks, 'Data');
		expect(one?.input.limits).toEqual([]);
		expect(one?.input.base).toBe(2016);
		expect(multiplesOf(rows, shown, 'band', noMarks, 'Data')[0]?.input.limits).toHaveLength(1);
	});
});

describe('marks on the axis of time', () => {
	it('are meetings of the first chosen, mergers and own notes, within the years', () => {
		const dates = { x: ['2015-05-01', '2024-05-01'], y: ['2024-06-01'] };
		const notes = [
			{ year: 2020, subject: null, text: 'ny lov' },
			{ year: 2021, subject: 'y', text: 'ikke valgt' },
			{ year: 2022, subject: 'x', text: 'ny formand' }
		];
		const { meetings, marks } = axisMarks(comparison({ chosen: ['x'] }), dates, notes);
		expect(meetings.map(({ date }) => date)).toEqual(['2024-05-01']);
		expect(marks).toEqual([
			{ year: 2021, label: 'sammenlagt: Gamle' },
			{ year: 2020, label: 'egen note: ny lov' },
			{ year: 2022, label: 'egen note: ny formand' }
		]);
	});
});

describe('a ranking', () => {
	it('names the place of the chosen with n, and cuts a long list to its ends', () => {
		const rows = Array.from({ length: 100 }, (_, place) =>
			standing(`s${String(place)}`, 100 - place, { n: 100, rank_from_top: place + 1 })
		);
		rows[50] = standing('x', 50, { n: 100, rank_from_top: 51 });
		const [one] = ranksOf(rows, comparison({ chosen: ['x'] }), 'Data');
		expect(one?.input.rows).toHaveLength(41);
		expect(one?.sentence.replaceAll(isolates, '')).toContain(
			'X: nr. 51 af 100, regnet fra den højeste.'
		);
		expect(one?.sentence).toContain('41 af 100 er tegnet');
		expect(one?.table.rows).toHaveLength(100);
	});

	it('says so where there is a status only', () => {
		const [one, other] = ranksOf(
			[standing('x', null, { status: 'negativ' })],
			comparison(),
			'Data'
		);
		expect(one?.sentence).toBe('Ingen har et tal, kun status.');
		expect(other?.sentence).toContain('Ingen tal eller status');
	});
});

describe('a plane of two indicators', () => {
	it('keeps those with one value, and counts those with both', () => {
		const rows = [
			standing('x', 10),
			standing('y', 20),
			standing('x', 5, { indicator: 'b', median: 7 })
		];
		const view = scatterOf(rows, comparison({ chosen: ['x'] }), 'Data');
		expect(view?.input.points.map(({ id, x, y }) => [id, x, y])).toEqual([
			['x', 10, 5],
			['y', 20, null]
		]);
		expect(view?.input.upMedian).toBe(7);
		expect(view?.sentence.replaceAll(isolates, '')).toBe(
			'X: 10\u00a0% og 5\u00a0%. 1 organisation af 2 har begge tal. Linjerne er gruppens medianer.'
		);
	});
});

describe('a heat table', () => {
	const rows = [
		standing('y', 30, { percentile: 95, n: 9 }),
		standing('x', 20, { percentile: 50, n: 9 }),
		standing('z', null, { status: 'negativ', n: 9 })
	];

	it('has the chosen first, a word for each shade, and a status without one', () => {
		const { columns, rows: lines } = heatOf(rows, comparison({ chosen: ['x'] }));
		expect(columns.map(({ label, n }) => [label, n])).toEqual([['a', 9]]);
		expect(lines.map(({ id, cells }) => [id, cells[0]?.band, cells[0]?.text])).toEqual([
			['x', 'middle', '20'],
			['y', 'highest', '30'],
			['z', null, 'negativ']
		]);
	});

	it('is sorted by a column with unknown last either way', () => {
		const { rows: lines } = heatOf(rows, comparison());
		const first = nextHeatSort(null, 0);
		const ids = (sort: typeof first) => sortHeatRows(lines, sort).map(({ id }) => id);
		expect(ids(first)).toEqual(['y', 'x', 'z']);
		expect(ids(nextHeatSort(first, 0))).toEqual(['x', 'y', 'z']);
	});

	it('has bands whose edges are said', () => {
		expect([0, 9.9, 10, 25, 75, 75.1, 90, 90.1].map(bandOf)).toEqual([
			'lowest',
			'lowest',
			'low',
			'middle',
			'middle',
			'high',
			'high',
			'highest'
		]);
	});
});

describe('the largest changes', () => {
	it('say what is unusual, with the numbers, and what is not judged', () => {
		const [list] = changesOf(
			[
				change('x'),
				change('x', { indicator: 'b', score: -1.9, change: -0.4 }),
				change('y', { score: null, held_back: 'rounding' })
			],
			comparison({ chosen: ['x', 'y'] })
		);
		expect(list?.items.map(({ isUnusual, change: text }) => [isUnusual, text])).toEqual([
			[true, '+3,1\u00a0procentpoint'],
			[false, '−0,4\u00a0procentpoint']
		]);
		expect(list?.items[0]?.reason).toBe(
			'Fra 2,1\u00a0% i 2024 til 5,2\u00a0% i 2025. Sædvanligt i gruppen: +0,1 ± 0,6 (median ± MAD af 98 ændringer hos 3 organisationer). Afstand til medianen: 3,4 gange det sædvanlige udsving.'
		);
		expect(list?.heldBack).toEqual([{ reason: 'rounding', count: 1 }]);
	});

	it('have no list for a horizon without any, nor for values that are words', () => {
		const words = [indicator('a', { symbol: 'ja/nej' })];
		expect(changesOf([change('x')], comparison({ chosen: ['x'] }, words))).toEqual([]);
	});
});
