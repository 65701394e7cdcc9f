import { chartText } from '../text/index.ts';
import type { Box, LabelRequest, Place } from './label-layout.ts';
import { alongLine, around, pathBoxes } from './label-places.ts';
import type { PlotFrame } from './plot-frame.ts';
import { qualityText, shortValue } from './readings.ts';
import type { LinearScale } from './scale.ts';
import { fitLabel } from './text-width.ts';
import type { ChartIndicator, ChartLimit, ChartPeers, IndicatorChartInput } from './types.ts';

const FONT = 11;
/** A band thinner than this many pixels has no room for its name. */
const BAND_ROOM = 26;

/** What stands around the curves of a chart over time. */
export type ChartContext = Pick<
	IndicatorChartInput,
	'indicator' | 'targets' | 'benchmarks' | 'meetings' | 'marks'
>;

function limitText(limit: ChartLimit, indicator: ChartIndicator, width: number): string {
	const value = `${shortValue(limit.value, indicator)}${qualityText(limit.quality)}`;
	return `${fitLabel(limit.label, width * 0.6, FONT)} ${value}`;
}

/** Names of targets and forecasts with an amount, and of reference figures. */
export function markedLabels(
	context: ChartContext,
	frame: PlotFrame,
	y: LinearScale
): readonly LabelRequest[] {
	const width = (frame.x.range[1] - frame.x.range[0]) * 0.55;
	const targets = context.targets.flatMap((target): LabelRequest[] => {
		if (target.value === null) return [];
		const at = frame.x.at(target.year ?? frame.x.domain[1]);
		return [
			{
				kind: target.kind,
				fontSize: FONT,
				text: `${fitLabel(target.label, width, FONT)} ${shortValue(target.value, context.indicator)}`,
				places: around(at, y.at(target.value) - (target.kind === 'target' ? 6 : 0), 10)
			}
		];
	});
	const benchmarks = context.benchmarks.map((one): LabelRequest => ({
		kind: 'benchmark',
		fontSize: FONT,
		text: `${fitLabel(one.label, width, FONT)} ${shortValue(one.value, context.indicator)}${qualityText(one.quality)}`,
		places: around(frame.x.at(one.year), y.at(one.value), 7)
	}));
	return [...targets, ...benchmarks];
}

/** Names of the limits on their lines; of those beyond the axis at its edge, with an arrow. */
export function limitLabels(
	indicator: ChartIndicator,
	frame: PlotFrame,
	y: LinearScale
): readonly LabelRequest[] {
	const width = frame.x.range[1] - frame.x.range[0];
	const near = frame.limits.map((limit): LabelRequest => ({
		kind: 'limit',
		fontSize: FONT,
		text: limitText(limit, indicator, width),
		places: alongLine(frame.x, y.at(limit.value))
	}));
	const far = frame.farLimits.map((limit): LabelRequest => {
		const isAbove = limit.value > y.domain[1];
		const edge = isAbove ? y.range[1] + 4 : y.range[0] - 6;
		return {
			kind: 'limit',
			fontSize: FONT,
			text: `${isAbove ? '↑' : '↓'} ${limitText(limit, indicator, width)}`,
			places: alongLine(frame.x, edge)
		};
	});
	return [...near, ...far];
}

/** The name of the band of peers, inside it where it is thick enough. */
export function bandLabel(
	peers: readonly ChartPeers[],
	frame: PlotFrame,
	y: LinearScale
): readonly LabelRequest[] {
	const newestFirst = [...peers].sort((a, b) => b.year - a.year);
	const places = newestFirst.flatMap((row): Place[] => {
		if (row.p90 === null || row.p10 === null) return [];
		const x = frame.x.at(row.year);
		if (y.at(row.p10) - y.at(row.p90) < BAND_ROOM) return [];
		return [
			{ x: x - 2, y: y.at(row.p90) + 8, anchor: 'end' },
			{ x: x - 2, y: y.at(row.p10) - 8, anchor: 'end' }
		];
	});
	if (places.length <= 2) return [];
	return [{ kind: 'band', fontSize: FONT, text: chartText.peers, places }];
}

/** Names of events at the upper or lower end of their rules, at most `share` of the plot wide. */
export function eventLabels(
	context: Pick<ChartContext, 'marks'>,
	frame: PlotFrame,
	y: LinearScale,
	share = 0.6
): readonly LabelRequest[] {
	const width = (frame.x.range[1] - frame.x.range[0]) * share;
	return context.marks.map((mark): LabelRequest => {
		const x = frame.x.at(mark.year);
		const top = y.range[1] - 4;
		return {
			kind: 'event',
			fontSize: FONT,
			text: fitLabel(mark.label, width, FONT),
			places: [
				{ x: x + 4, y: top, anchor: 'start' },
				{ x: x - 4, y: top, anchor: 'end' },
				{ x: x + 4, y: y.range[0] - 8, anchor: 'start' },
				{ x: x - 4, y: y.range[0] - 8, anchor: 'end' }
			]
		};
	});
}

/** What labels must keep off besides the curves: reference figures, targets, limits. */
export function contextBoxes(
	context: ChartContext,
	frame: PlotFrame,
	y: LinearScale
): readonly Box[] {
	const { x } = frame;
	const single = [...context.benchmarks, ...context.targets].flatMap(({ year, value }) =>
		value === null ? [] : [{ at: year ?? x.domain[1], value }]
	);
	return [
		...single.flatMap((point) => pathBoxes([point], x, y)),
		...frame.limits.flatMap((limit) => {
			const path = x.domain.map((at) => ({ at, value: limit.value }));
			return pathBoxes(path, x, y).map((box) => ({ ...box, y: box.y + 3, height: 2 }));
		})
	];
}
