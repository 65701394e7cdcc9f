import type { Markish } from '@observablehq/plot';
import { lookOf, type Look } from './comparison-look.ts';
import { labelMarks } from './label-marks.ts';
import type { PlacedLabel } from './label-layout.ts';
import { PIXEL_POINT } from './pixel-channels.ts';
import { dot } from './plot.ts';
import { RESULT, type ResultLayout } from './result-layout.ts';
import { MOST_LOOKS } from './result-rows.ts';
import type { ResultChartInput, ResultSeries } from './result-types.ts';
import { fitLabel } from './text-width.ts';

const GREY: Look = { colour: 'var(--chart-peer)', dash: null, symbol: 'circle', shade: '' };

/** How a series is told apart; grey without a look of its own. */
export function lookOfSeries({ look }: ResultSeries): Look {
	return look === null ? GREY : lookOf(look, MOST_LOOKS);
}

/** Signs and names above the plot. */
export function legendMarks(input: ResultChartInput, layout: ResultLayout): readonly Markish[] {
	if (layout.legend.length === 0) return [];
	const items = input.legend.map((series, index) => {
		const place = layout.legend[index] ?? { x: 0, y: 0, width: 0 };
		return { series, ...lookOfSeries(series), ...place };
	});
	const labels = items.map((item): PlacedLabel => ({
		x: item.x + 10,
		y: item.y,
		anchor: 'start',
		text: fitLabel(item.series.label ?? '', item.width - 24, RESULT.font),
		kind: 'name',
		fontSize: RESULT.font
	}));
	const signs = dot(items, {
		...PIXEL_POINT,
		symbol: 'symbol',
		fill: { value: 'colour', scale: null },
		r: 4
	});
	return [signs, ...labelMarks(labels)];
}

/** The middle of a panel's title: what it shows of the whole. */
export function facetTitles(input: ResultChartInput, layout: ResultLayout): readonly PlacedLabel[] {
	return input.facets.flatMap(({ label }, index): PlacedLabel[] => {
		const panel = layout.panels[index];
		if (label === null || panel === undefined) return [];
		return [
			{
				x: panel.left,
				y: panel.top - RESULT.facetTitle / 2 - 2,
				anchor: 'start',
				text: fitLabel(label, panel.width - 4, RESULT.font),
				kind: 'facet',
				fontSize: RESULT.font
			}
		];
	});
}
