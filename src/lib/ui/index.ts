export { default as CodePanel } from './CodePanel.svelte';
export { default as DataTable } from './DataTable.svelte';
export type { TableColumn, TableRow } from './table.ts';
