import { describe, expect, it } from 'vitest';
import { foundIn, meetingOf, open } from './search-of.ts';

const finds = (text: string, words: string): boolean => foundIn([text], words) === '1';

describe('a word finds', () => {
	it.each([
		['other case', 'FJERNVARME', 'fjernvarme '],
		['æ as ae', 'Henlæggelser', 'henlaeggelser '],
		['ae as æ', 'Henlaeggelser', 'henlæggelser '],
		['ø as oe', 'lønnen', 'loen '],
		['oe as ø', 'loennen', 'løn '],
		['å as aa', 'Århus', 'aarhus '],
		['aa as å', 'Aarhus', 'århus '],
		['å in two signs', 'A\u030arhus', 'århus '],
		['an accent left out', 'idé', 'ide '],
		['an inflected form', 'boligorganisationens regler', 'boligorganisation '],
		['the plain form of an inflected one', 'boligorganisation', 'boligorganisationerne '],
		['a word that ends like an inflection', 'budget', 'budgettet '],
		['the inflected form of such a word', 'budgettet', 'budget '],
		['inflected words spelled with ae', 'beboerrådene', 'beboerraadet '],
		['a compound by its first part', 'fjernvarmeudbygning', 'fjernvarme '],
		['a compound with a binding s', 'afdelingsbestyrelsen', 'afdeling '],
		['a compound by its last part', 'fjernvarmen', 'varme '],
		['a compound by its middle part', 'fjernvarmeudbygning', 'varme '],
		['an inflected compound by its plain last part', 'fjernvarmeudbygningens', 'udbygning '],
		['a plain compound by its inflected last part', 'fjernvarmeudbygning', 'udbygningen '],
		['a part after two letters', 'byfornyelse', 'fornyelse '],
		['a word across a soft hyphen', 'bolig\u00adorganisation', 'boligorganisation '],
		['a word with a hyphen', 'Der sendes en e-mail', 'e-mail '],
		['a number with a comma', 'steg 12,5 %', '12,5 '],
		['a number', 'i afdeling 7', '7'],
		['a word in another alphabet', 'Привет мир', 'привет '],
		['what is still being written', 'fjernvarme', 'fj'],
		['a stem with letters to come', 'fjernvarmeudbygning', 'fjernvarmeudbygn']
	])('%s', (_, text, words) => {
		expect(finds(text, words)).toBe(true);
	});

	it.each([
		['other words', 'fjernvarme', 'vand '],
		['a short word inside others', 'afdelingen', 'del '],
		['a short finished word at the beginning of others', 'lejemål', 'lej '],
		['what is no part: a syllable has a vowel', 'plejer', 'ejer '],
		['part of a compound by the whole', 'varme', 'fjernvarme '],
		['12 and 5 apart', '12 eller 5', '12,5 '],
		['one letter inside words', 'fjernvarme', 'f']
	])('not %s', (_, text, words) => {
		expect(finds(text, words)).toBe(false);
	});

	it('does not empty the list when the next word has only begun', () => {
		expect(finds('fjernvarme til alle', 'fjernvarme u')).toBe(true);
		expect(finds('fjernvarme til alle', 'fjernvarme ud')).toBe(false);
	});
});

describe('several words', () => {
	const texts = [
		'Fælles udbud af elevatorer.',
		'Et udbud er fælles for alle.',
		'Fælles vaskeri. Budgettet er nyt.',
		'Fællesudbuddet er udsat.'
	];

	it.each([
		['all of them must be found', 'fælles udbud ', '1 2 4'],
		['a phrase is exactly these words in this order', '"fælles udbud"', '1'],
		['a phrase of one word is the word itself', '"udbud"', '1 2'],
		['typographic quotation marks', '\u201dfaelles UDBUD\u201c', '1'],
		['a phrase that is still being written', '"fælles ud', '1'],
		['a phrase across a full stop', '"vaskeri budgettet"', '3'],
		['without a word', 'fælles -vaskeri', '1 2 4'],
		['without an inflected word', 'fælles -budget', '1 2 4'],
		['without a phrase', 'udbud -"fælles udbud"', '2 4'],
		['with a word and a phrase', '"fælles udbud" elevator', '1'],
		['with a lonely minus', 'udbud - elevator', '1'],
		['only without', '-vaskeri', ''],
		['nothing', '  ', ''],
		['nothing but signs', '"" - !? \u201d', ''],
		['nonsense', 'xyzzy', ''],
		['a word and nonsense', 'udbud xyzzy', '']
	])('%s: %s', (_, words, expected) => {
		expect(foundIn(texts, words).split(' ').sort().join(' ')).toBe(expected);
	});

	it('finds repeated words of a phrase', () => {
		expect(foundIn(['mere og mere og mindre', 'mere og mindre'], '"mere og mere"')).toBe('1');
		expect(foundIn(['nej nej', 'nej'], '"nej nej"')).toBe('1');
	});

	it('reads a pasted page without giving up', () => {
		expect(foundIn(texts, 'udbud '.repeat(50_000)).length).toBeGreaterThan(0);
	});
});

describe('the title of an item', () => {
	const meeting = meetingOf(['Der er meldt en tidsplan ud.', 'Afdelingen venter.'], {
		title: 'Udbygning af fjernvarme'
	});

	it('is spoken for by the first passage of its item, and helps the others', () => {
		const search = open([meeting]);
		const places = (words: string): string[] => search.search(words).hits.map((hit) => hit.passage);
		expect(places('fjernvarme ')).toEqual(['1.1']);
		expect(places('fjernvarme afdeling ')).toEqual(['1.2']);
		expect(places('"udbygning af fjernvarme"')).toEqual(['1.1']);
		expect(places('"fjernvarme af udbygning"')).toEqual([]);
	});
});
