import type { ChartTable, ScatterChartInput } from '$lib/charts';
import type { CompareIndicator, CompareStandingRow } from '$lib/queries';
import { compareText, formatPeriod, formatValue, scatterText } from '$lib/text';
import type { Comparison } from '../comparison';
import { periodPair, scatterPair } from '../questions';
import { namesOf, placesOf } from './names';
import { chartIndicator, limitsOf, sourcesOf } from './standing';

/** Two indicators in one plane, ready to draw, to say and to read as a table. */
export interface ScatterView {
	readonly across: CompareIndicator;
	readonly up: CompareIndicator;
	readonly input: ScatterChartInput;
	readonly title: string;
	readonly sentence: string;
	readonly table: ChartTable;
	readonly source: string;
}

interface Side {
	readonly indicator: CompareIndicator;
	readonly period: string;
	readonly rows: readonly CompareStandingRow[];
}

function sideOf(
	indicator: CompareIndicator,
	rows: readonly CompareStandingRow[],
	comparison: Comparison
): Side {
	return {
		indicator,
		period: periodPair(indicator, comparison)?.period ?? '',
		rows: rows.filter((row) => row.indicator === indicator.indicator)
	};
}

function inputOf(across: Side, up: Side, comparison: Comparison): ScatterChartInput {
	const names = namesOf(comparison);
	const places = placesOf(comparison);
	const valueIn = ({ rows }: Side, id: string): number | null =>
		rows.find((row) => row.id === id)?.value ?? null;
	const ids = [...new Set([...across.rows, ...up.rows].map(({ id }) => id))];
	return {
		across: chartIndicator(across.indicator),
		up: chartIndicator(up.indicator),
		acrossPeriod: across.period,
		upPeriod: up.period,
		points: ids
			.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
			.map((id) => ({
				id,
				name: names.get(id) ?? id,
				x: valueIn(across, id),
				y: valueIn(up, id),
				isChosen: comparison.chosen.some((subject) => subject.id === id)
			})),
		acrossMedian: across.rows[0]?.median ?? null,
		upMedian: up.rows[0]?.median ?? null,
		acrossLimits: limitsOf(across.rows),
		upLimits: limitsOf(up.rows)
	};
}

function tableOf(across: Side, up: Side, input: ScatterChartInput, head: string): ChartTable {
	const column = (key: string, { indicator, period }: Side) => ({
		key,
		label: `${indicator.indicator_label}${indicator.symbol === '' ? '' : ` (${indicator.symbol})`}, ${formatPeriod(period)}`,
		align: 'end' as const,
		decimals: indicator.decimals
	});
	return {
		columns: [{ key: 'name', label: head }, column('x', across), column('y', up)],
		rows: input.points.map(({ name, x, y }) => ({ name, x, y }))
	};
}

/** Null where there are not two indicators to hold against each other. */
export function scatterOf(
	rows: readonly CompareStandingRow[],
	comparison: Comparison,
	otherwise: string
): ScatterView | null {
	const pair = scatterPair(comparison);
	if (pair === null) return null;
	const [across, up] = pair.map((indicator) => sideOf(indicator, rows, comparison));
	if (across === undefined || up === undefined) return null;
	const input = inputOf(across, up, comparison);
	const whole = input.points.filter(({ x, y }) => x !== null && y !== null);
	const chosen = whole
		.filter(({ isChosen }) => isChosen)
		.slice(0, 3)
		.map(({ name, x, y }) =>
			scatterText.chosen(name, formatValue(x, across.indicator), formatValue(y, up.indicator))
		);
	const { level } = comparison.choices;
	return {
		across: across.indicator,
		up: up.indicator,
		input,
		title: scatterText.title(across.indicator.indicator_label, up.indicator.indicator_label),
		sentence: [...chosen, scatterText.sentence(level, whole.length, input.points.length)].join(' '),
		table: tableOf(across, up, input, compareText.subjectHead(level)),
		source: sourcesOf([...across.rows, ...up.rows], otherwise)
	};
}
