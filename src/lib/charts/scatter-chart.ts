import type { Markish } from '@observablehq/plot';
import { chartText, formatPeriod } from '../text/index.ts';
import { labelMarks } from './label-marks.ts';
import { PIXEL_LINE, PIXEL_POINT } from './pixel-channels.ts';
import { dot, link } from './plot.ts';
import { valueText } from './readings.ts';
import { scatterFrame, type ScatterFrame } from './scatter-frame.ts';
import { scatterLabels } from './scatter-labels.ts';
import { unknownPoints, type KnownPoint } from './scatter-note.ts';
import { cleanLabel } from './text-width.ts';
import type {
	ChartIndicator,
	Drawing,
	ScatterChartInput,
	ScatterPoint,
	Size,
	Stop
} from './types.ts';

const NAME_LENGTH = 200;

function upright(frame: ScatterFrame, value: number) {
	const x = frame.across.scale.at(value);
	return { x1: x, x2: x, y1: frame.top - 6, y2: frame.bottom };
}

function level(frame: ScatterFrame, value: number) {
	const y = frame.up.scale.at(value);
	return { x1: frame.left, x2: frame.right, y1: y, y2: y };
}

function ruleMarks(input: ScatterChartInput, frame: ScatterFrame): Markish[] {
	const { across, up } = frame;
	const grid = up.ticks.map((tick) => level(frame, tick.value));
	const { left: x1, right: x2, bottom } = frame;
	const ends = across.ticks.map((tick) => {
		return { ...upright(frame, tick.value), y1: bottom, y2: bottom + 4 };
	});
	const limits = [
		...across.limits.map((limit) => upright(frame, limit.value)),
		...up.limits.map((limit) => level(frame, limit.value))
	];
	const isDrawn = frame.points.length > 0;
	const medians = [
		...(input.acrossMedian === null || !isDrawn ? [] : [upright(frame, input.acrossMedian)]),
		...(input.upMedian === null || !isDrawn ? [] : [level(frame, input.upMedian)])
	];
	const axis = [{ x1, x2, y1: bottom, y2: bottom }, ...ends];
	return [
		link(grid, { ...PIXEL_LINE, stroke: 'var(--chart-grid)' }),
		link(axis, { ...PIXEL_LINE, stroke: 'var(--line-strong)' }),
		link(medians, { ...PIXEL_LINE, stroke: 'var(--chart-median)', strokeWidth: 1 }),
		link(limits, {
			...PIXEL_LINE,
			stroke: 'var(--chart-limit)',
			strokeWidth: 1.25,
			strokeDasharray: '6 3'
		})
	];
}

/** Where several stand at one place the dot is darker: nobody is moved aside. */
function dotMark(frame: ScatterFrame, isChosen: boolean): Markish {
	const rows = frame.points
		.filter((point) => point.isChosen === isChosen)
		.map((point) => ({ x: frame.across.scale.at(point.x), y: frame.up.scale.at(point.y) }));
	return dot(rows, {
		...PIXEL_POINT,
		r: isChosen ? 6 : 4.5,
		fill: isChosen ? 'var(--chart-chosen)' : 'var(--chart-peer)',
		fillOpacity: isChosen ? 0.85 : 0.6,
		stroke: isChosen ? 'var(--paper)' : 'var(--chart-median)',
		strokeWidth: 1
	});
}

function sideText(indicator: ChartIndicator, period: string, value: number | null): string {
	const name = cleanLabel(indicator.label.slice(0, NAME_LENGTH));
	const text = value === null ? chartText.unknown : valueText(value, indicator);
	return `${name} ${cleanLabel(formatPeriod(period))}: ${text}`;
}

function stopText(input: ScatterChartInput, point: ScatterPoint, names: readonly string[]): string {
	const across = sideText(input.across, input.acrossPeriod, point.x);
	const up = sideText(input.up, input.upPeriod, point.y);
	return `${chartText.samePlace(names)}, ${across}; ${up}`;
}

function nameOf(point: ScatterPoint): string {
	return cleanLabel(point.name.slice(0, NAME_LENGTH));
}

function knownStop(input: ScatterChartInput, frame: ScatterFrame, point: KnownPoint): Stop {
	const others = frame.points.filter(
		(other) => other !== point && other.x === point.x && other.y === point.y
	);
	return {
		x: frame.across.scale.at(point.x),
		y: frame.up.scale.at(point.y),
		text: stopText(input, point, [point, ...others].map(nameOf))
	};
}

/** The chosen from left to right, then the others, then those named under the plot. */
function scatterStops(input: ScatterChartInput, frame: ScatterFrame): readonly (readonly Stop[])[] {
	const stops = (isChosen: boolean): readonly Stop[] =>
		frame.points
			.filter((point) => point.isChosen === isChosen)
			.map((point) => knownStop(input, frame, point))
			.sort((a, b) => a.x - b.x);
	const unknown = unknownPoints(input).map((point) => ({
		x: 8,
		y: frame.size.height - 8,
		text: stopText(input, point, [nameOf(point)])
	}));
	return [stops(true), stops(false), unknown].filter((row) => row.length > 0);
}

/**
 * Subjects in the plane of two indicators: the chosen large in the accent, the others grey, medians as thin
 * lines, limits dashed; who has no figure on one side is named below. `size` in pixels; see `chartHeight`.
 */
export function scatterChart(input: ScatterChartInput, size: Size): Drawing {
	const frame = scatterFrame(input, size);
	const marks: Markish[] = [
		...ruleMarks(input, frame),
		dotMark(frame, false),
		dotMark(frame, true),
		...labelMarks(scatterLabels(input, frame))
	];
	return {
		options: { ...size, margin: 0, axis: null, marks },
		stops: scatterStops(input, frame)
	};
}
