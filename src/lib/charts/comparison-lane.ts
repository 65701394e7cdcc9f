import { chartText } from '../text/index.ts';
import type { ComparedLine, ShownComparison } from './comparison-lines.ts';
import { laneGroups, type LaneGroup, type LaneSource } from './indicator-lane.ts';
import { cleanLabel, fitName } from './text-width.ts';
import type { ChartTarget } from './types.ts';

/** So many are named in the lane; of more it says how many have a status. */
const MOST_NAMED = 3;
const NAME_WIDTH = 90;
const FONT = 11;

function hasStatus(line: ComparedLine): boolean {
	return line.points.some((point) => point.value === null && point.status !== null);
}

function sourceOf(line: ComparedLine, step: number, isAlone: boolean): LaneSource {
	const whom = line.isMain ? '' : `${line.population}: `;
	if (isAlone) return { points: line.points, step, whom };
	const name = fitName(line.name, NAME_WIDTH, FONT);
	// Which years are unknown shows in the lines; only words have to be written.
	const points = line.points.filter((point) => point.value !== null || point.status !== null);
	return { points, step, whom: `${name}: ${whom}` };
}

function summary(lines: readonly ComparedLine[]): readonly LaneGroup[] {
	const unvalued = lines.flatMap((line) =>
		line.points.flatMap(({ value, status, at }) =>
			value === null && status !== null ? [{ status: cleanLabel(status), at, line }] : []
		)
	);
	return [...new Set(unvalued.map((one) => one.status))].map((status): LaneGroup => {
		const own = unvalued.filter((one) => one.status === status);
		const n = new Set(own.map((one) => one.line)).size;
		const at = [...new Set(own.map((one) => one.at))].sort((a, b) => a - b);
		return { kind: 'status', at, text: chartText.statusOfMany(status, n) };
	});
}

/**
 * What the lane under the plot says: the statuses of the chosen, by name while they are few, else how many
 * have each; without chosen ones, those of the peers. Targets without an amount follow.
 */
export function comparisonLane(
	shown: ShownComparison,
	targets: readonly ChartTarget[],
	lastYear: number
): readonly LaneGroup[] {
	const lines = shown.count > 0 ? shown.chosen : shown.peers;
	const spoken = shown.count === 1 ? lines : lines.filter(hasStatus);
	const isNamed = shown.count > 0 && spoken.length <= MOST_NAMED;
	if (!isNamed) return [...summary(spoken), ...laneGroups([], targets, lastYear)];
	const sources = spoken.map((line) => sourceOf(line, shown.step, shown.count === 1));
	return laneGroups(sources, targets, lastYear);
}
