/**
 * Reading tables out of files: raw sheets first (`readTableFile`), types afterwards (`profileSheet`, `buildTable`). The
 * formats' own readers are fetched when a file of them comes. Runs in a page (in a worker) and in Node.
 */
export { guessHeadRow } from './head-row.ts';
export type { NumberStyle } from './number-text.ts';
export { readTableFile, type ReadOptions, type TableFile } from './read-table-file.ts';
export type { CellValue, MergedCells, ReadFile, ReadingNote, Sheet, TableFormat } from './sheet.ts';
export { TableFileError, type TableFileErrorCode } from './table-file-error.ts';
export { tableName, tableNameProblem } from './table-names.ts';
export {
	buildTable,
	isEnglishFile,
	profileSheet,
	type ColumnChoice,
	type ColumnOutcome,
	type ProfiledColumn,
	type TypedOutcome,
	type TypedTable
} from './typed-table.ts';
export { COLUMN_TYPES, type TypedColumnType } from './typed-value.ts';
