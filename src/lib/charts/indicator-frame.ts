import { chartText } from '../text/index.ts';
import { LANE_ROW, laneGroups, placeLane, type LaneItem } from './indicator-lane.ts';
import { seriesOf, type Series } from './indicator-series.ts';
import { splitLimits } from './limits.ts';
import { shortValue } from './readings.ts';
import {
	linearScale,
	roundTicks,
	tickLabels,
	valueDomain,
	yearOfDate,
	yearTicks,
	type LinearScale
} from './scale.ts';
import { fitLabel, textWidth } from './text-width.ts';
import type { ChartLimit, IndicatorChartInput, Size } from './types.ts';

const AXIS_HEIGHT = 20;
const MEETING_HEIGHT = 14;
const HEADER_LINE = 15;
const HEADER_FONT = 12;
/** Meetings and events widen the time axis by so much at most; those further off are not drawn. */
const EVENT_YEARS = 5;
/** Pixels between two named values. */
const TICK_ROOM = 42;

/** Everything of the drawing that has a place: scales, ticks, lane and header. Pixels. */
export interface IndicatorFrame {
	readonly size: Size;
	readonly series: readonly Series[];
	readonly x: LinearScale;
	/** Null when nothing has a value: then there is no value axis to misread. */
	readonly y: LinearScale | null;
	readonly xTicks: readonly number[];
	readonly yTicks: readonly { readonly value: number; readonly label: string }[];
	readonly lane: readonly LaneItem[];
	readonly laneTop: number;
	/** Middle of the row of meetings; null when there are none. */
	readonly meetingY: number | null;
	readonly axisY: number;
	readonly header: readonly string[];
	/** Limits within the value axis, and those so far away that they would flatten the curve. */
	readonly limits: readonly ChartLimit[];
	readonly farLimits: readonly ChartLimit[];
}

function known(values: readonly (number | null | undefined)[]): readonly number[] {
	return values.flatMap((value) =>
		typeof value === 'number' && Number.isFinite(value) ? [value] : []
	);
}

function headerLines(
	input: IndicatorChartInput,
	series: readonly Series[],
	width: number
): string[] {
	const { symbol, direction } = input.indicator;
	const only = series.length === 1 ? (series[0]?.population ?? '') : '';
	const whom = only === '' || only === chartText.allPopulations ? '' : ` · ${only}`;
	const unit = fitLabel(symbol + whom, width, HEADER_FONT);
	const arrow = chartText.direction[direction];
	if (unit === '') return [arrow];
	const one = `${unit} · ${arrow}`;
	return textWidth(one, HEADER_FONT) <= width ? [one] : [unit, arrow];
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

interface ValueAxis {
	readonly domain: readonly [number, number] | null;
	readonly ticks: IndicatorFrame['yTicks'];
	readonly near: readonly ChartLimit[];
	readonly far: readonly ChartLimit[];
}

function valueAxis(input: IndicatorChartInput, height: number): ValueAxis {
	const values = known([
		...input.points.map((point) => point.value),
		...input.peers.flatMap((peer) => [peer.p10, peer.median, peer.p90]),
		...input.targets.map((target) => target.value),
		...input.benchmarks.map((benchmark) => benchmark.value)
	]);
	const { near, far } = splitLimits(input.limits, values);
	const { symbol, decimals } = input.indicator;
	const domain = valueDomain([...values, ...near.map((limit) => limit.value)], symbol);
	if (domain === null) return { domain, ticks: [], near, far };
	const round = roundTicks(domain, Math.max(2, Math.floor(height / TICK_ROOM)), decimals);
	const labels = tickLabels(round);
	const ticks = round.map((value, index) => ({ value, label: labels[index] ?? '' }));
	return { domain, ticks, near, far };
}

/** Rows under the plot, from the paper's lower edge upwards: years, meetings, lane. */
function rowsBelow(lane: readonly LaneItem[], input: IndicatorChartInput, height: number) {
	const axisY = height - AXIS_HEIGHT;
	const hasMeetings = input.meetings.length > 0;
	const laneBottom = axisY - (hasMeetings ? MEETING_HEIGHT : 0);
	const laneHeight = LANE_ROW * Math.max(0, ...lane.map((item) => item.row + 1));
	const meetingY = hasMeetings ? axisY - MEETING_HEIGHT / 2 : null;
	return { axisY, meetingY, laneBottom, laneHeight };
}

/** Places the parts of an indicator chart; `size` in pixels. */
export function indicatorFrame(input: IndicatorChartInput, size: Size): IndicatorFrame {
	const series = seriesOf(input.points);
	const own = series[0];
	const header = headerLines(input, series, size.width - 4);
	const top = header.length * HEADER_LINE + 12;
	const { domain, ticks, near, far } = valueAxis(input, size.height - top - 60);
	const timeline = timeDomain(input, series);
	const left = Math.max(14, ...ticks.map((tick) => textWidth(tick.label, 12) + 10));
	const x = linearScale(timeline, [left + 8, size.width - rightMargin(input, series)]);
	const lane = placeLane(laneGroups(series, input.targets, timeline[1]), x, size.width - 2);
	const { axisY, meetingY, laneBottom, laneHeight } = rowsBelow(lane, input, size.height);
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
