import { textWidth } from './text-width.ts';

/** Pixels; `x`, `y` is the upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Where a label may stand: its anchor point; `y` is the middle of the line of text. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly anchor: Anchor;
}

/** A label with its places, best first. */
export interface LabelRequest {
	readonly text: string;
	readonly kind: string;
	readonly fontSize: number;
	readonly places: readonly Place[];
}

export interface PlacedLabel extends Place {
	readonly text: string;
	readonly kind: string;
	readonly fontSize: number;
}

/** Overlap with another label hurts reading more than overlap with a line under it. */
const LABEL_COST = 6;
const OUTSIDE_COST = 20;

function boxOf(label: LabelRequest, place: Place): Box {
	const width = textWidth(label.text, label.fontSize);
	const shift = place.anchor === 'start' ? 0 : place.anchor === 'end' ? width : width / 2;
	const height = label.fontSize * 1.15;
	return { x: place.x - shift, y: place.y - height / 2, width, height };
}

function overlap(a: Box, b: Box): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Box, bounds: Box): number {
	return Math.max(0, box.width * box.height - overlap(box, bounds));
}

/**
 * Gives each label, in order of importance, the first of its places that is free, or else the one
 * that covers least. Greedy: a label that stands is never moved for a later one.
 */
export function placeLabels(
	labels: readonly LabelRequest[],
	obstacles: readonly Box[],
	bounds: Box
): readonly PlacedLabel[] {
	const taken: Box[] = [];
	const placed: PlacedLabel[] = [];
	for (const label of labels) {
		let best: { cost: number; place: Place; box: Box } | null = null;
		for (const [index, place] of label.places.entries()) {
			const box = boxOf(label, place);
			let cost = index * 0.5 + OUTSIDE_COST * outside(box, bounds);
			for (const other of taken) cost += LABEL_COST * overlap(box, other);
			for (const obstacle of obstacles) cost += overlap(box, obstacle);
			if (best === null || cost < best.cost) best = { cost, place, box };
		}
		if (best === null) continue;
		taken.push(best.box);
		placed.push({ text: label.text, kind: label.kind, fontSize: label.fontSize, ...best.place });
	}
	return placed;
}
