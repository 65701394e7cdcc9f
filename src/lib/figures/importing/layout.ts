import type { CellValue, Sheet } from '../../files/reading/index.ts';
import { foldName, shortText } from './fold-name.ts';
import { cellText, columnLetter, filledGrid, isBlank, type Grid } from './grid.ts';
import { findHeadRows, type HeadRows } from './head-rows.ts';
import { readPeriod } from './period-text.ts';

/** What stands over one column. */
export interface ColumnHead {
	readonly index: number;
	/** `C`. */
	readonly letter: string;
	/** The text nearest to the figures, shortened; null where nothing stands there. */
	readonly shown: string | null;
	/** From top to bottom, each text once. */
	readonly texts: readonly string[];
	/** Folded, years as `#`: by this it is known again. */
	readonly key: string;
	readonly nth: number;
}

/** A sheet cut into its parts. */
export interface Layout {
	readonly name: string;
	readonly grid: Grid;
	readonly headRows: HeadRows | null;
	/** The first row under the heads. */
	readonly firstRow: number;
	readonly heads: readonly ColumnHead[];
	readonly titles: readonly string[];
	readonly signature: string;
}

const MOST_COLUMNS = 500;

/** Heads that stand once over several columns without being merged reach to the next one. */
function reached(
	row: readonly CellValue[],
	below: readonly CellValue[] | undefined
): readonly CellValue[] {
	if (below === undefined) return row;
	const cells = [...row];
	let last: CellValue = null;
	for (let column = 0; column < Math.max(row.length, below.length); column += 1) {
		if (!isBlank(row[column])) last = row[column] ?? null;
		else if (column > 0 && !isBlank(below[column])) cells[column] = last;
	}
	return cells;
}

function headTexts(rows: Grid, column: number): string[] {
	const texts = rows.map((row) => cellText(row[column])).filter((text) => text !== '');
	return texts.filter((text, at) => texts.indexOf(text) === at);
}

function headKey(texts: readonly string[]): string {
	const masked = texts.map((text) => (readPeriod(text) === null ? foldName(text) : '#'));
	return masked
		.join(' / ')
		.replaceAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, '#')
		.slice(0, 200);
}

function columnHeads(grid: Grid, heads: HeadRows | null, width: number): ColumnHead[] {
	const rows = heads === null ? [] : grid.slice(heads.from, heads.to + 1);
	const full = rows.map((row, at) => reached(row, rows[at + 1]));
	const seen = new Map<string, number>();
	return Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, index) => {
		const texts = headTexts(full, index);
		const key = headKey(texts);
		const nth = seen.get(key) ?? 0;
		seen.set(key, nth + 1);
		const last = texts.at(-1);
		const shown = last === undefined ? null : shortText(last);
		return { index, letter: columnLetter(index), shown, texts, key, nth };
	});
}

function signatureOf(heads: readonly ColumnHead[]): string {
	return [...new Set(heads.map(({ key }) => key).filter((key) => key !== ''))]
		.join(' | ')
		.slice(0, 2000);
}

function titlesOf(grid: Grid, before: number): string[] {
	const titles = grid
		.slice(0, before)
		.flatMap((row) => row.map(cellText).filter((text) => text !== ''));
	return [...new Set(titles)].slice(0, 20);
}

/** `said`: where a person says the heads are; undefined = guess. The signature is always that of the guess. */
export function readLayout(
	sheet: Sheet,
	said?: (signature: string) => HeadRows | null | undefined
): Layout {
	const grid = filledGrid(sheet);
	const guessed = findHeadRows(grid, sheet.headRow);
	const guessedHeads = columnHeads(grid, guessed, sheet.width);
	const signature = signatureOf(guessedHeads);
	const own = said?.(signature);
	const headRows = own === undefined ? guessed : own;
	const heads = own === undefined ? guessedHeads : columnHeads(grid, headRows, sheet.width);
	return {
		name: shortText(sheet.name),
		grid,
		headRows,
		firstRow: headRows === null ? 0 : headRows.to + 1,
		heads,
		titles: titlesOf(grid, headRows?.from ?? 0),
		signature
	};
}
