import type { Markish } from '@observablehq/plot';
import { chartText } from '../text/index.ts';
import { endLabels, type LineEnd } from './comparison-end-labels.ts';
import type { ComparisonFrame } from './comparison-frame.ts';
import type { ComparedLine, ShownComparison } from './comparison-lines.ts';
import { MOST_TOLD_APART } from './comparison-look.ts';
import {
	bandLabel,
	contextBoxes,
	eventLabels,
	limitLabels,
	markedLabels
} from './context-labels.ts';
import { boxOf, placeLabels, type LabelRequest, type PlacedLabel } from './label-layout.ts';
import { alongLine, around, pathBoxes, valued } from './label-places.ts';
import { PIXEL_LINE, PIXEL_POINT } from './pixel-channels.ts';
import { HEADER_LINE } from './plot-frame.ts';
import { dot, link } from './plot.ts';
import { shortValue } from './readings.ts';
import type { LinearScale } from './scale.ts';
import { fitName } from './text-width.ts';

const FONT = 11;
const NAME_WIDTH = 110;
/** A label further than this from its line is led to it. Pixels. */
const LED = 5;
/** A name of context that would cover more than this is left to the stops. Square pixels. */
const CROWDED = 260;

interface MarksWithLabels {
	readonly marks: readonly Markish[];
	readonly labels: readonly PlacedLabel[];
}

function earlyRequest(
	line: ComparedLine,
	shown: ShownComparison,
	frame: ComparisonFrame,
	y: LinearScale
): readonly LabelRequest[] {
	const last = valued(line.points).at(-1);
	if (last === undefined) return [];
	const name = fitName(line.name, NAME_WIDTH, FONT);
	const isBefore = line.role === 'before';
	return [
		{
			kind: `${isBefore ? 'other-value' : 'chosen'}${line.look.shade}`,
			fontSize: FONT,
			text: isBefore ? name : `${name} ${shortValue(last.value, shown.indicator)}`,
			places: around(frame.x.at(last.at), y.at(last.value), 7),
			...(shown.count > MOST_TOLD_APART ? { most: 30 } : {})
		}
	];
}

function innerRequests(
	shown: ShownComparison,
	frame: ComparisonFrame,
	y: LinearScale,
	early: readonly ComparedLine[],
	hasMedian: boolean
): readonly LabelRequest[] {
	const context = { ...shown, targets: frame.targets };
	const base: LabelRequest = {
		kind: 'peer',
		fontSize: FONT,
		text: chartText.indexBase(shown.base),
		places: alongLine(frame.x, y.at(100))
	};
	const median = hasMedian
		? []
		: shown.band.map((row) => ({
				x: frame.x.at(row.year),
				y: y.at(row.median ?? 0),
				anchor: 'middle' as const
			}));
	const medianPlaces = median.flatMap((place) => [
		{ ...place, y: place.y - 9 },
		{ ...place, y: place.y + 10 }
	]);
	return [
		...[...early, ...shown.before].flatMap((line) => earlyRequest(line, shown, frame, y)),
		...markedLabels(context, frame, y),
		...limitLabels(shown.indicator, frame, y),
		...(shown.form === 'index' ? [base] : []),
		...(medianPlaces.length === 0
			? []
			: [{ kind: 'peer', fontSize: FONT, text: chartText.median, places: medianPlaces }]),
		...(shown.form === 'deciles' ? [] : bandLabel(shown.band, frame, y)),
		...eventLabels(shown, frame, y, 0.9).map((label) => ({ ...label, most: CROWDED }))
	];
}

function innerLabels(
	shown: ShownComparison,
	frame: ComparisonFrame,
	y: LinearScale,
	ends: ReturnType<typeof endLabels>
): readonly PlacedLabel[] {
	const { x } = frame;
	// Of very many lines those of the first say where a label would disturb most.
	const lines = [...shown.chosen.slice(0, MOST_TOLD_APART), ...shown.before];
	const median = shown.band.map((row) => ({ at: row.year, value: row.median }));
	const obstacles = [
		...lines.flatMap((line) => pathBoxes(valued(line.points), x, y)),
		...pathBoxes(valued(median), x, y),
		...contextBoxes({ ...shown, targets: frame.targets }, frame, y),
		// Heavy as labels are: what stands beside the plot is not to be written over.
		...ends.labels.map(boxOf).flatMap((box) => [box, box, box, box])
	];
	const top = frame.header.length * HEADER_LINE + 1;
	const left = x.range[0] - 8;
	const bounds = { x: left, y: top, width: frame.size.width - left, height: frame.laneTop - top };
	const requests = innerRequests(shown, frame, y, ends.early, ends.hasMedian);
	return placeLabels(requests, obstacles, bounds);
}

/** From the end of a line to its label, and the line's marker before the label. */
function endMarks(ends: readonly LineEnd[], shown: ShownComparison): readonly Markish[] {
	const hasMarkers = shown.count > 1 && shown.count <= MOST_TOLD_APART;
	const gap = hasMarkers ? 11 : 3;
	const led = ends
		.filter((end) => Math.abs(end.label.y - end.y) > LED || end.label.x - end.x > 40)
		.map((end) => ({ x1: end.x + 4, y1: end.y, x2: end.label.x - gap, y2: end.label.y }));
	const marks: Markish[] = [];
	if (led.length > 0) {
		marks.push(link(led, { ...PIXEL_LINE, stroke: 'var(--chart-peer)', strokeWidth: 0.75 }));
	}
	if (hasMarkers && ends.length > 0) {
		const rows = ends.map(({ look, label }) => ({ ...look, x: label.x - 6, y: label.y }));
		marks.push(
			dot(rows, {
				...PIXEL_POINT,
				symbol: 'symbol',
				fill: { value: 'colour', scale: null },
				r: 3
			})
		);
	}
	return marks;
}

/** Every direct label of the plot, and what joins the labels beside it with their lines. */
export function comparisonLabels(shown: ShownComparison, frame: ComparisonFrame): MarksWithLabels {
	const { y } = frame;
	if (y === null) return { marks: [], labels: [] };
	const ends = endLabels(shown, frame, y);
	return {
		marks: endMarks(ends.ends, shown),
		labels: [...ends.labels, ...innerLabels(shown, frame, y, ends)]
	};
}
