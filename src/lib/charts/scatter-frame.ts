import { chartText, formatPeriod } from '../text/index.ts';
import { splitLimits } from './limits.ts';
import { linearScale, roundTicks, tickLabels, valueDomain, type LinearScale } from './scale.ts';
import { knownPoints, noteLines, type KnownPoint } from './scatter-note.ts';
import { fitLabel, textWidth } from './text-width.ts';
import type { ChartIndicator, ChartLimit, ScatterChartInput, Size } from './types.ts';
import { wrapText } from './wrap-text.ts';

const FONT = 12;
const LINE = 15;
/** Room above the plane for what stands at the upper ends of upright lines. */
const RULE_ROOM = 16;
const RIGHT = 14;
/** Pixels between two named values upwards. */
const TICK_ROOM = 44;

/** One side of the plane: scale, ticks, and limits near and far. */
export interface ScatterAxis {
	readonly scale: LinearScale;
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	readonly limits: readonly ChartLimit[];
	readonly farLimits: readonly ChartLimit[];
}

/** The places of a scatter; pixels. */
export interface ScatterFrame {
	readonly size: Size;
	readonly points: readonly KnownPoint[];
	readonly across: ScatterAxis;
	readonly up: ScatterAxis;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** What the axes show: above the plane the one upwards, below it the one across. */
	readonly head: readonly string[];
	readonly foot: readonly string[];
	readonly note: readonly string[];
}

/** What an axis shows, in two lines at most: name and period, then unit and direction of good. */
function titleOf(indicator: ChartIndicator, period: string, width: number): readonly string[] {
	const { symbol, direction } = indicator;
	const name = chartText.axisOf(indicator.label.slice(0, 400), formatPeriod(period.slice(0, 40)));
	const unit = fitLabel(symbol, width * 0.5, FONT);
	const about = [unit, chartText.direction[direction]].filter((part) => part !== '').join(' · ');
	const one = `${name} · ${about}`;
	if (textWidth(one, FONT) <= width) return wrapText(one, width, FONT, 1);
	return [fitLabel(name, width, FONT), about];
}

interface Side {
	readonly domain: readonly [number, number] | null;
	readonly near: readonly ChartLimit[];
	readonly far: readonly ChartLimit[];
}

function sideOf(
	values: readonly number[],
	median: number | null,
	limits: readonly ChartLimit[],
	symbol: string
): Side {
	const all = median === null || values.length === 0 ? values : [...values, median];
	const { near, far } = splitLimits(limits, all);
	const isDrawn = all.length > 0;
	const domain = isDrawn
		? valueDomain([...all, ...near.map((limit) => limit.value)], symbol)
		: null;
	return { domain, near: isDrawn ? near : [], far: isDrawn ? far : [] };
}

function axisOf(
	side: Side,
	range: readonly [number, number],
	count: number,
	decimals: number
): ScatterAxis {
	const scale = linearScale(side.domain ?? [0, 1], range);
	const values = side.domain === null ? [] : roundTicks(side.domain, Math.max(2, count), decimals);
	const labels = tickLabels(values);
	const ticks = values.map((value, index) => ({ value, label: labels[index] ?? '' }));
	return { scale, ticks, limits: side.near, farLimits: side.far };
}

function widest(axis: ScatterAxis): number {
	return Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.label, FONT)));
}

/** Places the parts of a scatter; `size` in pixels, see `chartHeight`. */
export function scatterFrame(input: ScatterChartInput, size: Size): ScatterFrame {
	const points = knownPoints(input);
	const width = size.width - 4;
	const head = titleOf(input.up, input.upPeriod, width);
	const foot = titleOf(input.across, input.acrossPeriod, width);
	const note = noteLines(input, width);
	const top = head.length * LINE + RULE_ROOM + 8;
	const noteHeight = note.length === 0 ? 0 : note.length * LINE + 6;
	const bottom = size.height - noteHeight - foot.length * LINE - 26;
	const upSide = sideOf(
		points.map((point) => point.y),
		input.upMedian,
		input.upLimits,
		input.up.symbol
	);
	const acrossSide = sideOf(
		points.map((point) => point.x),
		input.acrossMedian,
		input.acrossLimits,
		input.across.symbol
	);
	const up = axisOf(
		upSide,
		[bottom - 6, top],
		Math.floor((bottom - top) / TICK_ROOM),
		input.up.decimals
	);
	const left = widest(up) + 12;
	const right = size.width - RIGHT;
	const range = [left + 10, right - 6] as const;
	const draft = axisOf(acrossSide, range, 4, input.across.decimals);
	const count = Math.floor((range[1] - range[0]) / (widest(draft) + 30));
	const across = axisOf(acrossSide, range, Math.min(8, count), input.across.decimals);
	return { size, points, across, up, left, right, top, bottom, head, foot, note };
}
