import type { Markish } from '@observablehq/plot';
import { PIXEL_LINE } from './pixel-channels.ts';
import type { PlotFrame } from './plot-frame.ts';
import { dot, link, ruleY } from './plot.ts';
import type { IndicatorChartInput } from './types.ts';

/** Grid lines, a stronger line at zero where values are negative, and the line of the time axis. */
export function gridMarks(frame: PlotFrame): Markish[] {
	const inset = { insetLeft: frame.x.range[0] - 8, insetRight: 0 };
	const lines: Markish[] = [];
	if (frame.y !== null) {
		const values = frame.yTicks.map((tick) => tick.value);
		lines.push(ruleY(values, { stroke: 'var(--chart-grid)', ...inset }));
		if (frame.y.domain[0] < 0) {
			lines.push(ruleY([0], { stroke: 'var(--line-strong)', ...inset }));
		}
	}
	const edge = [
		{ x1: frame.x.range[0] - 8, x2: frame.size.width, y1: frame.axisY, y2: frame.axisY }
	];
	lines.push(link(edge, { ...PIXEL_LINE, stroke: 'var(--line-strong)' }));
	return lines;
}

function benchmarkMark(rows: IndicatorChartInput['benchmarks'], isEstimate: boolean): Markish {
	return dot(rows, {
		x: 'year',
		y: 'value',
		r: 3,
		symbol: 'square',
		fill: isEstimate ? 'var(--paper)' : 'var(--chart-median)',
		stroke: isEstimate ? 'var(--chart-median)' : 'var(--paper)',
		strokeWidth: isEstimate ? 1.25 : 1
	});
}

/** Limits dashed, events as dotted verticals, reference figures as small squares, hollow if estimated. */
export function referenceMarks(
	input: Pick<IndicatorChartInput, 'marks' | 'benchmarks'>,
	frame: PlotFrame
): Markish[] {
	const [left, right] = frame.x.range;
	const limits = frame.limits.map((limit) => {
		const y = frame.y?.at(limit.value) ?? 0;
		return { x1: left - 8, x2: right + 4, y1: y, y2: y };
	});
	const marks: Markish[] = [];
	if (limits.length > 0) {
		marks.push(
			link(limits, {
				...PIXEL_LINE,
				stroke: 'var(--chart-limit)',
				strokeWidth: 1.25,
				strokeDasharray: '6 3'
			})
		);
	}
	if (input.marks.length > 0) {
		const [bottom, top] = frame.y?.range ?? [0, 0];
		const events = input.marks.map((mark) => {
			const x = frame.x.at(mark.year);
			return { x1: x, x2: x, y1: top - 8, y2: bottom };
		});
		marks.push(
			link(events, { ...PIXEL_LINE, stroke: 'var(--chart-meeting)', strokeDasharray: '1 3' })
		);
	}
	for (const isEstimate of [false, true]) {
		const rows = input.benchmarks.filter((one) => (one.quality === 'estimate') === isEstimate);
		if (rows.length > 0) marks.push(benchmarkMark(rows, isEstimate));
	}
	return marks;
}
