import { sqlChartText } from '../text/index.ts';
import type { PlacedLabel } from './label-layout.ts';
import { labelMarks } from './label-marks.ts';
import { standingBlocks } from './result-blocks.ts';
import { acrossTitle, axisAcross, axisMarks, axisUp, leftRoom, type Plane } from './result-axes.ts';
import type { DrawnPart } from './result-drawn.ts';
import { RESULT, type ResultLayout, type ResultPanel } from './result-layout.ts';
import type { ResultBin, ResultBins } from './result-types.ts';
import { numberText, ResultStop, saying } from './result-words.ts';

/** `5 til 9` of whole numbers, `0,5 til 1` of others, `3` where an interval holds one whole number. */
function rangeText({ x }: ResultBins, { from, to }: ResultBin): string {
	if (x.decimals > 0)
		return sqlChartText.range(numberText(from, x.decimals), numberText(to, x.decimals));
	const [first, last] = [Math.ceil(from), Math.ceil(to) - 1];
	return first >= last
		? numberText(first, 0)
		: sqlChartText.range(numberText(first, 0), numberText(last, 0));
}

interface PlacedBin {
	readonly bin: ResultBin;
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
}

function stopsOf(
	input: ResultBins,
	facet: string | null,
	bars: readonly PlacedBin[],
	all: number
): readonly ResultStop[] {
	return bars.map(
		({ bin, x1, x2, y1 }) =>
			new ResultStop((x1 + x2) / 2, y1, () =>
				saying([
					['', facet],
					[input.x.title, rangeText(input, bin)],
					['', sqlChartText.share(bin.n, all)]
				])
			)
	);
}

function panelOf(
	input: ResultBins,
	place: number,
	panel: ResultPanel,
	most: number
): DrawnPart & { readonly labels: readonly PlacedLabel[] } {
	const facet = input.facets[place] ?? { label: null, content: [] };
	const bins = facet.content;
	const all = bins.reduce((sum, bin) => sum + bin.n, 0);
	const rough: Plane = {
		left: panel.left,
		right: panel.left + panel.width,
		top: panel.top + 6,
		bottom: panel.top + panel.height - RESULT.axis
	};
	const upDomain = [0, Math.max(1, most * 1.06)] as const;
	const left = panel.left + leftRoom(axisUp(input.y, upDomain, rough).ticks, panel.width, false);
	const plane = { ...rough, left };
	const up = axisUp(input.y, upDomain, plane);
	const domain = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1] as const;
	const across = axisAcross(input.x, domain, plane, 4);
	const bars = bins.map((bin) => ({
		bin,
		x1: across.scale.at(bin.from) + 0.5,
		x2: across.scale.at(bin.to) - 0.5,
		y1: up.scale.at(bin.n),
		y2: plane.bottom
	}));
	const axes = axisMarks(across, up, plane, panel);
	const thickness = Math.max(1, (bars[0]?.x2 ?? 1) - (bars[0]?.x1 ?? 0));
	const filled = bars.filter(({ bin }) => bin.n > 0);
	return {
		marks: [
			axes.marks[0] ?? null,
			...standingBlocks(filled, thickness, { stroke: 'var(--chart-chosen)' }),
			...axes.marks.slice(1)
		],
		labels: [...axes.labels, acrossTitle(input.x, plane, panel)],
		stops: [stopsOf(input, facet.label, bars, all)]
	};
}

/** How often the values fall in equal intervals; the facets share intervals and scale. */
export function binChart(input: ResultBins, layout: ResultLayout): DrawnPart {
	const counts = input.facets.flatMap(({ content }) => content.map((bin) => bin.n));
	const most = counts.reduce((high, n) => Math.max(high, n), 0);
	const panels = layout.panels.map((panel, place) => panelOf(input, place, panel, most));
	return {
		marks: [
			...panels.flatMap((panel) => panel.marks),
			...labelMarks(panels.flatMap((panel) => panel.labels))
		],
		stops: panels.flatMap((panel) => panel.stops)
	};
}
