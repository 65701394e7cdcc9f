export { readTable, type ReadTable, type TableDefinition } from './read-table.ts';
export { TABLE_FILES } from './table-files.ts';
export { checkSums } from './reconcile.ts';
