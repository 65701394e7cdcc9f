import { columnsOfPage } from './pdf-columns.ts';
import { linesOf, median, type Line, type Piece } from './pdf-piece.ts';
import { rowsOf, tableAt } from './pdf-table.ts';

/** A step this many times the usual one is an empty line. */
const EMPTY_LINE = 1.35;

export interface PageText {
	readonly text: string;
	readonly hasColumns: boolean;
}

function usualStep(lines: readonly Line[]): number {
	const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
	return median(steps.filter((step) => step > 2)) || Infinity;
}

function blockLines(lines: readonly Line[], usual: number): readonly string[] {
	const written: string[] = [];
	let before: number | null = null;
	const put = (y: number, text: string, bottom: number): void => {
		if (before !== null && y - before > usual * EMPTY_LINE) written.push('');
		written.push(text);
		before = bottom;
	};
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index];
		if (line === undefined) break;
		const table = tableAt(lines, index);
		if (table === null) {
			put(line.y, line.stretches.map(({ text }) => text).join('\t'), line.y);
			continue;
		}
		const part = lines.slice(table.start, table.end);
		const rows = rowsOf(part, table);
		for (const [at, row] of rows.entries()) {
			const next = rows[at + 1]?.y ?? Infinity;
			const bottom = part.filter(({ y }) => y < next).at(-1)?.y ?? row.y;
			put(row.y, row.text, bottom);
		}
		index = table.end - 1;
	}
	return written;
}

/** The text of one page from where its letters stand: columns one after the other, tables row by row. */
export function pageText(pieces: readonly Piece[]): PageText {
	const { blocks, isSplit } = columnsOfPage(linesOf(pieces));
	const usual = Math.min(...blocks.map(usualStep));
	let text = '';
	let bottom = Infinity;
	for (const block of blocks) {
		const isApart = (block[0]?.y ?? 0) - bottom > usual * EMPTY_LINE;
		text += (text === '' ? '' : isApart ? '\n\n' : '\n') + blockLines(block, usual).join('\n');
		bottom = block.at(-1)?.y ?? bottom;
	}
	return { text, hasColumns: isSplit };
}
