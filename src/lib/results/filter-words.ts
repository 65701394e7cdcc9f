import type { Value } from '../engine/index.ts';
import { foldDanish, formatNumber, parseDanishNumber, sqlResultsText } from '../text/index.ts';
import type { ColumnLook } from './column-look.ts';
import { compactJson } from './compact-json.ts';
import { compareMoments, compareNumbers } from './value-order.ts';

/** What a person typed into a column's filter. */
export type Filter =
	| { readonly kind: 'none' }
	/** What to type instead. */
	| { readonly kind: 'problem'; readonly message: string }
	| { readonly kind: 'test'; readonly test: (value: Value) => boolean };

type Test = (value: Exclude<Value, null>) => boolean;

const text = sqlResultsText.filter;
/** Of a list or struct so much is looked through. */
const NESTED_LENGTH = 20_000;
/** Different texts whose answer is remembered: folding one is dear, and most columns repeat themselves. */
const MEMORY = 20_000;

/** The unknown passes no test but `tom`. */
function known(test: Test): Filter {
	return { kind: 'test', test: (value) => value !== null && test(value) };
}

function problem(message: string): Filter {
	return { kind: 'problem', message };
}

interface Range<T> {
	readonly low: T | null;
	readonly high: T | null;
	readonly isLowOut: boolean;
	readonly isHighOut: boolean;
	readonly isExact: boolean;
}

function orNull(words: string | undefined): string | null {
	return words === undefined || words === '' ? null : words;
}

/** `>5`, `<=5`, `=5`, `10..20`, `..20`, `10..`, `5` → the words at its ends. */
function splitRange(words: string): Range<string> {
	const sign = /^(>=|<=|≥|≤|>|<|=)\s*(.*)$/su.exec(words);
	const [low, high] = words.split('..', 2).map((part) => part.trim());
	const none = { isLowOut: false, isHighOut: false, isExact: false };
	if (sign === null) {
		const ends = high === undefined ? [words, words] : [low ?? '', high];
		return { ...none, low: orNull(ends[0]), high: orNull(ends[1]) };
	}
	const end = sign[2] ?? '';
	switch (sign[1]) {
		case '>':
		case '>=':
		case '≥':
			return { ...none, low: end, high: null, isLowOut: sign[1] === '>' };
		case '<':
		case '<=':
		case '≤':
			return { ...none, low: null, high: end, isHighOut: sign[1] === '<' };
		default:
			return { ...none, low: end, high: end, isExact: true };
	}
}

/** A number as it is typed: Danish, or digits beyond 2^53, kept as digits. */
function typedNumber(words: string): Value | Filter {
	const digits = words.replaceAll('\u2212', '-').replaceAll(/[.\s]/gu, '');
	if (/^-?\d{16,}$/u.test(digits)) return digits;
	const parsed = parseDanishNumber(words);
	if (parsed.kind === 'number' && !/[\p{L}%]/u.test(words)) return parsed.value;
	if (parsed.kind !== 'ambiguous') return problem(text.problem.number);
	const [small, large] = [...parsed.readings].sort((a, b) => a - b);
	return problem(
		text.problem.ambiguous(
			String(large ?? ''),
			formatNumber(small ?? 0, Number.isInteger(small) ? 0 : 3)
		)
	);
}

function isFilter(value: Value | Filter): value is Filter {
	return typeof value === 'object' && value !== null && 'kind' in value;
}

function numberFilter(words: string, look: ColumnLook): Filter {
	const { low, high, ...range } = splitRange(words);
	const from = low === null ? null : typedNumber(low);
	const to = high === null ? null : typedNumber(high);
	if (isFilter(from)) return from;
	if (isFilter(to)) return to;
	if (from === null && to === null) return problem(text.problem.number);
	if (from !== null && to !== null && compareNumbers(from, to) > 0) {
		return problem(text.problem.reversed);
	}
	// A bare number finds what reads like it in the column, so that 33,3333 finds a third; `=` is exact.
	if (low === words && typeof from === 'number') {
		const half = 0.5 * 10 ** -look.decimals;
		return known((value) =>
			typeof value === 'number'
				? value === from || (!Number.isInteger(value) && Math.abs(value - from) < half)
				: compareNumbers(value, from) === 0
		);
	}
	return known((value) => {
		if (Number.isNaN(value)) return false;
		const above = from === null ? 1 : compareNumbers(value, from);
		const below = to === null ? -1 : compareNumbers(value, to);
		return (
			(above > 0 || (above === 0 && !range.isLowOut)) &&
			(below < 0 || (below === 0 && !range.isHighOut))
		);
	});
}

/** `1.5.2024`, `01-05-2024` → `2024-05-01`; ISO and its beginnings (`2024`, `2024-05`, `10:30`) stay; null: no moment. */
function typedMoment(words: string): string | null {
	const danish = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(words);
	if (danish !== null) {
		const [, day = '', month = '', year = ''] = danish;
		return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	}
	const isIso = /^\d{4}(?:-\d{0,2}(?:-\d{0,2}(?:[ T][\d:.]*Z?)?)?)?$|^\d{2}:[\d:.]*$/u.test(words);
	return isIso ? words.replace(' ', 'T') : null;
}

/** Against a beginning only so much of a date counts: `2024-05-23` is in `2024`, and not after it. */
function compareBeginning(value: string, beginning: string): number {
	if (value.endsWith('infinity')) return value.startsWith('-') ? -1 : 1;
	if (!/^\d/u.test(value)) return compareMoments(value, beginning);
	const start = value.slice(0, beginning.length);
	return start < beginning ? -1 : Number(start > beginning);
}

function momentFilter(words: string): Filter {
	const { low, high, ...range } = splitRange(words);
	const from = low === null ? null : typedMoment(low);
	const to = high === null ? null : typedMoment(high);
	if ((low !== null && from === null) || (high !== null && to === null)) {
		return problem(text.problem.moment);
	}
	if (from === null && to === null) return problem(text.problem.moment);
	if (from !== null && to !== null && compareBeginning(from, to) > 0) {
		return problem(text.problem.reversed);
	}
	return known((value) => {
		if (typeof value !== 'string') return false;
		const above = from === null ? 1 : compareBeginning(value, from);
		const below = to === null ? -1 : compareBeginning(value, to);
		return (
			(above > 0 || (above === 0 && !range.isLowOut)) &&
			(below < 0 || (below === 0 && !range.isHighOut))
		);
	});
}

function booleanFilter(words: string): Filter {
	const { yes, no } = text.words;
	const word = words.toLowerCase().replace(/^=\s*/u, '');
	if ([yes, 'true', '1'].includes(word)) return known((value) => value === true);
	if ([no, 'false', '0'].includes(word)) return known((value) => value === false);
	return problem(text.problem.boolean);
}

/** Parts or wholes, whatever their case and accents; `"tom"` in quotes looks for the word itself. */
function textFilter(words: string): Filter {
	const isWhole = words.startsWith('=');
	const bare = isWhole ? words.slice(1).trim() : words;
	const quoted = /^"(.*)"$/su.exec(bare);
	const wanted = foldDanish(quoted?.[1] ?? bare);
	const memory = new Map<string, boolean>();
	const fits = (value: string): boolean => {
		const folded = foldDanish(value);
		return isWhole ? folded === wanted : folded.includes(wanted);
	};
	return known((value) => {
		const written = typeof value === 'string' ? value : compactJson(value, NESTED_LENGTH);
		let answer = memory.get(written);
		if (answer === undefined) {
			answer = fits(written);
			if (memory.size < MEMORY) memory.set(written, answer);
		}
		return answer;
	});
}

/**
 * Reads a filter for a column: everywhere `tom` (unknown or empty text) and `ikke tom`; numbers `48`, `=48`, `>5`, `10..20`
 * (both ends count); dates the same with beginnings (`2024-05`); yes or no; else a part of the text.
 */
export function readFilter(typed: string, look: ColumnLook): Filter {
	const words = typed.trim();
	if (words === '') return { kind: 'none' };
	const lower = words.toLowerCase().replaceAll(/\s+/gu, ' ');
	const isEmpty = (value: Value): boolean => value === null || value === '';
	if (lower === text.words.empty) return { kind: 'test', test: isEmpty };
	if (lower === text.words.notEmpty) return { kind: 'test', test: (value) => !isEmpty(value) };
	switch (look.kind) {
		case 'number':
			return numberFilter(words, look);
		case 'moment':
			return momentFilter(words);
		case 'boolean':
			return booleanFilter(words);
		default:
			return textFilter(words);
	}
}
