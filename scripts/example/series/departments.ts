import type { Observation } from '../../../src/lib/model/index.ts';
import { ACCOUNTS_YEARS, FIRST_ACCOUNTS_YEAR } from '../calendar.ts';
import { departmentsIn, type Department, type HousingType } from '../municipality/departments.ts';
import { ORGANISATIONS } from '../municipality/organisations.ts';
import { clamp, roundTo } from '../numbers.ts';
import { noiseOf } from '../random.ts';
import { COUNTED, DEPARTMENT_SERIES, type DepartmentSeries } from './department-series.ts';
import { fetchedFor, observed } from './observation.ts';
import { isHole, LATE, patternOf } from './patterns.ts';

/** Fewer households than this: no figures about the residents (the rule of the sector's statistics). */
export const FEWEST_HOUSEHOLDS = 50;

const POPULATION: Readonly<Record<HousingType, string>> = {
	family: 'familieboliger',
	youth: 'ungdomsboliger',
	elderly: 'ældreboliger',
	mixed: 'alle'
};

/** Powers by multiplication: `Math.pow` may differ in the last bit from machine to machine. */
export function grown(growth: number, years: number): number {
	let factor = 1;
	for (let year = 0; year < years; year += 1) factor *= growth;
	return factor;
}

/** How far a department stands from the level: its organisation's, its own and the year's share. */
function scatter(
	seed: number,
	indicator: string,
	department: Department,
	year: number,
	apart: readonly [number, number, number]
): { organisation: number; department: number; year: number } {
	const home = department.origin.slice(0, -3);
	const draw = (key: string, share: number): number =>
		1 + share * noiseOf(seed, `${indicator}|${key}`);
	return {
		organisation: draw(home, apart[0]),
		department: draw(department.origin, apart[1]),
		year: draw(`${department.origin}|${String(year)}`, apart[2])
	};
}

function departmentValue(
	seed: number,
	series: DepartmentSeries,
	department: Department,
	year: number
): number | null {
	const elapsed = year - FIRST_ACCOUNTS_YEAR;
	const { indicator } = series;
	const pattern = patternOf(department.organisation, indicator);
	const apart = scatter(seed, indicator, department, year, series.apart);
	const planned = pattern === null ? undefined : pattern[elapsed];
	if (planned === null) return null;
	const usual = series.level[department.type] * grown(series.growth, elapsed);
	const value =
		planned === undefined
			? usual * apart.organisation * apart.department * apart.year
			: // A planted level keeps its shape: departments spread about it half as much as elsewhere.
				planned * (1 + (apart.department - 1) / 2);
	return roundTo(clamp(value, series.limits[0], series.limits[1]), series.decimals);
}

interface Valued {
	readonly department: Department;
	readonly value: number;
}

/** The mean that the reconciliation rule expects: weighted by dwellings, of the published values. */
export function weightedMean(values: readonly Valued[], decimals: number): number | null {
	const dwellings = values.reduce((sum, { department }) => sum + department.dwellings, 0);
	if (dwellings === 0) return null;
	const total = values.reduce(
		(sum, { department, value }) => sum + value * department.dwellings,
		0
	);
	return roundTo(total / dwellings, decimals);
}

function seriesRows(
	seed: number,
	series: DepartmentSeries,
	organisation: string,
	year: number
): Observation[] {
	const { indicator, source, decimals } = series;
	const shared = { indicator, period: String(year), source, fetched: fetchedFor(year) };
	const valued = departmentsIn(organisation, year).flatMap((department): Valued[] => {
		const value = departmentValue(seed, series, department, year);
		return value === null ? [] : [{ department, value }];
	});
	const populations = series.byType
		? [...new Set(valued.map(({ department }) => POPULATION[department.type]))]
		: ['alle'];
	return populations.flatMap((population) => {
		const members = series.byType
			? valued.filter(({ department }) => POPULATION[department.type] === population)
			: valued;
		const published = members.filter(
			({ department }) => series.residents !== true || department.dwellings >= FEWEST_HOUSEHOLDS
		);
		return [
			...published.map(({ department, value }) =>
				observed({ ...shared, subject: `department:${department.id}`, population, value })
			),
			observed({
				...shared,
				subject: `organisation:${organisation}`,
				population,
				value: weightedMean(members, decimals)
			})
		];
	});
}

function countedRows(seed: number, organisation: string, year: number): Observation[] {
	return COUNTED.flatMap(({ indicator, source, perDwelling, growth, apart, residents }) => {
		const shared = { indicator, period: String(year), source, fetched: fetchedFor(year) };
		const rows = departmentsIn(organisation, year).map((department) => {
			const factors = scatter(seed, indicator, department, year, apart);
			const each =
				perDwelling[department.type] * grown(growth, year - FIRST_ACCOUNTS_YEAR) * factors.year;
			const value = Math.round(
				Math.max(3, department.dwellings * each * factors.organisation * factors.department)
			);
			return {
				department,
				row: observed({ ...shared, subject: `department:${department.id}`, value })
			};
		});
		const sum = rows.reduce((total, { row }) => total + (row.value ?? 0), 0);
		const published = rows.filter(
			({ department }) => residents !== true || department.dwellings >= FEWEST_HOUSEHOLDS
		);
		return [
			...published.map(({ row }) => row),
			observed({ ...shared, subject: `organisation:${organisation}`, value: sum })
		];
	});
}

/** A department's own result, and what has been gathered of results: the second adds up, the first does not. */
function resultRows(seed: number, organisation: string): Observation[] {
	const gathered = new Map<string, number>();
	const [result, account] = ['aarets_resultat', 'resultatkonto'];
	return ACCOUNTS_YEARS.flatMap((year) => {
		const shared = { period: String(year), source: 'regnskabstal', fetched: fetchedFor(year) };
		const rows = departmentsIn(organisation, year).flatMap((department) => {
			const noise = noiseOf(seed, `${result}|${department.origin}|${String(year)}`);
			const value = Math.round((noise * 620 + 90) * department.dwellings * 0.01) * 100;
			const balance = Math.round(((gathered.get(department.id) ?? 0) * 0.7 + value) / 100) * 100;
			gathered.set(department.id, balance);
			const subject = `department:${department.id}`;
			return [
				observed({ ...shared, subject, indicator: result, value }),
				observed({ ...shared, subject, indicator: account, value: balance })
			];
		});
		if (rows.length === 0) return [];
		const sum = rows
			.filter((row) => row.indicator === account)
			.reduce((total, row) => total + (row.value ?? 0), 0);
		const subject = `organisation:${organisation}`;
		return [...rows, observed({ ...shared, subject, indicator: account, value: sum })];
	});
}

/** The rent's change on the year before, from the published rents; the first year has none. */
function rentRises(rents: readonly Observation[]): Observation[] {
	const known = new Map(rents.map((row) => [`${row.subject}|${row.period}`, row.value]));
	return rents.flatMap((row) => {
		const before = known.get(`${row.subject}|${String(Number(row.period) - 1)}`) ?? null;
		if (before === null || row.value === null) return [];
		const value = roundTo((row.value / before - 1) * 100, 1);
		return [{ ...row, indicator: 'huslejestigning', value }];
	});
}

/** Every figure of departments, and of organisations where departments make them up. */
export function departmentObservations(seed: number): Observation[] {
	const rows = ORGANISATIONS.flatMap(({ id }) => [
		...ACCOUNTS_YEARS.filter((year) => departmentsIn(id, year).length > 0).flatMap((year) => [
			...DEPARTMENT_SERIES.filter(({ years }) => years === undefined || years.includes(year))
				.filter(({ indicator }) => !isHole(id, indicator, year))
				.flatMap((series) => seriesRows(seed, series, id, year)),
			...countedRows(seed, id, year)
		]),
		...resultRows(seed, id)
	]);
	const rises = rentRises(rows.filter(({ indicator }) => indicator === 'husleje'));
	return [...rows, ...rises].filter(({ subject, period }) => !isLate(subject, period));
}

function isLate(subject: string, period: string): boolean {
	return (
		period === String(LATE.year) &&
		(subject === `organisation:${LATE.organisation}` ||
			subject.startsWith(`department:${LATE.organisation}-`))
	);
}
