import type { Markish } from '@observablehq/plot';
import { runsOf } from './gaps.ts';
import { areaY, dot, lineY, ruleX } from './plot.ts';
import type { ChartPeers } from './types.ts';

interface PlacedPeers extends ChartPeers {
	readonly at: number;
}

function withRun(runs: readonly (readonly PlacedPeers[])[]) {
	return runs.flatMap((run, index) => run.map((row) => ({ ...row, run: index })));
}

/**
 * The peers: 10–90 % as a band, the median as a line; a year that stands alone as a bar and a dot. `step` is
 * the number of years from one period to the next.
 */
export function peerMarks(peers: readonly ChartPeers[], step = 1): Markish[] {
	const rows = peers.map((peer) => ({ ...peer, at: peer.year })).sort((a, b) => a.year - b.year);
	const bands = runsOf(rows, step, (row) => row.p10 !== null && row.p90 !== null);
	const medians = runsOf(rows, step, (row) => row.median !== null);
	const lonely = bands.filter((run) => run.length === 1).flat();
	const lonelyMedians = medians.filter((run) => run.length === 1).flat();
	const marks: Markish[] = [];
	if (lonely.length > 0) {
		marks.push(
			ruleX(lonely, { x: 'at', y1: 'p10', y2: 'p90', stroke: 'var(--chart-band)', strokeWidth: 12 })
		);
	}
	if (bands.length > 0) {
		marks.push(
			areaY(withRun(bands), { x: 'at', y1: 'p10', y2: 'p90', z: 'run', fill: 'var(--chart-band)' })
		);
	}
	if (medians.length > 0) {
		marks.push(
			lineY(withRun(medians), {
				x: 'at',
				y: 'median',
				z: 'run',
				stroke: 'var(--chart-median)',
				strokeWidth: 1.25
			})
		);
	}
	if (lonelyMedians.length > 0) {
		marks.push(dot(lonelyMedians, { x: 'at', y: 'median', r: 2.5, fill: 'var(--chart-median)' }));
	}
	return marks;
}
