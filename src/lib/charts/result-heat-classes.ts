import type { Markish } from '@observablehq/plot';
import { sqlChartText } from '../text/index.ts';
import type { PlacedLabel } from './label-layout.ts';
import { labelMarks } from './label-marks.ts';
import { lyingBlocks } from './result-blocks.ts';
import { HEAT_CLASSES, type ResultLayout } from './result-layout.ts';
import type { ResultHeat } from './result-types.ts';
import { numberText } from './result-words.ts';
import { fitLabel } from './text-width.ts';

/** Shares of the accent; the last one is dark enough for light letters, the others light enough for dark ones. */
export const SHADES = [0.07, 0.18, 0.3, 0.44, 0.88] as const;
const FONT = 10.5;

/** Which of the equal classes from the lowest to the highest. */
export function classOf({ low, high }: ResultHeat, value: number): number {
	if (high <= low) return HEAT_CLASSES - 1;
	const place = Math.floor(((value - low) / (high - low)) * HEAT_CLASSES);
	return Math.min(HEAT_CLASSES - 1, place);
}

interface HeatClass {
	readonly shade: number;
	readonly text: string;
}

/** From where to where each class goes; whole numbers from the first to the last that it holds. */
function classesOf({ low, high, decimals }: ResultHeat): readonly HeatClass[] {
	if (high <= low) return [{ shade: HEAT_CLASSES - 1, text: numberText(low, decimals) }];
	const width = (high - low) / HEAT_CLASSES;
	const edge = (place: number): number => (place === HEAT_CLASSES ? high : low + place * width);
	return Array.from({ length: HEAT_CLASSES }, (_, shade) => shade).flatMap((shade) => {
		const isLast = shade === HEAT_CLASSES - 1;
		const from = decimals === 0 ? Math.ceil(edge(shade)) : edge(shade);
		const to = decimals === 0 && !isLast ? Math.ceil(edge(shade + 1)) - 1 : edge(shade + 1);
		if (from > to) return [];
		const [first, last] = [numberText(from, decimals), numberText(to, decimals)];
		return [{ shade, text: first === last ? first : sqlChartText.range(first, last) }];
	});
}

/** The classes above the map: their shades and from where to where they go. */
export function classMarks(input: ResultHeat, layout: ResultLayout): readonly Markish[] {
	return classesOf(input).flatMap(({ shade, text }, index): Markish[] => {
		const { x, y } = layout.legend[index] ?? { x: 0, y: 0 };
		const box = [{ x1: x - 6, x2: x + 8, y1: y - 7, y2: y + 7 }];
		const strokeOpacity = SHADES[shade] ?? 1;
		const label: PlacedLabel = {
			x: x + 13,
			y,
			anchor: 'start',
			text: fitLabel(text, 84, FONT),
			kind: 'name',
			fontSize: FONT
		};
		return [
			...lyingBlocks(box, 14, { stroke: 'var(--chart-chosen)', strokeOpacity }),
			...labelMarks([label])
		];
	});
}
