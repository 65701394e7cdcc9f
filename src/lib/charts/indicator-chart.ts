import type { Markish } from '@observablehq/plot';
import { axisLabels, meetingMarks } from './indicator-axis.ts';
import { gridMarks, referenceMarks } from './indicator-context-marks.ts';
import { indicatorFrame } from './indicator-frame.ts';
import { indicatorLabels } from './indicator-labels.ts';
import { laneLabels, laneMarks } from './indicator-lane-marks.ts';
import { peerMarks } from './indicator-peer-marks.ts';
import { seriesMarks, targetMarks } from './indicator-series-marks.ts';
import { indicatorStops } from './indicator-stops.ts';
import { labelMarks } from './label-marks.ts';
import type { Drawing, IndicatorChartInput, Size } from './types.ts';

/**
 * One indicator over time: the chosen subject in the accent, peers as band and median, limits dashed
 * and named, targets as flags, forecasts hollow, what has no value in a lane under the plot.
 * `size` in pixels.
 */
export function indicatorChart(input: IndicatorChartInput, size: Size): Drawing {
	const frame = indicatorFrame(input, size);
	const meetings = meetingMarks(input, frame);
	const hasValues = frame.y !== null;
	const marks: Markish[] = [
		...gridMarks(frame),
		...(hasValues ? [...peerMarks(input.peers), ...referenceMarks(input, frame)] : []),
		...meetings.marks,
		...laneMarks(frame),
		...(hasValues
			? [
					...frame.series.flatMap((series, index) => seriesMarks(series, index === 0)).reverse(),
					...targetMarks(input, frame)
				]
			: []),
		...labelMarks([
			...axisLabels(frame),
			...laneLabels(frame),
			...meetings.labels,
			...indicatorLabels(input, frame)
		])
	];
	return {
		options: {
			...size,
			margin: 0,
			x: { type: 'linear', domain: frame.x.domain, range: frame.x.range, axis: null },
			y: {
				type: 'linear',
				domain: frame.y?.domain ?? [0, 1],
				range: frame.y?.range ?? [size.height, 0],
				axis: null
			},
			marks
		},
		stops: indicatorStops(input, frame)
	};
}
