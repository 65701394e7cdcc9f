import type { PlacedLabel } from './label-layout.ts';
import { labelMarks } from './label-marks.ts';
import { dotMarks } from './result-dot-marks.ts';
import {
	acrossTitle,
	axisAcross,
	axisMarks,
	axisUp,
	leftRoom,
	measureDomain,
	placeDomain,
	type Plane,
	type ResultAxis
} from './result-axes.ts';
import { endLabels, endRoom } from './result-end-labels.ts';
import { RESULT, type ResultLayout, type ResultPanel } from './result-layout.ts';
import { lineMarks } from './result-line-marks.ts';
import type { DrawnPart, DrawnRun } from './result-drawn.ts';
import type { ResultPlane, ResultPoint, ResultRun } from './result-types.ts';
import { numberText, placeText, ResultStop, saying } from './result-words.ts';
import { sqlChartText } from '../text/index.ts';

const PAD = 10;

interface Domains {
	readonly x: readonly [number, number];
	readonly y: readonly [number, number];
}

/** The same for all facets: what stands beside each other is compared. */
function domainsOf(input: ResultPlane): Domains {
	const points = input.facets.flatMap(({ content }) => content.flatMap((run) => run.points));
	const xs = points.map((point) => point.x);
	const ys = points.flatMap((point) => point.y ?? []);
	const isDot = input.form === 'dot';
	return {
		x: isDot && input.x.kind === 'number' ? measureDomain(xs, false) : placeDomain(input.x, xs),
		y:
			input.y.kind === 'number'
				? measureDomain(ys, input.form === 'area')
				: placeDomain(input.y, ys)
	};
}

interface PanelFrame {
	readonly plane: Plane;
	readonly across: ResultAxis;
	readonly up: ResultAxis;
}

function frameOf(input: ResultPlane, panel: ResultPanel, domains: Domains): PanelFrame {
	const rough: Plane = {
		left: panel.left,
		right: panel.left + panel.width,
		top: panel.top + 6,
		bottom: panel.top + panel.height - RESULT.axis
	};
	const { ticks } = axisUp(input.y, domains.y, rough);
	const left = panel.left + leftRoom(ticks, panel.width, input.y.kind === 'name');
	const hasEnds = input.form !== 'dot' && input.facets.length === 1;
	const right = rough.right - (hasEnds ? endRoom(input, panel.width) : 0);
	const plane = { ...rough, left, right };
	return {
		plane,
		across: axisAcross(input.x, domains.x, plane, PAD),
		up: axisUp(input.y, domains.y, plane)
	};
}

function sayingOf(
	input: ResultPlane,
	facet: string | null,
	run: ResultRun,
	point: ResultPoint
): string {
	const isNamed = input.y.kind === 'name';
	const y =
		point.y === null
			? sqlChartText.unknown
			: input.y.kind === 'number'
				? numberText(point.y, input.y.decimals)
				: placeText(input.y, point.y, '');
	const across: readonly [string, string] = [
		input.x.title,
		placeText(input.x, point.x, point.written)
	];
	const up: readonly [string, string] = [input.y.title, y];
	return saying([
		['', facet],
		['', run.label],
		['', point.name === '' ? null : point.name],
		...(isNamed ? [up, across] : [across, up]),
		['', point.n > 1 ? sqlChartText.ofRows(point.n) : null]
	]);
}

function panelOf(
	input: ResultPlane,
	place: number,
	panel: ResultPanel,
	domains: Domains
): DrawnPart & { readonly labels: readonly PlacedLabel[] } {
	const facet = input.facets[place] ?? { label: null, content: [] };
	const frame = frameOf(input, panel, domains);
	const { across, up, plane } = frame;
	const runs = facet.content.map((run): DrawnRun => ({
		run,
		points: run.points.map((point) => ({
			point,
			x: across.scale.at(point.x),
			y: point.y === null ? null : up.scale.at(point.y)
		}))
	}));
	const axes = axisMarks(across, up, plane, panel);
	const isLine = input.form !== 'dot';
	const zero = up.scale.at(Math.max(up.scale.domain[0], Math.min(up.scale.domain[1], 0)));
	const drawn = isLine ? lineMarks(input, runs, zero) : dotMarks(runs);
	const ends =
		isLine && input.facets.length === 1
			? endLabels(input, runs, plane, panel)
			: { marks: [], labels: [] };
	const stops = runs.map(({ run, points }) => {
		const row = points.map(
			({ point, x, y }) =>
				new ResultStop(x, y ?? plane.bottom, () => sayingOf(input, facet.label, run, point))
		);
		return isLine ? row : row.sort((a, b) => a.x - b.x);
	});
	return {
		marks: [...axes.marks, ...drawn, ...ends.marks],
		labels: [...axes.labels, acrossTitle(input.x, plane, panel), ...ends.labels],
		stops: stops.filter((row) => row.length > 0)
	};
}

/** Lines, areas and dots, a plane for each facet, all with the same scales. */
export function planeChart(input: ResultPlane, layout: ResultLayout): DrawnPart {
	const domains = domainsOf(input);
	const panels = layout.panels.map((panel, place) => panelOf(input, place, panel, domains));
	return {
		marks: [
			...panels.flatMap((panel) => panel.marks),
			...labelMarks(panels.flatMap((panel) => panel.labels))
		],
		stops: panels.flatMap((panel) => panel.stops)
	};
}
