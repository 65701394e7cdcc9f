import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toXlsx, type XlsxSheet } from '../../../src/lib/files/index.ts';

/** Reads an archive by its directory, as every reader does; the checks are what a strict one makes. */
async function unzip(blob: Blob): Promise<ReadonlyMap<string, string>> {
	const bytes = Buffer.from(await blob.arrayBuffer());
	const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
	const count = bytes.readUInt16LE(end + 10);
	let at = bytes.readUInt32LE(end + 16);
	const files = new Map<string, string>();
	for (let index = 0; index < count; index += 1) {
		expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
		const packed = bytes.readUInt32LE(at + 20);
		const size = bytes.readUInt32LE(at + 24);
		const nameLength = bytes.readUInt16LE(at + 28);
		const local = bytes.readUInt32LE(at + 42);
		const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
		expect(bytes.readUInt32LE(local)).toBe(0x04034b50);
		// The head before the file and the directory say the same.
		expect(bytes.subarray(local + 4, local + 26)).toEqual(bytes.subarray(at + 6, at + 28));
		const start = local + 30 + nameLength;
		const text = inflateRawSync(bytes.subarray(start, start + packed));
		expect(text.length).toBe(size);
		files.set(name, text.toString('utf8'));
		at += 46 + nameLength;
	}
	return files;
}

async function sheetXml(sheet: Partial<XlsxSheet> & Pick<XlsxSheet, 'rows'>): Promise<string> {
	const { blob } = await toXlsx([
		{ name: 'A', columns: [{ label: 'Navn', type: 'text', width: 20 }], ...sheet }
	]);
	return (await unzip(blob)).get('xl/worksheets/sheet1.xml') ?? '';
}

/** The text of every cell of the first column below the head. */
function texts(xml: string): (string | null)[] {
	return [...parseHTML(xml).document.querySelectorAll('row')]
		.slice(1)
		.map((row) => row.querySelector('t')?.textContent ?? null);
}

describe('XLSX', () => {
	it('is an archive with the parts that a workbook needs', async () => {
		const { blob } = await toXlsx([
			{ name: 'Aftaler', columns: [], rows: [] },
			{ name: 'Om', columns: [], rows: [] }
		]);
		const files = await unzip(blob);
		expect([...files.keys()]).toEqual([
			'[Content_Types].xml',
			'_rels/.rels',
			'xl/workbook.xml',
			'xl/_rels/workbook.xml.rels',
			'xl/styles.xml',
			'xl/worksheets/sheet1.xml',
			'xl/worksheets/sheet2.xml'
		]);
		expect(files.get('xl/workbook.xml')).toContain('<sheet name="Om" sheetId="2" r:id="rId2"/>');
		expect(blob.type).toContain('spreadsheetml.sheet');
	});

	it('writes dates and numbers as such, and unknown as no cell', async () => {
		const xml = await sheetXml({
			columns: [
				{ label: 'Dato', type: 'date', width: 12 },
				{ label: 'Tal', type: 'number', width: 12, decimals: 2 }
			],
			rows: [
				['2025-05-23', -0.5],
				[null, null],
				['1900-03-01', Number.NaN],
				['2025-02-30', -0]
			]
		});
		expect(xml).toContain('<c r="A2" s="3"><v>45800</v></c><c r="B2" s="6"><v>-0.5</v></c>');
		expect(xml).toContain('<row r="3"></row>');
		expect(xml).toContain('<row r="4"><c r="A4" s="3"><v>61</v></c></row>');
		// 30 February is no day: what stood there stays, as text.
		expect(xml).toContain(
			'<t xml:space="preserve">2025-02-30</t></is></c><c r="B5" s="6"><v>0</v></c>'
		);
	});

	it('freezes a bold head and gives the columns their widths', async () => {
		const { blob } = await toXlsx([
			{ name: 'A', columns: [{ label: 'Ærø & <b>', type: 'text', width: 33 }], rows: [] }
		]);
		const files = await unzip(blob);
		const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
		expect(xml).toContain(
			'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
		);
		expect(xml).toContain('<col min="1" max="1" width="33" customWidth="1"/>');
		expect(xml).toContain(
			'<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">Ærø &amp; &lt;b&gt;</t>'
		);
		expect(files.get('xl/styles.xml')).toContain('<font><b/>');
	});

	it('never makes a formula of text', async () => {
		const rows = ['=1+1', '+45', '-2', '@SUM(A1)', '=cmd|" /C calc"!A0', '\t=1'].map((text) => [
			text
		]);
		const xml = await sheetXml({ rows });
		expect(xml).not.toMatch(/<f[\s>/]/u);
		expect(texts(xml)).toEqual(rows.map(([text]) => text));
		expect(xml.match(/t="inlineStr"/gu)).toHaveLength(rows.length + 1);
	});

	it('writes every text back as it was, but for what XML cannot hold', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1 })), async (list) => {
				const xml = await sheetXml({ rows: list.map((text) => [text]) });
				// eslint-disable-next-line no-control-regex -- these are what must not be there
				expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
				expect(xml).not.toMatch(/<f[\s>/]/u);
			}),
			{ numRuns: 15 }
		);
		const odd = [
			'constructor',
			'__proto__',
			' to mellemrum ',
			'a\nb',
			'👩‍👩‍👧',
			'\u202Eabc',
			'</t></is>',
			'&amp;'
		];
		expect(texts(await sheetXml({ rows: odd.map((text) => [text]) }))).toEqual(odd);
		expect(texts(await sheetXml({ rows: [['a\u0000b\r\nc\ud800d']] }))).toEqual(['ab\ncd']);
		// Excel reads _x0041_ as A.
		expect(texts(await sheetXml({ rows: [['_x0041_']] }))).toEqual(['_x005F_x0041_']);
	});

	it('cuts what a cell cannot hold, and says so in the cell and to the caller', async () => {
		const column = { label: 'A', type: 'text', width: 9 } as const;
		const long = '😀'.repeat(20_000);
		const { blob, cut } = await toXlsx([
			{ name: 'A', columns: [column], rows: [[long], ['x'.repeat(32_767)]] }
		]);
		const [first, second] = texts((await unzip(blob)).get('xl/worksheets/sheet1.xml') ?? '');
		expect(cut).toBe(1);
		expect(first?.length).toBeLessThanOrEqual(32_767);
		expect(first).toMatch(/^(?:😀)+ … \[afkortet: .*\]$/u);
		expect(second).toHaveLength(32_767);
	});

	it('gives sheets names that Excel takes', async () => {
		const names = ['Om', 'om', `${'x'.repeat(40)}1`, `${'x'.repeat(40)}2`, "'[a]:b/c'", ''];
		const { blob } = await toXlsx(names.map((name) => ({ name, columns: [], rows: [] })));
		const xml = (await unzip(blob)).get('xl/workbook.xml') ?? '';
		const given = [...xml.matchAll(/<sheet name="([^"]*)"/gu)].map((match) => match[1] ?? '');
		expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
		for (const name of given) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
	});

	it('writes thousands of rows, and the same bytes each time', async () => {
		const sheet: XlsxSheet = {
			name: 'A',
			columns: Array.from({ length: 30 }, () => ({ label: 'A', type: 'text', width: 9 }) as const),
			rows: Array.from({ length: 2000 }, (_, row) =>
				Array.from({ length: 30 }, (_, at) => `${row}.${at}`)
			)
		};
		const [first, second] = await Promise.all([toXlsx([sheet]), toXlsx([sheet])]);
		expect(Buffer.from(await first.blob.arrayBuffer())).toEqual(
			Buffer.from(await second.blob.arrayBuffer())
		);
		const xml = (await unzip(first.blob)).get('xl/worksheets/sheet1.xml') ?? '';
		expect(xml).toContain('<c r="AD2001"');
	});
});
