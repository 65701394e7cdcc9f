import type { Observation } from '../../../src/lib/model/index.ts';
import { ACCOUNTS_YEARS, FIRST_ACCOUNTS_YEAR } from '../calendar.ts';
import { departmentsIn, dwellingsOf, hasAccounts } from '../municipality/departments.ts';
import { ORGANISATIONS } from '../municipality/organisations.ts';
import { clamp } from '../numbers.ts';
import { noiseOf, randomOf, type Random } from '../random.ts';
import { grown } from './departments.ts';
import { fetchedFor, observed, SOURCES } from './observation.ts';
import { ORGANISATION_SERIES, type OrganisationSeries } from './organisation-series.ts';
import { HOLES, isHole, LATE, patternOf, STATUS_ONLY } from './patterns.ts';

type YearRow = (indicator: string, value: number | null, source?: string) => Observation;

function organisationValue(
	seed: number,
	series: OrganisationSeries,
	organisation: string,
	year: number
): number | null {
	const elapsed = year - FIRST_ACCOUNTS_YEAR;
	const planned = patternOf(organisation, series.indicator)?.[elapsed];
	if (planned !== undefined) return planned;
	const own = noiseOf(seed, `${series.indicator}|${organisation}`);
	const now = noiseOf(seed, `${series.indicator}|${organisation}|${String(year)}`);
	const level = series.level * grown(series.growth, elapsed);
	const size = Math.abs(series.level);
	const value = level + size * (series.apart[0] * own + series.apart[1] * now);
	return Math.round(clamp(value, ...series.limits) / series.step) * series.step;
}

/** The fund and the working capital, multiplied out, and what is tied up. */
function capitalRows(
	dwellings: number,
	values: ReadonlyMap<string, number | null>,
	random: Random,
	row: YearRow
): Observation[] {
	const tied = Math.round(dwellings * (3.1 + random.noise() * 0.25)) * 1000;
	const fund = values.get('dispositionsfond_disponibel') ?? null;
	const working = values.get('arbejdskapital_disponibel') ?? null;
	const equity = fund === null || working === null ? null : (fund + working) * dwellings + tied;
	return [
		row('dispositionsfond_bunden', tied),
		...(equity === null ? [] : [row('egenkapital', Math.round(equity / 1000) * 1000)]),
		row('aarets_resultat', Math.round((random.noise() * 330 + 60) * dwellings * 0.001) * 1000)
	];
}

/** The duty to contribute to the fund; the sum per year is invented, of the size of the real one. */
function contribution(fund: number | null, year: number): number | null {
	if (fund === null) return null;
	return fund < 5600 + (year - 2016) * 90 ? 550 + (year - 2016) * 11 : 0;
}

function countRows(
	organisation: string,
	year: number,
	random: Random,
	row: YearRow
): Observation[] {
	const departments = departmentsIn(organisation, year);
	const dwellings = dwellingsOf(departments);
	const boards = departments.filter(({ origin }) => {
		const keen = Number(origin.slice(-2)) % 4 !== 3;
		return keen || random.chance(0.55 - (year - 2016) * 0.03);
	}).length;
	return [
		row('venteliste', Math.round(dwellings * (1.9 + 0.06 * (year - 2016) + random.noise() * 0.12))),
		row('udsaettelser', Math.floor(dwellings * 0.0032 * (1 + random.unit())), SOURCES.letting),
		row('beboerdemokrati', Math.round((boards / departments.length) * 100)),
		row('revisor_forbehold', random.chance(0.07) ? 1 : 0),
		row('egenkontrol', random.chance(0.94) ? 1 : 0)
	];
}

function yearRows(seed: number, organisation: string, year: number): Observation[] {
	const subject = `organisation:${organisation}`;
	const period = String(year);
	const row: YearRow = (indicator, value, source = SOURCES.accounts) =>
		observed({ subject, indicator, period, value, source, fetched: fetchedFor(year) });
	const values = new Map(
		ORGANISATION_SERIES.map((series) => [
			series.indicator,
			organisationValue(seed, series, organisation, year)
		])
	);
	const random = randomOf(seed, `organisation|${organisation}|${period}`);
	const fund = values.get('dispositionsfond_disponibel') ?? null;
	const rows = [
		...ORGANISATION_SERIES.map(({ indicator, source }) =>
			row(indicator, values.get(indicator) ?? null, source)
		),
		row('dispositionsfond_bidrag', contribution(fund, year)),
		...capitalRows(dwellingsOf(departmentsIn(organisation, year)), values, random, row),
		...countRows(organisation, year, random, row)
	];
	return rows.filter(
		({ indicator, value }) => value !== null && !isHole(organisation, indicator, year)
	);
}

function missing(subject: string, indicator: string, year: number, note: string): Observation {
	const nothing = { value: null, quality: 'missing', source: null, fetched: null } as const;
	return observed({ subject, indicator, period: String(year), ...nothing, note });
}

/** What should be there and is not: said with a row, so that nobody takes the gap for a slip. */
function missingRows(): Observation[] {
	const late = `organisation:${LATE.organisation}`;
	const awaited = [
		'dispositionsfond_disponibel',
		'arbejdskapital_disponibel',
		'henlaeggelse_aarlig',
		'effektivitetstal',
		'husleje',
		'ledige_boliger',
		'tilfredshed'
	];
	return [
		...awaited.map((indicator) =>
			missing(late, indicator, LATE.year, 'Regnskabet for 2025 er ikke modtaget.')
		),
		...HOLES.flatMap(([organisation, indicator, years]) =>
			years.map((year) =>
				missing(`organisation:${organisation}`, indicator, year, 'Tallet mangler i indberetningen.')
			)
		)
	];
}

/** The row for which only minutes speak: a status and no amount. `source` is those minutes. */
export function statusOnlyRow(source: string, fetched: string): Observation {
	const { organisation, indicator, year, status } = STATUS_ONLY;
	return observed({
		subject: `organisation:${organisation}`,
		indicator,
		period: String(year),
		value: null,
		status,
		quality: 'minutes',
		source,
		fetched,
		note: 'Referatet siger kun, at fonden er negativ; der er ikke oplyst et beløb.'
	});
}

/** Every figure of the organisations themselves. */
export function organisationObservations(seed: number): Observation[] {
	const rows = ORGANISATIONS.flatMap(({ id }) =>
		ACCOUNTS_YEARS.filter((year) => hasAccounts(id, year))
			.filter((year) => id !== LATE.organisation || year !== LATE.year)
			.flatMap((year) => yearRows(seed, id, year))
	);
	return [...rows, ...missingRows()];
}
