import type { ChartTable, RankChartInput } from '$lib/charts';
import type { IndicatorDefinition, RankingRow } from '$lib/queries';
import { formatPeriod, formatValue, indicatorText, qualityText, statText, word } from '$lib/text';

type Definition = Pick<
	IndicatorDefinition,
	'indicator_label' | 'symbol' | 'decimals' | 'direction'
>;

/** One period's ranking as the chart wants it. */
export function rankingInput(
	definition: Definition,
	period: string,
	rows: readonly RankingRow[]
): RankChartInput {
	const [first] = rows;
	const limits = [
		{ label: statText.low_critical, value: first?.low_critical ?? null },
		{ label: statText.high_critical, value: first?.high_critical ?? null }
	];
	const earlier = new Set(rows.map((row) => row.previous_period).filter((value) => value !== null));
	const [earlierPeriod] = earlier;
	return {
		indicator: {
			label: definition.indicator_label,
			symbol: definition.symbol,
			decimals: definition.decimals,
			direction: definition.direction
		},
		period,
		// Organisations with different earlier periods are not drawn as if they had the same.
		earlierPeriod: earlier.size === 1 && earlierPeriod !== undefined ? earlierPeriod : null,
		rows: rows.map((row) => ({
			id: row.organisation,
			name: row.name,
			value: row.value,
			status: row.status,
			earlier: earlier.size === 1 ? row.previous_value : null,
			isChosen: false
		})),
		limits: limits.flatMap(({ label, value }) =>
			value === null ? [] : [{ label, value, quality: 'official' as const }]
		),
		median: first?.median ?? null,
		n: first?.n ?? 0
	};
}

export function rankingSentence(
	definition: Definition,
	period: string,
	rows: readonly RankingRow[]
): string {
	const known = rows.filter((row) => row.value !== null);
	const highest = known[0];
	const lowest = known.at(-1);
	if (highest === undefined || lowest === undefined) {
		return indicatorText.rankNone(definition.indicator_label, period);
	}
	const named = (row: RankingRow): string => `${row.name} (${formatValue(row.value, definition)})`;
	return indicatorText.rankSentence(
		definition.indicator_label,
		period,
		known.length,
		formatValue(highest.median, definition),
		named(highest),
		named(lowest)
	);
}

export function rankingTable(definition: Definition, rows: readonly RankingRow[]): ChartTable {
	const { table } = indicatorText;
	const number = { align: 'end', decimals: definition.decimals } as const;
	return {
		columns: [
			{ key: 'name', label: table.organisation },
			{ key: 'rank', label: table.rank, align: 'end', decimals: 0 },
			{ key: 'value', label: `${table.value} (${definition.symbol})`, ...number },
			{ key: 'status', label: table.status },
			{ key: 'earlier', label: table.earlier, ...number },
			{
				key: 'earlierPeriod',
				label: table.earlierPeriod,
				format: (value) => formatPeriod(String(value))
			},
			{ key: 'change', label: table.change, ...number },
			{ key: 'administrator', label: table.administrator },
			{ key: 'quality', label: table.quality }
		],
		rows: rows.map((row) => ({
			name: row.name,
			rank: row.rank_from_top,
			value: row.value,
			status: row.status,
			earlier: row.previous_value,
			earlierPeriod: row.previous_period,
			change: row.change,
			administrator: row.administrator,
			quality: row.quality === null ? null : word(qualityText, row.quality)
		}))
	};
}
