import { parseHTML } from 'linkedom';
import { drawChart } from './draw.ts';
import { roundCoordinates } from './tidy.ts';
import type { ChartRequest, Size } from './types.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** The drawing as SVG text, made without a browser: the page shows it before and without JavaScript. */
export function staticChart(request: ChartRequest, size: Size, name: string): string {
	const { svg } = drawChart(request, size, name, document);
	roundCoordinates(svg);
	return svg.outerHTML;
}
