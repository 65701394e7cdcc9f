import type { CompareChangeRow, CompareIndicator } from '$lib/queries';
import {
	changesText,
	compareText,
	formatChange,
	formatNumber,
	formatValue,
	isWordUnit
} from '$lib/text';
import type { Comparison } from '../comparison';
import { namesOf } from './names';

export type Horizon = CompareChangeRow['horizon'];
export type HeldBackReason = NonNullable<CompareChangeRow['held_back']>;

/** At least so many times the usual movement from the median is called unusual. */
export const UNUSUAL = 2;

/** One change, said in words with its numbers. */
export interface ChangeItem {
	readonly id: string;
	readonly indicator: CompareIndicator;
	readonly name: string;
	readonly change: string;
	/** `2020–2025`. */
	readonly span: string;
	readonly isUnusual: boolean;
	readonly reason: string;
}

export interface ChangeList {
	readonly horizon: Horizon;
	/** Biggest first. */
	readonly items: readonly ChangeItem[];
	readonly heldBack: readonly { readonly reason: HeldBackReason; readonly count: number }[];
}

/** The difference of two percents is in percent points. */
function changeUnit({ symbol }: CompareIndicator): string {
	return symbol === '%' ? changesText.percentPoints : symbol;
}

function itemOf(
	row: CompareChangeRow,
	indicator: CompareIndicator,
	name: string,
	comparison: Comparison
): ChangeItem {
	const { decimals } = indicator;
	const score = Math.abs(row.score ?? 0);
	return {
		id: row.id,
		indicator,
		name,
		change: changesText.change(formatChange(row.change, decimals), changeUnit(indicator)),
		span: changesText.span(row.earlier_period, row.period),
		isUnusual: score >= UNUSUAL,
		reason: changesText.reason({
			value: formatValue(row.value, indicator),
			earlier: formatValue(row.earlier_value, indicator),
			period: row.period,
			earlierPeriod: row.earlier_period,
			median: formatChange(row.median_change, decimals),
			mad: formatNumber(row.mad, decimals),
			n: row.n,
			subjects: compareText.subjects(comparison.choices.level, row.subjects),
			score: formatNumber(score, 1)
		})
	};
}

const REASONS: readonly HeldBackReason[] = [
	'few-changes',
	'rounding',
	'few-dwellings',
	'no-movement'
];

/**
 * What has changed most at the chosen, in the order of the answer (biggest first), for each horizon that has any.
 * A change of ja/nej or of a year is no amount, and is left out.
 */
export function changesOf(
	rows: readonly CompareChangeRow[],
	comparison: Comparison
): readonly ChangeList[] {
	const names = namesOf(comparison);
	const indicators = new Map(comparison.data.indicators.map((one) => [one.indicator, one]));
	const amounts = rows.flatMap((row) => {
		const indicator = indicators.get(row.indicator);
		return indicator === undefined || isWordUnit(indicator.symbol) ? [] : [{ row, indicator }];
	});
	return (['last', 'five'] as const).flatMap((horizon): ChangeList[] => {
		const own = amounts.filter(({ row }) => row.horizon === horizon);
		if (own.length === 0) return [];
		const items = own
			.filter(({ row }) => row.score !== null)
			.map(({ row, indicator }) => itemOf(row, indicator, names.get(row.id) ?? row.id, comparison));
		const heldBack = REASONS.map((reason) => ({
			reason,
			count: own.filter(({ row }) => row.held_back === reason).length
		})).filter(({ count }) => count > 0);
		return [{ horizon, items, heldBack }];
	});
}
