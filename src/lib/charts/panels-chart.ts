import type { Markish } from '@observablehq/plot';
import { chartText, formatPeriod, formatValue } from '../text/index.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './label-layout.ts';
import { labelMarks } from './label-marks.ts';
import { panelsFrame, type PanelFrame, type PanelsFrame } from './panels-frame.ts';
import { PIXEL_LINE, PIXEL_POINT } from './pixel-channels.ts';
import { dot, link } from './plot.ts';
import { qualityText, shortValue, targetText, valueText } from './readings.ts';
import { flagSymbol } from './symbols.ts';
import { cleanLabel, fitLabel, textWidth } from './text-width.ts';
import type { Drawing, PanelsChartInput, SharePoint, Size, Stop } from './types.ts';

const PERCENT = { symbol: '%', decimals: 0 };
/** The theme is the chosen; what stands beside it is grey, as peers are. */
const BESIDE = 'var(--chart-median)';

interface Segment {
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
}

function shareColumns(input: PanelsChartInput, frame: PanelsFrame): Markish[] {
	const known = input.share.points.filter((point) => point.share !== null);
	const width = Math.min(40, frame.pixelsPerYear * 0.72);
	const column = (isFull: boolean, stroke: string): Markish =>
		link(
			known.map((point): Segment => {
				const x = frame.x.at(point.year);
				const share = isFull ? 100 : (point.share ?? 0);
				const y2 = frame.foot - (share / 100) * (frame.foot - frame.full);
				return { x1: x, x2: x, y1: frame.foot, y2 };
			}),
			{ ...PIXEL_LINE, stroke, strokeWidth: width, strokeLinecap: 'butt' }
		);
	return [column(true, 'var(--chart-band)'), column(false, 'var(--chart-chosen)')];
}

/** Thin lines through all planes at the named years: the eye follows a year down. */
function gridMarks(input: PanelsChartInput, frame: PanelsFrame): Markish[] {
	const years = frame.panels.flatMap(({ top, foot }) =>
		frame.ticks.map((year): Segment => {
			const x = frame.x.at(year);
			return { x1: x, x2: x, y1: top, y2: foot };
		})
	);
	const top = input.share.points.length === 0 ? [] : [frame.foot];
	const feet = [...top, ...frame.panels.map(({ foot }) => foot)].map((y): Segment => ({
		x1: frame.left,
		x2: frame.right,
		y1: y,
		y2: y
	}));
	return [
		link(years, { ...PIXEL_LINE, stroke: 'var(--chart-grid)' }),
		link(feet, { ...PIXEL_LINE, stroke: 'var(--line-strong)' })
	];
}

function segments(frame: PanelFrame): (Segment & { readonly isNear: boolean })[] {
	const known = frame.points.flatMap((point) =>
		point.y === null ? [] : [{ ...point, y: point.y }]
	);
	return known.slice(1).flatMap((point, index) => {
		const before = known[index];
		if (before === undefined || point.at <= before.at) return [];
		const isNear = point.at - before.at <= Math.min(1, frame.step) + 0.01;
		return [{ x1: before.x, x2: point.x, y1: before.y, y2: point.y, isNear }];
	});
}

/** Values joined firmly from year to year, lightly across years in between; estimates hollow. */
function panelMarks(frame: PanelFrame): Markish[] {
	const lines = segments(frame);
	const known = frame.points.filter((point) => point.y !== null);
	const line = (isNear: boolean): Markish =>
		link(
			lines.filter((one) => one.isNear === isNear),
			{
				...PIXEL_LINE,
				stroke: BESIDE,
				strokeWidth: isNear ? 2 : 1,
				strokeOpacity: isNear ? 1 : 0.6
			}
		);
	const dots = (isEstimate: boolean): Markish =>
		dot(
			known.filter((point) => (point.quality === 'estimate') === isEstimate),
			{
				...PIXEL_POINT,
				r: 3.25,
				fill: isEstimate ? 'var(--paper)' : BESIDE,
				stroke: isEstimate ? BESIDE : 'var(--paper)',
				strokeWidth: isEstimate ? 1.5 : 1
			}
		);
	const placed = frame.targets.map((target) => ({ ...target, y: target.y ?? frame.foot }));
	const flags = placed.filter((target) => target.kind === 'target');
	const rings = placed.filter((target) => target.kind === 'forecast');
	return [
		line(true),
		line(false),
		dots(false),
		dots(true),
		dot(flags, { ...PIXEL_POINT, symbol: flagSymbol, fill: 'var(--chart-target)' }),
		dot(rings, { ...PIXEL_POINT, r: 4, fill: 'var(--paper)', stroke: BESIDE, strokeWidth: 1.75 })
	];
}

function panelLabels(frame: PanelFrame, all: PanelsFrame): PlacedLabel[] {
	const { indicator, whose } = frame.panel;
	const width = all.size.width - 4;
	const unit = [whose, indicator.symbol, chartText.direction[indicator.direction]];
	const under = unit.filter((part) => part !== '').join(' · ');
	const head = { x: 0, anchor: 'start' } as const;
	const ticks = frame.ticks.map(({ y, label }): PlacedLabel => {
		return { x: all.left - 8, y, anchor: 'end', kind: 'axis', fontSize: 11, text: label };
	});
	const last = frame.points.findLast((point) => point.y !== null);
	const value = last?.value ?? null;
	const requests: LabelRequest[] = [];
	const around = (x: number, y: number): LabelRequest['places'] => [
		{ x, y: y - 11, anchor: 'middle' },
		{ x, y: y + 12, anchor: 'middle' },
		{ x: x + 8, y, anchor: 'start' },
		{ x: x - 8, y, anchor: 'end' }
	];
	if (last !== undefined && value !== null) {
		const text = shortValue(value, indicator);
		requests.push({ text, kind: 'figure', fontSize: 12, places: around(last.x, last.y ?? 0) });
	}
	for (const target of frame.targets) {
		const amount = target.value === null ? '' : ` ${shortValue(target.value, indicator)}`;
		const text = `${chartText[target.kind]}${amount}`;
		const places = around(target.x, target.y ?? frame.foot);
		requests.push({ text, kind: 'target', fontSize: 11, places });
	}
	const bounds = { x: all.left, y: frame.top - 10, width: width - all.left, height: 90 };
	return [
		{
			...head,
			y: frame.head + 8,
			kind: 'name',
			fontSize: 13,
			text: fitLabel(indicator.label, width, 13)
		},
		{ ...head, y: frame.head + 23, kind: 'axis', fontSize: 11, text: fitLabel(under, width, 11) },
		...ticks,
		...placeLabels(requests, [], bounds)
	];
}

function shareLabels(input: PanelsChartInput, frame: PanelsFrame): PlacedLabel[] {
	const base = { anchor: 'middle', kind: 'axis', fontSize: 11 } as const;
	const { points, label } = input.share;
	const years = (y: number): PlacedLabel[] =>
		frame.ticks.map((year) => ({
			...base,
			fontSize: 12,
			x: frame.x.at(year),
			y,
			text: String(year)
		}));
	if (points.length === 0) return years(frame.axisY + 8);
	const newest = points.findLast((point) => point.share !== null)?.year;
	const isWide = frame.pixelsPerYear >= textWidth('100 %', 11) - 2;
	const height = frame.foot - frame.full;
	const values = points.flatMap(({ year, share }): PlacedLabel[] => {
		if (share === null || (!isWide && year !== newest)) return [];
		const y = frame.foot - (share / 100) * height - 8;
		return [{ ...base, kind: 'chosen', x: frame.x.at(year), y, text: formatValue(share, PERCENT) }];
	});
	const isRoom =
		frame.pixelsPerYear >= Math.max(...points.map(({ n }) => textWidth(String(n), 11)));
	const counts = points
		.filter(({ year }) => isRoom || frame.ticks.includes(year))
		.map(({ year, n }) => ({ ...base, x: frame.x.at(year), y: frame.foot + 25, text: String(n) }));
	const end = { ...base, anchor: 'end', x: frame.left - 8 } as const;
	const name = fitLabel(chartText.shareOfMeetings(label), frame.size.width - 4, 13);
	return [
		{ ...base, anchor: 'start', kind: 'name', fontSize: 13, x: 0, y: 8, text: name },
		...values,
		...counts,
		...years(frame.foot + 11),
		...years(frame.axisY + 8),
		{ ...end, y: frame.full, text: formatValue(100, PERCENT) },
		{ ...end, y: frame.foot - 4, text: '0' },
		{ ...end, y: frame.foot + 25, text: 'n =' }
	];
}

function shareStop(label: string, point: SharePoint, frame: PanelsFrame): Stop {
	const { year, share, count, n } = point;
	const of = count === null ? '' : ` (${chartText.shareOf(count, n)})`;
	const text = share === null ? chartText.noMeetings : `${formatValue(share, PERCENT)}${of}`;
	const y = frame.foot - ((share ?? 0) / 100) * (frame.foot - frame.full);
	return { x: frame.x.at(year), y, text: `${cleanLabel(label)}, ${String(year)}: ${text}` };
}

function panelStops(frame: PanelFrame): Stop[] {
	const { indicator, whose } = frame.panel;
	const name = `${cleanLabel(indicator.label)}, ${cleanLabel(whose)}`;
	const points = frame.points.map(({ x, y, period, value, n, quality }) => {
		const count = n === null ? '' : ` (${chartText.count(n)})`;
		const text =
			value === null
				? chartText.noValue
				: `${valueText(value, indicator)}${qualityText(quality)}${count}`;
		return { x, y: y ?? frame.foot, text: `${name}, ${cleanLabel(formatPeriod(period))}: ${text}` };
	});
	const targets = frame.targets.map((target) => {
		return { x: target.x, y: target.y ?? frame.foot, text: targetText(target, indicator) };
	});
	return [...points, ...targets];
}

/**
 * A theme's share of the meetings of each year on top, and below it one plane for each indicator over the
 * same years, each with its own value axis. `size` in pixels; see `chartHeight`.
 */
export function panelsChart(input: PanelsChartInput, size: Size): Drawing {
	const frame = panelsFrame(input, size);
	const labels = [
		...shareLabels(input, frame),
		...frame.panels.flatMap((panel) => panelLabels(panel, frame))
	];
	return {
		options: {
			...size,
			height: frame.size.height,
			margin: 0,
			axis: null,
			marks: [
				...shareColumns(input, frame),
				...gridMarks(input, frame),
				...frame.panels.flatMap(panelMarks),
				...labelMarks(labels)
			]
		},
		stops: [
			input.share.points.map((point) => shareStop(input.share.label, point, frame)),
			...frame.panels.map(panelStops)
		].filter((stops) => stops.length > 0)
	};
}
