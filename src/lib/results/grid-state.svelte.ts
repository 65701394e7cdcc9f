import type { Result } from '../engine/index.ts';
import { sqlResultsText } from '../text/index.ts';
import { cellCount, copyArea, MOST_COPIED } from './copy-cells.ts';
import { GridColumns } from './grid-columns.svelte.ts';
import { GridRows } from './grid-rows.svelte.ts';
import type { ResultView } from './result-view.ts';
import { areaBetween, within, type CellArea, type CellPlace } from './selection.ts';
import { runSteps } from './steps.ts';

const text = sqlResultsText;

/** All that a person has chosen in one grid: what is shown, where they stand, what is marked, what is open. */
export class GridState {
	readonly result: Result;
	readonly rows: GridRows;
	readonly columns: GridColumns;
	#active = $state.raw<CellPlace>({ row: 0, column: 0 });
	#anchor = $state.raw<CellPlace>({ row: 0, column: 0 });
	/** The column whose menu is open. */
	menu = $state<number | null>(null);
	isCellOpen = $state(false);
	copiesHeads = $state(true);
	#message = $state('');

	constructor(result: Result) {
		this.result = result;
		this.rows = new GridRows(result);
		this.columns = new GridColumns(result);
	}

	get view(): ResultView {
		return { columns: this.columns.shown, rows: this.rows.order };
	}

	/** The cell with the focus, or that gets it; always one that exists. */
	get active(): CellPlace {
		return within(this.#active, this.#size);
	}

	/** What is marked; none while a head has the focus or there are no cells. */
	get area(): CellArea | null {
		const active = this.active;
		if (active.row < 0 || this.columns.shown.length === 0) return null;
		return areaBetween(within(this.#anchor, this.#size), active);
	}

	/** Said when something has been done. */
	get message(): string {
		return this.#message;
	}

	get #size() {
		return { rows: this.rows.count, columns: this.columns.shown.length, page: 1 };
	}

	/** Goes to a cell; with `isStretched` the marked area grows to it. */
	goTo(place: CellPlace, isStretched = false): void {
		this.#message = '';
		this.#active = isStretched ? { ...place, row: Math.max(0, place.row) } : place;
		if (!isStretched) this.#anchor = place;
	}

	/** Marks whole rows, columns or all, with the focus where it is. */
	mark(area: CellArea): void {
		this.#anchor = { row: area.top, column: area.left };
		this.#active = { row: area.bottom, column: area.right };
	}

	markAll(): void {
		const { rows, columns } = this.#size;
		this.mark({ top: 0, bottom: rows - 1, left: 0, right: columns - 1 });
	}

	reset(): void {
		this.columns.reset();
		this.rows.reset();
		this.goTo({ row: 0, column: 0 });
		this.menu = null;
	}

	async copy(): Promise<void> {
		const { area } = this;
		if (area === null) return;
		const cells = cellCount(area);
		if (cells > MOST_COPIED) {
			this.#message = text.copyTooMuch(cells, MOST_COPIED);
			return;
		}
		const isOne = cells === 1;
		const heads = this.copiesHeads && !isOne;
		try {
			const copied = await runSteps(copyArea(this.result, this.view, area, heads), {
				onprogress: () => (this.#message = text.working.copy)
			});
			// A single cell goes into a line of text as well as into a sheet: without the line's end.
			await navigator.clipboard.writeText(isOne ? copied.replace(/\r\n$/u, '') : copied);
			this.#message = text.copied(area.bottom - area.top + 1, area.right - area.left + 1);
		} catch {
			this.#message = text.copyFailed;
		}
	}
}
