export { default as DataTable } from './DataTable.svelte';
export type { TableColumn, TableRow } from './table.ts';
