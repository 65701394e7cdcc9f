import type { ChartTable, RankChartInput } from '$lib/charts';
import { groupBy } from '$lib/parts/group-by';
import type { CompareIndicator, CompareStandingRow } from '$lib/queries';
import {
	compareTableText,
	compareText,
	formatNumber,
	formatPeriod,
	formatValue,
	isWordUnit,
	qualityText,
	ranksText,
	word
} from '$lib/text';
import type { Comparison } from '../comparison';
import { periodPair } from '../questions';
import { namesOf } from './names';
import { chartIndicator, limitsOf, sourcesOf } from './standing';

/** One indicator in one period, ready to draw, to say and to read as a table. */
export interface Ranking {
	readonly indicator: CompareIndicator;
	readonly period: string | null;
	readonly input: RankChartInput;
	readonly sentence: string;
	readonly table: ChartTable;
	readonly source: string;
	readonly isWords: boolean;
	/** Nobody has a figure in the years: a sentence stands in place of the picture. */
	readonly isEmpty: boolean;
}

/** Lines of one chart: more than two screens of dots say less than both ends of them. */
const MOST_ROWS = 40;

/** The chosen and both ends, in their order. */
function worthDrawing(
	rows: readonly CompareStandingRow[],
	isChosen: (id: string) => boolean
): readonly CompareStandingRow[] {
	if (rows.length <= MOST_ROWS) return rows;
	const known = rows.filter(({ value }) => value !== null);
	const ends = new Set([...known.slice(0, MOST_ROWS / 2), ...known.slice(-MOST_ROWS / 2)]);
	return rows.filter((row) => ends.has(row) || isChosen(row.id));
}

function sentenceOf(
	rows: readonly CompareStandingRow[],
	drawn: number,
	indicator: CompareIndicator,
	comparison: Comparison
): string {
	const { from, to, choices, chosen } = comparison;
	if (rows.length === 0) return compareText.noFigures(from, to);
	const names = namesOf(comparison);
	const named = (row: CompareStandingRow): string =>
		ranksText.named(names.get(row.id) ?? row.id, formatValue(row.value, indicator));
	const known = rows.filter(({ value }) => value !== null);
	const highest = known[0];
	const lowest = known.at(-1);
	if (highest === undefined || lowest === undefined) return ranksText.none;
	const places = chosen.slice(0, 3).flatMap(({ id, name }) => {
		const row = known.find((one) => one.id === id);
		return row?.rank_from_top == null || row.n < 2
			? []
			: [ranksText.chosen(name, row.rank_from_top, row.n)];
	});
	const whole =
		known.length === 1
			? ranksText.one(names.get(highest.id) ?? highest.id, formatValue(highest.value, indicator))
			: ranksText.sentence(
					choices.level,
					known.length,
					formatValue(highest.median, indicator),
					named(highest),
					named(lowest)
				);
	const cut = drawn < rows.length ? [ranksText.cut(drawn, rows.length)] : [];
	return [...places, whole, ...cut].join(' ');
}

function tableOf(
	rows: readonly CompareStandingRow[],
	indicator: CompareIndicator,
	comparison: Comparison
): ChartTable {
	const names = namesOf(comparison);
	const { columns: words } = compareTableText;
	const { symbol, decimals } = indicator;
	const unit = symbol === '' || isWordUnit(symbol) ? '' : ` (${symbol})`;
	const number = isWordUnit(symbol)
		? ({ align: 'end', format: (value: unknown) => formatValue(Number(value), indicator) } as const)
		: ({ align: 'end', decimals } as const);
	const columns: ChartTable['columns'] = [
		{ key: 'name', label: compareText.subjectHead(comparison.choices.level) },
		{ key: 'rank', label: words.rank, align: 'end', decimals: 0 },
		{ key: 'value', label: `${words.value}${unit}`, ...number },
		{ key: 'status', label: words.status },
		{ key: 'earlier', label: words.earlier, ...number },
		{
			key: 'earlierPeriod',
			label: words.earlierPeriod,
			format: (value) => formatPeriod(String(value))
		},
		{ key: 'change', label: words.change, align: 'end', decimals },
		{
			key: 'percentile',
			label: words.percentile,
			align: 'end',
			format: (value) => formatNumber(Number(value), 0)
		},
		{ key: 'quality', label: words.quality },
		{ key: 'note', label: words.note }
	];
	const cells = rows.map((row) => ({
		name: names.get(row.id) ?? row.id,
		rank: row.rank_from_top,
		value: row.value,
		status: row.status,
		earlier: row.earlier_value,
		earlierPeriod: row.earlier_value === null ? null : row.earlier_period,
		change: row.change,
		percentile: row.percentile,
		quality: word(qualityText, row.quality),
		note: row.note
	}));
	return {
		// A column without a single figure says nothing.
		columns: columns.filter(({ key }) =>
			cells.some((row: ChartTable['rows'][number]) => (row[key] ?? null) !== null)
		),
		rows: cells
	};
}

function rankingOf(
	indicator: CompareIndicator,
	rows: readonly CompareStandingRow[],
	comparison: Comparison,
	otherwise: string
): Ranking {
	const names = namesOf(comparison);
	const pair = periodPair(indicator, comparison);
	const isChosen = (id: string): boolean => comparison.chosen.some((one) => one.id === id);
	const drawn = worthDrawing(rows, isChosen);
	const [first] = rows;
	return {
		indicator,
		period: pair?.period ?? null,
		input: {
			indicator: chartIndicator(indicator),
			period: pair?.period ?? '',
			earlierPeriod: pair?.earlier ?? null,
			rows: drawn.map((row) => ({
				id: row.id,
				name: names.get(row.id) ?? row.id,
				value: row.value,
				status: row.status,
				earlier: row.earlier_value,
				isChosen: isChosen(row.id)
			})),
			limits: limitsOf(rows),
			median: first?.median ?? null,
			n: first?.n ?? 0
		},
		sentence: sentenceOf(rows, drawn.length, indicator, comparison),
		table: tableOf(rows, indicator, comparison),
		source: sourcesOf(rows, otherwise),
		isWords: isWordUnit(indicator.symbol),
		isEmpty: rows.length === 0
	};
}

/** A ranking for each indicator, in the order of the catalogue. */
export function ranksOf(
	rows: readonly CompareStandingRow[],
	comparison: Comparison,
	otherwise: string
): Ranking[] {
	const byIndicator = groupBy(rows, ({ indicator }) => indicator);
	return comparison.indicators.map((indicator) =>
		rankingOf(indicator, byIndicator.get(indicator.indicator) ?? [], comparison, otherwise)
	);
}
