import type { Stop } from './types.ts';

/** Where the reader stands: a series, and a place in it. */
export interface Cursor {
	readonly series: number;
	readonly index: number;
}

type Stops = readonly (readonly Stop[])[];

/** The stop under a cursor; none if the drawing has changed and no longer has it. */
export function stopAt(stops: Stops, cursor: Cursor | null): Stop | null {
	return cursor === null ? null : (stops[cursor.series]?.[cursor.index] ?? null);
}

/** The stop nearest to a place in pixels; across counts more, since time runs that way. */
export function nearestStop(stops: Stops, x: number, y: number): Cursor | null {
	let best: Cursor | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const [series, row] of stops.entries()) {
		for (const [index, stop] of row.entries()) {
			const distance = Math.hypot((stop.x - x) * 1.5, stop.y - y);
			if (distance < least) {
				least = distance;
				best = { series, index };
			}
		}
	}
	return best;
}

function along(stops: Stops, cursor: Cursor, by: number): Cursor {
	const length = stops[cursor.series]?.length ?? 0;
	return { ...cursor, index: Math.min(length - 1, Math.max(0, cursor.index + by)) };
}

function across(stops: Stops, cursor: Cursor, by: number): Cursor {
	const series = Math.min(stops.length - 1, Math.max(0, cursor.series + by));
	const x = stopAt(stops, cursor)?.x ?? 0;
	const row = stops[series] ?? [];
	let index = 0;
	for (const [candidate, stop] of row.entries()) {
		if (Math.abs(stop.x - x) < Math.abs((row[index]?.x ?? x) - x)) index = candidate;
	}
	return { series, index };
}

/**
 * The cursor after a key: left and right along a series, up and down between series (or along, when
 * there is one only), Home and End to its ends, Escape to let go. Undefined for every other key.
 */
export function moveCursor(
	stops: Stops,
	cursor: Cursor | null,
	key: string
): Cursor | null | undefined {
	const isSingle = stops.length === 1;
	const isMove = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/u.test(key);
	if (key === 'Escape') return null;
	if (!isMove || stops.length === 0) return undefined;
	const last = (stops[cursor?.series ?? 0]?.length ?? 1) - 1;
	if (key === 'Home') return { series: cursor?.series ?? 0, index: 0 };
	if (key === 'End') return { series: cursor?.series ?? 0, index: last };
	if (cursor === null || stopAt(stops, cursor) === null) {
		return { series: 0, index: key === 'ArrowLeft' ? last : 0 };
	}
	const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
	const isVertical = key === 'ArrowUp' || key === 'ArrowDown';
	return isVertical && !isSingle ? across(stops, cursor, by) : along(stops, cursor, by);
}
