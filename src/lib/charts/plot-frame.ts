import { chartText } from '../text/index.ts';
import { LANE_ROW, type LaneItem } from './indicator-lane.ts';
import { splitLimits } from './limits.ts';
import { roundTicks, tickLabels, valueDomain, type LinearScale } from './scale.ts';
import { fitLabel, textWidth } from './text-width.ts';
import type { ChartIndicator, ChartLimit, Size } from './types.ts';

const AXIS_HEIGHT = 20;
const MEETING_HEIGHT = 14;
const HEADER_FONT = 12;
/** Pixels between two named values. */
const TICK_ROOM = 42;

/** Height in pixels of a line of the header. */
export const HEADER_LINE = 15;

/** Everything with a place that charts over time have in common: scales, ticks, lane, header. Pixels. */
export interface PlotFrame {
	readonly size: Size;
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

/** The numbers among values that may be unknown. */
export function known(values: readonly (number | null | undefined)[]): readonly number[] {
	return values.flatMap((value) =>
		typeof value === 'number' && Number.isFinite(value) ? [value] : []
	);
}

/** Unit and direction of good, in one line or two; `whom` is the only population, if not everybody. */
export function headerLines(
	{ symbol, direction }: Pick<ChartIndicator, 'symbol' | 'direction'>,
	whom: string,
	width: number
): string[] {
	const about = whom === '' || whom === chartText.allPopulations ? '' : ` · ${whom}`;
	const unit = fitLabel(symbol + about, width, HEADER_FONT);
	const arrow = chartText.direction[direction];
	if (unit === '') return [arrow];
	const one = `${unit} · ${arrow}`;
	return textWidth(one, HEADER_FONT) <= width ? [one] : [unit, arrow];
}

export interface ValueAxis {
	readonly domain: readonly [number, number] | null;
	readonly ticks: PlotFrame['yTicks'];
	readonly near: readonly ChartLimit[];
	readonly far: readonly ChartLimit[];
}

/** A value axis of `height` pixels that shows all the values and the limits that are not far from them. */
export function valueAxis(
	values: readonly number[],
	limits: readonly ChartLimit[],
	{ symbol, decimals }: Pick<ChartIndicator, 'symbol' | 'decimals'>,
	height: number
): ValueAxis {
	const { near, far } = splitLimits(limits, values);
	const domain = valueDomain([...values, ...near.map((limit) => limit.value)], symbol);
	if (domain === null) return { domain, ticks: [], near, far };
	const round = roundTicks(domain, Math.max(2, Math.floor(height / TICK_ROOM)), decimals);
	const labels = tickLabels(round);
	const ticks = round.map((value, index) => ({ value, label: labels[index] ?? '' }));
	return { domain, ticks, near, far };
}

/** Rows under the plot, from the paper's lower edge upwards: years, meetings, lane. */
export function rowsBelow(lane: readonly LaneItem[], hasMeetings: boolean, height: number) {
	const axisY = height - AXIS_HEIGHT;
	const laneBottom = axisY - (hasMeetings ? MEETING_HEIGHT : 0);
	const laneHeight = LANE_ROW * Math.max(0, ...lane.map((item) => item.row + 1));
	const meetingY = hasMeetings ? axisY - MEETING_HEIGHT / 2 : null;
	return { axisY, meetingY, laneBottom, laneHeight };
}
