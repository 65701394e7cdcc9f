import { chartText, formatNumber } from '../text/index.ts';

/** A linear scale whose pixels are known without drawing: labels and stops are placed with it. */
export interface LinearScale {
	readonly domain: readonly [number, number];
	readonly range: readonly [number, number];
	readonly at: (value: number) => number;
}

/** Range in pixels; a domain of one value is opened so that it stands in the middle. */
export function linearScale(
	domain: readonly [number, number],
	range: readonly [number, number]
): LinearScale {
	const width = domain[1] - domain[0];
	const at = (value: number): number =>
		width === 0
			? (range[0] + range[1]) / 2
			: range[0] + ((value - domain[0]) / width) * (range[1] - range[0]);
	return { domain, range, at };
}

/**
 * A value domain with air around it. Zero is part of it when the values come near it, and per cent
 * never leaves 0–100 for the sake of air. Null when there is no value at all.
 */
export function valueDomain(
	values: readonly number[],
	symbol: string
): readonly [number, number] | null {
	if (values.length === 0) return null;
	const low = Math.min(...values);
	const high = Math.max(...values);
	const spread = high - low;
	const air = spread > 0 ? spread * 0.09 : Math.max(Math.abs(high) * 0.1, 1);
	let from = low - air;
	let to = high + air;
	if (low >= 0 && (from < 0 || low < spread * 0.6)) from = 0;
	if (high <= 0 && (to > 0 || -high < spread * 0.6)) to = 0;
	if (symbol === '%' && low >= 0 && high <= 100) to = Math.min(to, 100);
	return from === to ? [from - 1, to + 1] : [from, to];
}

/**
 * About `count` round values inside the domain: steps of 1, 2 or 5 times a power of ten, never finer
 * than the indicator's own decimals.
 */
export function roundTicks(
	domain: readonly [number, number],
	count: number,
	decimals: number
): readonly number[] {
	const width = domain[1] - domain[0];
	if (width <= 0 || count <= 0) return [];
	const power = 10 ** Math.floor(Math.log10(width / count));
	const rest = width / count / power;
	const round = power * (rest >= 7 ? 10 : rest >= 3.5 ? 5 : rest >= 1.5 ? 2 : 1);
	const step = Math.max(round, 10 ** -decimals);
	const first = Math.ceil(domain[0] / step - 1e-9);
	const last = Math.floor(domain[1] / step + 1e-9);
	// Multiplying by an integer and rounding keeps 0,30000000000000004 out of the labels.
	const digits = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
	return Array.from({ length: last - first + 1 }, (_, index) =>
		Number(((first + index) * step).toFixed(digits))
	);
}

/** Pixels from the middle of one named year to the next. */
const YEAR_ROOM = 38;

function scaleWord(largest: number): { readonly divisor: number; readonly word: string } {
	if (largest >= 2e9) return { divisor: 1e9, word: ` ${chartText.billion}` };
	if (largest >= 2e6) return { divisor: 1e6, word: ` ${chartText.million}` };
	return { divisor: 1, word: '' };
}

/** Labels of value ticks: one scale word and one number of decimals for the whole axis. */
export function tickLabels(ticks: readonly number[]): readonly string[] {
	const { divisor, word } = scaleWord(Math.max(0, ...ticks.map(Math.abs)));
	const scaled = ticks.map((tick) => tick / divisor);
	const decimals = [0, 1, 2, 3, 4].find((count) =>
		scaled.every((tick) => Math.abs(tick * 10 ** count - Math.round(tick * 10 ** count)) < 1e-6)
	);
	return scaled.map((tick) => (tick === 0 ? '0' : formatNumber(tick, decimals ?? 4) + word));
}

/**
 * Whole years to name on a time axis, as dense as `pixelsPerYear` allows. The newest year with data
 * (`anchor`) always has its name; wide steps are round years (2030, 2040).
 */
export function yearTicks(
	domain: readonly [number, number],
	anchor: number,
	pixelsPerYear: number,
	natural = 1
): readonly number[] {
	const steps = [1, 2, 4, 5, 10, 20, 50].map((step) => step * Math.max(1, natural));
	const step = steps.find((candidate) => candidate * pixelsPerYear >= YEAR_ROOM) ?? 100;
	const newest = Math.round(anchor);
	const isRound = step >= 5 && natural <= 1;
	const offset = isRound ? 0 : newest % step;
	const first = Math.ceil((domain[0] - 0.01 - offset) / step) * step + offset;
	const ticks: number[] = [];
	for (let year = first; year <= domain[1] + 0.01; year += step) {
		if (Math.abs(year - newest) * pixelsPerYear >= YEAR_ROOM) ticks.push(year);
	}
	return [...ticks, newest].sort((a, b) => a - b);
}

/** Where a day stands on an axis on which the mark of a year is its middle. Null if it is no date. */
export function yearOfDate(iso: string): number | null {
	const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
	if (Number.isNaN(time)) return null;
	const year = new Date(time).getUTCFullYear();
	const start = Date.UTC(year, 0, 1);
	return year - 0.5 + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Where an observation stands: the middle of its year, or of its month within it (`2024-06`). */
export function positionOf(point: { readonly period: string; readonly year: number }): number {
	const month = /^\d{4}-(\d{2})$/u.exec(point.period)?.[1];
	return month === undefined ? point.year : point.year - 0.5 + (Number(month) - 0.5) / 12;
}
