import { comparisonChart } from './comparison-chart.ts';
import { indicatorChart } from './indicator-chart.ts';
import { panelsChart } from './panels-chart.ts';
import { plot } from './plot.ts';
import { rankChart } from './rank-chart.ts';
import { resultChart } from './result-chart.ts';
import { scatterChart } from './scatter-chart.ts';
import { shareChart } from './share-chart.ts';
import { cleanLabel } from './text-width.ts';
import { tidy } from './tidy.ts';
import type { ChartRequest, Drawing, Size, Stop } from './types.ts';

/** Options and stops of any chart at a size in pixels. */
export function drawingOf(request: ChartRequest, size: Size): Drawing {
	switch (request.kind) {
		case 'indicator':
			return indicatorChart(request.input, size);
		case 'rank':
			return rankChart(request.input, size);
		case 'share':
			return shareChart(request.input, size);
		case 'panels':
			return panelsChart(request.input, size);
		case 'comparison':
			return comparisonChart(request.input, size);
		case 'scatter':
			return scatterChart(request.input, size);
		case 'result':
			return resultChart(request.input, size);
	}
}

export interface DrawnChart {
	readonly svg: Element;
	readonly stops: readonly (readonly Stop[])[];
}

/**
 * Draws a chart in the given document (the page's, or a built one at build time). `name` is the
 * sentence a screen reader gives for the picture.
 */
export function drawChart(
	request: ChartRequest,
	size: Size,
	name: string,
	document: Document
): DrawnChart {
	const { options, stops } = drawingOf(request, size);
	const svg = plot({ ...options, className: 'plot', document });
	tidy(svg, cleanLabel(name));
	return { svg, stops };
}
