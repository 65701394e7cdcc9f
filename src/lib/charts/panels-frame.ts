import { panelHeights } from './chart-height.ts';
import {
	linearScale,
	positionOf,
	roundTicks,
	tickLabels,
	valueDomain,
	yearTicks,
	type LinearScale
} from './scale.ts';
import { textWidth } from './text-width.ts';
import type { ChartTarget, Panel, PanelPoint, PanelsChartInput, Size } from './types.ts';

/** Two lines above each plane: what it shows, and whose figures and in what unit. */
const HEAD = 34;
const SHARE_TOP = 34;
const SHARE_AXIS = 36;
const GAP = 14;
const RIGHT = 14;
/** Targets further ahead than this would press the years together: they are named, not placed. */
const TARGET_YEARS = 8;

export interface PlacedPoint extends PanelPoint {
	readonly x: number;
	/** Null where the value is not known. */
	readonly y: number | null;
	readonly at: number;
}

export interface PlacedTarget extends ChartTarget {
	readonly x: number;
	/** Null for a target without amount: it stands on the foot of the plane. */
	readonly y: number | null;
}

/** One indicator's plane; pixels. */
export interface PanelFrame {
	readonly panel: Panel;
	/** Upper edge of its head, of its plane, and its foot. */
	readonly head: number;
	readonly top: number;
	readonly foot: number;
	readonly ticks: readonly { readonly y: number; readonly label: string }[];
	readonly points: readonly PlacedPoint[];
	readonly targets: readonly PlacedTarget[];
	/** Years from one figure to the next where they are closest. */
	readonly step: number;
}

export interface PanelsFrame {
	readonly size: Size;
	readonly left: number;
	readonly right: number;
	readonly pixelsPerYear: number;
	readonly x: LinearScale;
	readonly ticks: readonly number[];
	/** 100 % and 0 % of the theme's plane. */
	readonly full: number;
	readonly foot: number;
	readonly panels: readonly PanelFrame[];
	readonly axisY: number;
}

function yearsOf(input: PanelsChartInput): { first: number; last: number; newest: number } {
	const known = [
		...input.share.points.map((point) => point.year),
		...input.panels.flatMap((panel) => panel.points.map((point) => point.year))
	];
	const newest = Math.max(...known);
	const ahead = input.panels
		.flatMap((panel) => panel.targets.map((target) => target.year ?? newest))
		.filter((year) => year <= newest + TARGET_YEARS);
	return { first: Math.min(...known), last: Math.max(newest, ...ahead), newest };
}

interface ValueAxis {
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
	readonly labels: readonly string[];
}

function valueAxis(panel: Panel, last: number): ValueAxis {
	const targets = panel.targets.filter((target) => (target.year ?? last) <= last);
	const values = [...panel.points, ...targets].flatMap(({ value }) =>
		value === null ? [] : [value]
	);
	const domain = valueDomain(values, panel.indicator.symbol) ?? [0, 1];
	const ticks = roundTicks(domain, 3, panel.indicator.decimals);
	return { domain, ticks, labels: tickLabels(ticks) };
}

function closest(points: readonly { readonly at: number }[]): number {
	const steps = points.slice(1).map((point, index) => point.at - (points[index]?.at ?? 0));
	return Math.min(...steps.filter((step) => step > 0), Number.POSITIVE_INFINITY);
}

function panelFrame(
	panel: Panel,
	axis: ValueAxis,
	{ head, height }: { readonly head: number; readonly height: number },
	x: LinearScale,
	last: number
): PanelFrame {
	const top = head + HEAD + 8;
	const foot = head + height - GAP;
	const y = linearScale(axis.domain, [foot, top]);
	const points = panel.points.map((point) => {
		const at = positionOf(point);
		return { ...point, at, x: x.at(at), y: point.value === null ? null : y.at(point.value) };
	});
	return {
		panel,
		head,
		top,
		foot,
		ticks: axis.ticks.map((tick, index) => ({ y: y.at(tick), label: axis.labels[index] ?? '' })),
		points,
		targets: panel.targets
			.filter((target) => target.year !== null && target.year <= last)
			.map((target) => ({
				...target,
				x: x.at(target.year ?? last),
				y: target.value === null ? null : y.at(target.value)
			})),
		step: closest(points)
	};
}

/** Places a theme's share of meetings and the indicators below it over the same years. */
export function panelsFrame(input: PanelsChartInput, size: Size): PanelsFrame {
	const heights = panelHeights(input);
	const { first, last, newest } = yearsOf(input);
	const axes = input.panels.map((panel) => valueAxis(panel, last));
	const widest = axes.flatMap(({ labels }) => labels.map((label) => textWidth(label, 11)));
	const left = Math.max(44, ...widest.map((width) => width + 12));
	const count = last - first + 1;
	const pixelsPerYear = Math.min(72, (size.width - left - RIGHT) / count);
	const start = left + pixelsPerYear / 2;
	const x = linearScale(
		[first, last === first ? first + 1 : last],
		[start, start + Math.max(1, last - first) * pixelsPerYear]
	);
	const ticks = yearTicks([first, last], newest, pixelsPerYear);
	return {
		// On paper the whole is made smaller, not lower.
		size: { ...size, height: Math.max(size.height, heights.all) },
		left,
		right: left + pixelsPerYear * count,
		pixelsPerYear,
		x,
		ticks,
		full: SHARE_TOP,
		foot: heights.share - SHARE_AXIS,
		panels: input.panels.map((panel, index) =>
			panelFrame(
				panel,
				axes[index] ?? { domain: [0, 1], ticks: [], labels: [] },
				{ head: heights.share + heights.panel * index, height: heights.panel },
				x,
				last
			)
		),
		axisY: heights.all - heights.axis
	};
}
