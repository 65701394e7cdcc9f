import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	type ParagraphChild
} from 'docx';
import { briefingFilesText as words } from '../../text/index.ts';
import type { DocumentTable, TableCell as Cell, TableHead, TableLine } from '../document.ts';
import { INK, SHEET, STYLE } from './look.ts';
import type { DocxWriting } from './writing.ts';

/** Twips inside a cell that no text stands in. */
const CELL_MARGINS = 160;

/** Shares of the sheet's width as whole twips. */
function columnWidths(columns: readonly TableHead[]): readonly number[] {
	const sum = columns.reduce((total, { width }) => total + width, 0);
	if (sum <= 0) return columns.map(() => Math.floor(SHEET.text / columns.length));
	return columns.map(({ width }) => Math.floor((width / sum) * SHEET.text));
}

function alignmentOf(column: TableHead | undefined): 'left' | 'right' {
	return column?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT;
}

async function cellContent(
	cell: Cell,
	isStrong: boolean,
	width: number,
	writing: DocxWriting
): Promise<readonly ParagraphChild[]> {
	if ('trend' in cell) {
		const picture = await writing.illustrator.trend(cell.trend);
		const pixels = (width - CELL_MARGINS) / SHEET.twipsInPixel;
		return [writing.picture(picture, words.trend, cell.said, pixels)];
	}
	const note =
		cell.note === undefined
			? []
			: writing.runs([{ text: `\n${cell.note}` }], { style: STYLE.soft });
	return [...writing.runs(cell.runs, { isStrong }), ...note];
}

/** What it is and how it stands: the cells of a line outside the normal range that are bold. */
const SET_APART = 2;

/** Outside the normal range: bold, and a bar at its head, beside the words that say so. */
async function bodyRow(
	line: TableLine,
	table: DocumentTable,
	widths: readonly number[],
	isKept: boolean,
	writing: DocxWriting
): Promise<TableRow> {
	const children: TableCell[] = [];
	for (const [index, cell] of line.cells.entries()) {
		const width = widths[index] ?? 0;
		const isBarred = line.isOutside === true && index === 0;
		const isStrong = line.isOutside === true && index < SET_APART;
		const content = await cellContent(cell, isStrong, width, writing);
		const alignment = alignmentOf(table.columns[index]);
		children.push(
			new TableCell({
				width: { size: width, type: WidthType.DXA },
				...(isBarred
					? { borders: { left: { style: BorderStyle.SINGLE, size: 24, color: INK.text } } }
					: {}),
				children: [
					new Paragraph({ style: STYLE.cell, alignment, keepNext: isKept, children: content })
				]
			})
		);
	}
	return new TableRow({ cantSplit: true, children });
}

function headRow(table: DocumentTable, widths: readonly number[], writing: DocxWriting): TableRow {
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: table.columns.map(
			(column, index) =>
				new TableCell({
					width: { size: widths[index] ?? 0, type: WidthType.DXA },
					children: [
						new Paragraph({
							style: STYLE.head,
							alignment: alignmentOf(column),
							keepNext: true,
							children: writing.runs([{ text: column.label }])
						})
					]
				})
		)
	});
}

/** Below how many lines a table is kept on one sheet. */
const SHORT = 7;

/** The table itself; its caption and notes are paragraphs around it. */
export async function tableOf(table: DocumentTable, writing: DocxWriting): Promise<Table> {
	const widths = columnWidths(table.columns);
	const rows = [headRow(table, widths, writing)];
	const last = table.lines.length - 1;
	for (const [index, line] of table.lines.entries()) {
		// A short table stays in one piece; of a long one the last two lines stay together.
		const isKept = index < last && (table.lines.length <= SHORT || index === last - 1);
		rows.push(await bodyRow(line, table, widths, isKept, writing));
	}
	return new Table({
		style: STYLE.table,
		layout: TableLayoutType.FIXED,
		width: { size: SHEET.text, type: WidthType.DXA },
		columnWidths: widths,
		tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
		rows
	});
}
