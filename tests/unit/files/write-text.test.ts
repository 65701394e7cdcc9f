import { describe, expect, it } from 'vitest';
import {
	jsonRows,
	markdownHead,
	markdownRows,
	ownNames,
	toCsv
} from '../../../src/lib/files/index.ts';

describe('Markdown', () => {
	it('keeps signs of its own as signs and numbers to the right', () => {
		const columns = [
			{ label: 'navn|by', isNumber: false },
			{ label: 'antal_boliger', isNumber: true }
		];
		expect(markdownHead(columns)).toBe('| navn\\|by | antal_boliger |\n| --- | ---: |\n');
		expect(
			markdownRows([
				['a|b\r\nc <b> *x* [y](z) _u_ &lt; `k`', '1,5'],
				['', '']
			])
		).toBe('| a\\|b<br>c \\<b> \\*x\\* \\[y\\](z) \\_u\\_ \\&lt; \\`k\\` | 1,5 |\n|  |  |\n');
	});
});

describe('JSON', () => {
	it('writes numbers as numbers, unknown and no number as null', () => {
		const rows = [['Ærø "by"', 1.5, null, Number.NaN, [1, { a: 'x' }]]];
		const text = `[${jsonRows(['a', 'b', 'c', 'd', 'e'], rows)}\n]`;
		expect(JSON.parse(text)).toEqual([
			{ a: 'Ærø "by"', b: 1.5, c: null, d: null, e: [1, { a: 'x' }] }
		]);
	});

	it('gives names that stand twice a number', () => {
		expect(ownNames(['a', 'a', 'a_1', 'a'])).toEqual(['a', 'a_1', 'a_1_1', 'a_2']);
	});
});

describe('CSV', () => {
	it('leaves digits that a number cannot hold as they are', () => {
		const columns = [
			{ key: 'n', label: 'n', isDigits: true },
			{ key: 't', label: 't' }
		];
		const rows = [{ n: '-9223372036854775808', t: '-1+1' }];
		expect(toCsv(columns, rows, { dialect: 'standard' })).toBe(
			"n,t\r\n-9223372036854775808,'-1+1\r\n"
		);
		expect(toCsv(columns, [{ n: '-1+1', t: null }], { dialect: 'standard' })).toContain("'-1+1");
	});
});
