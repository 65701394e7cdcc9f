import type { SvgPicture } from '../files/index.ts';
import { chartText } from '../text/index.ts';
import { chartHeight } from './chart-height.ts';
import { drawChart } from './draw.ts';
import { embeddedFont } from './embedded-font.ts';
import { resolveLightColours } from './light-colours.ts';
import { cleanLabel } from './text-width.ts';
import type { ChartRequest } from './types.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 840;
const MARGIN = 24;
const SVG = 'http://www.w3.org/2000/svg';
const FAMILY = 'Source Sans 3';
const STACK = `'${FAMILY}','Segoe UI',system-ui,sans-serif`;

/** What stands around the drawing in a file that is read far from its page. */
export interface PictureFrame {
	readonly title: string;
	readonly sentence: string;
	readonly source: string;
	/** When it was made, as people read it. */
	readonly date: string;
	readonly isExample: boolean;
}

interface TextStyle {
	readonly size: number;
	readonly weight: number;
	readonly fill: string;
}

const TITLE: TextStyle = { size: 18, weight: 700, fill: 'var(--ink)' };
const SENTENCE: TextStyle = { size: 14, weight: 400, fill: 'var(--ink-2)' };
const NOTE: TextStyle = { size: 12, weight: 400, fill: 'var(--ink-3)' };
const EXAMPLE: TextStyle = { size: 14, weight: 700, fill: 'var(--example)' };

/** Writes lines downwards from `y` and gives where the next may begin. Pixels. */
function write(
	root: Element,
	lines: readonly string[],
	y: number,
	{ size, weight, fill }: TextStyle
): number {
	let bottom = y;
	for (const line of lines) {
		bottom += size * 1.3;
		const text = document.createElementNS(SVG, 'text');
		text.setAttribute('x', String(MARGIN));
		text.setAttribute('y', String(bottom - size * 0.3));
		text.setAttribute('font-size', String(size));
		text.setAttribute('font-weight', String(weight));
		text.setAttribute('fill', fill);
		text.textContent = line;
		root.append(text);
	}
	return bottom;
}

/**
 * The chart as a picture that stands alone: title, sentence, drawing, source and date, in light
 * colours whatever the page's theme, marked when its data are invented. Browser only.
 */
export async function chartPicture(
	request: ChartRequest,
	frame: PictureFrame
): Promise<SvgPicture> {
	const inner = WIDTH - 2 * MARGIN;
	const size = { width: inner, height: chartHeight(request, inner) };
	const root = document.createElementNS(SVG, 'svg');
	const lines = (text: string, style: TextStyle, most: number): readonly string[] =>
		wrapText(text, inner, style.size, most);
	let y = MARGIN - 6;
	if (frame.isExample) y = write(root, [chartText.exampleFull], y, EXAMPLE);
	y = write(root, lines(frame.title, TITLE, 2), y, TITLE);
	y = write(root, lines(frame.sentence, SENTENCE, 3), y, SENTENCE) + 12;
	const { svg } = drawChart(request, size, frame.sentence, document);
	svg.setAttribute('x', String(MARGIN));
	svg.setAttribute('y', String(y));
	svg.setAttribute('font-size', '12');
	root.append(svg);
	const note = `${chartText.source}: ${frame.source} · ${chartText.created} ${frame.date}`;
	const height = write(root, lines(note, NOTE, 3), y + size.height + 10, NOTE) + MARGIN - 6;
	const paper = document.createElementNS(SVG, 'rect');
	paper.setAttribute('width', '100%');
	paper.setAttribute('height', '100%');
	paper.setAttribute('fill', 'var(--paper)');
	root.prepend(paper);
	const name = document.createElementNS(SVG, 'title');
	name.textContent = cleanLabel(frame.title);
	root.prepend(name);
	resolveLightColours(root);
	const font = await embeddedFont(FAMILY);
	const style = document.createElementNS(SVG, 'style');
	style.textContent = `${font}text{white-space:pre;font-variant-numeric:tabular-nums}`;
	root.prepend(style);
	root.setAttribute('font-family', STACK);
	root.setAttribute('width', String(WIDTH));
	root.setAttribute('height', String(height));
	root.setAttribute('viewBox', `0 0 ${String(WIDTH)} ${String(height)}`);
	// Written as XML: what HTML writes (&nbsp;) no reader of SVG files knows.
	const markup = new XMLSerializer().serializeToString(root);
	return { width: WIDTH, height, markup };
}
