import { CellBudget } from './limits.ts';
import { sheetOf } from './sheet-of.ts';
import { TableFileError } from './table-file-error.ts';
import { Archive } from './unzip.ts';
import { readSheetCells } from './xlsx-sheet.ts';
import { readTexts } from './xlsx-text.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import type { Reader } from './reader.ts';
import type { ReadingNote, Sheet } from './sheet.ts';

/**
 * A workbook (XLSX, also with macros, in both dialects of the format). An own reader: `read-excel-file` (9.3.17) unpacks a
 * whole file without asking how large it becomes, and forgets which cells are merged.
 */
export const readXlsx: Reader = async ({ bytes, onProgress }) => {
	const archive = new Archive(bytes);
	const workbook = await readWorkbook(archive);
	const texts = await readTexts(archive, workbook.textPart);
	const budget = new CellBudget();
	const sheets: Sheet[] = [];
	const notes: ReadingNote[] = [];
	const total = workbook.sheets.length;
	for (const [index, { name, part, isHidden }] of workbook.sheets.entries()) {
		const cells = await readSheetCells(archive, part, {
			workbook,
			texts,
			budget,
			onProgress: (share) => {
				onProgress((index + share) / total);
			}
		});
		const { rows, merged, errorCells, formulasWithoutValue } = cells;
		sheets.push(sheetOf({ name, rows, merged, isHidden }));
		if (errorCells > 0) notes.push({ kind: 'error-cells', sheet: name, count: errorCells });
		if (formulasWithoutValue > 0) {
			notes.push({ kind: 'formulas-without-value', sheet: name, count: formulasWithoutValue });
		}
	}
	if (sheets.length === 0) throw new TableFileError('no-table');
	return { sheets, notes };
};
