import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problem, type ProblemCode } from '../../../src/lib/model/index.ts';
import {
	describePlace,
	describeProblem,
	foldDanish,
	limitLabel,
	problemLine,
	referenceLabel
} from '../../../src/lib/text/index.ts';

/** Every code, with what its place in the build gives it. A new code does not compile until it is here. */
const DETAILS: Readonly<Record<ProblemCode, Readonly<Record<string, string | number>>>> = {
	'missing-file': {},
	'unreadable-file': {},
	'bad-csv': {},
	'bad-json': { found: 'CommaExpected' },
	'unknown-column': { name: 'navn', expected: 'id, name' },
	'missing-column': { name: 'name' },
	'cells-in-row': { found: 4, expected: 3 },
	'missing-value': { field: 'owner', found: '', expected: 'string' },
	'wrong-type': { field: 'value', found: 'otte', expected: 'number' },
	'not-allowed': { field: 'kind', found: 'ægte', expected: 'real, example' },
	'too-small': { field: 'dwellings', found: '-1', expected: '0' },
	'too-big': { field: 'decimals', found: '9', expected: '4' },
	'bad-format': { field: 'date', found: '1. maj', expected: 'date' },
	'unknown-field': { field: 'formu', found: 'formu', expected: '' },
	'bad-period': { field: 'period', found: '24', expected: '' },
	'unreadable-number': { found: 'ca. 5' },
	'ambiguous-number': { found: '1,234', first: 1.234, second: 1234 },
	'value-or-status': { field: 'value', found: '', expected: '' },
	'missing-with-value': { field: 'value', found: '3', expected: '' },
	'missing-source': { field: 'source', found: '', expected: '' },
	'unknown-place': { field: 'sentence', found: 'Er {stats}', expected: '' },
	'unknown-reference': { id: 'bakke', where: 'organisations.csv' },
	'duplicate-id': { id: 'bakken' },
	'duplicate-observation': {
		subject: 'organisation:bakken',
		indicator: 'husleje',
		period: '2024',
		population: 'alle',
		first: 'observations.csv:2'
	},
	'out-of-range': { value: 480, unit: '%', min: 0, max: 100 },
	'wrong-level': { subject: 'area:a', indicator: 'husleje', levels: 'organisation' },
	'wrong-unit': { unit: 'kr.', expected: '%' },
	'validity-reversed': { from: '2020-01-01', to: '2019-12-31' },
	'successor-gap': { id: 'vangen', successor: 'bakken' },
	'span-outside': { start: 10, end: 9999, length: 900 },
	'span-order': { id: '2.1' },
	'span-without-figure': { value: 49, quoted: '48 %' },
	'span-without-value': {},
	'unknown-initials': { presenter: 'SVH' },
	'continues-later': { id: '2024-05-02-proeveby-bakken#c1' },
	'meeting-id': { id: 'a', expected: 'b' },
	'meeting-file': { id: 'a' },
	'dataset-id': { id: 'a', expected: 'b' },
	'real-organisation': { name: 'Lejerbo Æblet', real: 'lejerbo' },
	invalid: { field: 'x', found: 'y', expected: '' },
	'windows-1252': {},
	'sums-differ': {
		organisation: 'bakken',
		indicator: 'ledige_boliger',
		period: '2024',
		own: 8,
		departments: 12.3333
	}
};
const CODES = Object.entries(DETAILS).map(([code, details]) => ({ code, details }));
const isCode = (code: string): code is ProblemCode => code in DETAILS;

describe('describeProblem', () => {
	it.each(CODES)('$code says in Danish what is wrong and what to do', ({ code, details }) => {
		if (!isCode(code)) throw new Error(code);
		const { what, action } = describeProblem(
			problem(code, { file: 'f', row: 1, column: null }, details)
		);
		for (const text of [what, action]) {
			expect(text).toMatch(/\p{L}{2}/u);
			expect(text).not.toMatch(
				/undefined|null|NaN|\$\{| {2}|Expected|\b(?:string|number|array|object)\b/u
			);
		}
	});

	it('names both readings of an ambiguous number so that they can be told apart', () => {
		const place = { file: 'f.csv', row: 2, column: 'value' };
		expect(problemLine(problem('ambiguous-number', place, DETAILS['ambiguous-number']))).toContain(
			'1,234 eller 1.234 –'
		);
	});

	it('gives the place as far as it is known', () => {
		expect(describePlace({ file: 'a.csv', row: 14, column: 'value' })).toBe('a.csv:14:value');
		expect(describePlace({ file: 'a.csv', row: 14, column: null })).toBe('a.csv:14');
		expect(describePlace({ file: 'a.csv', row: null, column: null })).toBe('a.csv');
	});
});

describe('foldDanish', () => {
	it.each([
		['Århus', 'AARHUS'],
		['Søparken', 'soeparken'],
		['Æblet', 'aeblet'],
		['Café', 'cafe'],
		['A\u030arhus', 'Århus']
	])('%s and %s are the same', (one, other) => {
		expect(foldDanish(one)).toBe(foldDanish(other));
	});

	it('keeps apart what is not the same, and folds what it has folded no further', () => {
		expect(foldDanish('Møller')).not.toBe(foldDanish('Moller'));
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(foldDanish(foldDanish(text))).toBe(foldDanish(text));
			})
		);
	});
});

describe('labels of what stands beside a figure', () => {
	it('say what it is, and of which year a limit is', () => {
		const at = (kind: 'population' | 'municipality' | 'country' | 'sector', name: string) =>
			referenceLabel({ kind, name, year: 2021 });
		expect(at('population', '25–29 år')).toBe('25–29 år');
		expect(at('municipality', 'Gladsaxe')).toBe('kommunen');
		expect(at('country', 'danmark')).toBe('hele landet');
		expect(at('sector', '')).toBe('almene boliger');
		expect(at('sector', 'ungdomsboliger')).toBe('ungdomsboliger');
		expect(limitLabel({ stat: 'low_critical', year: 2019 })).toBe('kritisk lav værdi (2019)');
	});
});
