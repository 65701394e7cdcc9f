import type { HousingType } from '../municipality/departments.ts';
import { SOURCES, type FigureSource } from './observation.ts';

/**
 * How one indicator behaves in a department: the level in 2016 by type of housing, what sets
 * organisations, departments and years apart (standard deviations, relative), and growth per year.
 * Levels are of the size that sector statistics show; the values themselves are invented.
 */
export interface DepartmentSeries {
	readonly indicator: string;
	readonly decimals: number;
	readonly source: FigureSource;
	readonly level: Readonly<Record<HousingType, number>>;
	readonly growth: number;
	readonly apart: readonly [organisations: number, departments: number, years: number];
	readonly limits: readonly [low: number, high: number];
	/** Only these years; none named: all. */
	readonly years?: readonly number[];
	/** About residents: not published for fewer than 50 households. */
	readonly residents?: true;
	/** Rows carry the type of housing as their population, since types are never mixed. */
	readonly byType?: true;
}

function levels(
	family: number,
	youth: number,
	elderly: number,
	mixed: number
): DepartmentSeries['level'] {
	return { family, youth, elderly, mixed };
}

export const DEPARTMENT_SERIES: readonly DepartmentSeries[] = [
	{
		indicator: 'henlaeggelse_aarlig',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(9200, 5400, 8100, 8600),
		growth: 1.034,
		apart: [0.08, 0.12, 0.025],
		limits: [1500, 32000]
	},
	{
		indicator: 'henlaeggelse_opsparet',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(40500, 21000, 36500, 38000),
		growth: 1.026,
		apart: [0.12, 0.16, 0.03],
		limits: [1200, 140000]
	},
	{
		indicator: 'vedligehold_udgift',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(138, 152, 119, 131),
		growth: 1.021,
		apart: [0.07, 0.12, 0.08],
		limits: [35, 420]
	},
	{
		indicator: 'langtidsbudget_daekning',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(92, 97, 99, 96),
		growth: 1.006,
		apart: [0.05, 0.07, 0.015],
		limits: [38, 135]
	},
	{
		indicator: 'effektivitetstal',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(80, 77, 79, 78),
		growth: 1.006,
		apart: [0.03, 0.05, 0.012],
		limits: [48, 100]
	},
	{
		indicator: 'driftsudgift_benchmark',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(14600, 11900, 15800, 14900),
		growth: 1.017,
		apart: [0.05, 0.09, 0.02],
		limits: [8000, 30000]
	},
	{
		indicator: 'husleje',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(772, 1015, 978, 846),
		growth: 1.0165,
		apart: [0.02, 0.07, 0.003],
		limits: [560, 1600]
	},
	{
		indicator: 'nettokapital',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(168, 395, 540, 290),
		growth: 1.008,
		apart: [0.03, 0.14, 0.01],
		limits: [60, 900]
	},
	{
		indicator: 'tab_lejeledighed',
		decimals: 1,
		source: SOURCES.accounts,
		level: levels(3.4, 5.6, 4.8, 3.9),
		growth: 1.02,
		apart: [0.25, 0.3, 0.22],
		limits: [0, 60]
	},
	{
		indicator: 'tab_fraflytning',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(242, 318, 96, 214),
		growth: 1.012,
		apart: [0.16, 0.22, 0.18],
		limits: [0, 1400]
	},
	{
		indicator: 'ledige_boliger',
		decimals: 2,
		source: SOURCES.letting,
		level: levels(0.28, 0.62, 0.55, 0.34),
		growth: 1.01,
		apart: [0.25, 0.35, 0.3],
		limits: [0, 12]
	},
	{
		indicator: 'fraflytningsprocent',
		decimals: 1,
		source: SOURCES.letting,
		level: levels(10.6, 39.2, 12.4, 13.1),
		growth: 0.996,
		apart: [0.05, 0.09, 0.06],
		limits: [2, 70],
		byType: true
	},
	{
		indicator: 'energiforbrug',
		decimals: 0,
		source: SOURCES.accounts,
		level: levels(118, 108, 102, 111),
		growth: 0.983,
		apart: [0.04, 0.12, 0.02],
		limits: [38, 210]
	},
	{
		indicator: 'vandforbrug',
		decimals: 2,
		source: SOURCES.accounts,
		level: levels(1.24, 1.41, 0.98, 1.18),
		growth: 0.991,
		apart: [0.03, 0.08, 0.02],
		limits: [0.4, 2.4]
	},
	{
		indicator: 'tilfredshed',
		decimals: 1,
		source: SOURCES.survey,
		level: levels(2.9, 2.8, 3.2, 3),
		growth: 1.003,
		apart: [0.03, 0.05, 0.02],
		limits: [1, 4],
		years: [2017, 2019, 2021, 2023, 2025],
		residents: true
	}
];

/** Added up, not averaged: per dwelling in 2016. */
export const COUNTED: readonly {
	readonly indicator: string;
	readonly source: FigureSource;
	readonly perDwelling: Readonly<Record<HousingType, number>>;
	readonly growth: number;
	readonly apart: readonly [number, number, number];
	/** About residents: not published for fewer than 50 households. */
	readonly residents?: true;
}[] = [
	{
		indicator: 'beboere_antal',
		source: SOURCES.residents,
		perDwelling: levels(2.12, 1.08, 1.16, 1.72),
		growth: 0.998,
		apart: [0.02, 0.05, 0.008],
		residents: true
	},
	{
		indicator: 'beboerdemokrati_fremmoede',
		source: SOURCES.survey,
		perDwelling: levels(0.105, 0.06, 0.31, 0.14),
		growth: 0.989,
		apart: [0.08, 0.2, 0.12]
	}
];
