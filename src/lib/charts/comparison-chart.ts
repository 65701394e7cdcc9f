import type { Markish } from '@observablehq/plot';
import { comparisonFrame, type ComparisonFrame } from './comparison-frame.ts';
import { groupMarks } from './comparison-group-marks.ts';
import { comparisonLabels } from './comparison-labels.ts';
import { beforeMarks, chosenMarks, peerLineMarks } from './comparison-line-marks.ts';
import { shownComparison, type ShownComparison } from './comparison-lines.ts';
import { comparisonStops } from './comparison-stops.ts';
import { axisLabels, meetingMarks } from './indicator-axis.ts';
import { gridMarks, referenceMarks } from './indicator-context-marks.ts';
import { laneLabels, laneMarks } from './indicator-lane-marks.ts';
import { targetMarks } from './indicator-series-marks.ts';
import { labelMarks } from './label-marks.ts';
import { PIXEL_LINE } from './pixel-channels.ts';
import { link } from './plot.ts';
import type { ComparisonChartInput, Drawing, Size } from './types.ts';

/** The level of the base year, which every line of an index is seen against. */
function baseMarks(shown: ShownComparison, frame: ComparisonFrame): Markish[] {
	if (shown.form !== 'index' || frame.y === null) return [];
	const y = frame.y.at(100);
	const [left, right] = frame.x.range;
	const rule = [{ x1: left - 8, x2: right, y1: y, y2: y }];
	return [link(rule, { ...PIXEL_LINE, stroke: 'var(--line-strong)', strokeWidth: 1.25 })];
}

function valueMarks(shown: ShownComparison, frame: ComparisonFrame): Markish[] {
	return [
		...groupMarks(shown),
		...baseMarks(shown, frame),
		...peerLineMarks(shown),
		...referenceMarks(shown, frame),
		...beforeMarks(shown),
		...chosenMarks(shown, frame),
		...targetMarks(frame, frame)
	];
}

/**
 * One indicator over time for several: the chosen on top, named at the ends of their lines, peers grey and
 * thin, the group as band and median or as deciles. One of many on a page: all over the same years, each in
 * few marks. `size` in pixels.
 */
export function comparisonChart(input: ComparisonChartInput, size: Size): Drawing {
	const shown = shownComparison(input);
	const frame = comparisonFrame(shown, size);
	const meetings = meetingMarks(shown, frame);
	const named = comparisonLabels(shown, frame);
	const marks: Markish[] = [
		...gridMarks(frame),
		...(frame.y === null ? [] : valueMarks(shown, frame)),
		...meetings.marks,
		...laneMarks(frame),
		...named.marks,
		...labelMarks([...axisLabels(frame), ...laneLabels(frame), ...meetings.labels, ...named.labels])
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
		stops: comparisonStops(shown, frame)
	};
}
