import type {
	ChartPoint,
	ChartRequest,
	ComparedSeries,
	ComparisonChartInput
} from '../../../src/lib/charts/types.ts';

const fund = {
	label: 'Dispositionsfond, disponibel del',
	symbol: 'kr./lejemålsenhed',
	decimals: 0,
	direction: 'higher'
} as const;

const NAMES = [
	'Boligforeningen Solsikken',
	'Boligselskabet Tidselfrø',
	'Andelsboligforeningen Lærkesang',
	'Arbejderboligforeningen Blåklokken',
	'Ungdomsboligselskabet Guldsmeden',
	'Ældreboligselskabet Rønnebær',
	'Boligselskabet Gråsvalen',
	'Boligforeningen Hestehoven',
	'Boligselskabet Vindfløjten',
	'Boligforeningen Tusindfryd',
	'Boligforeningen Musvitten',
	'Boligforeningen Rugvippen'
];

const hostile = `<script>alert("1")</script> & 'citat' \u202Eomvendt ${'x'.repeat(5_000)}`;

function point(year: number, value: number | null, more: Partial<ChartPoint> = {}): ChartPoint {
	return {
		period: String(year),
		year,
		value,
		status: null,
		population: 'alle',
		quality: value === null ? 'missing' : 'official',
		note: null,
		...more
	};
}

/** Ten years of invented, steady figures that differ from one to the next. */
function figures(seed: number, from = 2015, count = 10): readonly ChartPoint[] {
	return Array.from({ length: count }, (_, index) => {
		const wave = Math.sin(index * 0.8 + seed * 1.7) * 420;
		return point(from + index, Math.round(3_400 + ((seed * 977) % 3_100) + index * 90 + wave));
	});
}

function series(
	index: number,
	role: ComparedSeries['role'],
	points: readonly ChartPoint[] = figures(index)
): ComparedSeries {
	const name = NAMES[index] ?? `Boligforeningen Afdelingen ${String(index + 1)}`;
	return { id: `org-${String(index)}`, name, role, points };
}

function many(count: number, chosen: number): readonly ComparedSeries[] {
	return Array.from({ length: count }, (_, index) =>
		series(index, index < chosen ? 'chosen' : 'peer')
	);
}

function group(from = 2015, count = 10): ComparisonChartInput['group'] {
	return Array.from({ length: count }, (_, index) => {
		const median = 4_900 + index * 95;
		const deciles = [-1_500, -1_050, -640, -300, 0, 260, 560, 980, 1_600].map(
			(distance) => median + distance * (1 + index / 30)
		);
		return { year: from + index, n: 12, median, deciles };
	});
}

function comparison(input: Partial<ComparisonChartInput>): ChartRequest {
	return {
		kind: 'comparison',
		input: {
			form: 'band',
			indicator: fund,
			series: [],
			group: [],
			limits: [],
			targets: [],
			benchmarks: [],
			meetings: [],
			marks: [],
			base: null,
			years: [2015, 2024],
			...input
		}
	};
}

const meetings = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => ({
	date: `${String(year)}-11-23`,
	label: 'Styringsdialog'
}));

function toIndex(one: ComparedSeries): ComparedSeries {
	const base = one.points[0]?.value ?? 1;
	const points = one.points.map((each) => ({
		...each,
		value: each.value === null ? null : (100 * each.value) / base
	}));
	return { ...one, points };
}

const gaps = [
	...figures(1).slice(0, 4),
	point(2019, null),
	point(2021, 4_300),
	point(2022, 4_450, { quality: 'estimate' }),
	point(2023, null, { status: 'negativ', quality: 'minutes' }),
	point(2024, 4_100)
];

export const comparisonCases: Readonly<Record<string, ChartRequest>> = {
	'comparison-two': comparison({
		series: many(12, 2),
		group: group(),
		limits: [{ label: 'grænse for bidrag', value: 5_700, quality: 'estimate' }],
		targets: [
			{ kind: 'target', year: 2028, value: 6_600, label: 'mål' },
			{ kind: 'forecast', year: 2023, value: 5_000, label: 'forventet 2023' }
		],
		benchmarks: [{ label: 'hele landet', year: 2020, value: 6_900, quality: 'estimate' }],
		meetings
	}),
	'comparison-none-chosen': comparison({ series: many(12, 0), group: group() }),
	'comparison-six': comparison({ series: many(12, 6), group: group(), meetings }),
	'comparison-sixty': comparison({ series: many(70, 60), group: group() }),
	'comparison-many-peers': comparison({ series: many(61, 1), group: group() }),
	'comparison-gaps': comparison({
		series: [
			series(0, 'chosen', gaps),
			series(1, 'chosen', [point(2019, 5_100)]),
			...many(6, 0).slice(2),
			series(7, 'peer', [point(2020, 6_200)])
		],
		group: group().map((row) => (row.year === 2017 ? { ...row, n: 3, deciles: null } : row))
	}),
	'comparison-status-only': comparison({
		series: [
			series(0, 'chosen', [
				point(2024, null, { status: 'negativ', quality: 'minutes' }),
				point(2023, null, { status: 'negativ', quality: 'minutes' })
			])
		],
		targets: [{ kind: 'forecast', year: 2028, value: null, label: 'overskud ventes i 2028' }],
		meetings: [{ date: '2024-05-23', label: 'Styringsdialog' }],
		years: [2022, 2024]
	}),
	'comparison-statuses': comparison({
		series: many(12, 5).map((one, index) =>
			index < 5 ? { ...one, points: [point(2024, null, { status: 'negativ' })] } : one
		),
		group: group()
	}),
	'comparison-deciles': comparison({ form: 'deciles', series: many(12, 2), group: group() }),
	'comparison-index': comparison({
		form: 'index',
		base: 2015,
		series: many(12, 2).map(toIndex),
		group: group().map(({ year, n }, index) => {
			const median = 100 + index * 2.4;
			const deciles = [-20, -14, -9, -4, 0, 4, 9, 15, 24].map((by) => median + (by * index) / 9);
			return { year, n, median, deciles };
		}),
		limits: [{ label: 'grænse for bidrag', value: 5_700, quality: 'official' }]
	}),
	'comparison-merger': comparison({
		series: [
			series(1, 'chosen'),
			series(0, 'chosen'),
			{ ...series(11, 'before', figures(4, 2015, 7)), into: 'org-0' },
			...many(12, 0).slice(2, 11)
		],
		group: group(),
		marks: [
			{ year: 2021, label: 'fusion med Rugvippen' },
			{ year: 2018, label: 'egen note: ny ledelse' }
		]
	}),
	'comparison-elections': comparison({
		indicator: { label: 'Valgdeltagelse', symbol: '%', decimals: 1, direction: 'higher' },
		series: [0, 1, 2, 3].map((index) =>
			series(
				index,
				index < 1 ? 'chosen' : 'peer',
				[2009, 2013, 2017, 2021].map((year) =>
					point(year, 52 + index * 4.1 + ((year + index) % 5), { period: `KV${String(year)}` })
				)
			)
		),
		group: [2009, 2013, 2017, 2021].map((year) => ({ year, n: 4, median: 59, deciles: null })),
		years: [2008, 2024]
	}),
	'comparison-populations': comparison({
		indicator: { label: 'Valgdeltagelse', symbol: '%', decimals: 0, direction: 'higher' },
		series: [
			series(0, 'chosen', [
				...[61, 60, 63].map((value, index) => point(2021 + index, value)),
				...[38, 41, 40].map((value, index) =>
					point(2021 + index, value, { population: '25–29 år' })
				)
			])
		],
		years: [2019, 2024]
	}),
	'comparison-all-null': comparison({
		series: [series(0, 'chosen', [point(2022, null), point(2023, null)]), series(1, 'peer', [])]
	}),
	'comparison-one-year': comparison({
		series: [0, 1, 2].map((index) =>
			series(index, index === 0 ? 'chosen' : 'peer', [point(2024, 4_000 + index * 300)])
		),
		group: [{ year: 2024, n: 3, median: 4_300, deciles: null }],
		years: [2024, 2024]
	}),
	'comparison-equal': comparison({
		series: many(4, 4).map((one) => ({ ...one, points: figures(1) })),
		group: group()
	}),
	'comparison-hostile': comparison({
		indicator: { label: hostile, symbol: hostile, decimals: 0, direction: 'context' },
		series: [
			{ ...series(0, 'chosen'), name: hostile },
			{ ...series(1, 'chosen'), name: `${hostile} 2` },
			{ ...series(2, 'before', figures(2, 2015, 4)), name: hostile },
			{ ...series(3, 'peer'), name: hostile },
			{ ...series(4, 'chosen', [point(2020, null, { status: hostile })]), name: hostile }
		],
		group: group(),
		limits: [{ label: hostile, value: 5_700, quality: 'official' }],
		targets: [{ kind: 'target', year: 2030, value: 6_000, label: hostile }],
		benchmarks: [{ label: hostile, year: 2020, value: 5_200, quality: 'estimate' }],
		marks: [{ year: 2019, label: hostile }],
		meetings: [{ date: 'ikke en dato', label: hostile }]
	})
};
