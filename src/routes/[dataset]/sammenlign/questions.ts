import {
	compareChanges,
	compareIndex,
	compareSeries,
	compareStanding,
	type CompareChangeRow,
	type CompareIndicator,
	type CompareSeriesRow,
	type CompareStandingRow
} from '$lib/queries';
import type { Question } from '$lib/model/question';
import type { View } from './choices';
import type { Comparison } from './comparison';

/** A row of whichever question the view of the moment asks. */
export type CompareRow = CompareSeriesRow | CompareStandingRow | CompareChangeRow;
export type CompareQuestion = Question<CompareRow>;

/** Beyond so many in the group only the chosen have lines of their own: more would be a grey plane. */
export const MOST_LINES = 60;

/** The period of an indicator that a view of one period shows, and the one it is held against. */
export interface PeriodPair {
	readonly period: string;
	/** Null where there is none so early. */
	readonly earlier: string | null;
}

/**
 * The newest period in the years shown in which anybody has a value, else the newest with a status; and the newest
 * before it that is no later than the year compared with. Null without a figure in the years.
 */
export function periodPair(
	{ periods }: CompareIndicator,
	{ from, to, against }: Pick<Comparison, 'from' | 'to' | 'against'>
): PeriodPair | null {
	const shown = periods.filter(({ year }) => year >= from && year <= to);
	const current = shown.find(({ n }) => n > 0) ?? shown[0];
	if (current === undefined) return null;
	const earlier = periods.find(
		({ year, n }) => n > 0 && year <= against && year < current.year
	)?.period;
	return { period: current.period, earlier: earlier ?? null };
}

/** The two indicators of the plane: the chosen, else the first two. */
export function scatterPair({
	choices,
	data,
	indicators
}: Comparison): readonly [CompareIndicator, CompareIndicator] | null {
	const known = (id: string | null): CompareIndicator | undefined =>
		data.indicators.find(({ indicator }) => indicator === id);
	const across = known(choices.across) ?? indicators[0] ?? data.indicators[0];
	const rest = [...indicators, ...data.indicators].find(
		({ indicator }) => indicator !== across?.indicator
	);
	const up = known(choices.up) ?? rest;
	return across === undefined || up === undefined ? null : [across, up];
}

function memberParameters({ choices, group }: Comparison) {
	return {
		level: choices.level,
		everyone: group.everyone,
		members: group.everyone ? [] : group.members
	};
}

/** Ids of those with a line of their own: the chosen, what went into them and, in a small group, all of it. */
function drawnIn({ chosen, before, group }: Comparison): string[] {
	const own = [...chosen, ...before].map(({ id }) => id);
	// In one order whoever is chosen: the same question has the same answer at hand.
	return group.members.length <= MOST_LINES
		? [...new Set([...group.members, ...own])].sort()
		: [...new Set(own)];
}

function seriesQuestion(comparison: Comparison, view: View): CompareQuestion {
	const { from, to, base, indicators } = comparison;
	const parameters = {
		...memberParameters(comparison),
		indicators: indicators.map(({ indicator }) => indicator),
		from,
		to,
		drawn: drawnIn(comparison)
	};
	return view === 'index'
		? compareIndex.with({ ...parameters, base })
		: compareSeries.with(parameters);
}

function standingQuestion(
	comparison: Comparison,
	indicators: readonly CompareIndicator[]
): CompareQuestion {
	const asked = indicators.flatMap((indicator) => {
		const pair = periodPair(indicator, comparison);
		return pair === null ? [] : [{ id: indicator.indicator, ...pair }];
	});
	return compareStanding.with({
		...memberParameters(comparison),
		indicators: asked.map(({ id }) => id),
		periods: asked.map(({ period }) => period),
		earlier: asked.map(({ earlier }) => earlier ?? '')
	});
}

/** The one question of a view. */
export function questionOf(
	comparison: Comparison,
	view: View = comparison.choices.view
): CompareQuestion {
	switch (view) {
		case 'multiples':
		case 'deciles':
		case 'index':
			return seriesQuestion(comparison, view);
		case 'ranks':
		case 'heat':
		case 'table':
			return standingQuestion(comparison, comparison.indicators);
		case 'scatter':
			return standingQuestion(comparison, scatterPair(comparison) ?? []);
		case 'changes':
			return compareChanges.with({
				...memberParameters(comparison),
				chosen: comparison.chosen.map(({ id }) => id),
				to: comparison.to
			});
	}
}

/** True where the answer is no rows, whatever the data: nobody chosen, no indicator with a figure in the years. */
export function needsNoAnswer({ parameters }: CompareQuestion): boolean {
	return ['chosen', 'indicators'].some((name) => {
		const list = parameters[name];
		return Array.isArray(list) && list.length === 0;
	});
}

export const isSeries = (row: CompareRow): row is CompareSeriesRow => 'deciles' in row;
export const isStanding = (row: CompareRow): row is CompareStandingRow => 'rank_from_top' in row;
export const isChange = (row: CompareRow): row is CompareChangeRow => 'horizon' in row;
