import { chartText } from '../text/index.ts';
import { lookOf, type Look } from './comparison-look.ts';
import type { ChartContext } from './context-labels.ts';
import { stepOf } from './gaps.ts';
import { seriesOf, type PlacedPoint } from './indicator-series.ts';
import { yearOfDate } from './scale.ts';
import type {
	ChartIndicator,
	ChartLimit,
	ChartPeers,
	ComparedSeries,
	ComparisonChartInput,
	GroupYear
} from './types.ts';

/** One line of the drawing: one of those compared, and one population of theirs. */
export interface ComparedLine {
	readonly name: string;
	readonly role: ComparedSeries['role'];
	readonly look: Look;
	readonly population: string;
	/** False for a population that is not the one of the chart; it is drawn thin. */
	readonly isMain: boolean;
	/** In order of time, within the years shown; also those without a value. */
	readonly points: readonly PlacedPoint[];
}

/** The input as it is drawn: within its years, sorted, and without what an index cannot show. */
export interface ShownComparison extends ChartContext {
	readonly form: ComparisonChartInput['form'];
	/** The indicator, or the index that stands for it. */
	readonly indicator: ChartIndicator;
	/** What the value axis is headed: the unit, or the index and its base year. */
	readonly unit: string;
	readonly base: number | null;
	readonly years: readonly [number, number];
	readonly chosen: readonly ComparedLine[];
	/** How many are chosen, whatever their number of lines. */
	readonly count: number;
	readonly before: readonly ComparedLine[];
	readonly peers: readonly ComparedLine[];
	readonly population: string;
	readonly group: readonly GroupYear[];
	/** The group as the band shows it. */
	readonly band: readonly ChartPeers[];
	readonly limits: readonly ChartLimit[];
	/** Years from one period to the next; see `stepOf`. */
	readonly step: number;
}

function linesOf(
	series: readonly ComparedSeries[],
	population: string,
	lookFor: (series: ComparedSeries, index: number) => Look
): readonly ComparedLine[] {
	return series.flatMap((one, index) =>
		seriesOf(one.points).map(({ population: whom, points }): ComparedLine => ({
			name: one.name,
			role: one.role,
			look: lookFor(one, index),
			population: whom,
			isMain: whom === population,
			points
		}))
	);
}

function contextOf(input: ComparisonChartInput): Omit<ChartContext, 'indicator'> {
	const [from, to] = input.years;
	const isIn = (year: number | null): boolean =>
		year !== null && year >= from - 0.5 && year <= to + 0.5;
	const isIndex = input.form === 'index';
	return {
		targets: isIndex
			? []
			: input.targets.filter((target) => target.year === null || target.year >= from),
		benchmarks: isIndex ? [] : input.benchmarks.filter((one) => isIn(one.year)),
		meetings: input.meetings.filter((meeting) => isIn(yearOfDate(meeting.date))),
		marks: input.marks.filter((mark) => isIn(mark.year))
	};
}

function bandOf({ year, n, median, deciles }: GroupYear): ChartPeers {
	return { year, n, median, p10: deciles?.[0] ?? null, p90: deciles?.[8] ?? null };
}

/** Puts a comparison in order for drawing; every part of the chart reads this. */
export function shownComparison(input: ComparisonChartInput): ShownComparison {
	const { form, years, base } = input;
	const within = input.series.map((one) => ({
		...one,
		points: one.points.filter((point) => point.year >= years[0] && point.year <= years[1])
	}));
	const chosen = within.filter((one) => one.role === 'chosen');
	const count = chosen.length;
	const leading = count > 0 ? chosen : within;
	const population = seriesOf(leading.flatMap((one) => one.points))[0]?.population ?? '';
	const places = new Map(chosen.map((one, index) => [one.id, index]));
	const heirs = (one: ComparedSeries): Look => lookOf(places.get(one.into ?? '') ?? 0, count);
	const before = within.filter((one) => one.role === 'before');
	const peers = within.filter((one) => one.role === 'peer' && form !== 'deciles');
	const main = within.flatMap((one) => one.points.filter((one) => one.population === population));
	const group = input.group
		.filter((row) => row.year >= years[0] && row.year <= years[1])
		.sort((a, b) => a.year - b.year);
	const isIndex = form === 'index';
	const indicator = isIndex
		? { ...input.indicator, symbol: chartText.indexPoints, decimals: 0 }
		: input.indicator;
	return {
		form,
		indicator,
		unit: isIndex ? chartText.index : indicator.symbol,
		base,
		years,
		chosen: linesOf(chosen, population, (_, index) => lookOf(index, count)),
		count,
		before: linesOf(before, population, heirs).filter((line) => line.isMain),
		peers: linesOf(peers, population, heirs).filter((line) => line.isMain),
		population,
		group,
		band: group.map(bandOf),
		limits: isIndex ? [] : input.limits,
		step: stepOf(
			main.map((point) => point.period),
			seriesOf(main)[0]?.points.map((point) => point.at) ?? []
		),
		...contextOf(input)
	};
}
