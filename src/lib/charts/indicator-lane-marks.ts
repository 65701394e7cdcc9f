import type { Markish } from '@observablehq/plot';
import { UNKNOWN } from '../text/index.ts';
import { LANE_ROW, type LaneItem } from './indicator-lane.ts';
import type { PlacedLabel } from './label-layout.ts';
import { PIXEL_POINT } from './pixel-channels.ts';
import type { PlotFrame } from './plot-frame.ts';
import { dot } from './plot.ts';
import { flagSymbol } from './symbols.ts';

/** What has no value: status as squares, forecasts hollow, targets as flags. */
export function laneMarks(frame: PlotFrame): Markish[] {
	const dots = frame.lane.flatMap((item) =>
		item.marks.map((x) => ({ ...item, x, y: frame.laneTop + LANE_ROW * (item.row + 0.5) }))
	);
	const solid = dots.filter((item) => item.kind === 'status');
	const hollow = dots.filter((item) => item.kind === 'forecast');
	const flags = dots.filter((item) => item.kind === 'target');
	const marks: Markish[] = [];
	if (solid.length > 0) {
		marks.push(dot(solid, { ...PIXEL_POINT, r: 4, symbol: 'square', fill: 'var(--chart-chosen)' }));
	}
	if (hollow.length > 0) {
		marks.push(
			dot(hollow, {
				...PIXEL_POINT,
				r: 4,
				fill: 'var(--paper)',
				stroke: 'var(--chart-chosen)',
				strokeWidth: 1.75
			})
		);
	}
	if (flags.length > 0) {
		marks.push(
			dot(flags, { ...PIXEL_POINT, dy: 7, symbol: flagSymbol, fill: 'var(--chart-target)' })
		);
	}
	return marks;
}

function labelKind(kind: LaneItem['kind']): string {
	if (kind === 'missing') return 'axis';
	return kind === 'target' ? 'target' : 'forecast';
}

/** The names of the lane's marks; an unknown observation has the sign for unknown as its mark. */
export function laneLabels(frame: PlotFrame): PlacedLabel[] {
	return frame.lane.flatMap((item): PlacedLabel[] => {
		const y = frame.laneTop + LANE_ROW * (item.row + 0.5);
		const base = { y, kind: labelKind(item.kind), fontSize: 11 };
		const dashes = item.kind === 'missing' ? item.marks : [];
		return [
			...dashes.map(
				(x) => ({ ...base, x, anchor: 'middle', text: UNKNOWN, fontSize: 12 }) as const
			),
			{ ...base, x: item.labelX, anchor: item.labelAnchor, text: item.label }
		];
	});
}
