import type { Markish } from '@observablehq/plot';
import { chartText, formatValue, UNKNOWN } from '../text/index.ts';
import type { PlacedLabel } from './label-layout.ts';
import { labelMarks } from './label-marks.ts';
import { PIXEL_LINE } from './pixel-channels.ts';
import { link } from './plot.ts';
import { linearScale, yearTicks, type LinearScale } from './scale.ts';
import { cleanLabel, fitLabel, textWidth } from './text-width.ts';
import type { Drawing, ShareChartInput, SharePoint, ShareSeries, Size, Stop } from './types.ts';

const PERCENT = { symbol: '%', decimals: 0 };
const AXIS_HEIGHT = 34;
const NAME_HEIGHT = 18;
const VALUE_HEIGHT = 15;
/** Room at the left for `100 %` and `n =`. */
const LEFT = 36;

interface Column {
	readonly theme: ShareSeries;
	readonly point: SharePoint;
	/** Pixels: middle of the column, its foot, its top and where 100 % is. */
	readonly x: number;
	readonly foot: number;
	readonly top: number;
	readonly full: number;
}

interface ShareFrame {
	readonly years: readonly number[];
	readonly x: LinearScale;
	readonly pixelsPerYear: number;
	readonly columnWidth: number;
	readonly columns: readonly Column[];
	readonly names: readonly PlacedLabel[];
	readonly axisY: number;
}

function shareFrame(input: ShareChartInput, size: Size): ShareFrame {
	const years = [
		...new Set(input.themes.flatMap((theme) => theme.points.map((point) => point.year)))
	].sort((a, b) => a - b);
	const first = years[0] ?? 0;
	const last = years.at(-1) ?? 0;
	const pixelsPerYear = Math.min(72, (size.width - LEFT) / (last - first + 1));
	const x = linearScale(
		[first, last === first ? first + 1 : last],
		[LEFT + pixelsPerYear / 2, LEFT + pixelsPerYear / 2 + Math.max(1, last - first) * pixelsPerYear]
	);
	const axisY = size.height - AXIS_HEIGHT;
	const isSingle = input.themes.length === 1;
	const nameHeight = isSingle ? 0 : NAME_HEIGHT;
	const rowHeight = axisY / Math.max(1, input.themes.length);
	const columns = input.themes.flatMap((theme, index) => {
		const full = rowHeight * index + nameHeight + VALUE_HEIGHT;
		const foot = rowHeight * (index + 1) - (isSingle ? 0 : 6);
		const y = linearScale([0, 100], [foot, full]);
		return theme.points.map((point) => ({
			theme,
			point,
			x: x.at(point.year),
			foot,
			full,
			top: y.at(point.share ?? 0)
		}));
	});
	const names = isSingle
		? []
		: input.themes.map((theme, index): PlacedLabel => ({
				x: 0,
				y: rowHeight * index + 9,
				anchor: 'start',
				text: fitLabel(theme.label, size.width - 4, 13),
				kind: 'name',
				fontSize: 13
			}));
	const columnWidth = Math.min(40, pixelsPerYear * 0.72);
	return { years, x, pixelsPerYear, columnWidth, columns, names, axisY };
}

function valueLabels(frame: ShareFrame): PlacedLabel[] {
	const isWide = frame.pixelsPerYear >= textWidth('100 %', 11) - 2;
	const newest = frame.years.at(-1);
	return frame.columns.flatMap(({ point, x, top, foot }): PlacedLabel[] => {
		const base = { x, anchor: 'middle', fontSize: 11 } as const;
		if (point.share === null) return [{ ...base, y: foot - 7, kind: 'axis', text: UNKNOWN }];
		if (!isWide && point.year !== newest) return [];
		return [{ ...base, y: top - 8, kind: 'chosen', text: formatValue(point.share, PERCENT) }];
	});
}

function axisLabels(input: ShareChartInput, frame: ShareFrame): PlacedLabel[] {
	const newest = frame.years.at(-1) ?? 0;
	const ticks = yearTicks([frame.years[0] ?? 0, newest], newest, frame.pixelsPerYear);
	const base = { anchor: 'middle', kind: 'axis', fontSize: 12 } as const;
	const years = ticks.map((year) => ({
		...base,
		x: frame.x.at(year),
		y: frame.axisY + 10,
		text: String(year)
	}));
	const countOf = new Map(input.themes[0]?.points.map((point) => [point.year, point.n]));
	const widest = Math.max(0, ...[...countOf.values()].map((n) => textWidth(String(n), 12)));
	const isRoom = frame.pixelsPerYear >= widest + 2;
	const counted = isRoom ? frame.years : ticks;
	const counts = counted.flatMap((year) => {
		const n = countOf.get(year);
		const at = { x: frame.x.at(year), y: frame.axisY + 25 };
		return n === undefined ? [] : [{ ...base, ...at, text: String(n), fontSize: 11 }];
	});
	const end = { ...base, x: LEFT - 6, anchor: 'end', fontSize: 11 } as const;
	const percent = input.themes.flatMap((theme): PlacedLabel[] => {
		const column = frame.columns.find((one) => one.theme === theme);
		if (column === undefined) return [];
		return [
			{ ...end, y: column.full + 3, text: formatValue(100, PERCENT) },
			{ ...end, y: column.foot - 4, text: '0' }
		];
	});
	return [...years, ...counts, ...percent, { ...end, y: frame.axisY + 25, text: 'n =' }];
}

function stopOf({ theme, point, x, top, foot }: Column): Stop {
	const count = point.count === null ? '' : ` (${chartText.shareOf(point.count, point.n)})`;
	const what =
		point.share === null
			? point.n === 0
				? chartText.noMeetings
				: chartText.unknown
			: `${formatValue(point.share, PERCENT)}${count}`;
	return {
		x,
		y: point.share === null ? foot : top,
		text: `${cleanLabel(theme.label)}, ${String(point.year)}: ${what}`
	};
}

/**
 * Themes as share of the meetings of each year, 0–100 %, with the number of meetings under each year.
 * One row for each theme; a pale column behind shows 100 %. `size` in pixels; see `chartHeight`.
 */
export function shareChart(input: ShareChartInput, size: Size): Drawing {
	const frame = shareFrame(input, size);
	const column = (top: 'top' | 'full', stroke: string): Markish =>
		link(
			frame.columns
				.filter(({ point }) => point.share !== null)
				.map((one) => ({ x1: one.x, x2: one.x, y1: one[top], y2: one.foot })),
			// A column is a thick line: Plot's own columns need scales of their own for each row.
			{ ...PIXEL_LINE, stroke, strokeWidth: frame.columnWidth, strokeLinecap: 'butt' }
		);
	const feet = [...new Set(frame.columns.map((one) => one.foot))].map((y) => ({
		x1: LEFT,
		x2: frame.x.range[1] + frame.pixelsPerYear / 2,
		y1: y,
		y2: y
	}));
	return {
		options: {
			...size,
			margin: 0,
			axis: null,
			marks: [
				column('full', 'var(--chart-band)'),
				column('top', 'var(--chart-chosen)'),
				link(feet, { ...PIXEL_LINE, stroke: 'var(--line-strong)' }),
				...labelMarks([...frame.names, ...valueLabels(frame), ...axisLabels(input, frame)])
			]
		},
		stops: input.themes.map((theme) =>
			frame.columns.filter((one) => one.theme === theme).map(stopOf)
		)
	};
}
