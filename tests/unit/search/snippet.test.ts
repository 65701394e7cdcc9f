import { describe, expect, it } from 'vitest';
import { markMatches } from '../../../src/lib/search/index.ts';
import { built, meetingOf, open, opened, shown, snippetOf } from './search-of.ts';

/** Half a sign: what a text that was cut in the middle of one holds. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;

describe('a snippet marks', () => {
	it.each([
		['words and their inflections', 'varme', 'Varmen og varme', '[Varmen] og [varme]'],
		['the part of a compound', 'varme ', 'fjernvarmeudbygning', 'fjern[varme]udbygning'],
		['the part after folded letters', 'varme ', 'Århusvarme', 'Århus[varme]'],
		['the part after an accent of its own', 'varme ', 'A\u030arhusvarme', 'A\u030arhus[varme]'],
		['folded letters', 'vaerk ', 'håndværksfag', 'hånd[værk]sfag'],
		['what is being written', 'fj', 'Fjernvarme', '[Fj]ernvarme'],
		[
			'a phrase, and its words nowhere else',
			'"fælles udbud"',
			'Udbud: fælles udbud',
			'Udbud: [fælles] [udbud]'
		],
		['nothing that is left out', 'varme -vand', 'varme uden', '[varme] uden'],
		['nothing where nothing is asked', '', 'varme', 'varme'],
		['nothing in no text', 'varme', '', '']
	])('%s', async (_, words, text, expected) => {
		expect(await snippetOf(text, words)).toBe(expected);
	});

	it('and so does a title', () => {
		expect(shown(markMatches('Udbygning af fjernvarme', 'varme '))).toBe(
			'Udbygning af fjern[varme]'
		);
	});
});

describe('a snippet of a long text', () => {
	const filler = 'ord der ikke er spurgt om og som fylder en hel del '.repeat(20);

	it('is about 240 signs around the matches, cut between words', async () => {
		const text = await snippetOf(`${filler}fjernvarme ${filler}`, 'fjernvarme');
		expect(text).toMatch(/^\u2026\S.*\[fjernvarme\].*\S\u2026$/u);
		expect(text.length).toBeGreaterThan(180);
		expect(text.length).toBeLessThan(260);
		const words = text.replaceAll(/[\u2026[\]]/gu, '').split(' ');
		expect(words.filter((word) => !`fjernvarme ${filler}`.split(' ').includes(word))).toEqual([]);
	});

	it('is where most of the words are, not where one of them comes first', async () => {
		const text = await snippetOf(`varme ${filler}varme og vand ${filler}`, 'varme vand ');
		expect(text).toContain('[varme] og [vand]');
	});

	it('begins at the beginning where nothing matches, and ends at the end', async () => {
		expect(await snippetOf(`Først ${filler}`, 'xyzzy')).toMatch(/^Først ord.*\S\u2026$/u);
		expect(await snippetOf(`${filler}sidst`, 'sidst')).toMatch(/^\u2026.*\[sidst\]$/u);
	});

	it.each([
		['200 kB without a space', 'a'.repeat(200_000), 'aaaa'],
		['200 kB of signs of two units', '\u{1f600}'.repeat(50_000), 'varme'],
		['letters of two units', '\u{1d4d0}'.repeat(50_000), '\u{1d4d0}\u{1d4d0}'],
		[
			'a match after 5000 emoji',
			`${'\u{1f600}'.repeat(5000)}varme${'\u{1f600}'.repeat(5000)}`,
			'varme'
		],
		['a letter with endless accents', `varme e${'\u0301'.repeat(5000)}`, 'varme'],
		['joined families', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(2000), 'varme'],
		['half signs', `${'\ud83d '.repeat(300)} varme`, 'varme'],
		['markup', `<script>alert(1)</script>${'<b>'.repeat(500)}varme`, 'varme']
	])('copes with %s', async (name, text, words) => {
		const startMs = performance.now();
		const snippet = await snippetOf(text, words);
		expect(snippet.length).toBeLessThan(420);
		if (name !== 'half signs') expect(HALF.test(snippet)).toBe(false);
		if (text.includes('varme')) expect(snippet).toContain('[varme]');
		expect(performance.now() - startMs).toBeLessThan(2000);
	});
});

describe('texts', () => {
	const meeting = meetingOf(Array.from({ length: 1201 }, (_, index) => `Varme nummer ${index}.`));

	it('lie in files of at most 500 passages and are fetched once, when they are shown', async () => {
		const index = built([meeting]);
		expect(index.texts.map(({ passages }) => passages.length)).toEqual([500, 500, 201]);
		const asked: number[] = [];
		const { openSearchIndex } = await import('../../../src/lib/search/index.ts');
		const search = openSearchIndex(index.bytes, (file) => {
			asked.push(file);
			return Promise.resolve(index.texts[file]);
		});
		search.search('varme');
		expect(asked).toEqual([]);
		const ask = (passage: string) => search.snippet({ meeting: 'moede', passage }, 'varme');
		const [last] = await Promise.all([ask('1.1201'), ask('1.1001')]);
		expect(shown(last)).toBe('[Varme] nummer 1200.');
		expect(shown(await ask('1.501'))).toBe('[Varme] nummer 500.');
		expect(asked).toEqual([2, 1]);
	});

	it('of another build, or none, are refused, and asked for again', async () => {
		const [index, other] = [built([meeting]), built([meetingOf(['Andet.'])])];
		const { openSearchIndex, SearchIndexError } = await import('../../../src/lib/search/index.ts');
		const answers: unknown[] = [
			other.texts[0],
			null,
			'page',
			{ of: 1, passages: {} },
			index.texts[0]
		];
		const search = openSearchIndex(index.bytes, () => Promise.resolve(answers.shift()));
		const ask = () => search.snippet({ meeting: 'moede', passage: '1.1' }, 'varme');
		for (let round = 0; round < 4; round++) await expect(ask()).rejects.toThrow(SearchIndexError);
		expect(shown(await ask())).toBe('[Varme] nummer 0.');
		const unknown = open([meeting]).snippet({ meeting: 'moede', passage: '9.9' }, 'varme');
		await expect(unknown).rejects.toThrow(SearchIndexError);
		const nowhere = opened(index).snippet({ meeting: 'andet', passage: '1.1' }, 'varme');
		await expect(nowhere).rejects.toThrow(SearchIndexError);
	});

	it('that are long lie in files of their own', () => {
		const long = built([meetingOf(['kort', 'x'.repeat(300_000), 'kort', 'kort'])]);
		expect(long.texts.map(({ passages }) => passages.length)).toEqual([1, 1, 2]);
	});
});
