export { default as CodePanel } from './CodePanel.svelte';
export { default as Contents } from './Contents.svelte';
export { default as DataTable } from './DataTable.svelte';
export { default as DropZone } from './DropZone.svelte';
export { default as FileButton } from './FileButton.svelte';
export { offerWorkbench } from './workbench-link.ts';
export { default as SortButton } from './SortButton.svelte';
export {
	cellText,
	nextSort,
	sortRows,
	type TableColumn,
	type TableRow,
	type TableSort
} from './table.ts';
