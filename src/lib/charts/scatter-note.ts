import { chartText } from '../text/index.ts';
import type { ScatterChartInput, ScatterPoint } from './types.ts';
import { fitLabel } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export const NOTE_FONT = 12;
const MOST_LINES = 5;
const NAME_WIDTH = 220;

/** A point that can be drawn. */
export interface KnownPoint extends ScatterPoint {
	readonly x: number;
	readonly y: number;
}

/** Those with a figure on both sides. */
export function knownPoints(input: ScatterChartInput): readonly KnownPoint[] {
	return input.points.flatMap((point) =>
		point.x === null || point.y === null ? [] : [{ ...point, x: point.x, y: point.y }]
	);
}

/** Those without a figure on at least one side, the chosen first. */
export function unknownPoints(input: ScatterChartInput): readonly ScatterPoint[] {
	return input.points
		.filter((point) => point.x === null || point.y === null)
		.sort((a, b) => Number(b.isChosen) - Number(a.isChosen));
}

/** The sentence under the plot that names the unknown; no lines when there are none. `width` in pixels. */
export function noteLines(input: ScatterChartInput, width: number): readonly string[] {
	const names = unknownPoints(input).map((point) => fitLabel(point.name, NAME_WIDTH, NOTE_FONT));
	for (let shown = names.length; shown > 0; shown -= 1) {
		const rest = names.length - shown;
		const listed = names.slice(0, shown).join(', ');
		const all = rest === 0 ? listed : `${listed} ${chartText.andMore(rest)}`;
		const lines = wrapText(chartText.notShown(all), width, NOTE_FONT, names.length + MOST_LINES);
		if (lines.length <= MOST_LINES) return lines;
	}
	return [];
}
