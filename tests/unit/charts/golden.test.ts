import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { chartHeight } from '../../../src/lib/charts/chart-height.ts';
import { drawingOf } from '../../../src/lib/charts/draw.ts';
import { staticChart } from '../../../src/lib/charts/static.server.ts';
import { chartCases } from './cases.ts';

const WIDTHS = { narrow: 320, wide: 700 } as const;
const cases = Object.entries(chartCases);

/** One element a line, so that a changed drawing can be read as a difference. */
function lines(svg: string): string {
	return `${svg.replaceAll('><', '>\n<')}\n`;
}

describe.each(cases)('%s', (name, request) => {
	it.each(Object.entries(WIDTHS))('is drawn as reviewed, %s', async (size, width) => {
		const height = chartHeight(request, width);
		const svg = staticChart(request, { width, height }, `Grafen ${name}`);
		await expect(lines(svg)).toMatchFileSnapshot(`../../fixtures/charts/${name}-${size}.svg`);
	});

	it('is one picture with a name, without style sheet, script or unreadable number', () => {
		const size = { width: 700, height: chartHeight(request, 700) };
		const svg = staticChart(request, size, `Grafen ${name}`);
		const { document } = parseHTML(`<body>${svg}</body>`);
		expect(document.querySelectorAll('svg[role="img"]')).toHaveLength(1);
		expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe(`Grafen ${name}`);
		expect(document.querySelectorAll('style, script')).toHaveLength(0);
		expect(svg).not.toMatch(/NaN|Infinity|undefined|[\u202a-\u202e]/u);
	});

	it('has its stops inside the drawing, each with a text', () => {
		const size = { width: 320, height: chartHeight(request, 320) };
		const stops = drawingOf(request, size).stops.flat();
		expect(stops.length).toBeGreaterThan(0);
		for (const stop of stops) {
			expect(stop.text).not.toBe('');
			expect(stop.x).toBeGreaterThanOrEqual(0);
			expect(stop.x).toBeLessThanOrEqual(size.width);
			expect(stop.y).toBeGreaterThanOrEqual(0);
			expect(stop.y).toBeLessThanOrEqual(size.height);
		}
	});
});
