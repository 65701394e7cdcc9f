import type { CompareIndicator, CompareStandingRow } from '$lib/queries';
import {
	chartText,
	formatNumber,
	formatPeriod,
	formatValue,
	heatText,
	isWordUnit,
	valueParts
} from '$lib/text';
import type { Comparison } from '../comparison';
import { periodPair } from '../questions';
import { namesOf, placesOf } from './names';

export type Band = keyof typeof heatText.bands;

export interface HeatCell {
	/** As it is read: the number alone, a status in words. */
	readonly text: string;
	readonly value: number | null;
	/** 0–100; null with fewer than five, and for what is no number. */
	readonly percentile: number | null;
	readonly band: Band | null;
	/** Said where it is no official figure. */
	readonly quality: string | null;
	/** What the shade stands for, in words. */
	readonly meaning: string;
}

export interface HeatColumn {
	readonly indicator: CompareIndicator;
	readonly label: string;
	readonly period: string;
	readonly n: number;
}

export interface HeatRow {
	readonly id: string;
	readonly name: string;
	readonly isChosen: boolean;
	/** One for each column; null where nothing is known. */
	readonly cells: readonly (HeatCell | null)[];
}

export interface HeatView {
	readonly columns: readonly HeatColumn[];
	readonly rows: readonly HeatRow[];
}

/** Sorted by the name (null) or by a column. */
export interface HeatSort {
	readonly column: number | null;
	readonly direction: 'ascending' | 'descending';
}

/** Where in the group: the words of the shade. */
export function bandOf(percentile: number): Band {
	if (percentile < 10) return 'lowest';
	if (percentile < 25) return 'low';
	if (percentile <= 75) return 'middle';
	return percentile <= 90 ? 'high' : 'highest';
}

/** In a word: the long ones stand in the table. */
function qualityOf({ quality }: CompareStandingRow): string | null {
	switch (quality) {
		case 'minutes':
			return chartText.fromMinutes;
		case 'estimate':
			return chartText.estimate;
		case 'unverified':
			return chartText.unverified;
		default:
			return null;
	}
}

function cellOf(row: CompareStandingRow, indicator: CompareIndicator): HeatCell | null {
	if (row.value === null) {
		if (row.status === null) return null;
		return {
			text: row.status,
			value: null,
			percentile: null,
			band: null,
			quality: qualityOf(row),
			meaning: ''
		};
	}
	const isWords = isWordUnit(indicator.symbol);
	const percentile = isWords ? null : row.percentile;
	return {
		text: isWords ? formatValue(row.value, indicator) : valueParts(row.value, indicator).number,
		value: row.value,
		percentile,
		band: percentile === null ? null : bandOf(percentile),
		quality: qualityOf(row),
		meaning:
			percentile === null ? heatText.few(row.n) : heatText.cell(formatNumber(percentile, 0), row.n)
	};
}

/** Organisations × indicators; an indicator without a figure in the years has no column. */
export function heatOf(rows: readonly CompareStandingRow[], comparison: Comparison): HeatView {
	const names = namesOf(comparison);
	const places = placesOf(comparison);
	const byPlace = new Map(rows.map((row) => [`${row.indicator}/${row.id}`, row]));
	const columns = comparison.indicators.flatMap((indicator): HeatColumn[] => {
		const own = rows.find((row) => row.indicator === indicator.indicator);
		const pair = periodPair(indicator, comparison);
		if (own === undefined || pair === null) return [];
		const label = indicator.indicator_short;
		return [{ indicator, label, period: formatPeriod(pair.period), n: own.n }];
	});
	const ids = [...new Set(rows.map(({ id }) => id))];
	return {
		columns,
		rows: ids
			.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
			.map((id) => ({
				id,
				name: names.get(id) ?? id,
				isChosen: comparison.chosen.some((subject) => subject.id === id),
				cells: columns.map(({ indicator }) => {
					const row = byPlace.get(`${indicator.indicator}/${id}`);
					return row === undefined ? null : cellOf(row, indicator);
				})
			}))
	};
}

/** Rows by one column, unknown last whichever way; null keeps the order with the chosen first. */
export function sortHeatRows(rows: readonly HeatRow[], sort: HeatSort | null): readonly HeatRow[] {
	if (sort === null) return rows;
	const sign = sort.direction === 'ascending' ? 1 : -1;
	const { column } = sort;
	if (column === null) {
		const order = new Intl.Collator('da', { numeric: true });
		return [...rows].sort((a, b) => sign * order.compare(a.name, b.name));
	}
	const valueOf = (row: HeatRow): number | null => row.cells[column]?.value ?? null;
	return [...rows].sort((a, b) => {
		const [left, right] = [valueOf(a), valueOf(b)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		return sign * (left - right);
	});
}

/** The next sort after a press on a head: of numbers the highest first, of names the first first. */
export function nextHeatSort(current: HeatSort | null, column: number | null): HeatSort {
	const first = column === null ? 'ascending' : 'descending';
	if (current?.column !== column) return { column, direction: first };
	return { column, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** How much of the accent a cell has: pale enough for the ink on it, in light and in dark. */
export function shade(percentile: number): string {
	return `${String(Math.round(percentile * 0.45))}%`;
}
