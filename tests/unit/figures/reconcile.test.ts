import { describe, expect, it } from 'vitest';
import { checkSums } from '../../../src/lib/figures/index.ts';
import {
	departmentSchema,
	indicatorSchema,
	observationSchema,
	type Catalogue,
	type DatasetContent,
	type Located
} from '../../../src/lib/model/index.ts';
import { problemLine } from '../../../src/lib/text/index.ts';

const located = <T>(file: string, values: readonly T[]): readonly Located<T>[] =>
	values.map((value, index) => ({
		value,
		at: (field?: string) => ({ file, row: index + 2, column: field ?? null })
	}));

const indicator = (id: string, sums_up: string, decimals: number) =>
	indicatorSchema.parse({
		id,
		label: id,
		short: id,
		description: id,
		why: id,
		unit: 'kr./bolig',
		decimals,
		direction: 'both',
		levels: ['organisation', 'department'],
		theme: 'husleje',
		sums_up,
		denominator: null,
		key: false,
		source: { title: 'x', url: null },
		reviewed: '2026-01-01'
	});

const catalogue: Catalogue = {
	units: [],
	indicators: located('indicators.json', [
		indicator('vacant', 'sum', 0),
		indicator('rent', 'weighted', 0),
		indicator('score', 'no', 0)
	]),
	benchmarks: [],
	themes: [],
	signalRules: [],
	realNames: []
};

const department = (
	id: string,
	dwellings: number | null,
	valid: Readonly<Record<string, string>> = {}
) =>
	departmentSchema.parse({
		id,
		organisation: 'bakken',
		name: id,
		area: null,
		type: null,
		dwellings,
		built: null,
		valid_from: null,
		valid_to: null,
		...valid
	});

type Figure = readonly [subject: string, indicator: string, period: string, value: number | null];

function warningsOf(
	figures: readonly Figure[],
	departments = [department('a', 100), department('b', 300)],
	population = 'alle'
): string[] {
	const observations = figures.map(([subject, name, period, value]) =>
		observationSchema.parse({
			subject,
			indicator: name,
			period,
			population,
			value,
			status: value === null ? 'ukendt' : null,
			quality: 'official',
			source: 'regnskab',
			fetched: null,
			note: null
		})
	);
	const content: DatasetContent = {
		dataset: {
			value: {
				id: 'proeve',
				title: 'x',
				description: 'x',
				kind: 'real',
				names: false,
				municipality: { id: 'proeveby', name: 'x' },
				data_date: '2024-06-30'
			},
			at: () => ({ file: 'dataset.json', row: 1, column: null })
		},
		organisations: [],
		areas: [],
		departments: located('departments.csv', departments),
		observations: located('proeve/observations.csv', observations),
		targets: [],
		benchmarks: [],
		sources: [],
		meetings: []
	};
	const problems = checkSums(catalogue, content);
	expect(problems.filter(({ severity }) => severity !== 'warning')).toEqual([]);
	return problems.map(problemLine);
}

const figures = (
	name: string,
	own: number,
	a: number | null,
	b: number | null,
	period = '2023'
): Figure[] => [
	['organisation:bakken', name, period, own],
	['department:a', name, period, a],
	['department:b', name, period, b]
];

describe('departments beside their organisation', () => {
	it('are added where the indicator is a sum: a difference is told with both numbers', () => {
		expect(warningsOf(figures('vacant', 12, 5, 7))).toEqual([]);
		expect(warningsOf(figures('vacant', 1200, 5, 7))).toEqual([
			'proeve/observations.csv:2:value sums-differ – vacant for bakken i 2023 er 1.200, men afdelingerne giver 12 – tjek de to tal; forskellen kan have en grund, som bør stå i note'
		]);
	});

	it('are weighed by dwellings where it is an average', () => {
		expect(warningsOf(figures('rent', 175, 100, 200))).toEqual([]);
		expect(warningsOf(figures('rent', 150, 100, 200))).toEqual([
			expect.stringContaining('er 150, men afdelingerne giver 175 –')
		]);
	});

	it('may lie apart by what rounding each of them can make', () => {
		expect(warningsOf(figures('vacant', 13, 5, 7))).toEqual([]);
		expect(warningsOf(figures('vacant', 14, 5, 7))).toHaveLength(1);
		expect(warningsOf(figures('rent', 176, 100, 200))).toEqual([]);
		expect(warningsOf(figures('rent', 177, 100, 200))).toHaveLength(1);
	});

	it('are not compared where one of them is unknown, or has no number of dwellings to weigh by', () => {
		expect(warningsOf(figures('vacant', 99, 5, null))).toEqual([]);
		expect(warningsOf(figures('vacant', 99, 5, 7).slice(0, 2))).toEqual([]);
		const unweighed = [department('a', 100), department('b', null)];
		expect(warningsOf(figures('rent', 999, 100, 200), unweighed)).toEqual([]);
	});

	it('are compared with those that were there in that period', () => {
		const closed = [department('a', 100), department('b', 300, { valid_to: '2022-12-31' })];
		const now = figures('vacant', 99, 5, null);
		expect(warningsOf(now, closed)).toEqual([
			expect.stringContaining('er 99, men afdelingerne giver 5 –')
		]);
		const built = [department('a', 100), department('b', 300, { valid_from: '2024-01-01' })];
		expect(warningsOf(now, built)).toHaveLength(1);
		expect(warningsOf(figures('vacant', 99, 5, null, '2024'), built)).toEqual([]);
	});

	it('are not compared where they do not sum up, or where not everyone is counted', () => {
		expect(warningsOf(figures('score', 99, 1, 2))).toEqual([]);
		expect(warningsOf(figures('vacant', 99, 1, 2), undefined, '25–29 år')).toEqual([]);
		expect(warningsOf([])).toEqual([]);
	});

	it('are told in one order, each period by itself', () => {
		const rows = [...figures('vacant', 50, 5, 7, '2023'), ...figures('vacant', 40, 5, 7, '2022')];
		const lines = warningsOf(rows);
		expect(lines.map((line) => / i (\d{4}) er /u.exec(line)?.[1])).toEqual(['2022', '2023']);
		expect(warningsOf([...rows].reverse()).map((line) => line.slice(line.indexOf(' ')))).toEqual(
			lines.map((line) => line.slice(line.indexOf(' ')))
		);
	});
});
