import type { GridState } from './grid-state.svelte.ts';
import { moveBy } from './selection.ts';

/** Pixels that a key makes a column wider. */
const WIDTH_STEP = 16;

/** Keys on a head: sort, menu, width. True if the key was one of them. */
function pressHead(event: KeyboardEvent, grid: GridState): boolean {
	const column = grid.columns.shown[grid.active.column];
	if (column === undefined) return false;
	if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
		const by = event.key === 'ArrowRight' ? WIDTH_STEP : -WIDTH_STEP;
		grid.columns.setWidth(column, grid.columns.width(column) + by);
	} else if ((event.altKey && event.key === 'ArrowDown') || event.key === 'ContextMenu') {
		grid.menu = column;
	} else if (event.key === 'F10' && event.shiftKey) {
		grid.menu = column;
	} else if (event.key === 'Enter' || event.key === ' ') {
		if (event.ctrlKey || event.metaKey) return false;
		grid.rows.turnSort(column, event.shiftKey);
	} else return false;
	return true;
}

function pressCell(event: KeyboardEvent, grid: GridState): boolean {
	const { row, column } = grid.active;
	if (event.key === 'Enter' || event.key === 'F2') {
		grid.isCellOpen = true;
	} else if (event.key === ' ' && event.shiftKey) {
		grid.mark({ top: row, bottom: row, left: 0, right: grid.columns.shown.length - 1 });
	} else if (event.key === ' ' && event.ctrlKey) {
		grid.mark({ top: 0, bottom: grid.rows.count - 1, left: column, right: column });
	} else if (event.key === 'Escape') {
		if (!grid.isCellOpen) grid.goTo(grid.active);
		grid.isCellOpen = false;
	} else return false;
	return true;
}

/** Keys of the whole grid. True if the key did something: then the browser leaves it alone. */
export function pressKey(event: KeyboardEvent, grid: GridState, page: number): boolean {
	const isControl = event.ctrlKey || event.metaKey;
	if (isControl && event.key.toLowerCase() === 'c') {
		void grid.copy();
		return true;
	}
	if (isControl && event.key.toLowerCase() === 'a') {
		grid.markAll();
		return true;
	}
	const done = grid.active.row < 0 ? pressHead(event, grid) : pressCell(event, grid);
	if (done || event.altKey) return done;
	const size = { rows: grid.rows.count, columns: grid.columns.shown.length, page };
	const next = moveBy(event.key, isControl, grid.active, size);
	if (next === null) return false;
	grid.goTo(next, event.shiftKey && grid.active.row >= 0);
	return true;
}
