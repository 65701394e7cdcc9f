import type { Markish } from '@observablehq/plot';
import { chartText, formatPeriod } from '../text/index.ts';
import type { PlacedLabel } from './label-layout.ts';
import { labelMarks } from './label-marks.ts';
import { PIXEL_LINE, PIXEL_POINT } from './pixel-channels.ts';
import { dot, link } from './plot.ts';
import { rankFrame, type PlacedRow, type RankFrame } from './rank-frame.ts';
import { valueText } from './readings.ts';
import { cleanLabel } from './text-width.ts';
import type { Drawing, RankChartInput, Size, Stop } from './types.ts';

function vertical(x: number, frame: RankFrame) {
	return { x1: x, x2: x, y1: frame.top - 4, y2: frame.bottom };
}

function ruleMarks(input: RankChartInput, frame: RankFrame, width: number): Markish[] {
	const { x } = frame;
	const rows = frame.rows.map(({ y }) => ({ x1: x.range[0] - 8, x2: width, y1: y, y2: y }));
	const limits = frame.limits.map((limit) => vertical(x.at(limit.value), frame));
	const marks: Markish[] = [
		link(rows, { ...PIXEL_LINE, stroke: 'var(--chart-grid)' }),
		link(limits, {
			...PIXEL_LINE,
			stroke: 'var(--chart-limit)',
			strokeWidth: 1.25,
			strokeDasharray: '6 3'
		})
	];
	if (input.median !== null) {
		marks.push(
			link([vertical(x.at(input.median), frame)], {
				...PIXEL_LINE,
				stroke: 'var(--chart-median)',
				strokeWidth: 1.25
			})
		);
	}
	return marks;
}

function dotMarks(rows: readonly PlacedRow[], isChosen: boolean): Markish[] {
	const own = rows.filter((placed) => placed.row.isChosen === isChosen);
	const colour = isChosen ? 'var(--chart-chosen)' : 'var(--chart-peer)';
	const moved = own.flatMap(({ x, earlierX, y }) =>
		x === null || earlierX === null ? [] : [{ x1: earlierX, x2: x, y1: y, y2: y }]
	);
	const earlier = own.flatMap(({ earlierX, y }) => (earlierX === null ? [] : [{ x: earlierX, y }]));
	const now = own.flatMap(({ x, y }) => (x === null ? [] : [{ x, y }]));
	return [
		link(moved, { ...PIXEL_LINE, stroke: colour, strokeWidth: isChosen ? 1.75 : 1 }),
		dot(earlier, {
			...PIXEL_POINT,
			r: 3.5,
			fill: 'var(--paper)',
			stroke: colour,
			strokeWidth: 1.25
		}),
		dot(now, {
			...PIXEL_POINT,
			r: isChosen ? 6 : 4.5,
			fill: colour,
			stroke: 'var(--paper)',
			strokeWidth: 1
		})
	];
}

function rowLabels(frame: RankFrame, width: number): PlacedLabel[] {
	return frame.rows.flatMap(({ row, name, valueLabel, textY }): PlacedLabel[] => {
		const kind = row.isChosen ? 'chosen' : 'name';
		const base = { y: textY, kind, fontSize: row.isChosen ? 13 : 12 };
		return [
			{ ...base, x: 0, anchor: 'start', text: name },
			{ ...base, x: width, anchor: 'end', text: valueLabel }
		];
	});
}

function tickMarks(frame: RankFrame): PlacedLabel[] {
	return frame.ticks.map((tick) => ({
		x: frame.x.at(tick.value),
		y: frame.bottom + 11,
		anchor: 'middle',
		text: tick.label,
		kind: 'axis',
		fontSize: 12
	}));
}

function stopOf(placed: PlacedRow, input: RankChartInput, frame: RankFrame): Stop {
	const { row } = placed;
	const { indicator, earlierPeriod } = input;
	const now =
		row.value === null
			? row.status === null
				? chartText.unknown
				: `${cleanLabel(row.status)}, ${chartText.noValue}`
			: valueText(row.value, indicator);
	const before =
		earlierPeriod === null
			? ''
			: `; ${cleanLabel(formatPeriod(earlierPeriod))}: ${row.earlier === null ? chartText.unknown : valueText(row.earlier, indicator)}`;
	return {
		x: placed.x ?? placed.earlierX ?? frame.x.range[0],
		y: placed.y,
		text: `${cleanLabel(row.name)}, ${cleanLabel(formatPeriod(input.period))}: ${now}${before}`
	};
}

/**
 * All subjects of one period on one axis, with the chosen in the accent and the earlier period as a
 * hollow dot. Unknown values are named last and have no dot. `size` in pixels; see `chartHeight`.
 */
export function rankChart(input: RankChartInput, size: Size): Drawing {
	const frame = rankFrame(input, size);
	const marks: Markish[] = [
		...ruleMarks(input, frame, size.width),
		...dotMarks(frame.rows, false),
		...dotMarks(frame.rows, true),
		...labelMarks([...rowLabels(frame, size.width), ...tickMarks(frame), ...frame.labels])
	];
	return {
		options: { ...size, margin: 0, axis: null, marks },
		stops: [frame.rows.map((placed) => stopOf(placed, input, frame))]
	};
}
