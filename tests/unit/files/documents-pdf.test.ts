import { describe, expect, test } from 'vitest';
import { strToU8 } from 'fflate';
import { readDocument } from '../../../src/lib/files/documents/index.ts';
import { PLAIN } from '../../fixtures/documents/layout.ts';
import { widthOf, writePdf } from '../../fixtures/documents/pdf-writer.ts';
import { faultOf, LINES, PROSE, TEXT, textOf } from '../../fixtures/documents/reading.ts';
import { renderPdf } from '../../fixtures/documents/render-pdf.ts';

describe('PDF', () => {
	test('lines, letters, tables and blank lines come back as they were set', async () => {
		const document = await readDocument({ name: 'referat.pdf', bytes: renderPdf(TEXT, PLAIN) });
		expect(document.text.split('\n').filter((line) => line !== '')).toEqual(
			LINES.filter((line) => line !== '')
		);
		expect(document).toMatchObject({ kind: 'pdf', pages: 1, notes: [] });
	});

	test('pages are parted by a form feed, headers and footers stay', async () => {
		const text = Array.from({ length: 90 }, (_, index) => `Linje ${index + 1}`).join('\n');
		const layout = { ...PLAIN, header: 'Fabelstrup Kommune', footer: 'Side {n} af {m}' };
		const { text: read, pages } = await readDocument({
			name: 'a.pdf',
			bytes: renderPdf(text, layout)
		});
		expect(pages).toBe(2);
		const [first, second] = read.split('\f');
		expect(first).toMatch(/^Fabelstrup Kommune\n[\s\S]*Side 1 af 2\s*$/u);
		expect(second).toMatch(/^Fabelstrup Kommune\n[\s\S]*Side 2 af 2$/u);
		expect([...read.matchAll(/Linje (\d+)/gu)].map((match) => Number(match[1]))).toEqual(
			Array.from({ length: 90 }, (_, index) => index + 1)
		);
	});

	test('two columns are read one after the other, what is above both comes first', async () => {
		const body = Array.from(
			{ length: 24 },
			(_, index) => `Afsnit ${index + 1}. ${'Der '.repeat(index % 5)}${PROSE}`
		).join('\n');
		const bytes = renderPdf(`Overskrift over begge spalter\n\n${body}`, {
			...PLAIN,
			columns: 2,
			hyphenates: true
		});
		const { text, notes } = await readDocument({ name: 'a.pdf', bytes });
		expect(text.startsWith('Overskrift over begge spalter')).toBe(true);
		expect([...text.matchAll(/Afsnit (\d+)\./gu)].map((match) => Number(match[1]))).toEqual(
			Array.from({ length: 24 }, (_, index) => index + 1)
		);
		expect(text).toMatch(/\p{Ll}-\n\p{Ll}/u);
		expect(notes).toEqual([{ code: 'columns', count: 1 }]);
	});

	test('a table with a long cell keeps its rows apart from one another', async () => {
		const text = [
			'Emne\tDrøftelse',
			`1. Regnskab\t${PROSE.repeat(3).trim()}`,
			`2. Udlejning\t${PROSE.repeat(2).trim()}`
		].join('\n');
		const read = await textOf('a.pdf', renderPdf(text, PLAIN));
		const flat = read.replaceAll(/\s+/gu, ' ');
		expect(flat).toContain(`1. Regnskab ${PROSE.repeat(3)}2. Udlejning ${PROSE.repeat(2).trim()}`);
	});

	test('letters that stand one by one become words, raised ones stay in their line', async () => {
		let x = 80;
		const texts = Array.from('Husleje pr. m', (letter) => {
			const text = { x, y: 100, size: 11, text: letter };
			x += widthOf(letter, 11);
			return text;
		});
		const raised = { x, y: 96, size: 7, text: '2' };
		expect(
			await textOf(
				'a.pdf',
				writePdf([
					{
						texts: [
							...texts,
							raised,
							{ x: 80, y: 114, size: 11, text: 'er uændret i hele afdelingen.' }
						]
					}
				])
			)
		).toBe('Husleje pr. m2\ner uændret i hele afdelingen.');
	});

	test('a turned page is read as it is shown', async () => {
		const texts = [{ x: 80, y: 100, size: 11, text: 'Øverste linje på en side, der er vendt' }];
		// Turned by the reader: the letters then run down the page and belong to no line.
		expect(await faultOf('a.pdf', writePdf([{ texts, rotate: 90 }]))).toBe('no-text');
		expect(await textOf('a.pdf', writePdf([{ texts }]))).toBe(
			'Øverste linje på en side, der er vendt'
		);
	});

	test('200 pages with progress, and a stop in the middle', async () => {
		const page = {
			texts: Array.from({ length: 40 }, (_, index) => ({
				x: 60,
				y: 60 + index * 14,
				size: 10,
				text: `${index}. ${PROSE}`
			}))
		};
		const bytes = writePdf(Array.from({ length: 200 }, () => page));
		const done: number[] = [];
		const { pages } = await readDocument(
			{ name: 'a.pdf', bytes },
			{ onProgress: (page_) => done.push(page_) }
		);
		expect([pages, done.length, done.at(-1)]).toEqual([200, 200, 200]);
		const controller = new AbortController();
		const reading = readDocument(
			{ name: 'a.pdf', bytes },
			{ signal: controller.signal, onProgress: (page_) => page_ === 3 && controller.abort() }
		);
		await expect(reading).rejects.toThrow(/abort/iu);
	});

	test('what cannot be read says why', async () => {
		expect(await faultOf('a.pdf', new Uint8Array())).toBe('empty');
		expect(
			await faultOf(
				'a.pdf',
				writePdf([{ texts: [] }, { texts: [{ x: 10, y: 10, size: 8, text: 'Scan 12' }] }])
			)
		).toBe('no-text');
		expect(
			await faultOf(
				'a.pdf',
				writePdf([{ texts: [{ x: 10, y: 10, size: 8, text: TEXT.slice(0, 40) }] }], {
					isLocked: true
				})
			)
		).toBe('encrypted');
		expect(await faultOf('a.pdf', strToU8('%PDF-1.7\nher er ikke mere'))).toBe('damaged');
		const some = [{ texts: [{ x: 60, y: 60, size: 10, text: PROSE }] }, { texts: [] }];
		expect((await readDocument({ name: 'a.pdf', bytes: writePdf(some) })).notes).toEqual([
			{ code: 'pages-without-text', count: 1 }
		]);
	});

	test("the caller's bytes are left as they are", async () => {
		const bytes = renderPdf(TEXT, PLAIN);
		const before = bytes.slice();
		await readDocument({ name: 'a.pdf', bytes });
		expect(bytes).toEqual(before);
	});
});
