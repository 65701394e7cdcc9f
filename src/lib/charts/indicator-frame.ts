import { laneGroups, placeLane } from './indicator-lane.ts';
import { seriesOf, type Series } from './indicator-series.ts';
import {
	headerLines,
	HEADER_LINE,
	known,
	rowsBelow,
	valueAxis,
	type PlotFrame
} from './plot-frame.ts';
import { shortValue } from './readings.ts';
import { linearScale, yearOfDate, yearTicks } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { IndicatorChartInput, Size } from './types.ts';

/** Meetings and events widen the time axis by so much at most; those further off are not drawn. */
const EVENT_YEARS = 5;

/** The places of an indicator chart. Pixels. */
export interface IndicatorFrame extends PlotFrame {
	readonly series: readonly Series[];
}

function timeDomain(input: IndicatorChartInput, series: readonly Series[]): [number, number] {
	const years = known([
		...series.flatMap((one) => one.points.map((point) => point.at)),
		...input.peers.filter((peer) => peer.median !== null).map((peer) => peer.year),
		...input.targets.map((target) => target.year),
		...input.benchmarks.map((benchmark) => benchmark.year)
	]);
	const from = Math.min(...years);
	const to = Math.max(...years);
	const events = known([
		...input.meetings.map((meeting) => yearOfDate(meeting.date)),
		...input.marks.map((mark) => mark.year)
	]).filter((year) => year > from - EVENT_YEARS && year < to + EVENT_YEARS);
	const all = years.length === 0 ? events : [from, to, ...events];
	if (all.length === 0) return [0, 0];
	const first = Math.min(...all);
	const last = Math.max(...all);
	if (last === first) return [first - 1, last + 1];
	return last - first < 1 ? [first - 0.1, last + 0.1] : [first, last];
}

function rightMargin(input: IndicatorChartInput, series: readonly Series[]): number {
	const main = series[0]?.points.filter((point) => point.value !== null) ?? [];
	const last = main.at(-1)?.value ?? null;
	const text = last === null ? '' : shortValue(last, input.indicator);
	return Math.min(90, Math.max(16, textWidth(text, 14) + 14));
}

function valuesOf(input: IndicatorChartInput): readonly number[] {
	return known([
		...input.points.map((point) => point.value),
		...input.peers.flatMap((peer) => [peer.p10, peer.median, peer.p90]),
		...input.targets.map((target) => target.value),
		...input.benchmarks.map((benchmark) => benchmark.value)
	]);
}

/** Places the parts of an indicator chart; `size` in pixels. */
export function indicatorFrame(input: IndicatorChartInput, size: Size): IndicatorFrame {
	const series = seriesOf(input.points);
	const own = series[0];
	const only = series.length === 1 ? (own?.population ?? '') : '';
	const header = headerLines(input.indicator, only, size.width - 4);
	const top = header.length * HEADER_LINE + 12;
	const { domain, ticks, near, far } = valueAxis(
		valuesOf(input),
		input.limits,
		input.indicator,
		size.height - top - 60
	);
	const timeline = timeDomain(input, series);
	const left = Math.max(14, ...ticks.map((tick) => textWidth(tick.label, 12) + 10));
	const x = linearScale(timeline, [left + 8, size.width - rightMargin(input, series)]);
	const observed = series.map((one, index) => ({
		...one,
		whom: index === 0 ? '' : `${one.population}: `
	}));
	const lane = placeLane(laneGroups(observed, input.targets, timeline[1]), x, size.width - 2);
	const hasMeetings = input.meetings.length > 0;
	const { axisY, meetingY, laneBottom, laneHeight } = rowsBelow(lane, hasMeetings, size.height);
	// Without values the lane is all there is: it stands in the middle.
	const lift = domain === null ? Math.max(0, (laneBottom - top - laneHeight) / 2) : 0;
	const laneTop = laneBottom - laneHeight - lift;
	const anchor = own?.points.at(-1)?.at ?? timeline[1];
	const pixelsPerYear = (x.range[1] - x.range[0]) / Math.max(1e-9, timeline[1] - timeline[0]);
	return {
		size,
		series,
		x,
		y: domain === null ? null : linearScale(domain, [laneTop - 2, top]),
		xTicks: yearTicks(timeline, anchor, pixelsPerYear, Math.round(own?.step ?? 1)),
		yTicks: ticks,
		lane,
		laneTop,
		meetingY,
		axisY,
		header,
		limits: near,
		farLimits: far
	};
}
