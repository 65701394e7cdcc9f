import { CheckBox, HeadingLevel, Paragraph, Tab, TextRun, type Table } from 'docx';
import { briefingFilesText as words } from '../../text/index.ts';
import type { Block, DocumentFigure, DocumentPart, DocumentTable, Statement } from '../document.ts';
import { LIST, SHEET, STYLE } from './look.ts';
import { tableOf } from './table.ts';
import { field, type DocxWriting } from './writing.ts';

type Piece = Paragraph | Table;

/** `Tabel 3. …`: the number is a field, so that Word can list and count tables and figures. */
function caption(kind: string, text: string, writing: DocxWriting): Paragraph {
	return new Paragraph({
		style: STYLE.caption,
		keepNext: true,
		children: [
			...writing.runs([{ text: `${kind} ` }]),
			...field(`SEQ ${kind} \\* ARABIC`, String(writing.nextCaption(kind))),
			...writing.runs([{ text: `. ${text}` }])
		]
	});
}

function below(text: string, writing: DocxWriting): Paragraph {
	return new Paragraph({ style: STYLE.below, children: writing.runs([{ text }]) });
}

async function tablePieces(table: DocumentTable, writing: DocxWriting): Promise<Piece[]> {
	// A table is followed by a paragraph, or the next one would touch it.
	const notes = table.notes.length === 0 ? [''] : table.notes;
	return [
		caption(words.table, table.caption, writing),
		await tableOf(table, writing),
		...notes.map((note) => below(note, writing))
	];
}

async function figurePieces(figure: DocumentFigure, writing: DocxWriting): Promise<Piece[]> {
	const picture = await writing.illustrator.figure(figure);
	return [
		caption(words.figure, figure.caption, writing),
		new Paragraph({
			style: STYLE.figure,
			keepNext: true,
			children: [writing.picture(picture, figure.caption, figure.sentence, SHEET.textPixels)]
		}),
		below(words.source(figure.source), writing)
	];
}

function checkPoint(statement: Statement, writing: DocxWriting): Paragraph {
	return new Paragraph({
		style: STYLE.check,
		widowControl: true,
		children: [
			new CheckBox({ checked: statement.isDone === true }),
			new TextRun({ children: [new Tab()] }),
			...writing.statement(statement)
		]
	});
}

function listPieces(block: Extract<Block, { kind: 'list' }>, writing: DocxWriting): Paragraph[] {
	if (block.look === 'check') return block.statements.map((point) => checkPoint(point, writing));
	const isNumbered = block.look === 'number';
	const instance = isNumbered ? writing.nextList() : 0;
	return block.statements.map(
		(statement) =>
			new Paragraph({
				style: isNumbered ? STYLE.number : STYLE.bullet,
				widowControl: true,
				numbering: { reference: isNumbered ? LIST.number : LIST.bullet, level: 0, instance },
				children: writing.statement(statement)
			})
	);
}

async function blockPieces(block: Block, writing: DocxWriting): Promise<Piece[]> {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: HeadingLevel.HEADING_2,
					children: writing.runs([{ text: block.text }])
				})
			];
		case 'text':
			return [
				new Paragraph({
					style: STYLE.body,
					widowControl: true,
					children: writing.statement(block.statement)
				})
			];
		case 'list':
			return listPieces(block, writing);
		case 'table':
			return tablePieces(block, writing);
		case 'figure':
			return figurePieces(block, writing);
	}
}

/** One part: its heading and its blocks, in order. */
export async function partPieces(part: DocumentPart, writing: DocxWriting): Promise<Piece[]> {
	const pieces: Piece[] = [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			children: writing.runs([{ text: part.title }])
		})
	];
	for (const block of part.blocks) pieces.push(...(await blockPieces(block, writing)));
	return pieces;
}
