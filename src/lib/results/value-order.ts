import type { Value } from '../engine/index.ts';
import type { ValueKind } from './value-kind.ts';

let collator: Intl.Collator | undefined;

/** Danish order (æ, ø, å last; aa is å; 9 before 10), as in all tables of the site. */
export function compareTexts(a: string, b: string): number {
	collator ??= new Intl.Collator('da', { numeric: true });
	return collator.compare(a, b);
}

/** Whole numbers beyond 2^53 come as digits: exact against both. */
function exact(value: Value): number | bigint {
	if (typeof value === 'number') return value;
	return typeof value === 'string' && /^-?\d+$/u.test(value) ? BigInt(value) : Number.NaN;
}

/** By size; what is no number (NaN) after all that are. */
export function compareNumbers(a: Value, b: Value): number {
	const left = exact(a);
	const right = exact(b);
	if (left < right) return -1;
	if (left > right) return 1;
	return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
}

/** `2025-05-23T…` → year and rest; years beyond 9999 and before 0 are written `+012345-…` and `-000044-…`. */
function momentParts(text: string): readonly [year: number, rest: string] {
	if (text === 'infinity') return [Number.POSITIVE_INFINITY, ''];
	if (text === '-infinity') return [Number.NEGATIVE_INFINITY, ''];
	const far = /^([+-]\d{4,6})(-.*)$/u.exec(text);
	return far === null
		? [Number(text.slice(0, 4)) || 0, text.slice(4)]
		: [Number(far[1]), far[2] ?? ''];
}

/** The older first. */
export function compareMoments(a: string, b: string): number {
	if (/^\d\d:/u.test(a) || (/^\d/u.test(a) && /^\d/u.test(b))) return a < b ? -1 : Number(a > b);
	const [year, rest] = momentParts(a);
	const [otherYear, otherRest] = momentParts(b);
	if (year !== otherYear) return year < otherYear ? -1 : 1;
	return rest < otherRest ? -1 : Number(rest > otherRest);
}

type Fields = Readonly<Record<string, Value>>;

function isFields(value: Value): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How long an interval is, in days: a month is 30, as DuckDB orders them. Null for other structs. */
function intervalDays(value: Fields): number | null {
	const { months, days, microseconds } = value;
	if (typeof months !== 'number' || typeof days !== 'number') return null;
	if (typeof microseconds !== 'number' || Object.keys(value).length !== 3) return null;
	return months * 30 + days + microseconds / 86_400_000_000;
}

function compareLists(a: readonly Value[], b: readonly Value[]): number {
	for (let at = 0; at < Math.min(a.length, b.length); at++) {
		const order = compareAny(a[at] ?? null, b[at] ?? null);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

function classOf(value: Value): number {
	if (value === null) return 5;
	if (Array.isArray(value)) return 3;
	return { boolean: 0, number: 1, string: 2 }[typeof value as string] ?? 4;
}

/** Any two values: each kind among its own, lists and structs part by part, the unknown last. */
export function compareAny(a: Value, b: Value): number {
	const kind = classOf(a);
	if (kind !== classOf(b)) return kind - classOf(b);
	if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
	if (typeof a === 'number') return compareNumbers(a, b);
	if (typeof a === 'boolean') return Number(a) - Number(b);
	if (isFields(a) && isFields(b)) {
		const days = intervalDays(a);
		const otherDays = intervalDays(b);
		if (days !== null && otherDays !== null) return days - otherDays;
		return compareLists(Object.values(a), Object.values(b));
	}
	return compareLists((a as readonly Value[] | null) ?? [], (b as readonly Value[] | null) ?? []);
}

/** The order of a column's known values. */
export function orderOf(kind: ValueKind): (a: Value, b: Value) => number {
	if (kind === 'number') return compareNumbers;
	if (kind === 'moment') {
		return (a, b) =>
			typeof a === 'string' && typeof b === 'string' ? compareMoments(a, b) : compareAny(a, b);
	}
	return compareAny;
}
