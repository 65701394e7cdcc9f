import { chartText } from '../text/index.ts';
import { COLUMN_GAP, END_FONT, type ComparisonFrame } from './comparison-frame.ts';
import type { ComparedLine, ShownComparison } from './comparison-lines.ts';
import { MOST_TOLD_APART, type Look } from './comparison-look.ts';
import {
	placeEach,
	type Box,
	type LabelRequest,
	type Place,
	type PlacedLabel
} from './label-layout.ts';
import { stackLabels, type Stacked } from './label-stack.ts';
import { valued } from './label-places.ts';
import { HEADER_LINE } from './plot-frame.ts';
import { shortValue } from './readings.ts';
import type { LinearScale } from './scale.ts';
import { fitName, textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const SMALL = 11;
const LINE = END_FONT * 1.15;
/** Pixels between two places a label in the column is tried at. */
const NUDGE = 2;
/** How far from its line a label may stand that need not be there. */
const REACH = 22;
/** Of a crowd so many are tried, in the order of choice: a column holds fewer. */
const MOST_TRIED = 30;
/** Bold letters are wider than the measured ones. */
const BOLD = 0.5;

/** The last value of one of the chosen that reaches the newest year, and where its label came to stand. */
export interface LineEnd {
	readonly look: Look;
	readonly x: number;
	readonly y: number;
	readonly label: PlacedLabel;
}

export interface EndLabels {
	readonly ends: readonly LineEnd[];
	readonly labels: readonly PlacedLabel[];
	/** Lines whose label stands in the plot instead: they end before the newest year. */
	readonly early: readonly ComparedLine[];
	/** False where the median found no room in the column. */
	readonly hasMedian: boolean;
}

/** Name and value in one line (`…Solsikken 5.480`). */
function short(name: string, value: string, width: number): string {
	const room = width - textWidth(` ${value}`, END_FONT + BOLD);
	return `${fitName(name, Math.max(room, 3 * END_FONT), END_FONT + BOLD)} ${value}`;
}

/** Name and value in two lines at most; the value is never cut. */
function folded(name: string, value: string, width: number): string {
	const lines = wrapText(name.slice(0, 400), width, END_FONT + BOLD, 2);
	const last = lines.at(-1) ?? '';
	if (textWidth(`${last} ${value}`, END_FONT + BOLD) <= width) {
		return [...lines.slice(0, -1), `${last} ${value}`].join('\n');
	}
	if (lines.length === 1) return `${last}\n${value}`;
	return [...lines.slice(0, -1), short(last, value, width)].join('\n');
}

function column(x: number, y: number, bounds: Box, reach: number): readonly Place[] {
	const steps = Math.ceil(Math.min(reach, bounds.height) / NUDGE);
	const offsets = Array.from({ length: 2 * steps + 1 }, (_, index) =>
		index % 2 === 0 ? (index / 2) * NUDGE : -((index + 1) / 2) * NUDGE
	);
	return offsets
		.map((offset): Place => ({ x, y: y + offset, anchor: 'start' }))
		.filter((place) => place.y >= bounds.y && place.y <= bounds.y + bounds.height);
}

function medianRequest(
	shown: ShownComparison,
	frame: ComparisonFrame,
	y: LinearScale,
	bounds: Box
): readonly LabelRequest[] {
	const last = shown.band.at(-1);
	if (last === undefined || last.median === null) return [];
	const value = `${chartText.median} ${shortValue(last.median, shown.indicator)}`;
	const n = chartText.count(last.n);
	const one = `${value}, ${n}`;
	const text = textWidth(one, SMALL) <= frame.column ? one : `${value}\n${n}`;
	const places = column(bounds.x, y.at(last.median), bounds, REACH);
	return [{ kind: 'peer', fontSize: SMALL, text, places, most: 3 * REACH }];
}

function decileRequests(
	shown: ShownComparison,
	frame: ComparisonFrame,
	y: LinearScale,
	bounds: Box
): readonly LabelRequest[] {
	const last = shown.form === 'deciles' ? shown.group.at(-1)?.deciles : null;
	if (!last) return [];
	return [0, 8].flatMap((index): LabelRequest[] => {
		const value = last[index];
		if (value === undefined) return [];
		const name = chartText.decile(index + 1);
		const full = `${name} ${shortValue(value, shown.indicator)}`;
		const text = textWidth(full, SMALL) <= frame.column ? full : name;
		const places = column(bounds.x, y.at(value), bounds, REACH);
		return [{ kind: 'peer', fontSize: SMALL, text, places, most: 3 * REACH }];
	});
}

interface End {
	readonly line: ComparedLine;
	readonly at: number;
	readonly value: number;
}

function endsOf(shown: ShownComparison): readonly End[] {
	return shown.chosen.flatMap((line) => {
		const last = valued(line.points).at(-1);
		return last === undefined ? [] : [{ line, ...last }];
	});
}

function nameOf({ line }: End, count: number): string {
	if (line.isMain) return line.name;
	return count === 1 ? line.population : `${line.name}, ${line.population}`;
}

/** Each in two lines where they all have room for it, else in one. */
function textsOf(
	ends: readonly End[],
	shown: ShownComparison,
	width: number,
	height: number
): readonly string[] {
	const parts = ends.map((end): readonly [string, string] => [
		nameOf(end, shown.count),
		shortValue(end.value, shown.indicator)
	]);
	const texts = parts.map(([name, value]) => folded(name, value, width));
	const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
	const isTight = lines * LINE > height * 0.85;
	return isTight ? parts.map(([name, value]) => short(name, value, width)) : texts;
}

function chosenRequests(
	ends: readonly End[],
	shown: ShownComparison,
	frame: ComparisonFrame,
	y: LinearScale,
	bounds: Box
): readonly LabelRequest[] {
	const texts = textsOf(ends, shown, frame.column, bounds.height);
	const labels = ends.map(({ line, value }, index): Omit<LabelRequest, 'places'> & Stacked => {
		const text = texts[index] ?? '';
		const kind = `${line.isMain ? 'chosen' : 'other-value'}${line.look.shade}`;
		const height = text.split('\n').length * LINE;
		return { kind, fontSize: END_FONT, text, y: y.at(value), height };
	});
	const isCrowd = shown.count > MOST_TOLD_APART || ends.length * LINE > bounds.height;
	if (isCrowd) {
		return labels.map((label, index): LabelRequest => {
			const reach = index === 0 ? bounds.height : REACH;
			const places = column(bounds.x, label.y, bounds, reach);
			return { ...label, places, ...(index === 0 ? {} : { most: REACH }) };
		});
	}
	const middles = stackLabels(labels, [bounds.y, bounds.y + bounds.height]);
	return labels.map((label, index) => ({
		...label,
		places: [{ x: bounds.x, y: middles[index] ?? label.y, anchor: 'start' }]
	}));
}

/**
 * Names and values in a column right of the plot, each as near its line's end as the others leave room for.
 * Those that end before the newest year are left to the plot, as is what finds no room.
 */
export function endLabels(
	shown: ShownComparison,
	frame: ComparisonFrame,
	y: LinearScale
): EndLabels {
	const all = endsOf(shown);
	const newest = Math.max(...all.map((end) => end.at));
	const ends = all.filter((end) => end.at >= newest - 0.01).slice(0, MOST_TRIED);
	const x = frame.x.range[1] + COLUMN_GAP;
	const bottom = frame.laneTop;
	const top = frame.header.length * HEADER_LINE + 1;
	const bounds = { x, y: top, width: frame.size.width - x + 4, height: bottom - top };
	const chosen = chosenRequests(ends, shown, frame, y, bounds);
	const median = medianRequest(shown, frame, y, bounds);
	const requests = [...chosen, ...median, ...decileRequests(shown, frame, y, bounds)];
	const labels = placeEach(requests, [], bounds);
	return {
		ends: ends.flatMap((end, index) => {
			const label = labels[index] ?? null;
			const place = { look: end.line.look, x: frame.x.at(end.at), y: y.at(end.value) };
			return label === null ? [] : [{ ...place, label }];
		}),
		labels: labels.filter((label) => label !== null),
		early: all.filter((end) => end.at < newest - 0.01).map((end) => end.line),
		hasMedian: median.length === 0 || (labels[chosen.length] ?? null) !== null
	};
}
