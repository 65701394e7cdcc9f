import type { Box, Place } from './label-layout.ts';
import type { LinearScale } from './scale.ts';

/** Places around a point, `gap` pixels from its middle; right of it first. */
export function around(x: number, y: number, gap: number): readonly Place[] {
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

/** Places over and under a level line; the left end first. */
export function alongLine(x: LinearScale, y: number): readonly Place[] {
	const [left, right] = x.range;
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

/** What labels must keep off: boxes along a path of values. */
export function pathBoxes(
	path: readonly { readonly at: number; readonly value: number }[],
	x: LinearScale,
	y: LinearScale
): readonly Box[] {
	const places = path.map((point): Place => ({
		x: x.at(point.at),
		y: y.at(point.value),
		anchor: 'middle'
	}));
	return places.flatMap((place, index) => lineBoxes(places[index - 1] ?? place, place));
}

/** The rows that have a value, as a path. */
export function valued(
	rows: readonly { readonly at: number; readonly value: number | null }[]
): { at: number; value: number }[] {
	return rows.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
}
