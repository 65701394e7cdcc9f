import { chartText } from '../text/index.ts';
import {
	placeLabels,
	type Box,
	type LabelRequest,
	type Place,
	type PlacedLabel
} from './label-layout.ts';
import { around } from './label-places.ts';
import { qualityText, shortValue } from './readings.ts';
import type { ScatterAxis, ScatterFrame } from './scatter-frame.ts';
import type { KnownPoint } from './scatter-note.ts';
import { fitLabel, fitName } from './text-width.ts';
import type { ChartIndicator, ChartLimit, ScatterChartInput } from './types.ts';

const FONT = 12;
const SMALL = 11;
const LINE = 15;
/** A name that is not of a chosen one is left out where it would cover more than this. Square pixels. */
const CROWDED = 8;
const DOT = 5;

function axisLabels(frame: ScatterFrame): PlacedLabel[] {
	const base = { kind: 'axis', fontSize: FONT } as const;
	const { across, up, left, bottom, head, foot, note, size } = frame;
	const noteTop = size.height - note.length * LINE;
	const lines = (texts: readonly string[], y: number, x: number, anchor: 'start' | 'end') =>
		texts.map((text, index): PlacedLabel => {
			return { x, y: y + index * LINE, anchor, text, kind: 'header', fontSize: FONT };
		});
	return [
		...across.ticks.map((tick): PlacedLabel => {
			const x = across.scale.at(tick.value);
			return { ...base, x, y: bottom + 13, anchor: 'middle', text: tick.label };
		}),
		...up.ticks.map((tick): PlacedLabel => {
			const y = up.scale.at(tick.value);
			return { ...base, x: left - 8, y, anchor: 'end', text: tick.label };
		}),
		...lines(head, 8, 0, 'start'),
		...lines(foot, bottom + 30, frame.right, 'end'),
		...lines(note, noteTop + 6, 0, 'start')
	];
}

interface Rule {
	readonly kind: string;
	readonly text: string;
	readonly value: number;
}

function rulesOf(
	axis: ScatterAxis,
	median: number | null,
	indicator: ChartIndicator,
	width: number
): readonly Rule[] {
	const limit = ({ label, value, quality }: ChartLimit): Rule => {
		const amount = `${shortValue(value, indicator)}${qualityText(quality)}`;
		return { kind: 'limit', value, text: `${fitLabel(label, width, SMALL)} ${amount}` };
	};
	const limits = axis.limits.map(limit);
	if (median === null || axis.ticks.length === 0) return limits;
	const text = `${chartText.median} ${shortValue(median, indicator)}`;
	return [...limits, { kind: 'peer', value: median, text }];
}

function uprightRequest(rule: Rule, frame: ScatterFrame): LabelRequest {
	const x = frame.across.scale.at(rule.value);
	const rows = [frame.top - 14, frame.bottom - 8, frame.top + 8];
	const places = rows.flatMap((y, index): Place[] => [
		...(index === 0 ? [{ x, y, anchor: 'middle' as const }] : []),
		{ x: x + 4, y, anchor: 'start' },
		{ x: x - 4, y, anchor: 'end' }
	]);
	return { kind: rule.kind, fontSize: SMALL, text: rule.text, places };
}

function levelRequest(rule: Rule, frame: ScatterFrame): LabelRequest {
	const y = frame.up.scale.at(rule.value);
	const places = [-8, 9].flatMap((shift): Place[] => [
		{ x: frame.right, y: y + shift, anchor: 'end' },
		{ x: frame.left + 2, y: y + shift, anchor: 'start' },
		{ x: (frame.left + frame.right) / 2, y: y + shift, anchor: 'middle' }
	]);
	return { kind: rule.kind, fontSize: SMALL, text: rule.text, places };
}

function farRequests(input: ScatterChartInput, frame: ScatterFrame): readonly LabelRequest[] {
	const width = (frame.right - frame.left) * 0.4;
	const text = ({ label, value, quality }: ChartLimit, indicator: ChartIndicator): string =>
		`${fitLabel(label, width, SMALL)} ${shortValue(value, indicator)}${qualityText(quality)}`;
	const style = { kind: 'limit', fontSize: SMALL } as const;
	const across = frame.across.farLimits.map((limit): LabelRequest => {
		const isRight = limit.value > frame.across.scale.domain[1];
		const name = text(limit, input.across);
		const x = isRight ? frame.right : frame.left + 2;
		return {
			...style,
			text: isRight ? `${name} →` : `← ${name}`,
			places: [frame.bottom - 8, frame.bottom - 22].map((y) => {
				return { x, y, anchor: isRight ? 'end' : 'start' };
			})
		};
	});
	const up = frame.up.farLimits.map((limit): LabelRequest => {
		const isAbove = limit.value > frame.up.scale.domain[1];
		const rows = isAbove ? [frame.top - 14, frame.top + 6] : [frame.bottom - 8, frame.bottom - 22];
		return {
			...style,
			text: `${isAbove ? '↑' : '↓'} ${text(limit, input.up)}`,
			places: rows.flatMap((y) => [
				{ x: frame.left + 2, y, anchor: 'start' as const },
				{ x: frame.right, y, anchor: 'end' as const }
			])
		};
	});
	return [...across, ...up];
}

/** Those far from the middle first: they are what one asks the name of. */
function byDistance(frame: ScatterFrame): readonly KnownPoint[] {
	const { across, up } = frame;
	const middleX = (across.scale.range[0] + across.scale.range[1]) / 2;
	const middleY = (up.scale.range[0] + up.scale.range[1]) / 2;
	const distance = (point: KnownPoint): number =>
		Math.hypot(across.scale.at(point.x) - middleX, up.scale.at(point.y) - middleY);
	return [...frame.points].sort((a, b) => distance(b) - distance(a));
}

function nameRequests(frame: ScatterFrame, isChosen: boolean): readonly LabelRequest[] {
	const width = Math.min(200, frame.size.width * 0.3);
	const font = isChosen ? FONT : SMALL;
	return byDistance(frame)
		.filter((point) => point.isChosen === isChosen)
		.map((point): LabelRequest => {
			const x = frame.across.scale.at(point.x);
			const y = frame.up.scale.at(point.y);
			return {
				kind: isChosen ? 'chosen' : 'name',
				fontSize: font,
				text: fitName(point.name, width, font),
				places: around(x, y, isChosen ? 9 : 8),
				...(isChosen ? {} : { most: CROWDED })
			};
		});
}

/** All text of a scatter with its place: the chosen always, the others where nothing is covered. */
export function scatterLabels(input: ScatterChartInput, frame: ScatterFrame): PlacedLabel[] {
	const { across, up } = frame;
	const width = (frame.right - frame.left) * 0.4;
	const requests = [
		...nameRequests(frame, true),
		...rulesOf(across, input.acrossMedian, input.across, width).map((rule) =>
			uprightRequest(rule, frame)
		),
		...rulesOf(up, input.upMedian, input.up, width).map((rule) => levelRequest(rule, frame)),
		...farRequests(input, frame),
		...nameRequests(frame, false)
	];
	const obstacles = frame.points.map((point): Box => {
		const x = across.scale.at(point.x) - DOT;
		return { x, y: up.scale.at(point.y) - DOT, width: 2 * DOT, height: 2 * DOT };
	});
	const top = frame.head.length * LINE;
	const bounds = {
		x: frame.left,
		y: top,
		width: frame.size.width - frame.left,
		height: frame.bottom - top
	};
	return [...axisLabels(frame), ...placeLabels(requests, obstacles, bounds)];
}
