import type { PlacedLabel } from './label-layout.ts';
import { labelMarks } from './label-marks.ts';
import { barChart } from './result-bar-chart.ts';
import { binChart } from './result-bin-chart.ts';
import type { DrawnPart } from './result-drawn.ts';
import { heatChart } from './result-heat-chart.ts';
import { RESULT, resultLayout, type ResultLayout } from './result-layout.ts';
import { facetTitles, legendMarks } from './result-legend.ts';
import { planeChart } from './result-plane-chart.ts';
import type { ResultChartInput } from './result-types.ts';
import { fitLabel } from './text-width.ts';
import type { Drawing, Size } from './types.ts';

function partOf(input: ResultChartInput, layout: ResultLayout): DrawnPart {
	switch (input.form) {
		case 'bar':
			return barChart(input, layout);
		case 'histogram':
			return binChart(input, layout);
		case 'heat':
			return heatChart(input, layout);
		default:
			return planeChart(input, layout);
	}
}

/** What the plot measures, at its upper left. */
function header(input: ResultChartInput, width: number): PlacedLabel {
	const text = input.form === 'heat' ? input.measure : input.y.title;
	return {
		x: 0,
		y: RESULT.header / 2 - 2,
		anchor: 'start',
		text: fitLabel(text, width, RESULT.font),
		kind: 'name',
		fontSize: RESULT.font
	};
}

/** The chart of an answer. `size` in pixels; the height is the one that `resultLayout` gives for its width. */
export function resultChart(input: ResultChartInput, size: Size): Drawing {
	const layout = resultLayout(input, size.width);
	const part = partOf(input, layout);
	const labels = [header(input, size.width), ...facetTitles(input, layout)];
	const marks = [
		...part.marks,
		...(input.form === 'heat' ? [] : legendMarks(input, layout)),
		...labelMarks(labels)
	];
	// On paper the whole is made smaller, not cut.
	const height = Math.max(size.height, layout.height);
	return {
		options: { width: size.width, height, margin: 0, axis: null, marks },
		stops: part.stops
	};
}
