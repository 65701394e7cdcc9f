import type { Markish } from '@observablehq/plot';
import { chartText } from '../text/index.ts';
import type { PlacedLabel } from './label-layout.ts';
import { PIXEL_LINE } from './pixel-channels.ts';
import type { PlotFrame } from './plot-frame.ts';
import { link } from './plot.ts';
import { yearOfDate } from './scale.ts';
import type { IndicatorChartInput } from './types.ts';

interface MarksWithLabels {
	readonly marks: readonly Markish[];
	readonly labels: readonly PlacedLabel[];
}

/** Years, value ticks, and the header with unit and direction of good. */
export function axisLabels(frame: PlotFrame): PlacedLabel[] {
	const base = { kind: 'axis', fontSize: 12 } as const;
	const { x, y } = frame;
	const years = frame.xTicks.map((year): PlacedLabel => {
		const at = Math.min(x.at(year), frame.size.width - 15);
		return { ...base, x: at, y: frame.axisY + 11, anchor: 'middle', text: String(year) };
	});
	const values = frame.yTicks.map((tick): PlacedLabel => ({
		...base,
		x: x.range[0] - 14,
		y: y?.at(tick.value) ?? 0,
		anchor: 'end',
		text: tick.label
	}));
	const header = frame.header.map((line, index): PlacedLabel => ({
		x: 0,
		y: 8 + index * 15,
		anchor: 'start',
		text: line,
		kind: 'header',
		fontSize: 12
	}));
	return [...years, ...values, ...header];
}

/** Meetings as small ticks on the time axis, named once. */
export function meetingMarks(
	input: Pick<IndicatorChartInput, 'meetings'>,
	frame: PlotFrame
): MarksWithLabels {
	const middle = frame.meetingY;
	if (middle === null) return { marks: [], labels: [] };
	const rows = input.meetings.flatMap((meeting) => {
		const year = yearOfDate(meeting.date);
		if (year === null || year < frame.x.domain[0] || year > frame.x.domain[1]) return [];
		const x = frame.x.at(year);
		return [{ x1: x, x2: x, y1: middle - 4, y2: middle + 3 }];
	});
	if (rows.length === 0) return { marks: [], labels: [] };
	const first = Math.min(...rows.map((row) => row.x1));
	const last = Math.max(...rows.map((row) => row.x1));
	const isRight = frame.size.width - last > 44 || first < 50;
	const label: PlacedLabel = {
		x: isRight ? last + 6 : first - 6,
		y: middle,
		anchor: isRight ? 'start' : 'end',
		text: chartText.meetings,
		kind: 'axis',
		fontSize: 11
	};
	const mark = link(rows, {
		...PIXEL_LINE,
		stroke: 'var(--chart-meeting)',
		strokeWidth: 1.5
	});
	return { marks: [mark], labels: [label] };
}
