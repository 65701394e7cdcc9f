import { formatDate } from '../text/index.ts';
import type { ChartContext } from './context-labels.ts';
import type { IndicatorFrame } from './indicator-frame.ts';
import { LANE_ROW } from './indicator-lane.ts';
import type { PlotFrame } from './plot-frame.ts';
import { pointText, qualityText, targetText, valueText } from './readings.ts';
import { yearOfDate } from './scale.ts';
import { cleanLabel } from './text-width.ts';
import type { ChartTarget, IndicatorChartInput, Stop } from './types.ts';

/** The row of the lane in which something at this time stands. */
export function laneY(frame: PlotFrame, at: number): number {
	const item = frame.lane.find((candidate) => candidate.at.includes(at));
	return frame.laneTop + LANE_ROW * ((item?.row ?? 0) + 0.5);
}

function observations(input: IndicatorChartInput, frame: IndicatorFrame): Stop[][] {
	const peersOf = new Map(input.peers.map((peer) => [peer.year, peer]));
	return frame.series.map((one) =>
		one.points.map((point) => ({
			x: frame.x.at(point.at),
			y:
				point.value === null || frame.y === null ? laneY(frame, point.at) : frame.y.at(point.value),
			text: pointText(point, peersOf.get(point.year), input.indicator)
		}))
	);
}

/** `target` as placed; `input` gives its unit. */
export function targetStop(
	target: ChartTarget,
	input: Pick<ChartContext, 'indicator'>,
	frame: PlotFrame
): Stop {
	const last = frame.x.domain[1];
	// What lies beyond the years shown stands at their edge.
	const at = Math.min(target.year ?? last, last);
	const y = target.value === null || frame.y === null ? laneY(frame, at) : frame.y.at(target.value);
	return { x: frame.x.at(at), y, text: targetText(target, input.indicator) };
}

/** Meetings, then marks. */
function events(input: ChartContext, frame: PlotFrame): Stop[] {
	const meetings = input.meetings.flatMap((meeting): Stop[] => {
		const year = yearOfDate(meeting.date);
		if (year === null) return [];
		const text = `${formatDate(meeting.date)}: ${cleanLabel(meeting.label)}`;
		return [{ x: frame.x.at(year), y: frame.meetingY ?? frame.axisY, text }];
	});
	const marks = input.marks.map((mark) => ({
		x: frame.x.at(mark.year),
		y: frame.y?.range[0] ?? frame.axisY,
		text: `${String(mark.year)}: ${cleanLabel(mark.label)}`
	}));
	return [...meetings, ...marks];
}

/** Targets and forecasts, then reference figures, then meetings and events; each may be empty. */
export function contextStops(input: ChartContext, frame: PlotFrame): readonly (readonly Stop[])[] {
	const targets = input.targets.map((target) => targetStop(target, input, frame));
	const benchmarks = input.benchmarks.map((one) => ({
		x: frame.x.at(one.year),
		y: frame.y?.at(one.value) ?? frame.axisY,
		text: `${String(one.year)}, ${cleanLabel(one.label)}: ${valueText(one.value, input.indicator)}${qualityText(one.quality)}`
	}));
	return [targets, benchmarks, events(input, frame)];
}

/**
 * The places a reader can walk: the observations of each population, then targets and forecasts,
 * then reference figures, then meetings and events. Empty series are left out.
 */
export function indicatorStops(
	input: IndicatorChartInput,
	frame: IndicatorFrame
): readonly (readonly Stop[])[] {
	return [...observations(input, frame), ...contextStops(input, frame)]
		.map((stops) => [...stops].sort((a, b) => a.x - b.x))
		.filter((stops) => stops.length > 0);
}
