import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result, Value } from '../../../src/lib/engine/index.ts';
import { cellText, fullText } from '../../../src/lib/results/cell-text.ts';
import { lookOf } from '../../../src/lib/results/column-look.ts';
import { compactJson } from '../../../src/lib/results/compact-json.ts';
import { copyArea } from '../../../src/lib/results/copy-cells.ts';
import {
	elementHeight,
	LARGEST,
	placeAfter,
	placeAt
} from '../../../src/lib/results/scroll-map.ts';
import { moveBy } from '../../../src/lib/results/selection.ts';
import { finishSteps } from '../../../src/lib/results/steps.ts';
import { kindOf } from '../../../src/lib/results/value-kind.ts';
import { fakeResult } from './fake-result.ts';

function shown(type: string, values: readonly Value[], name = 'v'): readonly string[] {
	const result = fakeResult({ [name]: [type, values] });
	const look = lookOf(result, 0);
	return values.map((value) => (value === null ? '' : cellText(value, look)));
}

describe('the kind of a column', () => {
	it.each([
		['BIGINT', 'number'],
		['UTINYINT', 'number'],
		['DECIMAL(9,2)', 'number'],
		['BIGINT[]', 'nested'],
		['STRUCT(a BIGINT)', 'nested'],
		['INTERVAL', 'nested'],
		['TIMESTAMP WITH TIME ZONE', 'moment'],
		['TIME', 'moment'],
		['BOOLEAN', 'boolean'],
		['VARCHAR', 'text']
	])('%s is %s', (type, kind) => {
		expect(kindOf(type)).toBe(kind);
	});
});

describe('a cell', () => {
	it('has as many decimals as its column, in Danish', () => {
		expect(shown('DOUBLE', [1234.5, 1, -0.25])).toEqual(['1.234,50', '1,00', '−0,25']);
		expect(shown('DECIMAL(9,2)', [1, 2])).toEqual(['1,00', '2,00']);
		expect(shown('BIGINT', [1234567, 5])).toEqual(['1.234.567', '5']);
	});

	it('groups no years, ids or codes', () => {
		expect(shown('BIGINT', [2019, 2024])).toEqual(['2019', '2024']);
		expect(shown('INTEGER', [10_234, 5], 'cvr')).toEqual(['10234', '5']);
	});

	it('never rounds to a zero what is none, and never hides digits of a whole number', () => {
		expect(shown('DOUBLE', [0.25, 0.000_001_2, -1e-9])).toEqual(['0,2500', '0,0000012', '−1e-9']);
		expect(shown('BIGINT', [9_007_199_254_740_991, 1])).toEqual(['9.007.199.254.740.991', '1']);
		expect(shown('HUGEINT', ['-12345678901234567890', 1])[0]).toBe('−12.345.678.901.234.567.890');
		expect(shown('DOUBLE', [1.5, 1.23e20, Number.NaN, Number.POSITIVE_INFINITY])).toEqual([
			'1,5',
			'1,23e+20',
			'NaN',
			'∞'
		]);
	});

	it('shows dates as ISO, yes and no in Danish, lists as JSON on one line', () => {
		expect(shown('TIMESTAMP', ['2025-05-23T10:11:12'])).toEqual(['2025-05-23 10:11:12']);
		expect(shown('BOOLEAN', [true, false])).toEqual(['ja', 'nej']);
		expect(shown('STRUCT(a BIGINT, b VARCHAR[])', [{ a: 1, b: ['x', null] }])).toEqual([
			'{"a": 1, "b": ["x", null]}'
		]);
	});

	it('is short, however long its value is, and cuts no sign in two', () => {
		expect(shown('VARCHAR', ['😀'.repeat(100_000)])[0]?.length).toBeLessThanOrEqual(301);
		const list = Array.from({ length: 1_000_000 }, (_, index) => index);
		expect(compactJson(list, 100).length).toBeLessThanOrEqual(101);
		expect(fullText(1234.567_89)).toBe('1234,56789');
	});
});

function copied(result: Result, withHeads: boolean): string {
	const view = { columns: result.columns.map((_, column) => column), rows: null };
	const area = { top: 0, bottom: result.rowCount - 1, left: 0, right: result.columns.length - 1 };
	return finishSteps(copyArea(result, view, area, withHeads));
}

describe('copied cells', () => {
	const result = fakeResult({
		'=navn': ['VARCHAR', ['Ærø', '=1+1', null, 'a\tb']],
		tal: ['DOUBLE', [1234.567_891, -0.5, null, 0]],
		dag: ['DATE', ['2025-05-23', null, null, null]],
		liste: ['BIGINT[]', [[1, 2], null, null, null]],
		ja: ['BOOLEAN', [true, false, null, null]]
	});

	it('fall into Danish cells with all digits, and run nothing', () => {
		expect(copied(result, true)).toBe(
			[
				"'=navn\ttal\tdag\tliste\tja",
				'Ærø\t1234,567891\t2025-05-23\t[1,2]\tja',
				"'=1+1\t-0,5\t\t\tnej",
				'\t\t\t\t',
				'"a\tb"\t0\t\t\t',
				''
			].join('\r\n')
		);
	});

	it('follow the view and the area', () => {
		const view = { columns: [1, 0], rows: Uint32Array.of(3, 0) };
		const area = { top: 1, bottom: 1, left: 0, right: 1 };
		expect(finishSteps(copyArea(result, view, area, false))).toBe('1234,567891\tÆrø\r\n');
	});

	it('are whole beyond one batch, with the heads once', () => {
		const long = fakeResult({ 'a\nb': ['BIGINT', Array.from({ length: 1001 }, (_, row) => row)] });
		const lines = copied(long, true).trimEnd().split('\r\n');
		expect(lines).toEqual(['"a\nb"', ...Array.from({ length: 1001 }, (_, row) => String(row))]);
	});
});

describe('scrolling more than a browser can', () => {
	const size = { total: 28_000_000, seen: 500 };

	it('reaches every pixel, and goes pixel for pixel', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: size.total - size.seen }),
				fc.integer({ min: -3999, max: 3999 }),
				(top, by) => {
					const place = placeAt(size, top);
					expect(place.scrollTop + place.offset).toBe(top);
					expect(place.scrollTop).toBeGreaterThanOrEqual(0);
					expect(place.scrollTop).toBeLessThanOrEqual(LARGEST - size.seen);
					const scrollTop = place.scrollTop + by;
					fc.pre(scrollTop > 0 && scrollTop < LARGEST - size.seen);
					const next = placeAfter(size, place, scrollTop);
					const wanted = Math.max(0, Math.min(top + by, size.total - size.seen));
					expect(next.scrollTop + next.offset).toBe(wanted);
				}
			)
		);
	});

	it('jumps in proportion, and ends at the ends', () => {
		const start = placeAt(size, 0);
		const half = placeAfter(size, start, LARGEST / 2);
		expect((half.scrollTop + half.offset) / size.total).toBeCloseTo(0.5, 2);
		const end = placeAfter(size, start, LARGEST - size.seen);
		expect(end.scrollTop + end.offset).toBe(size.total - size.seen);
		const back = placeAfter(size, end, 0);
		expect(back).toEqual({ scrollTop: 0, offset: 0 });
		expect(elementHeight(1000)).toBe(1000);
		expect(placeAt({ total: 1000, seen: 500 }, 700)).toEqual({ scrollTop: 500, offset: 0 });
	});
});

describe('keys in the grid', () => {
	const size = { rows: 100, columns: 5, page: 10 };
	it.each([
		['ArrowUp', false, { row: 0, column: 2 }, { row: -1, column: 2 }],
		['ArrowDown', true, { row: 3, column: 2 }, { row: 99, column: 2 }],
		['ArrowUp', true, { row: 50, column: 2 }, { row: 0, column: 2 }],
		['Home', false, { row: 3, column: 2 }, { row: 3, column: 0 }],
		['End', true, { row: 3, column: 2 }, { row: 99, column: 4 }],
		['PageDown', false, { row: 95, column: 2 }, { row: 99, column: 2 }],
		['PageUp', false, { row: 5, column: 2 }, { row: 0, column: 2 }],
		['ArrowRight', false, { row: -1, column: 4 }, { row: -1, column: 4 }]
	])('%s (far: %s)', (key, isFar, from, to) => {
		expect(moveBy(key, isFar, from, size)).toEqual(to);
	});

	it('leave the rest to the browser', () => {
		expect(moveBy('Tab', false, { row: 0, column: 0 }, size)).toBeNull();
	});
});
