import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, gather, type Mark } from '../../../src/lib/parts/cut-text.ts';

interface Named extends Mark {
	readonly id: string;
}
const mark = (id: string, start: number, end: number): Named => ({ id, start, end });
const shown = (text: string, marks: readonly Named[]): string[] =>
	cutText(text, marks).map((piece) => `${piece.text}:${piece.marks.map((one) => one.id).join('')}`);

describe('cutText', () => {
	test('text without marks is one piece, and no text is none', () => {
		expect(shown('abc', [])).toEqual(['abc:']);
		expect(shown('', [mark('a', 0, 3)])).toEqual([]);
	});
	test('nested marks: a figure in a passage', () => {
		expect(shown('der var 48 % i', [mark('p', 4, 14), mark('f', 8, 12)])).toEqual([
			'der :',
			'var :p',
			'48 %:pf',
			' i:p'
		]);
	});
	test('overlapping marks each keep their whole stretch', () => {
		expect(shown('abcdef', [mark('x', 0, 4), mark('y', 2, 6)])).toEqual(['ab:x', 'cd:xy', 'ef:y']);
	});
	test('touching marks share no piece', () => {
		expect(shown('abcd', [mark('x', 0, 2), mark('y', 2, 4)])).toEqual(['ab:x', 'cd:y']);
	});
	test('the order in which marks are given does not matter', () => {
		const marks = [mark('p', 0, 6), mark('f', 2, 4), mark('q', 6, 8)];
		expect(shown('abcdefgh', [...marks].reverse())).toEqual(shown('abcdefgh', marks));
	});
	test('marks that begin together: the longest first, whichever is named first', () => {
		expect(shown('abcd', [mark('f', 0, 2), mark('p', 0, 4)])).toEqual(['ab:pf', 'cd:p']);
	});
	test('twin marks lie on the same piece', () => {
		expect(shown('abcd', [mark('x', 1, 3), mark('y', 1, 3)])).toEqual(['a:', 'bc:xy', 'd:']);
	});
	test('empty, turned and outside marks are nowhere; one that sticks out is cut off', () => {
		const marks = [mark('e', 2, 2), mark('t', 3, 1), mark('o', 9, 12), mark('s', 3, 99)];
		expect(shown('abcd', marks)).toEqual(['abc:', 'd:s']);
		expect(shown('abcd', [mark('n', -5, 1)])).toEqual(['a:n', 'bcd:']);
	});
	test('offsets are UTF-16 units, and a letter of two is never parted', () => {
		expect(shown('a😀b', [mark('x', 1, 3)])).toEqual(['a:', '😀:x', 'b:']);
		expect(shown('a😀b', [mark('x', 2, 4)])).toEqual(['a:', '😀b:x']);
		expect(shown('a😀b', [mark('x', 0, 2)])).toEqual(['a😀:x', 'b:']);
	});
	test('each mark opens once, where it begins', () => {
		const pieces = cutText('abcdef', [mark('x', 0, 4), mark('y', 2, 6)]);
		expect(pieces.map((piece) => piece.opens.map(({ id }) => id))).toEqual([['x'], ['y'], []]);
	});
	test('whatever the marks, the pieces are the text, and every mark lies on its own letters', () => {
		const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ø', '😀'), maxLength: 30 });
		const marks = fc.array(fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.nat(40) }));
		fc.assert(
			fc.property(texts, marks, (text, list) => {
				const pieces = cutText(text, list);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				for (const one of list.filter(({ start, end }) => start < end)) {
					const covered = pieces
						.filter((piece) => piece.marks.includes(one))
						.map((piece) => piece.text)
						.join('');
					const own = text.slice(Math.max(0, one.start), one.end);
					expect(covered).toContain(own);
					expect(covered.length - own.length).toBeLessThanOrEqual(2);
					expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(covered)).toBe(false);
				}
			})
		);
	});
	test('two hundred thousand letters and thousands of marks are cut', () => {
		const text = 'x'.repeat(200_000);
		const marks = Array.from({ length: 4000 }, (_, i) => mark('m', i * 50, i * 50 + 120));
		expect(cutText(text, marks).length).toBeGreaterThan(4000);
	});
});

describe('gather', () => {
	const isPassage = ({ id }: Named): boolean => id.startsWith('p');
	const stretches = (text: string, marks: readonly Named[]): string[] =>
		gather(cutText(text, marks), isPassage).map(
			(one) =>
				`${one.marks.map(({ id }) => id).join('+')}:${one.pieces.map(({ text }) => text).join('|')}`
		);

	test('a passage is one stretch, whatever lies in it or across its edge', () => {
		expect(
			stretches('abcdefgh', [mark('p1', 1, 4), mark('p2', 4, 7), mark('f', 2, 3), mark('c', 3, 6)])
		).toEqual([':a', 'p1:b|c|d', 'p2:ef|g', ':h']);
	});
	test('passages that overlap are three stretches', () => {
		expect(stretches('abcdef', [mark('p1', 0, 4), mark('p2', 2, 6)])).toEqual([
			'p1:ab',
			'p1+p2:cd',
			'p2:ef'
		]);
	});
	test('no text is no stretch', () => {
		expect(stretches('', [])).toEqual([]);
	});
});
