import { describe, expect, test } from 'vitest';
import { strToU8, strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import {
	DeletedTextRun,
	Document,
	ExternalHyperlink,
	FootnoteReferenceRun,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	Tab,
	Table,
	TableCell,
	TableRow,
	TextRun
} from 'docx';
import { readDocument } from '../../../src/lib/files/documents/index.ts';
import { PLAIN } from '../../fixtures/documents/layout.ts';
import { faultOf, TEXT, textOf } from '../../fixtures/documents/reading.ts';
import { renderDocx } from '../../fixtures/documents/render-docx.ts';

async function packed(...children: (Paragraph | Table)[]): Promise<Uint8Array> {
	return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

/** The document with one of its parts written anew, or one more in it. */
async function rewritten(
	document: Promise<Uint8Array>,
	part: string,
	write: (xml: string) => string
): Promise<Uint8Array> {
	const files: Zippable = unzipSync(await document);
	const before = files[part];
	files[part] = strToU8(write(before instanceof Uint8Array ? strFromU8(before) : ''));
	return zipSync(files);
}

describe('Word', () => {
	test('numbers that Word counts, bullets, tables, without header and footer', async () => {
		const bytes = await renderDocx(TEXT, {
			...PLAIN,
			header: 'Fabelstrup Kommune',
			footer: 'Side {n}'
		});
		expect(await readDocument({ name: 'referat.docx', bytes })).toEqual({
			kind: 'docx',
			text: TEXT,
			pages: null,
			notes: []
		});
	});

	test('lists go on after one another, begin anew, have levels and letters', async () => {
		const reference = 'levels';
		const level = (at: number, instance: number, text: string): Paragraph =>
			new Paragraph({ text, numbering: { reference, level: at, instance } });
		const document = new Document({
			numbering: {
				config: [
					{
						reference,
						levels: [
							{ level: 0, format: LevelFormat.DECIMAL, text: 'Pkt. %1:', start: 1 },
							{ level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
							{ level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
							{ level: 3, format: LevelFormat.UPPER_ROMAN, text: '%4' }
						]
					}
				]
			},
			sections: [
				{
					children: [
						level(0, 1, 'A'),
						level(1, 1, 'B'),
						level(1, 1, 'C'),
						level(2, 1, 'D'),
						level(3, 1, 'E'),
						level(0, 1, 'F'),
						level(1, 1, 'G'),
						level(0, 2, 'H'),
						level(0, 1, 'I')
					]
				}
			]
		});
		const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
		expect((await textOf('a.docx', bytes)).split('\n')).toEqual([
			'Pkt. 1: A',
			'1.1 B',
			'1.2 C',
			'a) D',
			'I E',
			'Pkt. 2: F',
			'2.1 G',
			'Pkt. 1: H',
			'Pkt. 2: I'
		]);
	});

	test('breaks, tabs, hidden and deleted words, footnotes, a heading', async () => {
		const document = new Document({
			features: { trackRevisions: true },
			footnotes: { 1: { children: [new Paragraph('En note')] } },
			sections: [
				{
					children: [
						new Paragraph({ text: 'Overskrift', heading: HeadingLevel.HEADING_1 }),
						new Paragraph({
							children: [
								new TextRun('Sagsnr.'),
								new TextRun({ children: [new Tab(), '24/118'] }),
								new TextRun({ text: 'ny linje', break: 1 }),
								new TextRun({ text: 'skjult', vanish: true }),
								new DeletedTextRun({
									id: 1,
									author: 'x',
									date: '2024-01-01T00:00:00Z',
									text: 'slettet'
								}),
								new FootnoteReferenceRun(1)
							]
						})
					]
				}
			]
		});
		const read = await readDocument({
			name: 'a.docx',
			bytes: new Uint8Array(await Packer.toArrayBuffer(document))
		});
		expect(read.text).toBe('Overskrift\nSagsnr.\t24/118\nny linje\n\nEn note');
		expect(read.notes).toEqual([
			{ code: 'footnotes', count: 1 },
			{ code: 'deleted-text', count: 1 }
		]);
	});

	test('a table that holds the minutes themselves gives lines, a list of people gives rows', async () => {
		const cell = (...lines: string[]): TableCell =>
			new TableCell({ children: lines.map((line) => new Paragraph(line)) });
		const rows = [
			[cell('Navn'), cell('Titel')],
			[cell('1. Velkomst'), cell('KO bød velkommen.', 'Alle præsenterede sig.')]
		];
		const bytes = await packed(
			new Table({ rows: rows.map((children) => new TableRow({ children })) })
		);
		expect(await textOf('a.docx', bytes)).toBe(
			'Navn\tTitel\n1. Velkomst\nKO bød velkommen.\nAlle præsenterede sig.'
		);
	});

	test('macros and what it would fetch are told and left alone; links are only text', async () => {
		const link = packed(
			new Paragraph({
				children: [
					new ExternalHyperlink({
						link: 'https://eksempel.invalid/',
						children: [new TextRun('se her')]
					})
				]
			})
		);
		expect((await readDocument({ name: 'a.docx', bytes: await link })).notes).toEqual([]);
		const outside = await rewritten(link, 'word/_rels/document.xml.rels', (xml) =>
			xml.replace(
				'</Relationships>',
				'<Relationship Id="x" Type="http://x/attachedTemplate" Target="https://ond.invalid/x.dotm" TargetMode="External"/></Relationships>'
			)
		);
		const both = await rewritten(
			Promise.resolve(outside),
			'word/vbaProject.bin',
			() => 'Sub AutoOpen()'
		);
		expect((await readDocument({ name: 'a.docm', bytes: both })).notes).toEqual([
			{ code: 'macros', count: null },
			{ code: 'external-content', count: 1 }
		]);
	});

	test('what cannot be read says why', async () => {
		const good = await renderDocx(TEXT, PLAIN);
		expect(await faultOf('a.docx', good.slice(0, good.length / 2))).toBe('damaged');
		expect(await faultOf('a.docx', await packed(new Paragraph('')))).toBe('no-text');
		expect(await faultOf('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe(
			'unknown-kind'
		);
		const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
		expect(
			await faultOf('a.doc', Uint8Array.from([...compound, ...Array<number>(600).fill(0)]))
		).toBe('unknown-kind');
		expect(
			await faultOf(
				'a.docx',
				Uint8Array.from([
					...compound,
					...Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
				])
			)
		).toBe('encrypted');
	});

	test('a bomb is refused before it fills the memory', async () => {
		const filling = new Uint8Array(120_000_000).fill(32);
		expect(await faultOf('a.docx', zipSync({ 'word/document.xml': filling }, { level: 9 }))).toBe(
			'bomb'
		);
	});

	test('a part that declares entities of its own gets none of them', async () => {
		const bytes = await rewritten(packed(new Paragraph('Tal')), 'word/document.xml', (xml) =>
			xml
				.replace(
					/^<\?xml[^>]*>/u,
					'$&<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
				)
				.replace('Tal', 'Tal &b; &amp; &#230;')
		);
		expect(await textOf('a.docx', bytes)).toContain('Tal &b; & æ');
	});
});
