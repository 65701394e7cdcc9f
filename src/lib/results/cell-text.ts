import type { Value } from '../engine/index.ts';
import { formatNumber, tableText } from '../text/index.ts';
import type { ColumnLook } from './column-look.ts';
import { compactJson, cutText } from './compact-json.ts';

/** Signs that a cell on one line holds at most; the rest is behind its edge anyhow. */
const LONGEST = 300;
const MINUS = '\u2212';

/** `-1234567890123456789` → `−1.234.567.890.123.456.789`. */
function groupDigits(digits: string): string {
	const sign = digits.startsWith('-') ? MINUS : '';
	return sign + digits.replace(/^-/u, '').replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
}

/** A number as Danes write it, all its digits: `1234.5` → `1234,5`; `1e+21` stays a power. */
export function exactNumber(value: number): string {
	if (Number.isNaN(value)) return 'NaN';
	if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`;
	const text = String(Math.abs(value)).replace('.', ',');
	return value < 0 ? MINUS + text : text;
}

/** Three digits and a power of ten, written out where that is short: `0,000012`, `1,23e+20`. */
function powerText(value: number): string {
	const short = Number(value.toPrecision(3));
	const text = Math.abs(value) < 1 ? String(Math.abs(short)) : Math.abs(short).toExponential(2);
	return (value < 0 ? MINUS : '') + text.replace('.', ',');
}

/**
 * A number in its column: `1.234,50`. What would round to nothing, or is too large to be written out, is shown with
 * three digits and its power of ten: a small number is never a zero.
 */
export function numberText(value: number, look: ColumnLook): string {
	const size = Math.abs(value);
	if (!Number.isFinite(value)) return exactNumber(value);
	const vanishes = size !== 0 && size < 0.5 * 10 ** -look.decimals;
	const isVast = size >= 1e15 && !Number.isSafeInteger(value);
	if (vanishes || isVast) return powerText(value);
	if (!look.isGrouped) return exactNumber(value);
	return formatNumber(value, look.decimals);
}

/** A known value on one line, as it stands in a cell. Dates stay ISO: this is a tool for those who write them so in SQL. */
export function cellText(value: Exclude<Value, null>, look: ColumnLook): string {
	if (typeof value === 'number') return numberText(value, look);
	if (typeof value === 'boolean') return value ? tableText.yes : tableText.no;
	if (typeof value !== 'string') return compactJson(value, LONGEST);
	if (look.kind === 'number' && /^-?\d+$/u.test(value)) {
		return look.isGrouped ? groupDigits(value) : value.replace('-', MINUS);
	}
	if (look.kind === 'moment') return value.replace('T', ' ');
	return cutText(value, LONGEST);
}

/** All of a known value, lists and structs over several lines: for the box that shows one cell. */
export function fullText(value: Exclude<Value, null>): string {
	if (typeof value === 'number') return exactNumber(value);
	if (typeof value === 'boolean') return value ? tableText.yes : tableText.no;
	return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
