import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { documentHtml, documentMarkdown } from '../../../src/lib/briefing/docx/index.ts';
import { boxes, HOSTILE, LONG, onSite, writtenDocument } from './written-document.ts';

const markdown = documentMarkdown(writtenDocument, onSite);
const lines = markdown.split('\n');

describe('a document as Markdown', () => {
	test('headings, lists, boxes, captions and notes have their marks', () => {
		expect(lines[0]).toBe('# Briefing: Lejerbo Gladsaxe');
		expect(lines).toEqual(
			expect.arrayContaining([
				'> **Eksempeldata**',
				'## Overblik i fem linjer',
				'**Åben:** Dispositionsfonden er negativ.[^1]',
				'- Samme sted. Begrundelse: Den stod åben.[^1]',
				'### Spørgsmål',
				'1. Første',
				'2. Anden',
				'- [ ] Ring',
				'- [x] Skriv',
				'**Tabel 1. Nøgletal**',
				'**Figur 1. Valgdeltagelse**',
				String.raw`Valgdeltagelsen var 48 % i "Høje Gladsaxe" \<KV2021\>.`,
				'[^1]: »Dispositionsfonden er fortsat negativ« [Referat 23. maj 2025, punkt 4.1](https://dialogblik.dk/gladsaxe/referater/m/#passage-4.1)'
			])
		);
	});

	test('of two lists in a row the second is a list of its own', () => {
		expect(lines).toContain('1) Forfra[^2]');
	});

	test('every row of a table has its columns, whatever stands in it', () => {
		const rows = lines.filter((line) => line.startsWith('| '));
		expect(rows).toHaveLength(4);
		for (const row of rows) expect(row.match(/(?<!\\)\|/gu)).toHaveLength(4);
		expect(rows[1]).toBe('| --- | ---: | --- |');
		expect(rows[2]).toContain('**12,5 kr.**<br>uden for normalområdet');
	});

	test('supplied markup is text', () => {
		expect(markdown).not.toMatch(/(?<!\\)<script/u);
		expect(markdown).toContain(String.raw`\<script\>alert(1)\</script\> \| \*fed\* `);
		expect(markdown).toContain(String.raw`\[x\](javascript:alert(1))`);
		expect(markdown).toContain(String.raw`\@navn \:tada: www\.eksempel.dk`);
		expect(markdown).toContain(String.raw`- 1\. ligner et punkt<br>og går videre`);
		expect(markdown).toContain('https://lbf.dk/a_%28b%29');
		expect(markdown).toContain(LONG);
		expect(markdown).not.toContain('\u0007');
	});

	test('without an address of the site the words of a place remain', () => {
		const plain = documentMarkdown(writtenDocument, () => null);
		expect(plain).toContain('[^1]: »Dispositionsfonden er fortsat negativ« Referat 23. maj 2025');
		expect(plain).not.toContain('dialogblik.dk');
	});
});

const html = await documentHtml(writtenDocument, boxes, onSite);
const page = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

describe('a document as one page of HTML', () => {
	test('stands alone: its language, its style, nothing that runs or is fetched', () => {
		expect(page.documentElement.getAttribute('lang')).toBe('da');
		expect(page.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0);
		expect(html).toContain("default-src 'none'");
		expect(html).toContain('@page { size: A4');
		expect(html).not.toMatch(/\son\w+=/u);
	});

	test('shows what the document holds', () => {
		const texts = (selector: string): (string | null)[] =>
			[...page.querySelectorAll(selector)].map((one) => one.textContent);
		expect(texts('h1')).toEqual(['Briefing: Lejerbo Gladsaxe']);
		expect(texts('h3')).toEqual(['Spørgsmål']);
		expect(texts('ol > li').slice(0, 2)).toEqual(['Første', 'Anden']);
		expect(texts('.checks li')).toEqual(['☐ Ring', '☒ Skriv']);
		expect(texts('caption, figcaption')).toEqual(['Tabel 1. Nøgletal', 'Figur 1. Valgdeltagelse']);
		expect(texts('thead th')).toEqual(['Nøgletal', 'Værdi', 'Udvikling']);
		expect(texts('.example')).toEqual(['Eksempeldata']);
		expect(page.querySelectorAll('svg')).toHaveLength(3);
		expect(
			[...page.querySelectorAll('[role="img"]')].map((one) => one.getAttribute('aria-label'))
		).toContain('Valgdeltagelsen var 48 % i "Høje Gladsaxe" <KV2021>.');
	});

	test('every mark of a note leads to its note', () => {
		const marks = [...page.querySelectorAll('sup a')].map((one) => one.getAttribute('href') ?? '');
		expect(marks).toEqual(['#note-1', '#note-1', '#note-2']);
		for (const mark of marks) expect(page.querySelector(mark)).not.toBeNull();
		const ids = [...page.querySelectorAll('[id]')].map((one) => one.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('supplied markup is text', () => {
		const text = page.body.textContent;
		expect(text).toContain('<script>alert(1)</script>');
		expect(text).toContain(LONG);
		expect(HOSTILE).toContain('\u0007');
		expect(html).not.toContain('\u0007');
	});
});
