import type { Markish } from '@observablehq/plot';
import { PIXEL_LINE } from './pixel-channels.ts';
import { link } from './plot.ts';

interface Box {
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
}

interface Paint {
	/** A colour, or the name of the rows' own. */
	readonly stroke: string | { readonly value: string; readonly scale: null };
	readonly strokeOpacity?: number;
}

/** Lying boxes that are all `height` pixels high, as lines of that width: Plot draws boxes on scales only. */
export function lyingBlocks(boxes: readonly Box[], height: number, paint: Paint): Markish[] {
	const rows = boxes.map((box) => {
		const y = (box.y1 + box.y2) / 2;
		return { ...box, y1: y, y2: y };
	});
	return rows.length === 0
		? []
		: [link(rows, { ...PIXEL_LINE, ...paint, strokeWidth: height, strokeLinecap: 'butt' })];
}

/** Standing boxes that are all `width` pixels wide. */
export function standingBlocks(boxes: readonly Box[], width: number, paint: Paint): Markish[] {
	const rows = boxes.map((box) => {
		const x = (box.x1 + box.x2) / 2;
		return { ...box, x1: x, x2: x };
	});
	return rows.length === 0
		? []
		: [link(rows, { ...PIXEL_LINE, ...paint, strokeWidth: width, strokeLinecap: 'butt' })];
}
