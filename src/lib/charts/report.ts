import type { SvgPicture } from '../files/index.ts';
import { chartHeight } from './chart-height.ts';
import { drawChart } from './draw.ts';
import { embeddedFont } from './embedded-font.ts';
import { resolveLightColours } from './light-colours.ts';
import { sparklineShape, type TrendInput } from './sparkline-path.ts';
import { cleanLabel } from './text-width.ts';
import { roundCoordinates } from './tidy.ts';
import type { ChartRequest } from './types.ts';

const SVG = 'http://www.w3.org/2000/svg';
const FAMILY = 'Source Sans 3';
/** Pixels: as wide as the text of an A4 sheet. */
const FIGURE_WIDTH = 640;
const TREND = { width: 104, height: 26 } as const;

/** Where a picture for a file is drawn: a page, or a document built in Node. */
export interface Easel {
	readonly document: Document;
	/** Writes the colours of the light theme in place of CSS variables. */
	paint(svg: Element): void;
	/** The picture as XML. */
	markup(svg: Element): string;
}

/** The page itself. */
export function pageEasel(): Easel {
	const serializer = new XMLSerializer();
	return {
		document,
		paint: resolveLightColours,
		markup: (svg) => serializer.serializeToString(svg)
	};
}

function finish(svg: Element, easel: Easel, width: number, height: number): SvgPicture {
	svg.setAttribute('xmlns', SVG);
	svg.setAttribute('width', String(width));
	svg.setAttribute('height', String(height));
	svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
	svg.setAttribute('font-family', `'${FAMILY}','Segoe UI',sans-serif`);
	svg.setAttribute('font-size', '12');
	const paper = easel.document.createElementNS(SVG, 'rect');
	paper.setAttribute('width', '100%');
	paper.setAttribute('height', '100%');
	paper.setAttribute('fill', 'var(--paper)');
	svg.prepend(paper);
	easel.paint(svg);
	return { markup: easel.markup(svg), width, height };
}

/** A chart for a report: its drawing alone, for title and source stand around it in the text. */
export function reportFigure(request: ChartRequest, sentence: string, easel: Easel): SvgPicture {
	const size = { width: FIGURE_WIDTH, height: chartHeight(request, FIGURE_WIDTH) };
	const { svg } = drawChart(request, size, cleanLabel(sentence), easel.document);
	roundCoordinates(svg);
	svg.setAttribute('fill', 'currentColor');
	return finish(svg, easel, size.width, size.height);
}

/** A trend among the numbers of a table: the same drawing as the page's sparkline. */
export function reportTrend(trend: TrendInput, easel: Easel): SvgPicture {
	const { width, height } = TREND;
	const shape = sparklineShape({ ...trend, width, height });
	const svg = easel.document.createElementNS(SVG, 'svg');
	const add = (name: string, attributes: Readonly<Record<string, string | number>>): void => {
		const part = easel.document.createElementNS(SVG, name);
		for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
		svg.append(part);
	};
	const chosen = 'var(--chart-chosen)';
	if (shape.band) {
		add('rect', {
			x: 0,
			y: shape.band.y,
			width,
			height: shape.band.height,
			fill: 'var(--chart-band)'
		});
	}
	if (shape.limitY !== null) {
		const y = shape.limitY;
		const line = { stroke: 'var(--chart-limit)', 'stroke-dasharray': '3 2' };
		add('line', { x1: 0, x2: width, y1: y, y2: y, ...line });
	}
	if (shape.line) {
		add('path', { d: shape.line, fill: 'none', stroke: chosen, 'stroke-width': 1.5 });
	}
	for (const [cx, cy] of shape.lonely) add('circle', { cx, cy, r: 1.5, fill: chosen });
	if (shape.last) add('circle', { cx: shape.last[0], cy: shape.last[1], r: 2.75, fill: chosen });
	return finish(svg, easel, width, height);
}

/** The same picture with the page's own typeface inside, for turning it into pixels. Browser only. */
export async function withFont(picture: SvgPicture): Promise<SvgPicture> {
	const font = await embeddedFont(FAMILY);
	return { ...picture, markup: picture.markup.replace('>', `><style>${font}</style>`) };
}
