import { chartText } from '../text/index.ts';
import { NARROW_WIDTH } from './chart-height.ts';
import { comparisonLane } from './comparison-lane.ts';
import type { ShownComparison } from './comparison-lines.ts';
import { placeLane } from './indicator-lane.ts';
import { valued } from './label-places.ts';
import {
	headerLines,
	HEADER_LINE,
	known,
	rowsBelow,
	valueAxis,
	type PlotFrame
} from './plot-frame.ts';
import { shortValue } from './readings.ts';
import { linearScale, yearTicks, type LinearScale } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { ChartTarget, Size } from './types.ts';

/** Size in pixels of the labels at the ends of the lines. */
export const END_FONT = 12;
/** From the end of the lines to the column of labels: the marker that belongs to the label stands in between. */
export const COLUMN_GAP = 16;
const NO_COLUMN = 14;

/** The places of a comparison chart. Pixels. */
export interface ComparisonFrame extends PlotFrame {
	/** Widest that a label at the end of a line may be. */
	readonly column: number;
	readonly pixelsPerYear: number;
	/** As drawn: what lies beyond the years stands at their edge, and says so. */
	readonly targets: readonly ChartTarget[];
}

function valuesOf(shown: ShownComparison, targets: readonly ChartTarget[]): readonly number[] {
	const lines = [...shown.chosen, ...shown.before, ...shown.peers];
	return known([
		...lines.flatMap((line) => line.points.map((point) => point.value)),
		...shown.band.flatMap((row) => [row.p10, row.median, row.p90]),
		...targets.map((target) => target.value),
		...shown.benchmarks.map((one) => one.value)
	]);
}

/** Room for names and values at the ends: all they want, up to a share of the width. */
function columnWidth(shown: ShownComparison, width: number): number {
	const ends = shown.chosen.flatMap(({ name, points }) => {
		const last = valued(points).at(-1);
		if (last === undefined) return [];
		const value = shortValue(last.value, shown.indicator);
		return [{ full: `${name.slice(0, 100)} ${value}`, value }];
	});
	const isNarrow = width < NARROW_WIDTH;
	const last = shown.group.at(-1);
	if (last !== undefined) {
		const value = `${chartText.median} ${shortValue(last.median, shown.indicator)}`;
		ends.push({ full: isNarrow ? value : `${value}, ${chartText.count(last.n)}`, value });
	}
	if (ends.length === 0) return 0;
	// The letters of the chosen are bold.
	const wanted = Math.max(...ends.map((end) => textWidth(end.full, END_FONT + 0.5)));
	const least = Math.max(...ends.map((end) => textWidth(end.value, END_FONT + 0.5)));
	const most = width * (isNarrow ? 0.33 : 0.3);
	return Math.min(Math.max(Math.min(wanted, most), least), width / 2);
}

function placedTargets(shown: ShownComparison, last: number): readonly ChartTarget[] {
	return shown.targets.map((target) =>
		target.year === null || target.year <= last
			? target
			: { ...target, year: last, label: chartText.ahead(labelWithYear(target)) }
	);
}

function labelWithYear({ label, year }: ChartTarget): string {
	return year === null || label.includes(String(year)) ? label : `${label} ${String(year)}`;
}

function ticksOf(shown: ShownComparison, pixelsPerYear: number): readonly number[] {
	const [, to] = shown.years;
	const places = [...shown.chosen, ...shown.peers].flatMap((line) =>
		line.points.map((point) => point.at)
	);
	// Yearly figures share their named years with every other chart; elections have their own.
	const isYearly = shown.step <= 1 || places.length === 0;
	const anchor = isYearly ? to : Math.max(...places);
	const natural = isYearly ? 1 : Math.round(shown.step);
	return yearTicks(shown.years, anchor, pixelsPerYear, natural);
}

function acrossOf(shown: ShownComparison, left: number, size: Size) {
	const [from, to] = shown.years;
	const column = columnWidth(shown, size.width);
	const right = column === 0 ? NO_COLUMN : column + COLUMN_GAP;
	// Half a year on either side: months and meetings of the first and the last year have a place.
	const x = linearScale([from - 0.5, to + 0.5], [left + 4, size.width - right]);
	return { column, x, pixelsPerYear: (x.range[1] - x.range[0]) / (to - from + 1) };
}

/** Places the parts of a comparison; `size` in pixels. */
export function comparisonFrame(shown: ShownComparison, size: Size): ComparisonFrame {
	const head = { symbol: shown.unit, direction: shown.indicator.direction };
	const header = headerLines(head, shown.population, size.width - 4);
	const top = header.length * HEADER_LINE + 12;
	const last = shown.years[1] + 0.5;
	const targets = placedTargets(shown, last);
	const own = valuesOf(shown, targets);
	const values = shown.form === 'index' && own.length > 0 ? [...own, 100] : own;
	const plotHeight = size.height - top - 44;
	const { domain, ticks, near, far } = valueAxis(values, shown.limits, shown.indicator, plotHeight);
	const left = Math.max(14, ...ticks.map((tick) => textWidth(tick.label, 12) + 10));
	const { column, x, pixelsPerYear } = acrossOf(shown, left, size);
	const lane = placeLane(comparisonLane(shown, targets, last), x, size.width - 2);
	const hasMeetings = shown.meetings.length > 0;
	const { axisY, meetingY, laneBottom, laneHeight } = rowsBelow(lane, hasMeetings, size.height);
	// Without values the lane is all there is: it stands in the middle.
	const lift = domain === null ? Math.max(0, (laneBottom - top - laneHeight) / 2) : 0;
	const laneTop = laneBottom - laneHeight - lift;
	const y: LinearScale | null = domain === null ? null : linearScale(domain, [laneTop - 4, top]);
	return {
		size,
		x,
		y,
		xTicks: ticksOf(shown, pixelsPerYear),
		yTicks: ticks,
		lane,
		laneTop,
		meetingY,
		axisY,
		header,
		limits: near,
		farLimits: far,
		column,
		pixelsPerYear,
		targets
	};
}
