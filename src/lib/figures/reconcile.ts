import { desc, escape, op, table } from 'arquero';
import {
	EVERYONE,
	parsePeriod,
	parseSubject,
	problem,
	type Catalogue,
	type DatasetContent,
	type Department,
	type Indicator,
	type Located,
	type Observation,
	type Problem
} from '../model/index.ts';

/** A figure that takes part: of an organisation, or of one of its departments. */
interface Part {
	readonly organisation: string;
	readonly indicator: string;
	readonly period: string;
	readonly level: 'organisation' | 'department';
	readonly value: number;
	readonly weight: number;
}

const KEYS = ['organisation', 'indicator', 'period'] as const;
type Key = Readonly<Record<(typeof KEYS)[number], string>>;
const keyOf = (of: Key): string => KEYS.map((name) => of[name]).join('\n');

/** How far the two may lie apart: half a unit of the last decimal for each department, for rounding. */
function tolerance(decimals: number, departments: number): number {
	return (0.5 * departments + 0.5) / 10 ** decimals;
}

/** `null` where the indicator does not sum up, or where nothing is known that could be. */
function partOf(
	row: Observation,
	rules: ReadonlyMap<string, Indicator>,
	departments: ReadonlyMap<string, Department>
): Part | null {
	const { indicator, period, value } = row;
	const subject = parseSubject(row.subject);
	const rule = rules.get(indicator);
	if (rule === undefined || rule.sums_up === 'no' || row.population !== EVERYONE) return null;
	if (value === null || subject === null) return null;
	if (subject.kind === 'organisation')
		return { organisation: subject.id, indicator, period, level: 'organisation', value, weight: 1 };
	const department = subject.kind === 'department' ? departments.get(subject.id) : undefined;
	const weight = rule.sums_up === 'sum' ? 1 : department?.dwellings;
	if (department === undefined || weight == null) return null;
	const { organisation } = department;
	return { organisation, indicator, period, level: 'department', value, weight };
}

/** How many departments an organisation had at any time of a period. */
function departmentsIn(
	departments: readonly Department[],
	organisation: string,
	period: string
): number {
	const { start, end } = parsePeriod(period) ?? { start: period, end: period };
	return departments.filter(
		(one) =>
			one.organisation === organisation &&
			(one.valid_to === null || one.valid_to >= start) &&
			(one.valid_from === null || end === null || one.valid_from <= end)
	).length;
}

/** Organisations' own figures beside the total and the weight of their departments'. */
function besideDepartments(parts: readonly Part[]): object[] {
	const all = table({
		...Object.fromEntries(
			[...KEYS, 'level' as const, 'value' as const].map((name) => [name, parts.map((p) => p[name])])
		),
		weighted: parts.map((part) => part.value * part.weight),
		weight: parts.map((part) => part.weight)
	});
	const at = (level: Part['level']) =>
		all.filter(escape((row: { level: string }) => row.level === level));
	const totals = at('department')
		.groupby([...KEYS])
		.rollup({ total: op.sum('weighted'), total_weight: op.sum('weight'), count: op.count() });
	return at('organisation')
		.join(totals, [[...KEYS], [...KEYS]])
		.orderby(...KEYS, desc('value'))
		.objects({ limit: Infinity });
}

/**
 * Departments beside their organisation, where the indicator says that they sum up: `sum` adds them,
 * `weighted` weighs them by dwellings. Only periods in which every department that was there has a
 * figure (and, to be weighed, a number of dwellings) are compared. A difference is a warning with both
 * numbers: it may have a reason.
 */
export function checkSums(catalogue: Catalogue, content: DatasetContent): Problem[] {
	const rules = new Map(catalogue.indicators.map(({ value }) => [value.id, value]));
	const departments = content.departments.map(({ value }) => value);
	const byId = new Map(departments.map((one) => [one.id, one]));
	const parts: Part[] = [];
	const own = new Map<string, Located<Observation>>();
	for (const row of content.observations) {
		const part = partOf(row.value, rules, byId);
		if (part === null) continue;
		parts.push(part);
		if (part.level === 'organisation') own.set(keyOf(part), row);
	}
	if (parts.length === 0) return [];
	return besideDepartments(parts).flatMap((row) => {
		const text = (name: string): string => String(Reflect.get(row, name));
		const number = (name: string): number => Number(Reflect.get(row, name));
		const key = {
			organisation: text('organisation'),
			indicator: text('indicator'),
			period: text('period')
		};
		const place = own.get(keyOf(key))?.at('value');
		const rule = rules.get(key.indicator);
		const [count, weight] = [number('count'), number('total_weight')];
		if (place === undefined || rule === undefined || weight === 0) return [];
		if (count !== departmentsIn(departments, key.organisation, key.period)) return [];
		const isSum = rule.sums_up === 'sum';
		const sum = isSum ? number('total') : number('total') / weight;
		const value = number('value');
		if (Math.abs(value - sum) <= tolerance(rule.decimals, isSum ? count : 1)) return [];
		return [problem('sums-differ', place, { ...key, own: value, departments: sum }, 'warning')];
	});
}
