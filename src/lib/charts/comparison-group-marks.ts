import type { Markish } from '@observablehq/plot';
import type { ShownComparison } from './comparison-lines.ts';
import { runsOf } from './gaps.ts';
import { peerMarks } from './indicator-peer-marks.ts';
import { areaY, lineY, ruleX } from './plot.ts';

/** Pairs of deciles from the outside in: 1st and 9th … 4th and 6th. */
const PAIRS = [0, 1, 2, 3] as const;

const LAYER = 0.12;

function decileRuns(shown: ShownComparison) {
	const rows = shown.group.map((row) => ({ ...row, at: row.year }));
	return runsOf(rows, shown.step, (row) => row.deciles !== null);
}

/** Bands between the deciles, darker inwards, and a thin line at each but the median. */
function decileMarks(shown: ShownComparison): Markish[] {
	const runs = decileRuns(shown);
	const bands = PAIRS.flatMap((pair) =>
		runs.flatMap((run, index) =>
			run.map(({ at, deciles }) => ({
				at,
				low: deciles?.[pair] ?? null,
				high: deciles?.[8 - pair] ?? null,
				key: `${String(pair)}-${String(index)}`,
				isAlone: run.length === 1
			}))
		)
	);
	const joined = bands.filter((row) => !row.isAlone);
	const lonely = bands.filter((row) => row.isAlone);
	const edges = joined.flatMap(({ at, low, high, key }) => [
		{ at, value: low, key: `low-${key}` },
		{ at, value: high, key: `high-${key}` }
	]);
	// Laid over one another: darker where more of the bands lie.
	const shade = 'var(--chart-peer)';
	const marks: Markish[] = [];
	if (lonely.length > 0) {
		const place = { x: 'at', y1: 'low', y2: 'high' } as const;
		marks.push(ruleX(lonely, { ...place, stroke: shade, strokeWidth: 12, strokeOpacity: LAYER }));
	}
	if (joined.length > 0) {
		const place = { x: 'at', y1: 'low', y2: 'high', z: 'key' } as const;
		const line = { stroke: 'var(--chart-peer)', strokeWidth: 0.75, strokeOpacity: 0.6 };
		marks.push(areaY(joined, { ...place, fill: shade, fillOpacity: LAYER }));
		marks.push(lineY(edges, { x: 'at', y: 'value', z: 'key', ...line }));
	}
	return marks;
}

/** The group behind the lines: its band and median, or its nine deciles. */
export function groupMarks(shown: ShownComparison): Markish[] {
	if (shown.form !== 'deciles') return peerMarks(shown.band, shown.step);
	const median = shown.band.map((row) => ({ ...row, p10: null, p90: null }));
	return [...decileMarks(shown), ...peerMarks(median, shown.step)];
}
