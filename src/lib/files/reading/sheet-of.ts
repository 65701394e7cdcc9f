import type { Sheet } from './sheet.ts';

/** A sheet of rows, with what is usual where nothing is said. */
export function sheetOf(sheet: Pick<Sheet, 'name' | 'rows'> & Partial<Sheet>): Sheet {
	let width = 0;
	for (const { length } of sheet.rows) width = Math.max(width, length);
	return { headRow: null, merged: [], isHidden: false, ...sheet, width };
}
