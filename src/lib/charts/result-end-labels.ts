import type { Markish } from '@observablehq/plot';
import type { PlacedLabel } from './label-layout.ts';
import { stackLabels } from './label-stack.ts';
import { PIXEL_LINE, PIXEL_POINT } from './pixel-channels.ts';
import { dot, link } from './plot.ts';
import type { Plane } from './result-axes.ts';
import type { DrawnRun } from './result-drawn.ts';
import { RESULT, type ResultPanel } from './result-layout.ts';
import { lookOfSeries } from './result-legend.ts';
import type { ResultPlane } from './result-types.ts';
import { numberText } from './result-words.ts';
import { fitName, textWidth } from './text-width.ts';

const WIDEST = 190;
/** Between a line's end and its label, with room for the line's sign. */
const GAP = 20;
const LINE = RESULT.font * 1.25;

interface Words {
	readonly name: string;
	readonly value: string;
}

function wordsOf(input: ResultPlane): readonly Words[] {
	return (input.facets[0]?.content ?? [])
		.filter((run) => run.look !== null)
		.map((run) => {
			const last = run.points.findLast((point) => point.y !== null)?.y ?? null;
			return {
				name: run.label ?? '',
				value: last === null ? '' : numberText(last, input.y.decimals)
			};
		});
}

/** Pixels that the labels at the ends of the lines take of a panel. */
export function endRoom(input: ResultPlane, panelWidth: number): number {
	const widest = wordsOf(input).reduce(
		(most, { name, value }) =>
			Math.max(most, textWidth(`${name.slice(0, 60)} ${value}`, RESULT.font + 0.5)),
		0
	);
	return Math.min(widest + 4, WIDEST, panelWidth * 0.34) + GAP;
}

/** Name and last value at the end of each line that is told apart. */
export function endLabels(
	input: ResultPlane,
	runs: readonly DrawnRun[],
	plane: Plane,
	panel: ResultPanel
): { readonly marks: readonly Markish[]; readonly labels: readonly PlacedLabel[] } {
	const ends = runs.flatMap(({ run, points }) => {
		const last = points.findLast(({ y }) => y !== null);
		if (run.look === null || last === undefined) return [];
		return [{ run, x: last.x, y: last.y ?? 0, value: last.point.y ?? 0, look: lookOfSeries(run) }];
	});
	const left = plane.right + GAP - 4;
	const width = panel.left + panel.width - left;
	const wishes = ends.map(({ y }) => ({ y, height: LINE }));
	const middles = stackLabels(wishes, [plane.top - 4, plane.bottom]);
	const labels = ends.map(({ run, value, look }, index): PlacedLabel => {
		const number = numberText(value, input.y.decimals);
		const room = width - textWidth(` ${number}`, RESULT.font + 0.5);
		const name =
			run.label === null ? '' : `${fitName(run.label, Math.max(room, 36), RESULT.font + 0.5)} `;
		const kind = `chosen${look.shade}`;
		const text = name + number;
		return { x: left, y: middles[index] ?? 0, anchor: 'start', text, kind, fontSize: RESULT.font };
	});
	if (ends.length < 2) return { marks: [], labels };
	const led = ends.map(({ x, y }, index) => ({
		x1: x + 6,
		y1: y,
		x2: left - 13,
		y2: middles[index] ?? 0
	}));
	const signs = ends.map(({ look }, index) => ({ ...look, x: left - 8, y: middles[index] ?? 0 }));
	return {
		marks: [
			link(led, { ...PIXEL_LINE, stroke: 'var(--chart-peer)', strokeWidth: 0.75 }),
			dot(signs, { ...PIXEL_POINT, symbol: 'symbol', fill: { value: 'colour', scale: null }, r: 3 })
		],
		labels
	};
}
