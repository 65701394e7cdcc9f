import type { Markish } from '@observablehq/plot';
import { sqlChartText } from '../text/index.ts';
import type { PlacedLabel } from './label-layout.ts';
import { labelMarks } from './label-marks.ts';
import { PIXEL_LINE } from './pixel-channels.ts';
import { link } from './plot.ts';
import { lyingBlocks } from './result-blocks.ts';
import { acrossTitle, axisAcross, extent, type Plane, type ResultAxis } from './result-axes.ts';
import type { DrawnPart } from './result-drawn.ts';
import {
	lineHeight,
	partsOf,
	RESULT,
	type ResultLayout,
	type ResultPanel
} from './result-layout.ts';
import { lookOfSeries } from './result-legend.ts';
import type { ResultBar, ResultBars } from './result-types.ts';
import { numberText, ResultStop, saying } from './result-words.ts';
import { cleanLabel, fitName, textWidth } from './text-width.ts';

interface PlacedBar {
	readonly bar: ResultBar;
	readonly name: string;
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
	readonly colour: string;
	readonly text: string;
}

interface BarFrame {
	readonly plane: Plane;
	readonly across: ResultAxis;
	readonly isNarrow: boolean;
	readonly line: number;
	readonly bar: number;
}

function barText(input: ResultBars, bar: ResultBar): string {
	const value = bar.value === null ? sqlChartText.unknown : numberText(bar.value, input.x.decimals);
	return bar.label === null ? value : `${value} ${fitName(bar.label, 110, RESULT.small)}`;
}

function domainOf(input: ResultBars): readonly [number, number] {
	const values = input.facets.flatMap(({ content }) =>
		content.flatMap((bars) => bars.flatMap((bar) => bar.value ?? []))
	);
	const [low, high] = extent([...values, 0]) ?? [0, 1];
	return low === high ? [0, 1] : [low, high];
}

/** Pixels that the longest text at the end of a bar takes. */
function textRoom(input: ResultBars): number {
	let widest = 0;
	for (const { content } of input.facets) {
		for (const bars of content) {
			for (const bar of bars)
				widest = Math.max(widest, textWidth(barText(input, bar), RESULT.small));
		}
	}
	return widest + 8;
}

function frameOf(input: ResultBars, panel: ResultPanel): BarFrame {
	const isNarrow = panel.width < RESULT.narrow;
	const names = input.y.names.map((name) => textWidth(name.slice(0, 80), RESULT.font));
	const widest = names.reduce((most, width) => Math.max(most, width), 0);
	const domain = domainOf(input);
	const room = Math.min(textRoom(input), panel.width * 0.45);
	// Where bars point both ways their texts do too.
	const before = domain[0] < 0 ? room : 0;
	const after = domain[1] > 0 ? room : 4;
	const label = isNarrow ? 0 : Math.min(widest + 10, panel.width * 0.38);
	const plane = {
		left: panel.left + label,
		right: panel.left + panel.width,
		top: panel.top,
		bottom: panel.top + panel.height - RESULT.axis
	};
	const inner = {
		...plane,
		left: plane.left + before,
		right: Math.max(plane.left + before + 20, plane.right - after)
	};
	return {
		plane,
		across: axisAcross(input.x, domain, inner, 0),
		isNarrow,
		line: lineHeight(input, panel.width),
		bar: partsOf(input) === 1 ? RESULT.bar : RESULT.part - 2
	};
}

function placedBars(input: ResultBars, place: number, frame: BarFrame): readonly PlacedBar[] {
	const { across, plane, isNarrow, line } = frame;
	const zero = across.scale.at(0);
	const step = partsOf(input) === 1 ? RESULT.bar : RESULT.part;
	return (input.facets[place]?.content ?? []).flatMap((bars, index) =>
		bars.map((bar, part): PlacedBar => {
			const x = across.scale.at(bar.value ?? 0);
			const y1 =
				plane.top + index * line + (isNarrow ? RESULT.nameAbove : RESULT.space / 2) + part * step;
			return {
				bar,
				name: cleanLabel(input.y.names[index] ?? ''),
				x1: Math.min(zero, x),
				x2: Math.max(zero, x),
				y1,
				y2: y1 + frame.bar,
				colour: bar.label === null ? 'var(--chart-chosen)' : lookOfSeries(bar).colour,
				text: barText(input, bar)
			};
		})
	);
}

function labelsOf(
	input: ResultBars,
	bars: readonly PlacedBar[],
	frame: BarFrame,
	panel: ResultPanel
): readonly PlacedLabel[] {
	const { plane, isNarrow, line, across } = frame;
	const base = { kind: 'name', fontSize: RESULT.font } as const;
	const width = isNarrow ? panel.width - 4 : plane.left - panel.left - 10;
	const names = input.y.names.map((name, index): PlacedLabel => {
		const top = plane.top + index * line;
		return {
			...base,
			x: isNarrow ? panel.left : plane.left - 8,
			y: isNarrow ? top + RESULT.nameAbove / 2 + 1 : top + line / 2,
			anchor: isNarrow ? 'start' : 'end',
			text: fitName(name, width, RESULT.font)
		};
	});
	const values = bars.map((placed): PlacedLabel => {
		const isBack = (placed.bar.value ?? 0) < 0;
		return {
			...base,
			fontSize: RESULT.small,
			x: isBack ? placed.x1 - 4 : placed.x2 + 4,
			y: (placed.y1 + placed.y2) / 2,
			anchor: isBack ? 'end' : 'start',
			text: placed.text
		};
	});
	const ticks = across.ticks.map(({ value, label }): PlacedLabel => ({
		x: across.scale.at(value),
		y: plane.bottom + 12,
		anchor: 'middle',
		text: label,
		kind: 'axis',
		fontSize: RESULT.small
	}));
	return [...names, ...values, ...ticks, acrossTitle(input.x, plane, panel)];
}

function panelOf(
	input: ResultBars,
	place: number,
	panel: ResultPanel
): DrawnPart & { readonly labels: readonly PlacedLabel[] } {
	const frame = frameOf(input, panel);
	const bars = placedBars(input, place, frame);
	const { plane, across } = frame;
	const upright = (value: number) => {
		const x = across.scale.at(value);
		return { x1: x, x2: x, y1: plane.top, y2: plane.bottom };
	};
	const marks: Markish[] = [
		link(
			across.ticks.map(({ value }) => upright(value)),
			{ ...PIXEL_LINE, stroke: 'var(--chart-grid)' }
		),
		...lyingBlocks(bars, frame.bar, { stroke: { value: 'colour', scale: null } }),
		link([upright(0)], { ...PIXEL_LINE, stroke: 'var(--line-strong)' })
	];
	const facet = input.facets[place]?.label ?? null;
	const stops = bars.map(
		({ bar, name, x1, x2, y1, y2 }) =>
			new ResultStop((bar.value ?? 0) < 0 ? x1 : x2, (y1 + y2) / 2, () =>
				saying([
					['', facet],
					[input.y.title, name],
					['', bar.label],
					[
						input.x.title,
						bar.value === null ? sqlChartText.unknown : numberText(bar.value, input.x.decimals)
					],
					['', bar.n > 1 ? sqlChartText.ofRows(bar.n) : null]
				])
			)
	);
	return { marks, stops: [stops], labels: labelsOf(input, bars, frame, panel) };
}

/** Horizontal bars from 0, each with its value; the facets share their names and their scale. */
export function barChart(input: ResultBars, layout: ResultLayout): DrawnPart {
	const panels = layout.panels.map((panel, place) => panelOf(input, place, panel));
	return {
		marks: [
			...panels.flatMap((panel) => panel.marks),
			...labelMarks(panels.flatMap((panel) => panel.labels))
		],
		stops: panels.flatMap((panel) => panel.stops).filter((row) => row.length > 0)
	};
}
