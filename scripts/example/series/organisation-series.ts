import { SOURCES, type FigureSource } from './observation.ts';

/** How an indicator of the organisation itself behaves; see `DepartmentSeries` for the fields. */
export interface OrganisationSeries {
	readonly indicator: string;
	readonly decimals: number;
	readonly source: FigureSource;
	readonly level: number;
	readonly growth: number;
	readonly apart: readonly [organisations: number, years: number];
	readonly limits: readonly [low: number, high: number];
	/** Published to the nearest this. */
	readonly step: number;
}

export const ORGANISATION_SERIES: readonly OrganisationSeries[] = [
	{
		indicator: 'dispositionsfond_disponibel',
		decimals: 0,
		source: SOURCES.accounts,
		level: 4350,
		growth: 1.041,
		apart: [0.17, 0.03],
		limits: [-4000, 14000],
		step: 1
	},
	{
		indicator: 'arbejdskapital_disponibel',
		decimals: 0,
		source: SOURCES.accounts,
		level: 2460,
		growth: 1.022,
		apart: [0.14, 0.03],
		limits: [0, 6000],
		step: 1
	},
	{
		indicator: 'nettoadm_udgift',
		decimals: 0,
		source: SOURCES.accounts,
		level: 3340,
		growth: 1.021,
		apart: [0.11, 0.018],
		limits: [900, 7000],
		step: 1
	},
	{
		indicator: 'rettidighed',
		decimals: 0,
		source: SOURCES.accounts,
		level: -6,
		growth: 1,
		apart: [0.6, 1.1],
		limits: [-30, 64],
		step: 1
	},
	{
		indicator: 'kommunal_anvisning',
		decimals: 0,
		source: SOURCES.letting,
		level: 25,
		growth: 0.995,
		apart: [0.08, 0.05],
		limits: [0, 40],
		step: 1
	},
	{
		indicator: 'fleksibel_udlejning',
		decimals: 0,
		source: SOURCES.letting,
		level: 14,
		growth: 1.03,
		apart: [0.35, 0.12],
		limits: [0, 60],
		step: 1
	},
	{
		indicator: 'energimaerke',
		decimals: 0,
		source: SOURCES.accounts,
		level: 38,
		growth: 1.035,
		apart: [0.2, 0.02],
		limits: [5, 100],
		step: 1
	},
	{
		indicator: 'boligsocial_bidrag_boligorg',
		decimals: 0,
		source: SOURCES.accounts,
		level: 210_000,
		growth: 1.02,
		apart: [0.4, 0.06],
		limits: [0, 3_000_000],
		step: 5000
	}
];
