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
	/** Lines are parted by a line feed. */
	readonly text: string;
	readonly kind: string;
	readonly fontSize: number;
	readonly places: readonly Place[];
	/** A label that may be missing: it is, where every place costs more than this (covered square pixels). */
	readonly most?: number;
}

export interface PlacedLabel extends Place {
	readonly text: string;
	readonly kind: string;
	readonly fontSize: number;
}

/** Overlap with another label hurts reading more than overlap with a line under it. */
const LABEL_COST = 6;
const OUTSIDE_COST = 20;

interface Extent {
	readonly width: number;
	readonly height: number;
}

function extentOf({ text, fontSize }: Pick<LabelRequest, 'text' | 'fontSize'>): Extent {
	const lines = text.split('\n');
	const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
	return { width, height: fontSize * 1.15 * lines.length };
}

function boxAt({ width, height }: Extent, place: Place): Box {
	const shift = place.anchor === 'start' ? 0 : place.anchor === 'end' ? width : width / 2;
	return { x: place.x - shift, y: place.y - height / 2, width, height };
}

/** The room that a placed label takes. */
export function boxOf(label: PlacedLabel): Box {
	return boxAt(extentOf(label), label);
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
 * that covers least; one that may be missing is null where it would cover much. Greedy: a label that
 * stands is never moved for a later one.
 */
export function placeEach(
	labels: readonly LabelRequest[],
	obstacles: readonly Box[],
	bounds: Box
): readonly (PlacedLabel | null)[] {
	const taken: Box[] = [];
	return labels.map((label): PlacedLabel | null => {
		const extent = extentOf(label);
		let best: { cost: number; place: Place; box: Box } | null = null;
		for (const [index, place] of label.places.entries()) {
			const box = boxAt(extent, place);
			let cost = index * 0.5 + OUTSIDE_COST * outside(box, bounds);
			// What costs more already than another place need not be added up.
			if (best !== null && cost >= best.cost) continue;
			for (const other of taken) cost += LABEL_COST * overlap(box, other);
			for (const obstacle of obstacles) cost += overlap(box, obstacle);
			if (best === null || cost < best.cost) best = { cost, place, box };
		}
		if (best === null || best.cost > (label.most ?? best.cost)) return null;
		taken.push(best.box);
		return { text: label.text, kind: label.kind, fontSize: label.fontSize, ...best.place };
	});
}

/** The labels that got a place; see `placeEach`. */
export function placeLabels(
	labels: readonly LabelRequest[],
	obstacles: readonly Box[],
	bounds: Box
): readonly PlacedLabel[] {
	return placeEach(labels, obstacles, bounds).filter((label) => label !== null);
}
