import { chartText, formatNumber } from '../text/index.ts';
import {
	bandLabel,
	contextBoxes,
	eventLabels,
	limitLabels,
	markedLabels
} from './context-labels.ts';
import type { IndicatorFrame } from './indicator-frame.ts';
import { placeLabels, type Box, type LabelRequest, type PlacedLabel } from './label-layout.ts';
import { around, pathBoxes, valued } from './label-places.ts';
import { HEADER_LINE } from './plot-frame.ts';
import { shortValue } from './readings.ts';
import type { LinearScale } from './scale.ts';
import { fitLabel } from './text-width.ts';
import type { IndicatorChartInput } from './types.ts';

const FONT = 11;
const VALUE_FONT = 14;

function lastValues(input: IndicatorChartInput, frame: IndicatorFrame, y: LinearScale) {
	return frame.series.flatMap((one, index): LabelRequest[] => {
		const last = valued(one.points).at(-1);
		if (last === undefined) return [];
		const value = shortValue(last.value, input.indicator);
		const isMain = index === 0;
		return [
			{
				kind: isMain ? 'value' : 'other-value',
				fontSize: isMain ? VALUE_FONT : FONT,
				text: isMain ? value : `${fitLabel(one.population, 110, FONT)} ${value}`,
				places: around(frame.x.at(last.at), y.at(last.value), 8)
			}
		];
	});
}

function peers(input: IndicatorChartInput, frame: IndicatorFrame, y: LinearScale) {
	const rows = [...input.peers].sort((a, b) => a.year - b.year);
	const last = rows.filter((row) => row.median !== null).at(-1);
	const requests: LabelRequest[] = [];
	if (last !== undefined && last.median !== null) {
		requests.push({
			kind: 'peer',
			fontSize: FONT,
			text: `${chartText.median} ${formatNumber(last.median, input.indicator.decimals)}`,
			places: around(frame.x.at(last.year), y.at(last.median), 6)
		});
	}
	return [...requests, ...bandLabel(rows, frame, y)];
}

function labelBounds(frame: IndicatorFrame): Box {
	const top = frame.header.length * HEADER_LINE + 1;
	const left = frame.x.range[0] - 8;
	return { x: left, y: top, width: frame.size.width - left, height: frame.laneTop - top };
}

/** Every direct label of the plot with its place; the chosen value first, context last. */
export function indicatorLabels(
	input: IndicatorChartInput,
	frame: IndicatorFrame
): readonly PlacedLabel[] {
	const { x, y } = frame;
	if (y === null) return [];
	const median = valued(input.peers.map((peer) => ({ at: peer.year, value: peer.median })));
	const obstacles = [
		...frame.series.flatMap((one) => pathBoxes(valued(one.points), x, y)),
		...pathBoxes(median, x, y),
		...contextBoxes(input, frame, y)
	];
	const requests = [
		...lastValues(input, frame, y),
		...markedLabels(input, frame, y),
		...limitLabels(input.indicator, frame, y),
		...peers(input, frame, y),
		...eventLabels(input, frame, y)
	];
	return placeLabels(requests, obstacles, labelBounds(frame));
}
