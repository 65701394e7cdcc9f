import { desc, escape, op, table } from 'arquero';
import {
	parseSubject,
	problem,
	type Catalogue,
	type DatasetContent,
	type Problem
} from '../model/index.ts';

interface Difference {
	readonly organisation: string;
	readonly indicator: string;
	readonly period: string;
	readonly own: number;
	readonly departments: number;
}

/** How far the two may lie apart: half a unit of the last decimal for each department, for rounding. */
function tolerance(decimals: number, departments: number): number {
	return (0.5 * departments + 0.5) / 10 ** decimals;
}

/**
 * Departments beside their organisation, where the indicator says that they sum up: `sum` adds them,
 * `weighted` weighs them by dwellings. Only periods in which every department that was there has a
 * figure are compared. A difference is a warning with both numbers: it may have a reason.
 */
export function checkSums(catalogue: Catalogue, content: DatasetContent): Problem[] {
	const rules = new Map(catalogue.indicators.map(({ value }) => [value.id, value]));
	const departments = new Map(content.departments.map(({ value }) => [value.id, value]));
	const sizes = new Map<string, number>();
	for (const { organisation } of departments.values()) {
		sizes.set(organisation, (sizes.get(organisation) ?? 0) + 1);
	}
	const rows = content.observations.flatMap(({ value: row }) => {
		const subject = parseSubject(row.subject);
		const rule = rules.get(row.indicator);
		if (rule === undefined || rule.sums_up === 'no' || row.population !== 'alle') return [];
		if (row.value === null || subject === null) return [];
		const department = subject.kind === 'department' ? departments.get(subject.id) : undefined;
		const organisation = subject.kind === 'organisation' ? subject.id : department?.organisation;
		if (organisation === undefined) return [];
		const weight = rule.sums_up === 'sum' ? 1 : (department?.dwellings ?? 0);
		return [
			{
				organisation,
				indicator: row.indicator,
				period: row.period,
				level: subject.kind,
				value: row.value,
				weight
			}
		];
	});
	if (rows.length === 0) return [];
	const all = table({
		organisation: rows.map((row) => row.organisation),
		indicator: rows.map((row) => row.indicator),
		period: rows.map((row) => row.period),
		level: rows.map((row) => row.level),
		value: rows.map((row) => row.value),
		weighted: rows.map((row) => row.value * row.weight),
		weight: rows.map((row) => row.weight)
	});
	const keys = ['organisation', 'indicator', 'period'];
	const parts = all
		.filter(escape((row: { level: string }) => row.level === 'department'))
		.groupby(keys)
		.rollup({ total: op.sum('weighted'), total_weight: op.sum('weight'), count: op.count() });
	const joined = all
		.filter(escape((row: { level: string }) => row.level === 'organisation'))
		.join(parts, [keys, keys])
		.orderby(...keys, desc('value'))
		.objects({ limit: Infinity });
	return joined.flatMap((row) => {
		const difference = differenceOf(row, rules, sizes);
		return difference === null
			? []
			: [
					problem(
						'sums-differ',
						{ file: 'observations.csv', row: null, column: null },
						{ ...difference },
						'warning'
					)
				];
	});
}

function differenceOf(
	row: object,
	rules: ReadonlyMap<string, { readonly sums_up: string; readonly decimals: number }>,
	sizes: ReadonlyMap<string, number>
): Difference | null {
	const text = (name: string): string => String(Reflect.get(row, name));
	const number = (name: string): number => Number(Reflect.get(row, name));
	const rule = rules.get(text('indicator'));
	const count = number('count');
	if (rule === undefined || count !== sizes.get(text('organisation')) || number('total_weight') === 0)
		return null;
	const departments = rule.sums_up === 'sum' ? number('total') : number('total') / number('total_weight');
	const own = number('value');
	if (Math.abs(own - departments) <= tolerance(rule.decimals, rule.sums_up === 'sum' ? count : 1))
		return null;
	return {
		organisation: text('organisation'),
		indicator: text('indicator'),
		period: text('period'),
		own,
		departments
	};
}
