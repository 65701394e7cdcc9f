import { chartText } from '../text/index.ts';
import { runsOf } from './gaps.ts';
import type { PlacedPoint, Series } from './indicator-series.ts';
import type { LinearScale } from './scale.ts';
import { fitLabel, textWidth } from './text-width.ts';
import type { ChartTarget } from './types.ts';

/** Height in pixels of one row of the lane. */
export const LANE_ROW = 20;
const MAX_ROWS = 3;
const FONT = 11;
const DOT = 6;

/** What is known without a value: drawn under the plot, never at a height on the value axis. */
export interface LaneGroup {
	readonly kind: 'status' | 'missing' | 'target' | 'forecast';
	/** Places on the time axis, in order; a status that lasts is one group with one label. */
	readonly at: readonly number[];
	readonly text: string;
}

export interface LaneItem extends LaneGroup {
	/** Row from the top, and the pixels of its marks and label. */
	readonly row: number;
	readonly marks: readonly number[];
	readonly labelX: number;
	readonly labelAnchor: 'start' | 'end';
	readonly label: string;
}

/** Observations in order of time, and what stands before their words: `25–29 år: `, or nothing. */
export interface LaneSource extends Pick<Series, 'points' | 'step'> {
	readonly whom: string;
}

function groupsOf(series: LaneSource): readonly LaneGroup[] {
	const unvalued = series.points.filter((point) => point.value === null);
	const { whom } = series;
	return [...new Set(unvalued.map((point) => point.status))].flatMap((status) => {
		const isIn = (point: PlacedPoint): boolean => point.value === null && point.status === status;
		const runs = runsOf(series.points, series.step, isIn);
		// What a dash means is said once, at the newest.
		const textAt = (index: number): string =>
			status ?? (index === runs.length - 1 ? chartText.unknown : '');
		return runs.map((run, index): LaneGroup => {
			const text = textAt(index);
			const kind = status === null ? 'missing' : 'status';
			return { kind, at: run.map((point) => point.at), text: text === '' ? '' : whom + text };
		});
	});
}

/**
 * Status and unknown observations, and targets and forecasts without a value, as lane groups in order
 * of time. What is due in no known year stands at `lastYear`.
 */
export function laneGroups(
	series: readonly LaneSource[],
	targets: readonly ChartTarget[],
	lastYear: number
): readonly LaneGroup[] {
	const observed = series.flatMap(groupsOf);
	const ahead = targets
		.filter((target) => target.value === null)
		.map(({ kind, year, label }): LaneGroup => ({ kind, at: [year ?? lastYear], text: label }));
	return [...observed, ...ahead].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

function place(group: LaneGroup, x: LinearScale, right: number): Omit<LaneItem, 'row'> {
	const marks = group.at.map((at) => x.at(at));
	const first = marks[0] ?? 0;
	const last = marks.at(-1) ?? first;
	const left = x.range[0] - DOT;
	const isLeft =
		textWidth(group.text, FONT) > right - last - 2 * DOT && first - left > right - last;
	const room = isLeft ? first - left - 2 * DOT : right - last - 2 * DOT;
	return {
		...group,
		marks,
		label: group.text === '' ? '' : fitLabel(group.text, room, FONT),
		labelX: isLeft ? first - DOT - 4 : last + DOT + 4,
		labelAnchor: isLeft ? 'end' : 'start'
	};
}

function extentOf(item: Omit<LaneItem, 'row'>): readonly [number, number] {
	const width = textWidth(item.label, FONT) + 6;
	const first = Math.min(...item.marks) - DOT;
	const last = Math.max(...item.marks) + DOT;
	return item.labelAnchor === 'end' ? [item.labelX - width, last] : [first, item.labelX + width];
}

/** Gives each group a row where it touches nobody; from the last row on they share. */
export function placeLane(
	groups: readonly LaneGroup[],
	x: LinearScale,
	right: number
): readonly LaneItem[] {
	const rows: (readonly [number, number])[][] = [];
	return groups.map((group) => {
		const item = place(group, x, right);
		const extent = extentOf(item);
		const isFree = (row: readonly (readonly [number, number])[]): boolean =>
			row.every(([from, to]) => extent[1] < from || extent[0] > to);
		const free = rows.findIndex(isFree);
		const row = free >= 0 ? free : Math.min(rows.length, MAX_ROWS - 1);
		(rows[row] ??= []).push(extent);
		return { ...item, row };
	});
}
