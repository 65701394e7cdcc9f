import { sqlChartText } from '../text/index.ts';
import { yearOfDate } from './scale.ts';

const ISO =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/u;
const FIRST = 1500;
const LAST = 2500;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function within(year: number): number {
	return year >= FIRST && year <= LAST ? year : Number.NaN;
}

/** Milliseconds since 1970 of an ISO date or timestamp as the engine writes it; days are days, no zone moves them. */
export function momentOf(value: unknown): number {
	const parts: readonly (string | undefined)[] | null =
		typeof value === 'string' ? ISO.exec(value) : null;
	if (parts === null) return Number.NaN;
	const [year = Number.NaN, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
		.slice(1, 7)
		.map((part) => Number(part ?? 0));
	const start = Date.UTC(year, month - 1, day);
	// 30 February would otherwise be read as 2 March.
	if (Number.isNaN(within(year)) || new Date(start).getUTCDate() !== day || month > 12) {
		return Number.NaN;
	}
	return start + hour * HOUR + minute * MINUTE + (second + Number(parts[7] ?? 0)) * SECOND;
}

/** A year, or a date on an axis of years; NaN if it is neither. */
export function yearPlace(value: unknown): number {
	if (typeof value === 'number') return Number.isInteger(value) ? within(value) : Number.NaN;
	if (typeof value !== 'string' || Number.isNaN(momentOf(value))) return Number.NaN;
	return yearOfDate(value) ?? Number.NaN;
}

/**
 * Where a period stands on an axis of years, as the site's data write them: `2024`, `2024-06`, `2013/14` (the year in which
 * it ends), `KV2021`, `2021-`; a span (`2021-2024`) in its middle. NaN if it is no period.
 */
export function periodPlace(value: unknown): number {
	if (typeof value !== 'string') return yearPlace(value);
	const text = value.trim();
	const year = /^(?:KV|FV|EP)?(\d{4})-?$/u.exec(text)?.[1];
	if (year !== undefined) return within(Number(year));
	const [, from = '', sign = '', to = ''] = /^(\d{4})\s*([-–/])\s*(\d{2}|\d{4})$/u.exec(text) ?? [];
	if (from === '') return yearPlace(text);
	const start = within(Number(from));
	if (sign === '/') return start + 1;
	if (to.length === 4) return Number(to) >= start ? (start + within(Number(to))) / 2 : Number.NaN;
	const number = Number(to);
	if (number >= 1 && number <= 12) return start - 0.5 + (number - 0.5) / 12;
	const end = Math.floor(start / 100) * 100 + number;
	return end > start ? (start + end) / 2 : Number.NaN;
}

const two = (number: number): string => String(number).padStart(2, '0');

function dateText(date: Date): string {
	return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${String(date.getUTCFullYear())}`;
}

function clockText(date: Date, hasSeconds: boolean): string {
	const clock = `${two(date.getUTCHours())}.${two(date.getUTCMinutes())}`;
	return hasSeconds ? `${clock}.${two(date.getUTCSeconds())}` : clock;
}

/** A time as it is read: dates the Danish way, periods as they are written. */
export function timeText(value: unknown): string {
	const moment = momentOf(value);
	if (Number.isNaN(moment)) return typeof value === 'string' ? value : String(Number(value));
	const date = new Date(moment);
	const text = dateText(date);
	if (String(value).length <= 10) return text;
	return `${text} ${clockText(date, date.getUTCSeconds() !== 0)}`;
}

export interface TimeTick {
	readonly value: number;
	readonly label: string;
}

const STEPS = [
	SECOND,
	5 * SECOND,
	15 * SECOND,
	30 * SECOND,
	MINUTE,
	5 * MINUTE,
	15 * MINUTE,
	30 * MINUTE,
	HOUR,
	3 * HOUR,
	6 * HOUR,
	12 * HOUR,
	DAY,
	2 * DAY,
	7 * DAY,
	14 * DAY
] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12] as const;
const MONTH = 30.4 * DAY;
/** The Monday from which weeks are counted. */
const MONDAY = 4 * DAY;

function momentLabel(value: number, step: number): string {
	const date = new Date(value);
	const day = `${String(date.getUTCDate())}. ${sqlChartText.months[date.getUTCMonth()] ?? ''}`;
	if (step >= DAY) return day;
	return date.getTime() % DAY === 0 ? day : clockText(date, step < MINUTE);
}

function monthTicks(from: number, to: number, step: number): readonly TimeTick[] {
	const start = new Date(from);
	const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
	const ticks: TimeTick[] = [];
	for (let month = Math.ceil(first / step) * step; ; month += step) {
		const value = Date.UTC(Math.floor(month / 12), month % 12, 1);
		if (value > to) return ticks;
		const name = sqlChartText.months[month % 12] ?? '';
		const year = month % 12 === 0 || ticks.length === 0 ? ` ${String(Math.floor(month / 12))}` : '';
		if (value >= from) ticks.push({ value, label: name + year });
	}
}

/** About `count` round moments between two others, in milliseconds. */
export function momentTicks(domain: readonly [number, number], count: number): readonly TimeTick[] {
	const [from, to] = domain;
	const wished = (to - from) / Math.max(1, count);
	const step = STEPS.find((candidate) => candidate >= wished);
	if (step === undefined) {
		const months = MONTH_STEPS.find((candidate) => candidate * MONTH >= wished) ?? 12;
		return monthTicks(from, to, months);
	}
	const offset = step >= 7 * DAY ? MONDAY : 0;
	const ticks: TimeTick[] = [];
	const first = Math.ceil((from - offset) / step) * step + offset;
	for (let value = first; value <= to && ticks.length <= 100; value += step) {
		ticks.push({ value, label: momentLabel(value, step) });
	}
	return ticks;
}
