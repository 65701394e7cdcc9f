import { chartText } from '../text/index.ts';
import { stepOf } from './gaps.ts';
import { positionOf } from './scale.ts';
import type { ChartPoint } from './types.ts';

/** An observation at its place on the time axis. */
export interface PlacedPoint extends ChartPoint {
	readonly at: number;
}

/** The observations of one population, in order of time. */
export interface Series {
	readonly population: string;
	readonly points: readonly PlacedPoint[];
	/** Years between two consecutive periods; see `stepOf`. */
	readonly step: number;
}

/**
 * One series for each population, the one of everybody first (or else the one that comes first):
 * figures of two populations are never joined by a line.
 */
export function seriesOf(points: readonly ChartPoint[]): readonly Series[] {
	const populations = [...new Set(points.map((point) => point.population))];
	const isAll = (population: string): number =>
		population === chartText.allPopulations || population === '' ? 0 : 1;
	return populations
		.sort((a, b) => isAll(a) - isAll(b))
		.map((population) => {
			const own = points
				.filter((point) => point.population === population)
				.map((point) => ({ ...point, at: positionOf(point) }))
				.sort((a, b) => a.at - b.at);
			const step = stepOf(
				own.map((point) => point.period),
				own.map((point) => point.at)
			);
			return { population, points: own, step };
		});
}
