import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../src/lib/model/index.ts';

const read = (text: string): string => readSpan([0, text.length], text);

describe('readSpan', () => {
	it.each([
		['Boligorganisa-\ntionen', 'Boligorganisationen'],
		['æn-\r\n  ndre', 'ænndre'],
		['Boligorganisa-\n\f\ntionen', 'Boligorganisationen'],
		['Boligorganisa\u00adtionen', 'Boligorganisationen'],
		['Boligorganisa\u00ad\ntionen', 'Boligorganisationen'],
		['Social- og Sundhedsforvaltningen', 'Social- og Sundhedsforvaltningen'],
		['Social-\nog Sundhedsforvaltningen', 'Social- og Sundhedsforvaltningen'],
		['el-\neller gas', 'el- eller gas'],
		['DAB-Lejerbo', 'DAB-Lejerbo'],
		['25-\n29 år', '25- 29 år'],
		['  to\n\n linjer\t her ', 'to linjer her']
	])('%j is read as %s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	it('reads its own place and no more', () => {
		expect(readSpan([4, 8], 'før sted efter')).toBe('sted');
	});

	it('leaves one line without hyphens as it is, and never two spaces', () => {
		const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,8}$/u), { minLength: 1 });
		fc.assert(
			fc.property(words, fc.constantFrom(' ', '\n', ' \n ', '\u00a0'), (list, gap) => {
				expect(read(list.join(gap))).toBe(list.join(' '));
			})
		);
	});

	it('joins every word that is cut between two small letters, wherever it is cut', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zæøå]{4,20}$/u), fc.nat(), (word, at) => {
				const cut = 1 + (at % (word.length - 2));
				expect(read(`${word.slice(0, cut)}-\n${word.slice(cut)}`)).toBe(word);
			})
		);
	});
});
