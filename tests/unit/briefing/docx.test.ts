import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { DOMParser } from 'linkedom';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { WrittenDocument } from '../../../src/lib/briefing/document.ts';
import { documentDocx } from '../../../src/lib/briefing/docx/index.ts';
import { boxes, HOSTILE, onSite, writtenDocument } from './written-document.ts';

/** The files of an archive, by name. */
function unzipped(archive: Uint8Array): ReadonlyMap<string, string> {
	const bytes = Buffer.from(archive);
	const files = new Map<string, string>();
	let at = bytes.readUInt32LE(bytes.length - 6);
	while (bytes.readUInt32LE(at) === 0x02014b50) {
		const [packed, name, extra, comment] = [
			bytes.readUInt32LE(at + 20),
			bytes.readUInt16LE(at + 28),
			bytes.readUInt16LE(at + 30),
			bytes.readUInt16LE(at + 32)
		];
		const local = bytes.readUInt32LE(at + 42);
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const content = bytes.subarray(start, start + packed);
		const isPacked = bytes.readUInt16LE(at + 10) === 8;
		files.set(
			bytes.subarray(at + 46, at + 46 + name).toString(),
			(isPacked ? inflateRawSync(content) : content).toString()
		);
		at += 46 + name + extra + comment;
	}
	return files;
}

/** A part of the file as elements, named as they are written. */
function parsed(xml: string): Document {
	return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

/** What a strict reader finds wrong with the nesting and the signs of an XML text; nothing where it is in order. */
function malformed(xml: string): readonly string[] {
	const wrong: string[] = [];
	// eslint-disable-next-line no-control-regex -- these are what must not be there
	if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u.test(xml))
		wrong.push('forbidden sign');
	const open: string[] = [];
	const rest = xml.replaceAll(
		/<\?xml[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/gu,
		(_, close: string | undefined, name: string | undefined, __, empty: string | undefined) => {
			if (name === undefined) return '';
			if (close === '/') {
				if (open.pop() !== name) wrong.push(`</${name}>`);
			} else if (empty !== '/') open.push(name);
			return '';
		}
	);
	if (rest.includes('<')) wrong.push(rest.slice(rest.indexOf('<'), rest.indexOf('<') + 40));
	if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(rest)) wrong.push('bare &');
	return [...wrong, ...open];
}

function all(document: Document, name: string): readonly Element[] {
	return [...document.getElementsByTagName(name)];
}

const bytes = await documentDocx(writtenDocument, boxes, onSite);
const files = unzipped(bytes);
const file = (name: string): string => files.get(name) ?? '';
const body = parsed(file('word/document.xml'));

describe('a document as DOCX', () => {
	test('every part is well-formed XML, whatever its words hold', () => {
		const parts = [...files].filter(([name]) => /\.(?:xml|rels)$/u.test(name));
		expect(parts.length).toBeGreaterThan(8);
		expect(parts.map(([name, xml]) => [name, malformed(xml)])).toEqual(
			parts.map(([name]) => [name, []])
		);
	});

	test('another reader finds the same words, headings, lists and tables', async () => {
		const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
		expect(html).toContain('<h1>Overblik i fem linjer</h1>');
		expect(html).toContain('<h2>Spørgsmål</h2>');
		expect(html).toMatch(/<ul>(?:<li>.*?<\/li>){4}<\/ul>/su);
		expect(html).toContain('<ol><li>Første</li><li>Anden</li>');
		expect(html).toMatch(/<thead><tr><th>.*Nøgletal/su);
		expect(html).toContain('x'.repeat(20_000));
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(html).not.toContain('<script');
		expect(html).toContain('»Dispositionsfonden er fortsat negativ«');
		expect(html).toContain('href="https://dialogblik.dk/gladsaxe/referater/m/#passage-4.1"');
		const checks = html.match(/<input type="checkbox"[^>]*>/gu) ?? [];
		expect(checks.map((box) => box.includes('checked'))).toEqual([false, true]);
	});

	test('forbidden signs are gone and all others stay', async () => {
		const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
		expect(text).toContain('lukket \u202Evendt 👩‍👩‍👧 æøå\u2069');
		expect(HOSTILE).toContain('\uFFFE');
		expect(text).not.toContain('\uFFFE');
	});

	test('styles are real ones, and all that are used are there', () => {
		const styles = parsed(file('word/styles.xml'));
		const known = new Map(
			all(styles, 'w:style').map((style) => [
				style.getAttribute('w:styleId'),
				all(style as unknown as Document, 'w:name')[0]?.getAttribute('w:val')
			])
		);
		const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
			all(body, name).map((style) => style.getAttribute('w:val'))
		);
		expect(used.filter((style) => !known.has(style))).toEqual([]);
		expect([...known.values()]).toEqual(
			expect.arrayContaining([
				'Title',
				'Subtitle',
				'Heading 1',
				'Heading 2',
				'Body Text',
				'List Bullet',
				'List Number',
				'caption',
				'Quote',
				'Briefing Table'
			])
		);
		expect(file('word/styles.xml')).toMatch(
			/<w:docDefaults>.*w:lang w:val="da-DK".*<\/w:docDefaults>/su
		);
	});

	test('a table has a head that repeats, rows in one piece, and widths that fill the sheet', () => {
		expect(all(body, 'w:tblHeader')).toHaveLength(1);
		expect(all(body, 'w:cantSplit')).toHaveLength(all(body, 'w:tr').length);
		const widths = all(body, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
		expect(widths).toEqual([4819, 2409, 2409]);
	});

	test('every picture has alternative words, and a number of its own', () => {
		const pictures = all(body, 'wp:docPr');
		// The reader here leaves the two signs as they are written.
		const said = pictures.map((picture) =>
			picture.getAttribute('descr')?.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
		);
		expect(said).toEqual([
			'Stigende fra 1 til 4',
			'Ukendt',
			'Valgdeltagelsen var 48 % i "Høje Gladsaxe" <KV2021>.'
		]);
		expect(pictures.map((picture) => picture.getAttribute('title'))).toEqual([
			'Udvikling',
			'Udvikling',
			'Valgdeltagelse'
		]);
		expect(new Set(pictures.map((picture) => picture.getAttribute('id'))).size).toBe(3);
		expect([...files.keys()].filter((name) => name.endsWith('.svg')).length).toBe(2);
		// No wider than the text, 642 pixels.
		const widest = Math.max(...all(body, 'wp:extent').map((one) => Number(one.getAttribute('cx'))));
		expect(widest).toBeLessThanOrEqual(642 * 9525);
	});

	test('captions count themselves and stay with what they name', () => {
		const fields = all(body, 'w:instrText').map((field) => field.textContent);
		expect(fields).toEqual(
			expect.arrayContaining([String.raw`SEQ Tabel \* ARABIC`, String.raw`SEQ Figur \* ARABIC`])
		);
		expect(file('word/document.xml')).toMatch(/<w:pStyle w:val="Caption"\/><w:keepNext\/>/u);
		expect(file('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/su);
		expect(file('word/header1.xml')).toContain('Eksempeldata');
	});

	test('each ordered list counts from one', () => {
		const numbers = all(body, 'w:numId').map((one) => one.getAttribute('w:val'));
		expect(new Set(numbers.slice(4)).size).toBe(2);
		const restarts = file('word/numbering.xml').match(/<w:startOverride w:val="1"\/>/gu) ?? [];
		expect(restarts.length).toBeGreaterThanOrEqual(2);
	});

	test('one note for each thing stood on, and the second mention points to it', () => {
		const notes = all(parsed(file('word/footnotes.xml')), 'w:footnote');
		const own = notes.filter((note) => Number(note.getAttribute('w:id')) > 0);
		expect(own).toHaveLength(2);
		expect(all(body, 'w:footnoteReference')).toHaveLength(2);
		expect(file('word/document.xml')).toContain(String.raw`NOTEREF _Note1 \f \h`);
	});

	test('A4 with margins of 2 cm', () => {
		expect(all(body, 'w:pgSz')[0]?.getAttribute('w:w')).toBe('11906');
		expect(all(body, 'w:pgMar')[0]?.getAttribute('w:left')).toBe('1134');
	});

	test('its properties are dated as its data, and the same document gives the same bytes', async () => {
		const core = file('docProps/core.xml');
		expect(core).toContain('<dc:title>Briefing: Lejerbo Gladsaxe</dc:title>');
		expect(core).toContain('<dc:creator>Dialogblik</dc:creator>');
		expect(core.match(/2025-05-23T00:00:00Z/gu)).toHaveLength(2);
		const again = await documentDocx(structuredClone(writtenDocument), boxes, onSite);
		expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
	});

	test('without an address of the site there is no link, and the words remain', async () => {
		const plain = unzipped(await documentDocx(writtenDocument, boxes, () => null));
		expect(plain.get('word/document.xml')).not.toContain('w:hyperlink');
		expect(plain.get('word/footnotes.xml')).toContain('Referat 23. maj 2025, punkt 4.1');
	});

	test('a document without parts is a document', async () => {
		const empty: WrittenDocument = {
			...writtenDocument,
			parts: [],
			example: null,
			dated: 'ukendt'
		};
		const made = await documentDocx(empty, boxes, () => null);
		const { value } = await mammoth.extractRawText({ buffer: Buffer.from(made) });
		expect(value).toContain('Briefing: Lejerbo Gladsaxe');
	});
});

function libreOffice(): string | null {
	try {
		return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
	} catch {
		return null;
	}
}

const office = libreOffice();
const asPdf =
	office === null
		? { name: 'LibreOffice is not on this machine: the file begins as an archive does', office }
		: { name: 'LibreOffice, which is on this machine, turns it into a PDF', office };

test(asPdf.name, () => {
	expect(Buffer.from(bytes).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
	if (asPdf.office === null) return;
	const folder = mkdtempSync(join(tmpdir(), 'briefing-pdf-'));
	try {
		writeFileSync(join(folder, 'a.docx'), bytes);
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
		execFileSync(asPdf.office, [...args, join(folder, 'a.docx')], { stdio: 'ignore' });
		expect(readFileSync(join(folder, 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
