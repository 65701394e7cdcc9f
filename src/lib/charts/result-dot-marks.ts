import type { Markish } from '@observablehq/plot';
import { PIXEL_POINT } from './pixel-channels.ts';
import { dot, lineY } from './plot.ts';
import type { DrawnRun } from './result-drawn.ts';
import { lookOfSeries } from './result-legend.ts';
import { specks } from './result-specks.ts';

/** More dots than this are drawn many to a path. */
const EACH = 1500;
/** Paths that dots are dealt to: those of different paths darken where they meet. */
const PATHS = 100;

/** Radius and opacity for so many dots. */
function weightOf(count: number): { readonly r: number; readonly fillOpacity: number } {
	if (count <= 100) return { r: 4.5, fillOpacity: 0.8 };
	if (count <= 1000) return { r: 3.5, fillOpacity: 0.6 };
	return count <= 5000 ? { r: 2.5, fillOpacity: 0.5 } : { r: 1.75, fillOpacity: 0.4 };
}

/** Dots of one panel: grey ones first, so that those told apart stand on them. */
export function dotMarks(runs: readonly DrawnRun[]): readonly Markish[] {
	const count = runs.reduce((sum, { points }) => sum + points.length, 0);
	const { r, fillOpacity } = weightOf(count);
	const ordered = runs.toSorted(
		(a, b) => Number(a.run.look !== null) - Number(b.run.look !== null)
	);
	return ordered.flatMap(({ run, points }): Markish[] => {
		if (points.length === 0) return [];
		const { colour, symbol } = lookOfSeries(run);
		const isOnly = run.label === null;
		const fill = isOnly ? 'var(--chart-chosen)' : colour;
		const rows = points.map(({ x, y }, index) => ({ x, y, z: index % PATHS }));
		if (count > EACH) {
			const sign = specks(isOnly ? 'circle' : symbol, r, fill, fillOpacity);
			return [lineY(rows, { ...PIXEL_POINT, z: 'z', ...sign })];
		}
		const paint = { fill, fillOpacity, stroke: 'var(--paper)', strokeWidth: 0.75 };
		return [dot(rows, { ...PIXEL_POINT, ...paint, r, symbol: isOnly ? 'circle' : symbol })];
	});
}
