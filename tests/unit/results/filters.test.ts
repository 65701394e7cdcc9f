import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnLook } from '../../../src/lib/results/column-look.ts';
import { filterRows } from '../../../src/lib/results/filter-rows.ts';
import { readFilter } from '../../../src/lib/results/filter-words.ts';
import { finishSteps } from '../../../src/lib/results/steps.ts';
import type { Value } from '../../../src/lib/engine/index.ts';
import type { ValueKind } from '../../../src/lib/results/value-kind.ts';
import { fakeResult } from './fake-result.ts';

function lookOf(kind: ValueKind, decimals = 0): ColumnLook {
	return { kind, decimals, isGrouped: true };
}

function passing(
	kind: ValueKind,
	words: string,
	values: readonly Value[],
	decimals = 0
): readonly Value[] | 'problem' {
	const filter = readFilter(words, lookOf(kind, decimals));
	if (filter.kind === 'none') return values;
	return filter.kind === 'problem' ? 'problem' : values.filter(filter.test);
}

/** As it is typed in Danish. */
const typed = (value: number): string => String(value).replace('.', ',');
/** Numbers of up to two decimals: a third one makes `8,000` out of some, which is asked about. */
const plain = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 100);

describe('filters of numbers', () => {
	const values = [null, -2, 0, 5, 10, 10.5, 20, Number.NaN];

	it.each([
		['>5', [10, 10.5, 20]],
		['>= 5', [5, 10, 10.5, 20]],
		['<=0', [-2, 0]],
		['< 0', [-2]],
		['10..20', [10, 10.5, 20]],
		['..0', [-2, 0]],
		['10,5..', [10.5, 20]],
		['=10,5', [10.5]],
		['=10.5', [10.5]],
		['0', [0]],
		['−2', [-2]],
		['tom', [null]],
		['ikke  TOM', [-2, 0, 5, 10, 10.5, 20, Number.NaN]]
	])('%s', (words, expected) => {
		expect(passing('number', words, values, 1)).toEqual(expected);
	});

	it.each(['fem', '>', '..', '20..10', '5 kr', '1e5', '8,000', '=', '>x'])(
		'does not guess what %s means',
		(words) => {
			expect(passing('number', words, values)).toBe('problem');
		}
	);

	it('finds by what is read in the cell, and by = only what is exactly so', () => {
		const third = 1 / 3;
		expect(passing('number', '0,3333', [third, 0.3333, 0.4], 4)).toEqual([third, 0.3333]);
		expect(passing('number', '=0,3333', [third, 0.3333, 0.4], 4)).toEqual([0.3333]);
	});

	it('is exact beyond 2^53', () => {
		const digits = ['9007199254740993', '9007199254740992', 5];
		expect(passing('number', '=9.007.199.254.740.993', digits)).toEqual(['9007199254740993']);
		expect(passing('number', '>9007199254740992', digits)).toEqual(['9007199254740993']);
	});

	it('agrees with the signs on any numbers', () => {
		fc.assert(
			fc.property(fc.array(fc.option(plain)), plain, plain, (numbers, a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const known = numbers.filter((value) => value !== null);
				const ask = (words: string) => passing('number', words, numbers, 2);
				expect(ask(`>${typed(a)}`)).toEqual(known.filter((value) => value > a));
				expect(ask(`<=${typed(a)}`)).toEqual(known.filter((value) => value <= a));
				expect(ask(`=${typed(a)}`)).toEqual(known.filter((value) => value === a));
				expect(ask(typed(a))).toEqual(known.filter((value) => value === a));
				expect(ask(`${typed(low)}..${typed(high)}`)).toEqual(
					known.filter((value) => value >= low && value <= high)
				);
			})
		);
	});
});

describe('filters of text', () => {
	const values = ['Ærø', 'AEROE', 'Åbenrå', 'tom kælder', '', null, 'a=b', '"x"'];

	it.each([
		['ærø', ['Ærø', 'AEROE']],
		['aaben', ['Åbenrå']],
		['=aeroe', ['Ærø', 'AEROE']],
		['=aer', []],
		['tom', ['', null]],
		['"tom"', ['tom kælder']],
		['ikke tom', ['Ærø', 'AEROE', 'Åbenrå', 'tom kælder', 'a=b', '"x"']],
		['a=b', ['a=b']]
	])('%s', (words, expected) => {
		expect(passing('text', words, values)).toEqual(expected);
	});

	it('finds every text by any part of it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, to) => {
				const part = text.slice(
					...[from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b)
				);
				fc.pre(!/^[="]/u.test(part.trim()) && !/\p{Cs}|\p{M}/u.test(part));
				if (part.trim() === '') return;
				expect(passing('text', `"${part.trim()}"`, [text])).toEqual([text]);
			})
		);
	});

	it('looks into lists and structs', () => {
		expect(passing('nested', 'bolig', [['Boliger'], { a: 'b' }, null])).toEqual([['Boliger']]);
	});
});

describe('filters of dates and of yes and no', () => {
	const days = ['2022-12-31', '2024-05-01', '2024-05-23T10:11:12', 'infinity', '-infinity', null];

	it.each([
		['2024-05', ['2024-05-01', '2024-05-23T10:11:12']],
		['>2023', ['2024-05-01', '2024-05-23T10:11:12', 'infinity']],
		['>2024', ['infinity']],
		['<2024', ['2022-12-31', '-infinity']],
		['2022..2024-05-01', ['2022-12-31', '2024-05-01']],
		['2022..2024', ['2022-12-31', '2024-05-01', '2024-05-23T10:11:12']],
		['1.5.2024', ['2024-05-01']],
		['=23/05/2024', ['2024-05-23T10:11:12']],
		['2024-05-23 10', ['2024-05-23T10:11:12']],
		['tom', [null]]
	])('%s', (words, expected) => {
		expect(passing('moment', words, days)).toEqual(expected);
	});

	it.each(['i går', '2024..2022', '>', '..'])('does not guess what %s means', (words) => {
		expect(passing('moment', words, days)).toBe('problem');
	});

	it('knows yes and no', () => {
		const values = [true, false, null];
		expect(passing('boolean', 'Ja', values)).toEqual([true]);
		expect(passing('boolean', 'nej', values)).toEqual([false]);
		expect(passing('boolean', 'tom', values)).toEqual([null]);
		expect(passing('boolean', 'måske', values)).toBe('problem');
	});
});

describe('filtered rows', () => {
	it('pass all filters, and stay in their order', () => {
		const result = fakeResult({
			a: ['BIGINT', [1, 2, 3, 4]],
			b: ['VARCHAR', ['x', 'y', 'x', 'x']]
		});
		const rows = finishSteps(
			filterRows(result, [
				{ column: 0, test: (value) => Number(value) > 1 },
				{ column: 1, test: (value) => value === 'x' }
			])
		);
		expect([...rows]).toEqual([2, 3]);
	});
});
