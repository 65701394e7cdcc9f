import { resultLayout } from './result-layout.ts';
import { knownPoints, noteLines } from './scatter-note.ts';
import type {
	ChartRequest,
	ComparisonChartInput,
	IndicatorChartInput,
	PanelsChartInput,
	ScatterChartInput
} from './types.ts';

const INDICATOR_HEIGHT = 260;
/** A chart of statuses alone is a time line, not a plane. */
const TIMELINE_HEIGHT = 130;
const RANK_FRAME = 104;
const RANK_ROW = 22;
/** Narrow: the name stands above its line. */
const RANK_NARROW_ROW = 40;
const SHARE_SINGLE = 220;
const SHARE_ROW = 78;
const SHARE_AXIS = 34;
const PANELS = { share: 136, panel: 112, axis: 22 } as const;

function hasAmount(input: IndicatorChartInput): boolean {
	return (
		input.limits.length > 0 ||
		input.benchmarks.length > 0 ||
		input.points.some((point) => point.value !== null) ||
		input.targets.some((target) => target.value !== null) ||
		input.peers.some((peer) => peer.median !== null)
	);
}

/** One of many beside each other; higher where more are named at the ends of their lines. */
const COMPARISON = { narrow: 220, wide: 280, crowd: 340 } as const;
const MANY_CHOSEN = 6;
const SCATTER = { narrow: 340, wide: 440, line: 15, gap: 6 } as const;
/** Widths in pixels that the sentence under a scatter is sure to have. */
const NOTE = { narrow: 300, wide: 470 } as const;

function isPlane(input: ComparisonChartInput): boolean {
	const { form, series, group, targets, benchmarks, limits } = input;
	return (
		group.length > 0 ||
		(form !== 'index' && limits.length > 0) ||
		benchmarks.length > 0 ||
		targets.some((target) => target.value !== null) ||
		series.some((one) => one.points.some((point) => point.value !== null))
	);
}

function comparisonHeight(input: ComparisonChartInput, isNarrow: boolean): number {
	if (!isPlane(input)) return TIMELINE_HEIGHT;
	const chosen = input.series.filter((one) => one.role === 'chosen').length;
	if (chosen > MANY_CHOSEN) return COMPARISON.crowd;
	return isNarrow ? COMPARISON.narrow : COMPARISON.wide;
}

function scatterHeight(input: ScatterChartInput, isNarrow: boolean): number {
	const side = isNarrow ? 'narrow' : 'wide';
	const lines = noteLines(input, NOTE[side]).length;
	return SCATTER[side] + (lines === 0 ? 0 : lines * SCATTER.line + SCATTER.gap);
}

/** The theme with its years and numbers of meetings (nothing where nobody met), each indicator, the years. */
export function panelHeights(input: PanelsChartInput) {
	const share = input.share.points.length === 0 ? 0 : PANELS.share;
	return { ...PANELS, share, all: share + PANELS.panel * input.panels.length + PANELS.axis };
}

/** Below this width in pixels a chart is drawn for a phone. */
export const NARROW_WIDTH = 480;

/**
 * Height in pixels of a chart of the given width. It depends on nothing but the input and on which
 * side of `NARROW_WIDTH` the width is, so the style sheet keeps the room before anything is drawn; a chart of a
 * person's own result, which is never prerendered, is as high as it becomes.
 */
export function chartHeight(request: ChartRequest, width: number): number {
	switch (request.kind) {
		case 'indicator':
			return hasAmount(request.input) ? INDICATOR_HEIGHT : TIMELINE_HEIGHT;
		case 'rank':
			return (
				RANK_FRAME + request.input.rows.length * (width < NARROW_WIDTH ? RANK_NARROW_ROW : RANK_ROW)
			);
		case 'share': {
			const { length } = request.input.themes;
			return length > 1 ? SHARE_AXIS + SHARE_ROW * length : SHARE_SINGLE;
		}
		case 'panels':
			return panelHeights(request.input).all;
		case 'comparison':
			return comparisonHeight(request.input, width < NARROW_WIDTH);
		case 'scatter':
			return scatterHeight(request.input, width < NARROW_WIDTH);
		case 'result':
			return resultLayout(request.input, width).height;
	}
}

/** True when there is nothing to show: a sentence stands instead of an empty axis. */
export function isEmptyChart(request: ChartRequest): boolean {
	switch (request.kind) {
		case 'indicator': {
			const { points, targets, peers } = request.input;
			const isKnown = points.some((point) => point.value !== null || point.status !== null);
			return !isKnown && targets.length === 0 && peers.every((peer) => peer.median === null);
		}
		case 'rank':
			return request.input.rows.every((row) => row.value === null && row.status === null);
		case 'share':
			return request.input.themes.every((theme) =>
				theme.points.every((point) => point.share === null)
			);
		case 'panels':
			return request.input.panels.every((panel) =>
				panel.points.every((point) => point.value === null)
			);
		case 'comparison': {
			const { form, series, group, targets } = request.input;
			const isKnown = series.some((one) =>
				one.points.some((point) => point.value !== null || point.status !== null)
			);
			const hasTarget = form !== 'index' && targets.length > 0;
			return !isKnown && group.length === 0 && !hasTarget;
		}
		case 'scatter':
			return knownPoints(request.input).length === 0;
		case 'result':
			return request.input.facets.length === 0;
	}
}
