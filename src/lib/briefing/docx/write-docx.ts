import {
	BorderStyle,
	Document,
	Footer,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	TextRun,
	type Table
} from 'docx';
import { briefingFilesText as words } from '../../text/index.ts';
import type { WrittenDocument } from '../document.ts';
import { noteRuns } from '../note-book.ts';
import type { Illustrator } from '../pictures.ts';
import { partPieces } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { INK, SHEET, STYLE } from './look.ts';
import { numberingWith, styles, tableStyles } from './styles.ts';
import { undated } from './undated.ts';
import { DocxWriting } from './writing.ts';

/** On every sheet: whom it is about, and that an example is one. */
function headerOf(document: WrittenDocument, writing: DocxWriting): Header {
	const example =
		document.example === null
			? []
			: [
					new TextRun({ children: [new Tab()] }),
					...writing.runs([{ text: document.example, isStrong: true }])
				];
	return new Header({
		children: [
			new Paragraph({
				style: STYLE.header,
				border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: INK.rule } },
				children: [...writing.runs([{ text: document.runningHead }]), ...example]
			})
		]
	});
}

function footerOf(): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: STYLE.footer,
				children: [
					new TextRun({
						children: [
							`${words.page} `,
							PageNumber.CURRENT,
							` ${words.pageOf} `,
							PageNumber.TOTAL_PAGES
						]
					})
				]
			})
		]
	});
}

async function bodyOf(
	document: WrittenDocument,
	writing: DocxWriting
): Promise<readonly (Paragraph | Table)[]> {
	const pieces: (Paragraph | Table)[] = [
		new Paragraph({ style: STYLE.title, children: writing.runs([{ text: document.title }]) }),
		new Paragraph({ style: STYLE.subtitle, children: writing.runs([{ text: document.subtitle }]) })
	];
	for (const part of document.parts) pieces.push(...(await partPieces(part, writing)));
	return pieces;
}

function footnotesOf(writing: DocxWriting): Record<string, { children: Paragraph[] }> {
	return Object.fromEntries(
		writing.notes.notes.map((note) => [
			String(note.number),
			{
				children: [
					new Paragraph({
						style: 'FootnoteText',
						children: writing.runs([{ text: ' ' }, ...noteRuns(note)], {
							linkStyle: STYLE.noteLink
						})
					})
				]
			}
		])
	);
}

const page = {
	size: { width: SHEET.width, height: SHEET.height },
	margin: {
		top: SHEET.margin + 200,
		bottom: SHEET.margin,
		left: SHEET.margin,
		right: SHEET.margin,
		header: 600,
		footer: 560
	}
} as const;

/**
 * A document for Word: real headings, lists, tables and captions, pictures with words for those who do not see them,
 * and evidence as footnotes. The same document gives the same bytes.
 * @param addressOf the absolute address of a page of the site; null where it is not known, and no link is made.
 */
export async function documentDocx(
	document: WrittenDocument,
	illustrator: Illustrator,
	addressOf: (path: string) => string | null
): Promise<Uint8Array> {
	const writing = new DocxWriting(illustrator, addressOf);
	const children = await bodyOf(document, writing);
	const file = new Document({
		externalStyles: tableStyles,
		styles,
		numbering: numberingWith(document.bullet ?? '•'),
		footnotes: footnotesOf(writing),
		sections: [
			{
				properties: { page },
				headers: { default: headerOf(document, writing) },
				footers: { default: footerOf() },
				children
			}
		]
	});
	const core = { path: 'docProps/core.xml', data: coreProperties(document) };
	return undated(new Uint8Array(await Packer.toArrayBuffer(file, false, [core])));
}
