import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '../../../../src/lib/files/index.ts';
import { readTableFile, type Sheet } from '../../../../src/lib/files/reading/index.ts';
import { codeOf, workbookOf, zipOf, type WorkbookParts } from './files.ts';

async function read(parts: WorkbookParts): Promise<readonly Sheet[]> {
	return (await readTableFile({ name: 'a.xlsx', bytes: workbookOf(parts) })).sheets;
}

async function rowsOf(cells: string, parts: Omit<WorkbookParts, 'sheets'> = {}) {
	const [sheet] = await read({ ...parts, sheets: { A: `<sheetData>${cells}</sheetData>` } });
	return sheet?.rows;
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
	return new Uint8Array(await blob.arrayBuffer());
}

describe('XLSX', () => {
	it('reads what our own writer wrote: types, sheets, Danish letters', async () => {
		const { blob } = await toXlsx([
			{
				name: 'Tal',
				columns: [
					{ label: 'Navn', type: 'text', width: 10 },
					{ label: 'Antal', type: 'number', width: 10, decimals: 2 },
					{ label: 'År', type: 'plain', width: 10 },
					{ label: 'Dag', type: 'date', width: 10 },
					{ label: 'Tid', type: 'moment', width: 10 }
				],
				rows: [
					['Ærø & <Ålborg>', 1234.5, 2025, '2025-05-23', '2025-05-23T10:11:12'],
					['_x0041_', null, null, null, null]
				]
			},
			{ name: 'Tom', columns: [], rows: [] }
		]);
		const { sheets, format } = await readTableFile({ name: 'a.xlsx', bytes: await bytesOf(blob) });
		expect(format).toBe('xlsx');
		expect(sheets.map(({ name }) => name)).toEqual(['Tal', 'Tom']);
		expect(sheets[0]?.rows).toEqual([
			['Navn', 'Antal', 'År', 'Dag', 'Tid'],
			['Ærø & <Ålborg>', 1234.5, 2025, '2025-05-23', '2025-05-23T10:11:12'],
			['_x0041_']
		]);
		expect(sheets[1]?.rows).toEqual([]);
	});

	it('reads any text that our writer takes', async () => {
		const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter(
			// What XML cannot hold is left out by the writer; a carriage return becomes a line feed.
			// eslint-disable-next-line no-control-regex -- these are what is left out
			(value) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u.test(value)
		);
		await fc.assert(
			fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
				const { blob } = await toXlsx([
					{
						name: 'A',
						columns: [{ label: 'x', type: 'text', width: 5 }],
						rows: texts.map((value) => [value])
					}
				]);
				const { sheets } = await readTableFile({ name: 'a.xlsx', bytes: await bytesOf(blob) });
				expect(sheets[0]?.rows).toEqual([['x'], ...texts.map((value) => [value])]);
			}),
			{ numRuns: 50 }
		);
	});

	it('keeps gaps, merged cells and hidden sheets', async () => {
		const sheets = await read({
			sheets: {
				A: '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4" t="b"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>',
				'B" state="hidden': '<sheetData/>'
			}
		});
		expect(sheets[0]?.rows).toEqual([[], [null, 1], [], [true]]);
		expect(sheets[0]?.merged).toEqual([{ fromRow: 1, fromColumn: 1, toRow: 2, toColumn: 2 }]);
		expect(sheets.map(({ isHidden }) => isHidden)).toEqual([false, true]);
	});

	it('reads texts in styles, read aloud or not, other prefixes and cells without a place', async () => {
		const rows = await rowsOf(
			'<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a&#230;</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t><![CDATA[<b>]]></x:t></x:is></x:c></x:row>',
			{
				texts:
					'<si><r><t>Gl</t></r><r><t xml:space="preserve">ad </t></r><rPh><t>nej</t></rPh></si><si><t>a_x000D_b</t></si>'
			}
		);
		expect(rows).toEqual([['Glad ', 'a\rb', 'aæ', '<b>']]);
	});

	it('takes what formulas gave, and says what has no value', async () => {
		const bytes = workbookOf({
			sheets: {
				A: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="e"><f>NA()</f><v>#N/A</v></c><c r="D1"><f>X()</f></c></row></sheetData>'
			}
		});
		const { sheets, notes } = await readTableFile({ name: 'a.xlsx', bytes });
		expect(sheets[0]?.rows).toEqual([[2, 'a']]);
		expect(notes).toEqual([
			{ kind: 'error-cells', sheet: 'A', count: 1 },
			{ kind: 'formulas-without-value', sheet: 'A', count: 1 }
		]);
	});

	it('knows dates by their format, in both calendars', async () => {
		const styles =
			'<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-406]d. mmmm yyyy;@"/><numFmt numFmtId="171" formatCode="#,##0&quot; dage&quot;"/><numFmt numFmtId="172" formatCode="[Red]0.0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="20"/><xf numFmtId="22"/></cellXfs></styleSheet>';
		const cells =
			'<row r="1"><c s="0"><v>45800</v></c><c s="1"><v>45800</v></c><c s="2"><v>45800</v></c><c s="3"><v>45800</v></c><c s="4"><v>45800</v></c><c s="5"><v>0.5</v></c><c s="6"><v>45800.424444444441</v></c><c s="1"><v>1</v></c><c t="d"><v>2025-05-23T00:00:00</v></c></row>';
		expect(await rowsOf(cells, { styles })).toEqual([
			[
				45800,
				'2025-05-23',
				'2025-05-23',
				45800,
				45800,
				'12:00:00',
				'2025-05-23T10:11:12',
				'1900-01-01',
				'2025-05-23'
			]
		]);
		const since1904 = await rowsOf('<row><c s="1"><v>44338</v></c></row>', {
			styles,
			workbook: '<workbookPr date1904="1"/>'
		});
		expect(since1904).toEqual([['2025-05-23']]);
	});

	it('refuses bombs: told, lied about, and of one text that is used a million times', async () => {
		const zeros = `<sheetData>${'<row/>'.repeat(5_000_000)}`;
		const told = workbookOf({ sheets: { A: zeros } });
		expect(told.length).toBeLessThan(100_000);
		expect(await codeOf(readTableFile({ name: 'a.xlsx', bytes: told }))).toBe('bomb');
		const lied = workbookOf({ sheets: { A: zeros }, told: 5000 });
		expect(await codeOf(readTableFile({ name: 'a.xlsx', bytes: lied }))).toBe('bomb');
		const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`;
		const used = workbookOf({
			texts: `<si><t>${'a'.repeat(32_000)}</t></si>`,
			sheets: { A: `<sheetData>${row.repeat(100)}</sheetData>` }
		});
		expect(await codeOf(readTableFile({ name: 'a.xlsx', bytes: used }))).toBe('too-much-text');
	});

	it('refuses a million empty rows with one cell only when beyond the limits', async () => {
		const rows = await rowsOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>');
		expect(rows?.length).toBe(1_048_576);
		const beyond = workbookOf({
			sheets: { A: '<sheetData><row r="90000000"><c><v>1</v></c></row></sheetData>' }
		});
		expect(await codeOf(readTableFile({ name: 'a.xlsx', bytes: beyond }))).toBe('too-many-rows');
		const wide = workbookOf({ sheets: { A: '<row r="1"><c r="XFD1"><v>1</v></c></row>' } });
		expect(await codeOf(readTableFile({ name: 'a.xlsx', bytes: wide }))).toBe('too-many-columns');
	});

	it('says what other archives and old workbooks are', async () => {
		const read = (bytes: Uint8Array): Promise<string> =>
			codeOf(readTableFile({ name: 'a.xlsx', bytes }));
		expect(await read(zipOf([{ name: 'word/document.xml', content: '<a/>' }]))).toBe(
			'other-format'
		);
		expect(await read(zipOf([{ name: 'xl/workbook.bin', content: 'x' }]))).toBe('old-excel');
		expect(await read(zipOf([{ name: 'a.txt', content: 'x' }]))).toBe('other-format');
		const ods = 'application/vnd.oasis.opendocument.spreadsheet';
		expect(await read(zipOf([{ name: 'mimetype', content: ods }]))).toBe('other-format');
		const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
		expect(await read(Buffer.concat([ole, Buffer.alloc(512)]))).toBe('old-excel');
		const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
		expect(await read(Buffer.concat([ole, Buffer.alloc(512), encrypted]))).toBe('encrypted');
	});

	it('reads a workbook by its content whatever its name, and refuses half of one', async () => {
		const bytes = workbookOf({ sheets: { A: '<row><c><v>1</v></c></row>' } });
		const { format, notes } = await readTableFile({ name: 'tal.csv', bytes });
		expect(format).toBe('xlsx');
		expect(notes).toEqual([{ kind: 'renamed', named: 'csv', found: 'xlsx' }]);
		expect(await codeOf(readTableFile({ name: 'a.xlsx', bytes: bytes.subarray(0, 300) }))).toBe(
			'damaged'
		);
		const empty = workbookOf({ sheets: { A: '<sheetData/>' } });
		expect(await codeOf(readTableFile({ name: 'a.xlsx', bytes: empty }))).toBe('no-table');
	});
});
