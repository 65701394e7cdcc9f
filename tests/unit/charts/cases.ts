import type {
	ChartPoint,
	ChartRequest,
	IndicatorChartInput,
	Panel,
	RankChartInput,
	ShareSeries
} from '../../../src/lib/charts/types.ts';
import { comparisonCases } from './comparison-cases.ts';
import { resultCases } from './result-cases.ts';
import { scatterCases } from './scatter-cases.ts';

const fund = {
	label: 'Dispositionsfond, disponibel del',
	symbol: 'kr./lejemålsenhed',
	decimals: 0,
	direction: 'higher'
} as const;
const turnout = { label: 'Valgdeltagelse', symbol: '%', decimals: 1, direction: 'higher' } as const;

function observation(
	year: number,
	value: number | null,
	more: Partial<ChartPoint> = {}
): ChartPoint {
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

function yearly(from: number, values: readonly (number | null)[]): readonly ChartPoint[] {
	return values.map((value, index) => observation(from + index, value));
}

function peers(from: number, medians: readonly number[], spread: number) {
	return medians.map((median, index) => ({
		year: from + index,
		p10: median - spread,
		median,
		p90: median + spread * 1.3,
		n: 11
	}));
}

const nothing: Omit<IndicatorChartInput, 'indicator' | 'points'> = {
	peers: [],
	limits: [],
	targets: [],
	benchmarks: [],
	meetings: [],
	marks: []
};

function indicator(
	input: Partial<IndicatorChartInput> & Pick<IndicatorChartInput, 'points'>
): ChartRequest {
	return { kind: 'indicator', input: { indicator: fund, ...nothing, ...input } };
}

const meetings = [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
	date: `${String(year)}-05-23`,
	label: 'Styringsdialog'
}));

const hostile = `<script>alert("1")</script> & 'citat' \u202Eomvendt ${'x'.repeat(5_000)}`;

function rankRows(count: number): RankChartInput['rows'] {
	return Array.from({ length: count }, (_, index) => ({
		id: `org-${String(index)}`,
		name: `Boligforeningen ${['Ærøvej', 'Østerparken', 'Åhaven', 'Lindegården'][index % 4] ?? ''} ${String(index + 1)}`,
		value: index % 9 === 8 ? null : 3_000 + ((index * 977) % 5_200),
		status: index % 18 === 8 ? 'negativ' : null,
		earlier: index % 5 === 4 ? null : 2_800 + ((index * 631) % 5_000),
		isChosen: index === 3
	}));
}

function rank(input: Partial<RankChartInput> & Pick<RankChartInput, 'rows'>): ChartRequest {
	return {
		kind: 'rank',
		input: {
			indicator: fund,
			period: '2024',
			earlierPeriod: '2020',
			limits: [{ label: 'grænse for bidrag', value: 5_700, quality: 'estimate' }],
			median: 5_400,
			n: input.rows.filter((row) => row.value !== null).length,
			...input
		}
	};
}

function theme(label: string, seed: number): ShareSeries {
	return {
		id: label.toLowerCase(),
		label,
		points: Array.from({ length: 10 }, (_, index) => {
			const count = (index * seed) % 11;
			const isUnknown = index === 2;
			return {
				year: 2016 + index,
				share: isUnknown ? null : (count / 12) * 100,
				count: isUnknown ? null : count,
				n: isUnknown ? 0 : 12
			};
		})
	};
}

function panel(
	label: string,
	symbol: string,
	values: readonly (number | null)[],
	targets: Panel['targets'] = []
): Panel {
	return {
		id: label,
		indicator: { label, symbol, decimals: 0, direction: 'higher' },
		whose: 'median af 12 organisationer',
		points: values.map((value, index) => ({
			period: String(2018 + index),
			year: 2018 + index,
			value,
			n: 12,
			quality: 'official'
		})),
		targets
	};
}

/** Every kind of input a chart must stand: each has a reviewed drawing in `tests/fixtures/charts`. */
export const chartCases: Readonly<Record<string, ChartRequest>> = {
	...comparisonCases,
	...resultCases,
	...scatterCases,
	'indicator-full': indicator({
		points: yearly(2015, [4_100, 4_350, 4_600, null, 4_400, 3_900, 3_700, 4_200, 5_120, 5_480]),
		peers: peers(2015, [5_000, 5_050, 5_100, 5_150, 5_230, 5_300, 5_310, 5_330, 5_400, 5_450], 900),
		limits: [{ label: 'grænse for bidrag', value: 5_700, quality: 'estimate' }],
		targets: [
			{ kind: 'target', year: 2028, value: 6_200, label: 'mål 2028' },
			{ kind: 'forecast', year: 2026, value: 5_800, label: 'forventet 2026' }
		],
		benchmarks: [{ label: 'hele landet', year: 2022, value: 6_050, quality: 'official' }],
		meetings,
		marks: [{ year: 2019, label: 'fusion' }]
	}),
	'indicator-status-only': indicator({
		points: [
			observation(2022, null, { status: 'negativ', quality: 'minutes' }),
			observation(2023, null, { status: 'negativ', quality: 'minutes' }),
			observation(2024, null, { status: 'negativ', quality: 'minutes' })
		],
		targets: [{ kind: 'forecast', year: 2028, value: null, label: 'overskud ventes i 2028' }],
		meetings: [{ date: '2025-05-23', label: 'Styringsdialog' }]
	}),
	'indicator-status-among-peers': indicator({
		points: [observation(2024, null, { status: 'negativ', quality: 'minutes' })],
		peers: peers(2018, [5_150, 5_230, 5_300, 5_310, 5_330, 5_400, 5_450], 900),
		limits: [{ label: 'grænse', value: 5_700, quality: 'official' }],
		targets: [{ kind: 'forecast', year: 2028, value: null, label: 'overskud ventes i 2028' }],
		meetings
	}),
	'indicator-elections': indicator({
		indicator: turnout,
		points: [
			observation(2009, 58.2, { period: 'KV2009' }),
			observation(2017, 51.4, { period: 'KV2017' }),
			observation(2021, 48, { period: 'KV2021', quality: 'minutes' }),
			observation(2021, 30, { period: 'KV2021', population: '25–29 år', quality: 'minutes' })
		],
		benchmarks: [
			{ label: 'hele landet', year: 2017, value: 70.8, quality: 'official' },
			{ label: 'hele landet', year: 2021, value: 67.2, quality: 'official' },
			{ label: 'kommunen', year: 2021, value: 65, quality: 'minutes' }
		],
		meetings: [{ date: '2025-05-23', label: 'Styringsdialog' }]
	}),
	'indicator-far-target': indicator({
		indicator: { label: 'CO2-reduktion', symbol: '%', decimals: 0, direction: 'higher' },
		points: [observation(2022, 40, { quality: 'estimate' })],
		targets: [
			{ kind: 'target', year: 2030, value: 70, label: 'mål 2030' },
			{ kind: 'target', year: 2050, value: null, label: 'CO2-neutral senest 2050' }
		]
	}),
	'indicator-one-point': indicator({ points: [observation(2024, 899)] }),
	'indicator-all-equal': indicator({ points: yearly(2018, [12, 12, 12, 12, 12]) }),
	'indicator-negative': indicator({
		indicator: { label: 'Årets resultat', symbol: 'kr.', decimals: 0, direction: 'both' },
		points: yearly(2014, [-1_250_000, 340_000, null, null, -90_000, 2_700_000, 1_100_000]),
		limits: [
			{ label: 'kritisk lav', value: -500_000, quality: 'unverified' },
			{ label: 'kritisk høj', value: 90_000_000, quality: 'unverified' }
		]
	}),
	'indicator-wide-range': indicator({
		indicator: { label: 'Tab', symbol: 'kr./m²', decimals: 1, direction: 'lower' },
		points: yearly(2014, [0.1, 1.4, 20, 300, 4_000, 50_000, 10_000_000]),
		limits: [{ label: 'lav', value: 0.2, quality: 'official' }]
	}),
	'indicator-months': indicator({
		indicator: { label: 'Ledige boliger', symbol: '%', decimals: 2, direction: 'lower' },
		points: [1, 2, 3, 5, 6, 7, 8, 12].map((month) =>
			observation(2024, 0.2 + month / 40, { period: `2024-${String(month).padStart(2, '0')}` })
		)
	}),
	'indicator-hostile': indicator({
		indicator: { label: hostile, symbol: hostile, decimals: 0, direction: 'context' },
		points: [
			...yearly(2018, [10, 20, 15]),
			observation(2021, null, { status: hostile }),
			observation(2022, 14, { population: hostile, note: hostile })
		],
		limits: [{ label: hostile, value: 18, quality: 'official' }],
		targets: [{ kind: 'target', year: 2025, value: 22, label: hostile }],
		benchmarks: [{ label: hostile, year: 2020, value: 12, quality: 'estimate' }],
		marks: [{ year: 2019, label: hostile }],
		meetings: [{ date: 'ikke en dato', label: hostile }]
	}),
	'rank-twelve': rank({ rows: rankRows(12) }),
	'rank-one': rank({ rows: rankRows(1), limits: [], median: null, earlierPeriod: null }),
	'rank-sixty': rank({ rows: rankRows(60) }),
	'rank-lower-wide': rank({
		indicator: { label: 'Tab', symbol: 'kr.', decimals: 1, direction: 'lower' },
		rows: [
			...rankRows(1).map((row) => ({ ...row, value: 0.1, earlier: 12 })),
			...rankRows(2).map((row, index) => ({
				...row,
				name: index === 0 ? hostile : row.name,
				value: index === 0 ? 10_000_000 : -40_000,
				isChosen: index === 0
			}))
		],
		limits: [{ label: 'kritisk høj', value: 90_000_000, quality: 'unverified' }],
		median: 0.1
	}),
	'share-one': { kind: 'share', input: { themes: [theme('Beredskab', 7)] } },
	'panels-climate': {
		kind: 'panels',
		input: {
			share: theme('Klima og energi', 7),
			panels: [
				panel(
					'CO2-reduktion',
					'%',
					[21, 24, null, 30, 33, 36, 40],
					[
						{ kind: 'target', year: 2030, value: 65, label: 'mål 2030' },
						{ kind: 'target', year: 2050, value: null, label: 'neutral senest 2050' }
					]
				),
				panel('Energiforbrug', 'kWh/m²', [112, 110, 109, 104, 103, 101, 100]),
				panel(hostile, hostile, [-1_250_000, 0, 900, 12, 14_000, 3, 10_000_000])
			]
		}
	},
	'panels-elections': {
		kind: 'panels',
		input: {
			share: { ...theme('Valg', 1), points: [] },
			panels: [
				{
					...panel('Kommunalvalg', '%', []),
					points: [2017, 2021, 2025].map((year) => ({
						period: `KV${String(year)}`,
						year,
						value: 60 + year / 1000,
						n: 12,
						quality: 'estimate'
					}))
				}
			]
		}
	},
	'share-many': {
		kind: 'share',
		input: {
			themes: [
				theme('Beredskab', 7),
				theme('Økonomi og dispositionsfond', 3),
				theme(hostile, 5),
				theme('Valgdeltagelse og demokrati', 2)
			]
		}
	}
};
