import { chartText, formatPeriod, UNKNOWN } from '../text/index.ts';
import { NARROW_WIDTH } from './chart-height.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './label-layout.ts';
import { splitLimits } from './limits.ts';
import { qualityText, shortValue } from './readings.ts';
import { linearScale, roundTicks, tickLabels, valueDomain, type LinearScale } from './scale.ts';
import { fitLabel, textWidth } from './text-width.ts';
import type { ChartLimit, RankChartInput, RankRow, Size } from './types.ts';

const FONT = 12;
const SMALL = 11;
const HEADER_LINE = 15;
const RULE_LABEL_LINE = 14;
const AXIS_HEIGHT = 20;

export interface PlacedRow {
	readonly row: RankRow;
	/** Middle of the line of dots, and of the line of text. Pixels. */
	readonly y: number;
	readonly textY: number;
	readonly x: number | null;
	readonly earlierX: number | null;
	readonly name: string;
	/** What stands in the column of values: the value, the status, or the sign for unknown. */
	readonly valueLabel: string;
}

export interface RankFrame {
	readonly x: LinearScale;
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	readonly rows: readonly PlacedRow[];
	readonly top: number;
	readonly bottom: number;
	readonly limits: readonly ChartLimit[];
	readonly labels: readonly PlacedLabel[];
}

/** Best first where the indicator has a direction, else highest first; unknown last, in given order. */
function ranked(input: RankChartInput): readonly RankRow[] {
	const sign = input.indicator.direction === 'lower' ? 1 : -1;
	return [...input.rows].sort((a, b) => {
		if (a.value === null || b.value === null) {
			return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0);
		}
		return sign * (a.value - b.value);
	});
}

function headerLines(input: RankChartInput, width: number): readonly string[] {
	const { symbol, direction } = input.indicator;
	const parts = [
		fitLabel(symbol, width * 0.6, FONT),
		chartText.direction[direction],
		`${fitLabel(formatPeriod(input.period), 90, FONT)}, ${chartText.count(input.n)}`,
		input.earlierPeriod === null ? '' : chartText.earlier(fitLabel(input.earlierPeriod, 90, FONT))
	].filter((part) => part !== '');
	const lines: string[] = [];
	for (const part of parts) {
		const joined = lines.length === 0 ? part : `${lines.at(-1) ?? ''} · ${part}`;
		if (lines.length > 0 && textWidth(joined, FONT) <= width) lines[lines.length - 1] = joined;
		else lines.push(part);
	}
	return lines;
}

function ruleLabels(
	input: RankChartInput,
	limits: readonly ChartLimit[],
	far: readonly ChartLimit[],
	x: LinearScale,
	top: number,
	width: number
): readonly PlacedLabel[] {
	const places = (at: number): LabelRequest['places'] =>
		[top + 7, top + 7 + RULE_LABEL_LINE].flatMap((y) => [
			{ x: at, y, anchor: 'middle' as const },
			{ x: at + 6, y, anchor: 'end' as const },
			{ x: at - 6, y, anchor: 'start' as const }
		]);
	const text = (label: string, value: number, quality = ''): string =>
		`${fitLabel(label, width * 0.45, SMALL)} ${shortValue(value, input.indicator)}${qualityText(quality)}`;
	const requests: LabelRequest[] = limits.map((limit) => ({
		kind: 'limit',
		fontSize: SMALL,
		text: text(limit.label, limit.value, limit.quality),
		places: places(x.at(limit.value))
	}));
	for (const limit of far) {
		const isRight = limit.value > x.domain[1];
		requests.push({
			kind: 'limit',
			fontSize: SMALL,
			text: `${isRight ? '' : '← '}${text(limit.label, limit.value, limit.quality)}${isRight ? ' →' : ''}`,
			places: places(x.range[isRight ? 1 : 0])
		});
	}
	if (input.median !== null) {
		requests.push({
			kind: 'peer',
			fontSize: SMALL,
			text: text(chartText.median, input.median),
			places: places(x.at(input.median))
		});
	}
	return placeLabels(requests, [], { x: 0, y: top, width, height: 2 * RULE_LABEL_LINE + 2 });
}

/** Bold letters of the chosen are wider. */
function nameFont(row: RankRow): number {
	return row.isChosen ? 14 : FONT;
}

function valueLabelOf(row: RankRow, input: RankChartInput): string {
	if (row.value !== null) return shortValue(row.value, input.indicator);
	return row.status === null ? UNKNOWN : fitLabel(row.status, 90, FONT);
}

/** Widths of the columns beside the dots; on a phone the name stands above its line. */
function columnsOf(rows: readonly RankRow[], labels: readonly string[], width: number) {
	const value = Math.max(0, ...labels.map((label) => textWidth(label, 13))) + 8;
	if (width < NARROW_WIDTH) return { name: width - value - 8, range: [10, width - 12] as const };
	const longest = rows.map((row) => textWidth(row.name.slice(0, 100), nameFont(row)));
	const name = Math.min(width * 0.4, Math.max(0, ...longest) + 4);
	return { name, range: [name + 14, width - value - 10] as const };
}

function ticksOf(x: LinearScale, decimals: number): RankFrame['ticks'] {
	const room = Math.max(...tickLabels(x.domain).map((label) => textWidth(label, FONT))) + 28;
	const count = Math.max(2, Math.floor((x.range[1] - x.range[0]) / room));
	const values = roundTicks(x.domain, count, decimals);
	const labels = tickLabels(values);
	return values.map((value, index) => ({ value, label: labels[index] ?? '' }));
}

function headerLabels(lines: readonly string[]): readonly PlacedLabel[] {
	return lines.map((text, index) => ({
		x: 0,
		y: 8 + index * HEADER_LINE,
		anchor: 'start',
		text,
		kind: 'header',
		fontSize: FONT
	}));
}

/** Places the rows of a rank chart; `size` in pixels. */
export function rankFrame(input: RankChartInput, size: Size): RankFrame {
	const rows = ranked(input);
	const header = headerLines(input, size.width - 4);
	const hasRules = input.limits.length > 0 || input.median !== null;
	const headerBottom = header.length * HEADER_LINE + 4;
	const top = headerBottom + (hasRules ? 2 * RULE_LABEL_LINE + 4 : 4);
	const bottom = size.height - AXIS_HEIGHT;
	const values = [...rows.flatMap((row) => [row.value, row.earlier]), input.median].filter(
		(value) => value !== null
	);
	const { near, far } = splitLimits(input.limits, values);
	const { symbol, decimals } = input.indicator;
	const domain = valueDomain([...values, ...near.map((limit) => limit.value)], symbol);
	const valueLabels = rows.map((row) => valueLabelOf(row, input));
	const columns = columnsOf(rows, valueLabels, size.width);
	const x = linearScale(domain ?? [0, 1], columns.range);
	const rowHeight = (bottom - top) / Math.max(1, rows.length);
	const isNarrow = size.width < NARROW_WIDTH;
	return {
		x,
		ticks: domain === null ? [] : ticksOf(x, decimals),
		rows: rows.map((row, index) => ({
			row,
			y: top + rowHeight * (index + (isNarrow ? 0.72 : 0.5)),
			textY: top + rowHeight * (index + (isNarrow ? 0.3 : 0.5)),
			x: row.value === null ? null : x.at(row.value),
			earlierX: row.earlier === null ? null : x.at(row.earlier),
			name: fitLabel(row.name, columns.name, nameFont(row)),
			valueLabel: valueLabels[index] ?? ''
		})),
		top,
		bottom,
		limits: near,
		labels: [...headerLabels(header), ...ruleLabels(input, near, far, x, headerBottom, size.width)]
	};
}
