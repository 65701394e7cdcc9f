import { chartText, formatNumber } from '../text/index.ts';
import type { IndicatorFrame } from './indicator-frame.ts';
import type { PlacedPoint } from './indicator-series.ts';
import {
	placeLabels,
	type Box,
	type LabelRequest,
	type Place,
	type PlacedLabel
} from './label-layout.ts';
import { qualityText, shortValue } from './readings.ts';
import type { LinearScale } from './scale.ts';
import { fitLabel } from './text-width.ts';
import type { ChartLimit, IndicatorChartInput } from './types.ts';

const FONT = 11;
const VALUE_FONT = 14;
/** A band thinner than this many pixels has no room for its name. */
const BAND_ROOM = 26;

function around(x: number, y: number, gap: number): readonly Place[] {
	return [
		{ x: x + gap, y, anchor: 'start' },
		{ x, y: y - gap - 5, anchor: 'middle' },
		{ x, y: y + gap + 6, anchor: 'middle' },
		{ x: x - gap, y, anchor: 'end' },
		{ x: x - gap / 2, y: y - gap - 5, anchor: 'end' },
		{ x: x + gap / 2, y: y - gap - 5, anchor: 'start' },
		{ x: x - gap / 2, y: y + gap + 6, anchor: 'end' },
		{ x: x + gap / 2, y: y + gap + 6, anchor: 'start' }
	];
}

function alongLine(frame: IndicatorFrame, y: number): readonly Place[] {
	const [left, right] = frame.x.range;
	const middle = (left + right) / 2;
	const shifts = [-8, 9];
	return shifts.flatMap((shift) => [
		{ x: left - 6, y: y + shift, anchor: 'start' as const },
		{ x: right, y: y + shift, anchor: 'end' as const },
		{ x: middle, y: y + shift, anchor: 'middle' as const }
	]);
}

/** Boxes along the way between two points, so that no label is laid across the line. */
function lineBoxes(from: Place, to: Place): readonly Box[] {
	const steps = Math.max(1, Math.ceil(Math.abs(to.x - from.x) / 10));
	return Array.from({ length: steps + 1 }, (_, index) => {
		const share = index / steps;
		const x = from.x + (to.x - from.x) * share;
		const y = from.y + (to.y - from.y) * share;
		return { x: x - 5, y: y - 4, width: 10, height: 8 };
	});
}

function pathBoxes(path: readonly { at: number; value: number }[], x: LinearScale, y: LinearScale) {
	const places = path.map((point): Place => ({
		x: x.at(point.at),
		y: y.at(point.value),
		anchor: 'middle'
	}));
	return places.flatMap((place, index) => lineBoxes(places[index - 1] ?? place, place));
}

function valued(points: readonly PlacedPoint[]): { at: number; value: number }[] {
	return points.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
}

function limitText(limit: ChartLimit, input: IndicatorChartInput, width: number): string {
	const value = `${shortValue(limit.value, input.indicator)}${qualityText(limit.quality)}`;
	return `${fitLabel(limit.label, width * 0.6, FONT)} ${value}`;
}

function lastValues(input: IndicatorChartInput, frame: IndicatorFrame, y: LinearScale) {
	return frame.series.flatMap((one, index): LabelRequest[] => {
		const last = valued(one.points).at(-1);
		if (last === undefined) return [];
		const value = shortValue(last.value, input.indicator);
		const isMain = index === 0;
		return [
			{
				kind: isMain ? 'value' : 'other-value',
				fontSize: isMain ? VALUE_FONT : FONT,
				text: isMain ? value : `${fitLabel(one.population, 110, FONT)} ${value}`,
				places: around(frame.x.at(last.at), y.at(last.value), 8)
			}
		];
	});
}

function marked(input: IndicatorChartInput, frame: IndicatorFrame, y: LinearScale) {
	const width = (frame.x.range[1] - frame.x.range[0]) * 0.55;
	const targets = input.targets.flatMap((target): LabelRequest[] => {
		if (target.value === null) return [];
		const at = frame.x.at(target.year ?? frame.x.domain[1]);
		return [
			{
				kind: target.kind,
				fontSize: FONT,
				text: `${fitLabel(target.label, width, FONT)} ${shortValue(target.value, input.indicator)}`,
				places: around(at, y.at(target.value) - (target.kind === 'target' ? 6 : 0), 10)
			}
		];
	});
	const benchmarks = input.benchmarks.map((one): LabelRequest => ({
		kind: 'benchmark',
		fontSize: FONT,
		text: `${fitLabel(one.label, width, FONT)} ${shortValue(one.value, input.indicator)}${qualityText(one.quality)}`,
		places: around(frame.x.at(one.year), y.at(one.value), 7)
	}));
	return [...targets, ...benchmarks];
}

function lines(input: IndicatorChartInput, frame: IndicatorFrame, y: LinearScale) {
	const width = frame.x.range[1] - frame.x.range[0];
	const near = frame.limits.map((limit): LabelRequest => ({
		kind: 'limit',
		fontSize: FONT,
		text: limitText(limit, input, width),
		places: alongLine(frame, y.at(limit.value))
	}));
	const far = frame.farLimits.map((limit): LabelRequest => {
		const isAbove = limit.value > y.domain[1];
		const edge = isAbove ? y.range[1] + 4 : y.range[0] - 6;
		return {
			kind: 'limit',
			fontSize: FONT,
			text: `${isAbove ? '↑' : '↓'} ${limitText(limit, input, width)}`,
			places: alongLine(frame, edge)
		};
	});
	return [...near, ...far];
}

function peers(input: IndicatorChartInput, frame: IndicatorFrame, y: LinearScale) {
	const rows = [...input.peers].sort((a, b) => a.year - b.year);
	const last = rows.filter((row) => row.median !== null).at(-1);
	const band = rows.filter((row) => row.p10 !== null && row.p90 !== null);
	const requests: LabelRequest[] = [];
	if (last !== undefined && last.median !== null) {
		requests.push({
			kind: 'peer',
			fontSize: FONT,
			text: `${chartText.median} ${formatNumber(last.median, input.indicator.decimals)}`,
			places: around(frame.x.at(last.year), y.at(last.median), 6)
		});
	}
	const inBand = [...band].reverse().flatMap((row): Place[] => {
		if (row.p90 === null || row.p10 === null) return [];
		const x = frame.x.at(row.year);
		if (y.at(row.p10) - y.at(row.p90) < BAND_ROOM) return [];
		return [
			{ x: x - 2, y: y.at(row.p90) + 8, anchor: 'end' },
			{ x: x - 2, y: y.at(row.p10) - 8, anchor: 'end' }
		];
	});
	if (inBand.length > 2) {
		requests.push({ kind: 'band', fontSize: FONT, text: chartText.peers, places: inBand });
	}
	return requests;
}

function events(input: IndicatorChartInput, frame: IndicatorFrame, y: LinearScale) {
	return input.marks.map((mark): LabelRequest => {
		const x = frame.x.at(mark.year);
		const top = y.range[1] - 4;
		return {
			kind: 'event',
			fontSize: FONT,
			text: fitLabel(mark.label, (frame.x.range[1] - frame.x.range[0]) * 0.6, FONT),
			places: [
				{ x: x + 4, y: top, anchor: 'start' },
				{ x: x - 4, y: top, anchor: 'end' },
				{ x: x + 4, y: y.range[0] - 8, anchor: 'start' },
				{ x: x - 4, y: y.range[0] - 8, anchor: 'end' }
			]
		};
	});
}

function labelBounds(frame: IndicatorFrame): Box {
	const top = frame.header.length * 15 + 1;
	const left = frame.x.range[0] - 8;
	return { x: left, y: top, width: frame.size.width - left, height: frame.laneTop - top };
}

/** Every direct label of the plot with its place; the chosen value first, context last. */
export function indicatorLabels(
	input: IndicatorChartInput,
	frame: IndicatorFrame
): readonly PlacedLabel[] {
	const { x, y } = frame;
	if (y === null) return [];
	const median = input.peers.flatMap((peer) =>
		peer.median === null ? [] : [{ at: peer.year, value: peer.median }]
	);
	const single = [...input.benchmarks, ...input.targets].flatMap(({ year, value }) =>
		value === null ? [] : [{ at: year ?? x.domain[1], value }]
	);
	const obstacles = [
		...frame.series.flatMap((one) => pathBoxes(valued(one.points), x, y)),
		...pathBoxes(median, x, y),
		...single.flatMap((point) => pathBoxes([point], x, y)),
		...frame.limits.flatMap((limit) =>
			pathBoxes(
				x.domain.map((at) => ({ at, value: limit.value })),
				x,
				y
			).map((box) => ({ ...box, y: box.y + 3, height: 2 }))
		)
	];
	const requests = [
		...lastValues(input, frame, y),
		...marked(input, frame, y),
		...lines(input, frame, y),
		...peers(input, frame, y),
		...events(input, frame, y)
	];
	return placeLabels(requests, obstacles, labelBounds(frame));
}
