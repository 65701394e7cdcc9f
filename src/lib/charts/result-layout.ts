import { textWidth } from './text-width.ts';
import type { ResultChartInput, ResultHeat } from './result-types.ts';
import { wrapText } from './wrap-text.ts';

/** Room for one facet with its axes. Pixels. */
export interface ResultPanel {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** An item of the legend: the middle of its sign, and its text after it. */
export interface LegendPlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export interface ResultLayout {
	readonly height: number;
	readonly legend: readonly LegendPlace[];
	readonly panels: readonly ResultPanel[];
}

/** Sizes in pixels; a narrow panel has its names above the bars. */
export const RESULT = {
	font: 12,
	small: 11,
	header: 20,
	legendLine: 20,
	legendText: 170,
	facetTitle: 20,
	gap: 14,
	axis: 38,
	narrow: 420,
	bar: 16,
	part: 14,
	space: 7,
	nameAbove: 17,
	cell: 22,
	columnNames: 120,
	widestCell: 140
} as const;

/** How many classes a heat map shades. */
export const HEAT_CLASSES = 5;
/** Lines with facets, areas and dots have a legend; single lines and bars say their names themselves. */
export function hasLegend(input: ResultChartInput): boolean {
	if (input.form === 'heat') return true;
	if (input.form === 'bar' || input.form === 'histogram') return false;
	return input.legend.length > 0 && (input.form === 'dot' || input.facets.length > 1);
}

function legendWidths(input: ResultChartInput): readonly number[] {
	if (!hasLegend(input)) return [];
	if (input.form === 'heat') return Array.from({ length: HEAT_CLASSES }, () => 104);
	return input.legend.map(({ label }) => {
		const text = textWidth((label ?? '').slice(0, 40), RESULT.font);
		return Math.min(RESULT.legendText, text) + 30;
	});
}

function legendPlaces(widths: readonly number[], width: number): readonly LegendPlace[] {
	const places: LegendPlace[] = [];
	let x = 6;
	let y = RESULT.header + RESULT.legendLine / 2;
	for (const item of widths) {
		if (x > 6 && x + item > width) {
			x = 6;
			y += RESULT.legendLine;
		}
		places.push({ x, y, width: Math.min(item, width - 6) });
		x += item;
	}
	return places;
}

/** Bars that stand under each other for one name. */
export function partsOf(input: ResultChartInput): number {
	if (input.form !== 'bar') return 1;
	let most = 1;
	for (const { content } of input.facets) {
		for (const bars of content) most = Math.max(most, bars.length);
	}
	return most;
}

/** Height of one name with its bars, for a panel of this width. */
export function lineHeight(input: ResultChartInput, panelWidth: number): number {
	const parts = partsOf(input);
	const bars = parts === 1 ? RESULT.bar : parts * RESULT.part;
	return bars + RESULT.space + (panelWidth < RESULT.narrow ? RESULT.nameAbove : 0);
}

function widest(names: readonly string[], fontSize: number): number {
	return names.reduce((most, name) => Math.max(most, textWidth(name.slice(0, 80), fontSize)), 0);
}

/** Of a heat map: width of the names at the left and of a column, height of the names above and whether they stand level. */
export function heatShape(input: ResultHeat, panelWidth: number) {
	const label = Math.min(widest(input.y.names, RESULT.font) + 12, panelWidth * 0.36);
	const cell = Math.min(
		RESULT.widestCell,
		(panelWidth - label) / Math.max(1, input.x.names.length)
	);
	const name = widest(input.x.names, RESULT.small);
	const lines = input.x.names.map((each) => wrapText(each.slice(0, 80), cell - 6, RESULT.small, 2));
	const isLevel = lines.every((each) => each.every((line) => !line.endsWith('…')));
	const most = lines.reduce((count, each) => Math.max(count, each.length), 1);
	const head = isLevel ? 8 + most * 13 : Math.min(RESULT.columnNames, name + 12);
	return { label, cell, isLevel, head, lines };
}

function plotHeight(input: ResultChartInput, panelWidth: number): number {
	const isSingle = input.facets.length === 1;
	const names = input.y.names.length;
	if (input.form === 'bar') return names * lineHeight(input, panelWidth) + RESULT.axis;
	if (input.form === 'heat') return heatShape(input, panelWidth).head + names * RESULT.cell + 4;
	if (input.y.kind === 'name') return names * RESULT.cell + RESULT.axis;
	if (!isSingle) return 160;
	return panelWidth < RESULT.narrow ? 250 : 350;
}

const PANEL_WIDTH = {
	bar: 300,
	heat: 320,
	line: 230,
	area: 230,
	dot: 230,
	histogram: 230
} as const;
const MOST_COLUMNS = 4;
const COLUMN_GAP = 16;

/** Where everything of a chart of this width stands; its height follows. */
export function resultLayout(input: ResultChartInput, width: number): ResultLayout {
	const count = input.facets.length;
	const fit = Math.max(1, Math.floor(width / PANEL_WIDTH[input.form]));
	const columns = Math.min(Math.max(1, count), MOST_COLUMNS, fit);
	const panelWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
	const legend = legendPlaces(legendWidths(input), width);
	const lines = new Set(legend.map((place) => place.y)).size;
	const top = RESULT.header + lines * RESULT.legendLine + 4;
	const title = input.facets.some(({ label }) => label !== null) ? RESULT.facetTitle : 0;
	const height = title + plotHeight(input, panelWidth);
	const panels = input.facets.map((_, index) => ({
		left: (index % columns) * (panelWidth + COLUMN_GAP),
		top: top + Math.floor(index / columns) * (height + RESULT.gap) + title,
		width: panelWidth,
		height: height - title
	}));
	const rows = Math.ceil(count / columns);
	return { height: top + rows * height + Math.max(0, rows - 1) * RESULT.gap, legend, panels };
}
