import { periodPlace, momentOf, yearPlace } from './result-time.ts';
import type { ResultRows } from './result-types.ts';

/** What a column of an answer can be used for in a chart. */
export interface ColumnFacts {
	readonly index: number;
	readonly name: string;
	/** Its values can be measured. */
	readonly isNumber: boolean;
	/** Numbers that name something (`id`, `kommunekode`): they can be measured, and nobody wants it. */
	readonly isCode: boolean;
	/** How its values stand on a time axis; null if they do not. */
	readonly time: 'year' | 'moment' | null;
	/** Text, truth or code: something to tell apart. */
	readonly isName: boolean;
	/** Different known values among those looked at. */
	readonly distinct: number;
	/** Known values among those looked at. */
	readonly known: number;
}

/** So many rows at most are looked at, evenly over the answer. */
const SAMPLE = 2000;
/** Dates over more years than this stand on an axis of years. */
const MOMENT_YEARS = 3;
const NUMBERS =
	/^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|INT\d*|FLOAT|REAL|DOUBLE|DECIMAL(?:\(.*\))?|NUMERIC(?:\(.*\))?)$/iu;
const DATES = /^(?:DATE|TIMESTAMP.*)$/iu;
const NAMES = /^(?:VARCHAR.*|TEXT|STRING|CHAR.*|UUID|ENUM.*|BOOLEAN|TIME)$/iu;
const YEAR_NAME = /år(?!\p{L})|aar(?!\p{L})|year|period/iu;
const CODE_NAME = /(?:^|[_ ])(?:id|nr|cvr|kode|code|key)$|nummer$|kode$|postnr/iu;

function sampleOf(rows: ResultRows, column: number): readonly unknown[] {
	const step = Math.max(1, Math.ceil(rows.rowCount / SAMPLE));
	const values: unknown[] = [];
	for (let row = 0; row < rows.rowCount; row += step) {
		const value = rows.value(column, row);
		if (value !== null && value !== undefined) values.push(value);
	}
	return values;
}

function isYears(values: readonly unknown[]): boolean {
	return values.length > 0 && values.every((value) => !Number.isNaN(yearPlace(value)));
}

function timeOfDates(values: readonly unknown[]): 'year' | 'moment' {
	const places = values.map(yearPlace).filter((place) => !Number.isNaN(place));
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const place of places) {
		low = Math.min(low, place);
		high = Math.max(high, place);
	}
	return high - low >= MOMENT_YEARS ? 'year' : 'moment';
}

function timeOf(type: string, name: string, values: readonly unknown[]): ColumnFacts['time'] {
	if (DATES.test(type)) return timeOfDates(values);
	if (NUMBERS.test(type)) return YEAR_NAME.test(name) && isYears(values) ? 'year' : null;
	if (!/^VARCHAR$/iu.test(type) || values.length === 0) return null;
	if (values.every((value) => !Number.isNaN(momentOf(value)))) return timeOfDates(values);
	return values.every((value) => !Number.isNaN(periodPlace(value))) ? 'year' : null;
}

/** What each column can be used for; `NUMBERS` that are years are both. */
export function columnFacts(rows: ResultRows): readonly ColumnFacts[] {
	return rows.columns.map(({ name, type }, index) => {
		const values = sampleOf(rows, index);
		const time = timeOf(type, name, values);
		const isNumber = NUMBERS.test(type);
		const isCode = isNumber && CODE_NAME.test(name);
		return {
			index,
			name,
			isNumber,
			isCode,
			time,
			isName: (NAMES.test(type) && time === null) || isCode,
			distinct: new Set(values).size,
			known: values.length
		};
	});
}

/** What cannot be drawn, nor computed with. */
const LARGEST = 1e100;
/** What no drawing can tell from 0. */
const SMALLEST = 1e-100;

/** A value as a number: null if it is unknown, NaN if it is none that can be drawn. */
export function numberOf(value: unknown): number | null {
	if (value === null || value === undefined) return null;
	if (typeof value !== 'number' && typeof value !== 'string' && typeof value !== 'bigint') {
		return Number.NaN;
	}
	const number = value === '' ? Number.NaN : Number(value);
	if (Math.abs(number) < SMALLEST) return 0;
	return Math.abs(number) <= LARGEST ? number : Number.NaN;
}

/** A value's place on a time axis: null if it is unknown, NaN if it is no time. */
export function timePlaceOf(value: unknown, time: 'year' | 'moment'): number | null {
	if (value === null || value === undefined) return null;
	return time === 'moment' ? momentOf(value) : periodPlace(value);
}
