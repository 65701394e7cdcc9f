import type { Markish } from '@observablehq/plot';
import { runsOf } from './gaps.ts';
import type { PlacedPoint, Series } from './indicator-series.ts';
import type { PlotFrame } from './plot-frame.ts';
import { dot, lineY } from './plot.ts';
import { flagSymbol } from './symbols.ts';
import type { IndicatorChartInput } from './types.ts';

const CHOSEN = 'var(--chart-chosen)';

function dotMarks(rows: readonly PlacedPoint[], isMain: boolean): Markish[] {
	const firm = rows.filter((row) => row.quality !== 'estimate');
	const estimates = rows.filter((row) => row.quality === 'estimate');
	const shape = { x: 'at', y: 'value', symbol: isMain ? 'circle' : 'diamond' } as const;
	const marks: Markish[] = [];
	if (firm.length > 0) {
		const paint = { fill: CHOSEN, stroke: 'var(--paper)', strokeWidth: 1 };
		marks.push(dot(firm, { ...shape, ...paint, r: isMain ? 3.5 : 4 }));
	}
	if (estimates.length > 0) {
		marks.push(
			dot(estimates, {
				...shape,
				r: 4,
				fill: 'var(--accent-soft)',
				stroke: CHOSEN,
				strokeWidth: 1.25,
				strokeDasharray: '2 1.5'
			})
		);
	}
	return marks;
}

/**
 * One population of the chosen subject: dots, joined only where periods follow one another, and only
 * lightly where years lie between them. Estimates have a broken outline.
 */
export function seriesMarks(series: Series, isMain: boolean): Markish[] {
	const runs = runsOf(series.points, series.step, (point) => point.value !== null);
	const rows = runs.flatMap((run, index) => run.map((row) => ({ ...row, run: index })));
	if (rows.length === 0) return [];
	const joined = rows.filter((row) => (runs[row.run]?.length ?? 0) > 1);
	const isYearly = series.step <= 1 && isMain;
	const marks: Markish[] = [];
	if (joined.length > 0) {
		marks.push(
			lineY(joined, {
				x: 'at',
				y: 'value',
				z: 'run',
				stroke: CHOSEN,
				strokeWidth: isYearly ? 2.25 : 1.25,
				strokeOpacity: isYearly ? 1 : 0.6
			})
		);
	}
	return [...marks, ...dotMarks(rows, isMain)];
}

/** Targets with an amount as flags, forecasts with an amount as hollow dots. */
export function targetMarks(
	input: Pick<IndicatorChartInput, 'targets'>,
	frame: PlotFrame
): Markish[] {
	const placed = input.targets
		.filter((target) => target.value !== null)
		.map((target) => ({ ...target, at: target.year ?? frame.x.domain[1] }));
	const targets = placed.filter((target) => target.kind === 'target');
	const forecasts = placed.filter((target) => target.kind === 'forecast');
	const marks: Markish[] = [];
	if (targets.length > 0) {
		marks.push(
			dot(targets, { x: 'at', y: 'value', symbol: flagSymbol, fill: 'var(--chart-target)' })
		);
	}
	if (forecasts.length > 0) {
		marks.push(
			dot(forecasts, {
				x: 'at',
				y: 'value',
				r: 4,
				fill: 'var(--paper)',
				stroke: CHOSEN,
				strokeWidth: 1.75
			})
		);
	}
	return marks;
}
