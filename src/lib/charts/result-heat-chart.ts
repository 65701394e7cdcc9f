import type { Markish } from '@observablehq/plot';
import { sqlChartText } from '../text/index.ts';
import type { PlacedLabel } from './label-layout.ts';
import { labelMarks } from './label-marks.ts';
import { PIXEL_POINT } from './pixel-channels.ts';
import { text } from './plot.ts';
import { lyingBlocks } from './result-blocks.ts';
import type { DrawnPart } from './result-drawn.ts';
import { heatShape, RESULT, type ResultLayout, type ResultPanel } from './result-layout.ts';
import { classMarks, classOf, SHADES } from './result-heat-classes.ts';
import type { ResultCell, ResultHeat } from './result-types.ts';
import { numberText, placeText, ResultStop, saying } from './result-words.ts';
import { fitName, textWidth } from './text-width.ts';

/** Pixels that a name needs of its column's width where it is turned. */
const TURNED = 13;

interface HeatFrame {
	readonly left: number;
	readonly top: number;
	readonly cell: number;
	/** Height of the columns' names, and whether they stand level. */
	readonly head: number;
	readonly isLevel: boolean;
	/** The columns' names as they stand level. */
	readonly lines: readonly (readonly string[])[];
}

interface PlacedCell {
	readonly cell: ResultCell;
	readonly x: number;
	readonly y: number;
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
	readonly shade: number;
	readonly text: string;
}

function frameOf(input: ResultHeat, panel: ResultPanel): HeatFrame {
	const { label, cell, head, isLevel, lines } = heatShape(input, panel.width);
	return { left: panel.left + label, top: panel.top + head, cell, head, isLevel, lines };
}

function placedCells(
	input: ResultHeat,
	place: number,
	{ left, top, cell: width }: HeatFrame
): readonly PlacedCell[] {
	return (input.facets[place]?.content ?? []).map((cell): PlacedCell => {
		const x1 = left + cell.column * width;
		const y1 = top + cell.row * RESULT.cell;
		const value = cell.value === null ? '–' : numberText(cell.value, input.decimals);
		const fits = textWidth(value, RESULT.small) <= width - 4;
		return {
			cell,
			x: x1 + width / 2,
			y: y1 + RESULT.cell / 2,
			x1: x1 + Math.min(0.5, width * 0.1),
			x2: x1 + width - Math.min(0.5, width * 0.1),
			y1: y1 + 0.5,
			y2: y1 + RESULT.cell - 0.5,
			shade: cell.value === null ? -1 : classOf(input, cell.value),
			text: fits ? value : ''
		};
	});
}

function columnMarks(input: ResultHeat, frame: HeatFrame): readonly Markish[] {
	const { left, top, cell, head, isLevel } = frame;
	const every = Math.max(1, Math.ceil(TURNED / cell));
	const rows = input.x.names.flatMap((name, index) => {
		if (!isLevel && index % every !== 0) return [];
		const x = left + (index + 0.5) * cell;
		const label = isLevel
			? (frame.lines[index] ?? []).join('\n')
			: fitName(name, head - 8, RESULT.small);
		return [{ x, y: top - 6, text: label }];
	});
	const anchor = isLevel
		? { textAnchor: 'middle' as const, lineAnchor: 'bottom' as const }
		: { textAnchor: 'start' as const, rotate: -90 };
	return [
		text(rows, {
			...PIXEL_POINT,
			...anchor,
			text: 'text',
			fontSize: RESULT.small,
			fill: 'var(--ink-2)'
		})
	];
}

function cellMarks(cells: readonly PlacedCell[]): readonly Markish[] {
	const isDark = (one: PlacedCell): boolean => one.shade === SHADES.length - 1;
	const shaded = SHADES.flatMap((strokeOpacity, shade) => {
		const rows = cells.filter((one) => one.shade === shade);
		return lyingBlocks(rows, RESULT.cell - 1, { stroke: 'var(--chart-chosen)', strokeOpacity });
	});
	const words = [true, false].flatMap((dark): Markish[] => {
		const rows = cells.filter((one) => one.text !== '' && isDark(one) === dark);
		const fill = dark ? 'var(--paper)' : 'var(--ink)';
		if (rows.length === 0) return [];
		return [
			text(rows, {
				...PIXEL_POINT,
				text: 'text',
				fontSize: RESULT.small,
				textAnchor: 'middle',
				fill
			})
		];
	});
	return [...shaded, ...words];
}

function rowLabels(
	input: ResultHeat,
	frame: HeatFrame,
	panel: ResultPanel
): readonly PlacedLabel[] {
	return input.y.names.map((name, index) => ({
		x: frame.left - 6,
		y: frame.top + (index + 0.5) * RESULT.cell,
		anchor: 'end',
		text: fitName(name, frame.left - panel.left - 8, RESULT.font),
		kind: 'name',
		fontSize: RESULT.font
	}));
}

function stopsOf(input: ResultHeat, facet: string | null, cells: readonly PlacedCell[]) {
	return input.y.names.map((_, row) =>
		cells
			.filter(({ cell }) => cell.row === row)
			.sort((a, b) => a.x - b.x)
			.map(
				({ cell, x, y }) =>
					new ResultStop(x, y, () =>
						saying([
							['', facet],
							[input.y.title, placeText(input.y, cell.row, '')],
							[input.x.title, placeText(input.x, cell.column, '')],
							[
								input.measure,
								cell.value === null ? sqlChartText.unknown : numberText(cell.value, input.decimals)
							],
							[
								'',
								cell.n > 1 && input.measure !== sqlChartText.countOfRows
									? sqlChartText.ofRows(cell.n)
									: null
							]
						])
					)
			)
	);
}

/** Two sides of names, shaded by a number; the facets share names and classes. A field without rows is left blank. */
export function heatChart(input: ResultHeat, layout: ResultLayout): DrawnPart {
	const panels = layout.panels.map((panel, place) => {
		const frame = frameOf(input, panel);
		const cells = placedCells(input, place, frame);
		return {
			marks: [
				...cellMarks(cells),
				...columnMarks(input, frame),
				...labelMarks(rowLabels(input, frame, panel))
			],
			stops: stopsOf(input, input.facets[place]?.label ?? null, cells)
		};
	});
	return {
		marks: [...classMarks(input, layout), ...panels.flatMap((panel) => panel.marks)],
		stops: panels.flatMap((panel) => panel.stops).filter((row) => row.length > 0)
	};
}
