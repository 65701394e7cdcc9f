import type { ChartIndicator, ChartLimit } from '$lib/charts';
import type { CompareIndicator, CompareStandingRow } from '$lib/queries';
import { statText } from '$lib/text';

/** What a chart must know of an indicator. */
export function chartIndicator(indicator: CompareIndicator): ChartIndicator {
	return {
		label: indicator.indicator_label,
		symbol: indicator.symbol,
		decimals: indicator.decimals,
		direction: indicator.direction
	};
}

/** The critical values in force in the period: all rows of one indicator have the same. */
export function limitsOf([row]: readonly CompareStandingRow[]): ChartLimit[] {
	const limits = [
		{ label: statText.low_critical, value: row?.low_critical ?? null },
		{ label: statText.high_critical, value: row?.high_critical ?? null }
	];
	return limits.flatMap(({ label, value }) =>
		value === null ? [] : [{ label, value, quality: 'official' as const }]
	);
}

/** Where the figures are from, in one line; `otherwise` where no figure says so. */
export function sourcesOf(rows: readonly CompareStandingRow[], otherwise: string): string {
	return (
		[...new Set(rows.flatMap(({ source_title }) => source_title ?? []))].join('; ') || otherwise
	);
}
