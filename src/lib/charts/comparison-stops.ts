import { chartText, formatNumber } from '../text/index.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import { MOST_PEERS } from './comparison-line-marks.ts';
import type { ComparedLine, ShownComparison } from './comparison-lines.ts';
import { contextStops, laneY } from './indicator-stops.ts';
import { pointText, valueText } from './readings.ts';
import { cleanLabel } from './text-width.ts';
import type { GroupYear, Stop } from './types.ts';

/** Names are read out in full, but not a whole book of them. */
const NAME_LENGTH = 200;

function lineStops(
	line: ComparedLine,
	shown: ShownComparison,
	frame: ComparisonFrame
): readonly Stop[] {
	const name = cleanLabel(line.name.slice(0, NAME_LENGTH));
	const groupOf = new Map(shown.band.map((row) => [row.year, row]));
	// Of peers only what is drawn is walked; of the chosen also what is not known.
	const points = line.points.filter((point) => point.value !== null || line.role === 'chosen');
	return points.map((point) => ({
		x: frame.x.at(point.at),
		y: point.value === null || frame.y === null ? laneY(frame, point.at) : frame.y.at(point.value),
		text: `${name}, ${pointText(point, line.isMain ? groupOf.get(point.year) : undefined, shown.indicator)}`
	}));
}

function decilesText(row: GroupYear, shown: ShownComparison): string {
	if (row.deciles === null) return '';
	const values = row.deciles.map((value) => formatNumber(value, shown.indicator.decimals));
	if (shown.form !== 'deciles') {
		return `, ${chartText.peers}: ${values[0] ?? ''}–${values.at(-1) ?? ''}`;
	}
	return `, ${values.map((value, index) => `${chartText.decile(index + 1)} ${value}`).join(', ')}`;
}

function medianStops(shown: ShownComparison, frame: ComparisonFrame): readonly Stop[] {
	return shown.group.map((row) => ({
		x: frame.x.at(row.year),
		y: frame.y?.at(row.median) ?? frame.axisY,
		text: `${chartText.median}, ${String(row.year)}: ${valueText(row.median, shown.indicator)} (${chartText.count(row.n)})${decilesText(row, shown)}`
	}));
}

/**
 * The places a reader can walk: each of the chosen, those that went into them, the median, the peers one by
 * one while they are few, then targets, reference figures, and meetings and events.
 */
export function comparisonStops(
	shown: ShownComparison,
	frame: ComparisonFrame
): readonly (readonly Stop[])[] {
	const peers = shown.peers.length <= MOST_PEERS ? shown.peers : [];
	const stops = (lines: readonly ComparedLine[]): readonly (readonly Stop[])[] =>
		lines.map((line) => lineStops(line, shown, frame));
	return [
		...stops([...shown.chosen, ...shown.before]),
		medianStops(shown, frame),
		...stops(peers),
		...contextStops(shown, frame).map((row) => [...row].sort((a, b) => a.x - b.x))
	].filter((row) => row.length > 0);
}
