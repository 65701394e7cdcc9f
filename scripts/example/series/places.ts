import type { Observation } from '../../../src/lib/model/index.ts';
import { ACCOUNTS_YEARS, FIRST_ACCOUNTS_YEAR } from '../calendar.ts';
import { AREAS, MUNICIPALITY } from '../municipality/municipality.ts';
import { ORGANISATIONS } from '../municipality/organisations.ts';
import { hasAccounts } from '../municipality/departments.ts';
import { roundTo } from '../numbers.ts';
import { noiseOf } from '../random.ts';
import { grown } from './departments.ts';
import { fetchedFor, observed, SOURCES } from './observation.ts';

const COUNTRY = 'country:danmark';
const TOWN = `municipality:${MUNICIPALITY.id}`;
const INVENTED = 'Opdigtet tal til eksemplet.';

const ELECTIONS = {
	valgdeltagelse_kv: ['KV2017', 'KV2021', 'KV2025'],
	valgdeltagelse_fv: ['FV2019', 'FV2022'],
	valgdeltagelse_ep: ['EP2019', 'EP2024']
} as const;
type Election = keyof typeof ELECTIONS;

/** Whole series written out: the country level, one area falling, the others about still. */
const TURNOUT: Readonly<Record<string, Readonly<Partial<Record<Election, readonly number[]>>>>> = {
	[COUNTRY]: {
		valgdeltagelse_kv: [69.6, 69.1, 69.4],
		valgdeltagelse_fv: [84.2, 83.8],
		valgdeltagelse_ep: [64.9, 63.2]
	},
	[TOWN]: {
		valgdeltagelse_kv: [67.4, 66.8, 67.1],
		valgdeltagelse_fv: [82.6, 82],
		valgdeltagelse_ep: [61.7, 60.4]
	},
	'area:tusindstraaleparken': {
		valgdeltagelse_kv: [55.2, 54.1, 55.6],
		valgdeltagelse_fv: [72.4, 71.6]
	},
	'area:svaleredekvarteret': {
		valgdeltagelse_kv: [57.8, 51.3, 44.6],
		valgdeltagelse_fv: [73.9, 68.2]
	},
	'area:vindmoellehaven': {
		valgdeltagelse_kv: [59.4, 59.9, 60.3],
		valgdeltagelse_fv: [75.1, 75.4]
	},
	'area:moensterbyen': {
		valgdeltagelse_kv: [61.2, 60.1, 60.8],
		valgdeltagelse_fv: [76.8, 76]
	}
};

function turnoutRow(
	subject: string,
	indicator: Election,
	period: string,
	value: number
): Observation {
	const fetched = `${String(Number(period.slice(2)) + 1)}-02-01`;
	const note = subject === COUNTRY ? INVENTED : null;
	return observed({ subject, indicator, period, value, source: SOURCES.turnout, fetched, note });
}

function organisationTurnout(seed: number): Observation[] {
	return ORGANISATIONS.flatMap(({ id }) =>
		ELECTIONS.valgdeltagelse_kv.flatMap((period, index) => {
			if (!hasAccounts(id, Number(period.slice(2)))) return [];
			const own = noiseOf(seed, `turnout|${id}`);
			const fall = id === 'graasvalen' ? index * 4.1 : index * 0.3;
			const now = noiseOf(seed, `turnout|${id}|${period}`) * 0.7;
			const value = roundTo(60.5 + own * 3.2 - fall + now, 1);
			return [turnoutRow(`organisation:${id}`, 'valgdeltagelse_kv', period, value)];
		})
	);
}

function writtenTurnout(): Observation[] {
	return Object.entries(TURNOUT).flatMap(([subject, series]) =>
		(['valgdeltagelse_kv', 'valgdeltagelse_fv', 'valgdeltagelse_ep'] as const).flatMap((election) =>
			(series[election] ?? []).map((value, index) =>
				turnoutRow(subject, election, ELECTIONS[election][index] ?? '', value)
			)
		)
	);
}

/** By area: level in 2016 and change per year. Safety dips in one area and comes back in another. */
const AREA_SERIES: readonly (readonly [
	indicator: string,
	decimals: number,
	byArea: Readonly<Record<string, readonly [level: number, change: number]>>,
	noise: number
])[] = [
	[
		'tryghed',
		1,
		{
			tusindstraaleparken: [66.8, 1.1],
			svaleredekvarteret: [74.2, -1.3],
			vindmoellehaven: [81.5, 0.1],
			moensterbyen: [78.4, 0.4]
		},
		0.8
	],
	[
		'uden_job_uddannelse',
		1,
		{
			tusindstraaleparken: [38.6, -0.9],
			svaleredekvarteret: [31.2, 0.4],
			vindmoellehaven: [23.8, -0.3],
			moensterbyen: [26.1, -0.2]
		},
		0.5
	],
	[
		'kun_grundskole',
		1,
		{
			tusindstraaleparken: [52.3, -0.8],
			svaleredekvarteret: [46.9, -0.4],
			vindmoellehaven: [36.4, -0.5],
			moensterbyen: [38.8, -0.6]
		},
		0.5
	],
	[
		'indkomst_andel_region',
		1,
		{
			tusindstraaleparken: [58.9, 0.5],
			svaleredekvarteret: [63.7, -0.3],
			vindmoellehaven: [74.2, 0.1],
			moensterbyen: [71.6, 0.2]
		},
		0.5
	]
];

function areaRows(seed: number): Observation[] {
	return AREA_SERIES.flatMap(([indicator, decimals, byArea, noise]) =>
		AREAS.flatMap(({ id }) =>
			ACCOUNTS_YEARS.map((year) => {
				const [level, change] = byArea[id] ?? [0, 0];
				const draw = noiseOf(seed, `${indicator}|${id}|${String(year)}`) * noise;
				return observed({
					subject: `area:${id}`,
					indicator,
					period: String(year),
					value: roundTo(level + change * (year - FIRST_ACCOUNTS_YEAR) + draw, decimals),
					source: indicator === 'tryghed' ? SOURCES.survey : SOURCES.residents,
					fetched: fetchedFor(year)
				});
			})
		)
	);
}

/** 2016–2025: far too slow for 65 % in 2030. */
const CO2_REDUCTION = [21, 22, 23, 25, 28, 28, 30, 32, 33, 34];
const TRANSPORT_SHARE = [34, 34, 35, 36, 36, 37, 38, 38, 39, 39];
const ENERGY_CHECKS = [null, null, null, 120, 150, 260, 640, 520, 480, 450];

function municipalityRows(): Observation[] {
	return ACCOUNTS_YEARS.flatMap((year, index) => {
		const shared = { subject: TOWN, period: String(year), fetched: fetchedFor(year) };
		const row = (indicator: string, value: number | null): Observation[] =>
			value === null ? [] : [observed({ ...shared, indicator, value, source: SOURCES.climate })];
		const support = Math.round(18 * grown(1.02, index)) * 100_000;
		return [
			...row('co2_reduktion', CO2_REDUCTION[index] ?? null),
			...row('co2_transport_andel', TRANSPORT_SHARE[index] ?? null),
			...row('energitjek', ENERGY_CHECKS[index] ?? null),
			observed({
				...shared,
				indicator: 'boligsocial_bidrag_kommune',
				value: support,
				source: SOURCES.accounts
			})
		];
	});
}

/** Every figure of areas, the municipality and the country. */
export function placeObservations(seed: number): Observation[] {
	return [
		...writtenTurnout(),
		...organisationTurnout(seed),
		...areaRows(seed),
		...municipalityRows()
	];
}
