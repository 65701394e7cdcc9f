import type { CompareIndicator, CompareStandingRow } from '$lib/queries';
import {
	compareTableText,
	directionText,
	formatChange,
	formatNumber,
	formatPeriod,
	formatValue,
	isWordUnit,
	qualityText,
	valueParts,
	word
} from '$lib/text';
import type { TableColumn } from '$lib/ui';
import type { Comparison } from '../comparison';
import { namesOf, placesOf } from '../views/names';

export type ColumnKey = keyof typeof compareTableText.columns;

/** A figure of one subject with where it stands; numbers as they are, words as they are read. */
export type FigureRow = Readonly<Record<ColumnKey, string | number | null>> & {
	readonly id: string;
	readonly indicatorId: string;
	readonly isChosen: boolean;
	readonly decimals: number;
	readonly symbol: string;
};

/** What a group's values come to, of an indicator that may be added up. */
export interface TotalRow {
	readonly indicator: CompareIndicator;
	readonly period: string;
	readonly total: number;
	readonly n: number;
}

const { columns: labels } = compareTableText;

/** Values of units that are words are written as such; other numbers as their indicator says. */
function valueText(value: unknown, row: Readonly<Record<string, unknown>>): string {
	if (typeof value !== 'number') return String(value);
	const unit = { symbol: String(row['symbol']), decimals: Number(row['decimals']) };
	return isWordUnit(unit.symbol) ? formatValue(value, unit) : valueParts(value, unit).number;
}

function changeText(value: unknown, row: Readonly<Record<string, unknown>>): string {
	return formatChange(Number(value), Number(row['decimals']));
}

const asNumber = (decimals: number) => (value: unknown) => formatNumber(Number(value), decimals);
const asPeriod = (value: unknown): string => formatPeriod(String(value));

/** Every column there is, in order. The first two always stand. */
export const COLUMNS: readonly (TableColumn & { readonly key: ColumnKey })[] = [
	{ key: 'subject', label: labels.subject },
	{ key: 'indicator', label: labels.indicator },
	{ key: 'value', label: labels.value, align: 'end', format: valueText },
	{ key: 'unit', label: labels.unit },
	{ key: 'status', label: labels.status },
	{ key: 'period', label: labels.period, format: asPeriod },
	{ key: 'earlierPeriod', label: labels.earlierPeriod, format: asPeriod },
	{ key: 'earlier', label: labels.earlier, align: 'end', format: valueText },
	{ key: 'change', label: labels.change, align: 'end', format: changeText },
	{ key: 'rank', label: labels.rank, align: 'end', format: asNumber(0) },
	{ key: 'n', label: labels.n, align: 'end', format: asNumber(0) },
	{ key: 'percentile', label: labels.percentile, align: 'end', format: asNumber(0) },
	{ key: 'median', label: labels.median, align: 'end', format: valueText },
	{ key: 'distance', label: labels.distance, align: 'end', format: valueText },
	{ key: 'direction', label: labels.direction },
	{ key: 'quality', label: labels.quality },
	{ key: 'note', label: labels.note },
	{ key: 'source', label: labels.source }
];

export const FIXED: readonly ColumnKey[] = ['subject', 'indicator'];
/** Shown where nobody has chosen columns: what a screen holds; the files have all of them. */
export const USUAL: readonly ColumnKey[] = [
	...FIXED,
	'value',
	'unit',
	'status',
	'period',
	'change',
	'rank',
	'n',
	'percentile',
	'median',
	'distance',
	'quality',
	'source'
];

function rowOf(
	row: CompareStandingRow,
	indicator: CompareIndicator,
	name: string,
	isChosen: boolean
): FigureRow {
	const isWords = isWordUnit(indicator.symbol);
	return {
		id: row.id,
		indicatorId: row.indicator,
		isChosen,
		decimals: indicator.decimals,
		symbol: indicator.symbol,
		subject: name,
		indicator: indicator.indicator_label,
		period: row.period,
		value: row.value,
		status: row.status,
		unit: indicator.symbol || null,
		earlierPeriod: row.earlier_value === null ? null : row.earlier_period,
		earlier: row.earlier_value,
		// Of words there is no difference, no place and no middle.
		change: isWords ? null : row.change,
		rank: isWords ? null : row.rank_from_top,
		n: row.n,
		percentile: isWords ? null : row.percentile,
		median: isWords ? null : row.median,
		distance: row.limit_distance,
		direction: directionText[indicator.direction].short,
		quality: word(qualityText, row.quality),
		note: row.note,
		source: row.source_title
	};
}

/** A row for each subject of the group and each indicator: by indicator, the chosen first. */
export function figureRows(
	rows: readonly CompareStandingRow[],
	comparison: Comparison
): FigureRow[] {
	const names = namesOf(comparison);
	const places = placesOf(comparison);
	const chosen = new Set(comparison.chosen.map(({ id }) => id));
	return comparison.indicators.flatMap((indicator) =>
		rows
			.filter((row) => row.indicator === indicator.indicator)
			.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
			.map((row) => rowOf(row, indicator, names.get(row.id) ?? row.id, chosen.has(row.id)))
	);
}

/** Totals of the group, where the catalogue says that the values may be added. */
export function totalRows(rows: readonly CompareStandingRow[], comparison: Comparison): TotalRow[] {
	return comparison.indicators.flatMap((indicator) => {
		const row = rows.find((one) => one.indicator === indicator.indicator);
		if (indicator.sums_up !== 'sum' || row === undefined || row.total === null || row.n < 2)
			return [];
		return [{ indicator, period: row.period, total: row.total, n: row.n }];
	});
}

/** What stands in the row of a total, column by column; '' where a total has nothing to say. */
export function totalText(total: TotalRow, key: ColumnKey): string {
	switch (key) {
		case 'subject':
			return compareTableText.total(total.n);
		case 'indicator':
			return total.indicator.indicator_label;
		case 'period':
			return formatPeriod(total.period);
		case 'value':
			return valueParts(total.total, total.indicator).number;
		case 'unit':
			return total.indicator.symbol;
		case 'n':
			return String(total.n);
		default:
			return '';
	}
}
