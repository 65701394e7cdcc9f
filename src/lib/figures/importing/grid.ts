import type { CellValue, Sheet } from '../../files/reading/index.ts';

export type Grid = readonly (readonly CellValue[])[];

/** No more cells than this are filled from merged ones. */
const MOST_FILLED = 500_000;

/** What a spreadsheet shows as nothing: a missing cell, blanks. */
export function isBlank(cell: CellValue | undefined): boolean {
	return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell as text, as a person reads it. */
export function cellText(cell: CellValue | undefined): string {
	return cell === undefined || cell === null ? '' : String(cell).trim();
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetter(index: number): string {
	const rest = Math.floor(index / 26);
	return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** The sheet's rows with the value of merged cells in all of them. Rows without any are the sheet's own. */
export function filledGrid({ rows, merged, width }: Sheet): Grid {
	if (merged.length === 0) return rows;
	const grid: (readonly CellValue[])[] = [...rows];
	const own = new Map<number, CellValue[]>();
	let filled = 0;
	for (const { fromRow, fromColumn, toRow, toColumn } of merged) {
		const value = rows[fromRow]?.[fromColumn] ?? null;
		if (isBlank(value)) continue;
		const [lastRow, lastColumn] = [Math.min(toRow, rows.length - 1), Math.min(toColumn, width - 1)];
		for (let row = fromRow; row <= lastRow; row += 1) {
			const cells = own.get(row) ?? [...(rows[row] ?? [])];
			own.set(row, cells);
			grid[row] = cells;
			while (cells.length <= lastColumn) cells.push(null);
			for (let column = fromColumn; column <= lastColumn; column += 1) cells[column] = value;
			filled += lastColumn - fromColumn + 1;
			if (filled > MOST_FILLED) return grid;
		}
	}
	return grid;
}
