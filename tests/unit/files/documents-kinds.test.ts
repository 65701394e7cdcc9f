import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { readDocument } from '../../../src/lib/files/documents/index.ts';
import { PLAIN } from '../../fixtures/documents/layout.ts';
import { faultOf, TEXT } from '../../fixtures/documents/reading.ts';
import { renderDocx } from '../../fixtures/documents/render-docx.ts';
import { renderPdf } from '../../fixtures/documents/render-pdf.ts';

describe('pages and plain text', () => {
	test('a saved page is read in blocks', async () => {
		const page = `<!DOCTYPE html><html><head><title>Titel</title><style>p{}</style></head><body><nav>Forside &gt; Møder</nav>
			<h1>Styringsdialogm&oslash;de</h1><p>Dato: Mandag,<br>4 december, 2023&nbsp;- 10:00</p><script>alert(1 < 2)</script>
			<ul><li>Velkomst</li><li><p>Økonomi</p></li></ul><ol start="3"><li>Tre</li><li>Fire</li></ol>
			<table><tr><th>Navn</th><th>Titel</th></tr><tr><td>Åse</td><td>formand</td></tr></table><!-- skjult --></body></html>`;
		const read = await readDocument({ name: 'side.html', bytes: strToU8(page) });
		expect(read.kind).toBe('html');
		expect(read.text).toBe(
			'Styringsdialogmøde\n\nDato: Mandag,\n4 december, 2023\u00a0- 10:00\n\n- Velkomst\n- Økonomi\n\n3. Tre\n4. Fire\n\nNavn\tTitel\nÅse\tformand'
		);
	});

	test('encodings are told by their bytes', async () => {
		const text = 'Blåbærgrød på møde i Århus\nlinje to';
		const wide = new Uint8Array(
			new Uint16Array(Array.from(text, (letter) => letter.charCodeAt(0))).buffer
		);
		const latin = Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)));
		const read = async (bytes: Uint8Array): Promise<readonly [string, string | undefined]> => {
			const document = await readDocument({ name: 'a.txt', bytes });
			return [document.text, document.notes[0]?.code];
		};
		expect(await read(strToU8(text))).toEqual([text, undefined]);
		expect(await read(strToU8(`\ufeff${text}`))).toEqual([text, undefined]);
		expect(await read(Uint8Array.from([0xff, 0xfe, ...wide]))).toEqual([text, 'utf-16']);
		expect(await read(wide)).toEqual([text, 'utf-16']);
		expect(await read(latin)).toEqual([text, 'windows-1252']);
		expect(await read(strToU8(text.replaceAll('\n', '\r\n')))).toEqual([text, undefined]);
	});

	test('a name that lies is told, pictures and empty files are refused', async () => {
		const pdf = renderPdf(TEXT, PLAIN);
		expect((await readDocument({ name: 'referat.docx', bytes: pdf })).notes).toEqual([
			{ code: 'renamed', count: null }
		]);
		expect((await readDocument({ name: 'referat', bytes: pdf })).notes).toEqual([]);
		expect(await faultOf('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toBe(
			'unknown-kind'
		);
		expect(await faultOf('a.txt', strToU8(' \n\t '))).toBe('empty');
		expect(await faultOf('a.txt', new Uint8Array(100_000_000).fill(97))).toBe('too-large');
	});
});

describe('bytes of no kind', () => {
	const starts = ['', '%PDF-1.4\n1 0 obj\n', 'PK\u0003\u0004', '<html>', '{\\rtf'];

	test('never crash and never hang', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...starts),
				fc.uint8Array({ maxLength: 3000 }),
				async (start, bytes) => {
					expect(await faultOf('a.pdf', Uint8Array.from([...strToU8(start), ...bytes]))).toBeTypeOf(
						'string'
					);
				}
			),
			{ numRuns: 120 }
		);
	});

	test('nor do good files with some bytes changed or cut off', async () => {
		const files = [renderPdf(TEXT, PLAIN), await renderDocx(TEXT, PLAIN)];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...files),
				fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
				fc.nat(),
				async (file, changes, cut) => {
					const bytes = file.slice(0, cut % 3 === 0 ? cut % file.length : file.length);
					for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
					expect(await faultOf('a', bytes)).toBeTypeOf('string');
				}
			),
			{ numRuns: 120 }
		);
	});

	test('marks without end come to an end', async () => {
		for (const text of [
			'<'.repeat(300_000),
			'<a '.repeat(200_000),
			`<p x="${'y'.repeat(300_000)}`,
			'&'.repeat(300_000),
			'<!--'.repeat(100_000)
		]) {
			await faultOf('a.html', strToU8(`<html>a${text}`));
		}
	});
});
