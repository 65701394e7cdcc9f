/**
 * What is planted in the data for a reader to find. Ten values, 2016–2025, that take the place of
 * an organisation's own level; `null` is a year without a figure.
 */
type TenYears = readonly (number | null)[];

export const PATTERNS: Readonly<Record<string, Readonly<Record<string, TenYears>>>> = {
	// A fund that falls below zero, has a year with a status and no amount, and recovers as forecast.
	graasvalen: {
		dispositionsfond_disponibel: [3910, 3180, 2240, 1120, -460, -1830, null, -720, 410, 1690]
	},
	// Too little put aside for the coming repairs, year after year.
	blaaklokken: {
		henlaeggelse_aarlig: [5100, 5050, 4980, 4900, 4870, 4820, 4900, 4950, 5020, 5080],
		henlaeggelse_opsparet: [21400, 20100, 18900, 17200, 16100, 14800, 13900, 13100, 12700, 12200],
		langtidsbudget_daekning: [74, 72, 70, 67, 65, 62, 61, 59, 58, 57],
		vedligehold_udgift: [148, 156, 161, 168, 171, 179, 184, 188, 191, 196]
	},
	// Below 70 since 2022, and dearer to run than its likes.
	hestehoven: {
		effektivitetstal: [77, 76, 75, 74, 73, 72, 69, 68, 66, 65],
		driftsudgift_benchmark: [15400, 15900, 16300, 16900, 17500, 18100, 19000, 19700, 20400, 21100],
		arbejdskapital_disponibel: [2380, 2210, 1990, 1720, 1480, 1290, 1180, 1105, 1060, 1020]
	},
	// Vacancies that rise four years running, with the loss that follows.
	tusindfryd: {
		ledige_boliger: [0.31, 0.28, 0.34, 0.3, 0.36, 0.42, 0.95, 1.58, 2.36, 3.12],
		tab_lejeledighed: [3.2, 3, 3.6, 3.1, 3.9, 4.4, 8.9, 13.8, 19.6, 25.2],
		fraflytningsprocent: [10.2, 10.4, 10.1, 10.7, 11, 11.6, 12.9, 14.1, 15.2, 16.3]
	},
	// Invested in energy; satisfaction past its target.
	laerkesang: {
		energiforbrug: [121, 119, 116, 112, 101, 93, 86, 82, 79, 77],
		tilfredshed: [2.7, 2.7, 2.8, 2.9, 2.9, 3, 3.1, 3.1, 3.2, 3.2]
	},
	// The merger: dear administration until it ended.
	rugvippen: {
		nettoadm_udgift: [4120, 4290, 4460, 4720, 4980, 5230, null, null, null, null],
		dispositionsfond_disponibel: [2890, 2710, 2540, 2300, 2120, 1980, null, null, null, null]
	}
};

/** No figures for the last year: the accounts had not come when the data was drawn. */
export const LATE = { organisation: 'vindfloejten', year: 2025 } as const;

/** The year for which only the minutes speak of Gråsvalen's fund, and give no amount. */
export const STATUS_ONLY = {
	organisation: 'graasvalen',
	indicator: 'dispositionsfond_disponibel',
	year: 2022,
	status: 'negativ'
} as const;

/** Single holes: organisation, indicator, years. */
export const HOLES: readonly (readonly [string, string, readonly number[]])[] = [
	['musvitten', 'tilfredshed', [2021, 2023]],
	['musvitten', 'energiforbrug', [2016, 2017, 2018]],
	['roennebaer', 'venteliste', [2019]],
	['guldsmeden', 'nettokapital', [2020, 2021]],
	['tidselfroe', 'beboerdemokrati', [2022]],
	['laerkesang', 'nettoadm_udgift', [2018]]
];

export function patternOf(organisation: string, indicator: string): TenYears | null {
	return PATTERNS[organisation]?.[indicator] ?? null;
}

export function isHole(organisation: string, indicator: string, year: number): boolean {
	return HOLES.some(
		([where, what, years]) => where === organisation && what === indicator && years.includes(year)
	);
}
