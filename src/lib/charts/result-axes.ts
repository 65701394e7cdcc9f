import type { Markish } from '@observablehq/plot';
import type { PlacedLabel } from './label-layout.ts';
import { PIXEL_LINE } from './pixel-channels.ts';
import { link } from './plot.ts';
import { RESULT, type ResultPanel } from './result-layout.ts';
import { momentTicks } from './result-time.ts';
import type { ResultSide } from './result-types.ts';
import { axisLabels } from './result-words.ts';
import { linearScale, roundTicks, valueDomain, yearTicks, type LinearScale } from './scale.ts';
import { fitLabel, textWidth } from './text-width.ts';

export interface ResultTick {
	readonly value: number;
	readonly label: string;
}

/** A side's scale with its ticks, for one panel. */
export interface ResultAxis {
	readonly scale: LinearScale;
	readonly ticks: readonly ResultTick[];
}

/** The plane of a panel: edges in pixels. */
export interface Plane {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The lowest and the highest, however many there are; null without any. */
export function extent(values: readonly number[]): readonly [number, number] | null {
	if (values.length === 0) return null;
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const value of values) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	return [low, high];
}

/** Values that differ only in their last bits are one value: an axis between them could not be named. */
function opened([low, high]: readonly [number, number]): readonly [number, number] {
	const size = Math.max(Math.abs(low), Math.abs(high));
	if (high - low > size * 1e-9 && size > 1e-80) return [low, high];
	const half = Math.max(size * 0.1, 1);
	return [low - half, high + half];
}

/** The domain of a side that measures: with air, and with 0 where it is near or asked for. */
export function measureDomain(
	values: readonly number[],
	hasZero: boolean
): readonly [number, number] {
	const [low, high] = extent(values) ?? [0, 1];
	const isOne = opened([low, high]);
	if (isOne[0] !== low) return hasZero ? [Math.min(0, isOne[0]), Math.max(0, isOne[1])] : isOne;
	const [from, to] = valueDomain([low, high], '') ?? [0, 1];
	return hasZero ? [Math.min(0, from), Math.max(0, to)] : [from, to];
}

/** The domain of a side of places: from the first to the last, whole years with half a year around them. */
export function placeDomain(
	side: ResultSide,
	values: readonly number[]
): readonly [number, number] {
	const [low, high] = extent(values) ?? [0, 1];
	if (side.kind === 'name') return [-0.5, side.names.length - 0.5];
	if (side.kind === 'year') {
		const isYears = values.every(Number.isInteger);
		if (isYears && high > low) return [low, high];
		return [Math.floor(low + 0.5) - 0.5, Math.floor(high + 0.5) + 0.5];
	}
	if (side.kind === 'moment')
		return high > low ? [low, high] : [low - 43_200_000, high + 43_200_000];
	return opened([low, high]);
}

function ticksOf(
	side: ResultSide,
	domain: readonly [number, number],
	pixels: number,
	room: number
): readonly ResultTick[] {
	const count = Math.max(2, Math.floor(pixels / room));
	if (side.kind === 'name') return side.names.map((label, value) => ({ value, label }));
	if (side.kind === 'moment') return momentTicks(domain, Math.max(1, Math.floor(pixels / 74)));
	if (side.kind === 'year') {
		const perYear = pixels / Math.max(1, domain[1] - domain[0]);
		const newest = Math.floor(domain[1] + 0.01);
		return yearTicks(domain, newest, perYear).map((value) => ({ value, label: String(value) }));
	}
	const round = roundTicks(domain, count, side.decimals === 0 ? 0 : 90);
	const labels = axisLabels(round);
	return round.map((value, index) => ({ value, label: labels[index] ?? '' }));
}

/** The axis across a plane; `pad` keeps points off its ends. */
export function axisAcross(
	side: ResultSide,
	domain: readonly [number, number],
	plane: Plane,
	pad: number
): ResultAxis {
	const scale = linearScale(domain, [plane.left + pad, plane.right - pad]);
	const all = ticksOf(side, domain, plane.right - plane.left - 2 * pad, 70);
	const ticks: ResultTick[] = [];
	let edge = Number.NEGATIVE_INFINITY;
	for (const tick of all) {
		const half = textWidth(tick.label, RESULT.small) / 2;
		if (scale.at(tick.value) - half < edge) continue;
		ticks.push(tick);
		edge = scale.at(tick.value) + half + 6;
	}
	return { scale, ticks };
}

/** The axis up a plane; names stand from the top down. */
export function axisUp(
	side: ResultSide,
	domain: readonly [number, number],
	plane: Plane
): ResultAxis {
	const range =
		side.kind === 'name'
			? ([plane.top, plane.bottom] as const)
			: ([plane.bottom, plane.top] as const);
	const scale = linearScale(domain, range);
	return { scale, ticks: ticksOf(side, domain, plane.bottom - plane.top, 36) };
}

/** Pixels that the labels of an upright side need before the plane. */
export function leftRoom(
	ticks: readonly ResultTick[],
	panelWidth: number,
	isNames: boolean
): number {
	const widest = ticks.reduce(
		(most, tick) =>
			Math.max(most, textWidth(tick.label.slice(0, 80), isNames ? RESULT.font : RESULT.small)),
		0
	);
	return Math.min(widest + 10, panelWidth * (isNames ? 0.4 : 0.3));
}

/** Grid, foot and the names of the ticks. */
export function axisMarks(
	across: ResultAxis,
	up: ResultAxis,
	plane: Plane,
	panel: ResultPanel
): { readonly marks: readonly Markish[]; readonly labels: readonly PlacedLabel[] } {
	const { left: x1, right: x2, bottom } = plane;
	const grid = up.ticks.map(({ value }) => {
		const y = up.scale.at(value);
		return { x1, x2, y1: y, y2: y };
	});
	const ends = across.ticks.map(({ value }) => {
		const x = across.scale.at(value);
		return { x1: x, x2: x, y1: bottom, y2: bottom + 4 };
	});
	const foot = [{ x1, x2, y1: bottom, y2: bottom }, ...ends];
	const base = { kind: 'axis', fontSize: RESULT.small } as const;
	const most = plane.left - panel.left - 6;
	return {
		marks: [
			link(grid, { ...PIXEL_LINE, stroke: 'var(--chart-grid)' }),
			link(foot, { ...PIXEL_LINE, stroke: 'var(--line-strong)' })
		],
		labels: [
			...up.ticks.map(({ value, label }): PlacedLabel => ({
				...base,
				x: plane.left - 6,
				y: up.scale.at(value),
				anchor: 'end',
				text: fitLabel(label, most, RESULT.small)
			})),
			...across.ticks.map(({ value, label }): PlacedLabel => ({
				...base,
				x: across.scale.at(value),
				y: bottom + 12,
				anchor: 'middle',
				text: label
			}))
		]
	};
}

/** What a side measures, under the plane at its right end. */
export function acrossTitle(side: ResultSide, plane: Plane, panel: ResultPanel): PlacedLabel {
	return {
		x: plane.right,
		y: plane.bottom + 28,
		anchor: 'end',
		text: fitLabel(side.title, panel.width - 8, RESULT.small),
		kind: 'name',
		fontSize: RESULT.small
	};
}
