import { SvelteMap } from 'svelte/reactivity';
import type { Result } from '../engine/index.ts';
import { lookOf } from './column-look.ts';
import { filterRows, type ColumnTest } from './filter-rows.ts';
import { readFilter, type Filter } from './filter-words.ts';
import { nextSort, sortRows, type SortKey } from './sort-rows.ts';
import { runSteps, type StepOptions } from './steps.ts';

/** Work that has not ended at once. */
interface Work {
	readonly kind: 'filter' | 'sort';
	/** 0–1. */
	readonly share: number;
}

/** Which rows of a result are shown, and in what order. A newer choice ends the work of the older one. */
export class GridRows {
	readonly #result: Result;
	/** Orders of columns that are sorted by, so that the other way round costs nothing new. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn of it
	readonly #places = new Map<number, Float64Array>();
	#filtered: { readonly words: string; readonly rows: Uint32Array } | null = null;
	#running: AbortController | null = null;
	#sort = $state.raw<readonly SortKey[]>([]);
	#order = $state.raw<Uint32Array | null>(null);
	#work = $state.raw<Work | null>(null);
	/** What is typed, by column. */
	readonly #typed = new SvelteMap<number, string>();

	constructor(result: Result) {
		this.#result = result;
	}

	get order(): Uint32Array | null {
		return this.#order;
	}

	get sort(): readonly SortKey[] {
		return this.#sort;
	}

	get work(): Work | null {
		return this.#work;
	}

	/** Rows that are shown. */
	get count(): number {
		return this.#order?.length ?? this.#result.rowCount;
	}

	/** The columns that are filtered, in the order in which they were. */
	get filtered(): readonly (readonly [column: number, words: string])[] {
		return [...this.#typed].filter(([, words]) => words.trim() !== '');
	}

	/** The row of the result that stands at `place`. */
	at(place: number): number {
		return this.#order === null ? place : (this.#order[place] ?? -1);
	}

	words(column: number): string {
		return this.#typed.get(column) ?? '';
	}

	filter(column: number): Filter {
		return readFilter(this.words(column), lookOf(this.#result, column));
	}

	setFilter(column: number, words: string): void {
		if (words === '') this.#typed.delete(column);
		else this.#typed.set(column, words);
		void this.#arrange();
	}

	/** Up, down, none; `isAdded` keeps the other columns as earlier keys. */
	turnSort(column: number, isAdded: boolean): void {
		this.#setSort(nextSort(this.#sort, column, isAdded));
	}

	sortBy(column: number, direction: SortKey['direction'] | null): void {
		this.#setSort(direction === null ? [] : [{ column, direction }]);
	}

	/** As the rows came. */
	reset(): void {
		this.#typed.clear();
		this.#setSort([]);
	}

	/** Ends what is under way, when nobody looks any more. */
	stop(): void {
		this.#running?.abort();
	}

	#setSort(keys: readonly SortKey[]): void {
		this.#sort = keys;
		for (const column of this.#places.keys()) {
			if (!keys.some((key) => key.column === column)) this.#places.delete(column);
		}
		void this.#arrange();
	}

	async #arrange(): Promise<void> {
		this.#running?.abort();
		const running = new AbortController();
		this.#running = running;
		const { signal } = running;
		const options = (kind: Work['kind']): StepOptions => ({
			signal,
			onprogress: (share) => {
				if (!signal.aborted) this.#work = { kind, share };
			}
		});
		try {
			const kept = await this.#keep(options('filter'));
			const steps = sortRows(this.#result, kept, this.#sort, this.#places);
			const order = this.#sort.length === 0 ? kept : await runSteps(steps, options('sort'));
			signal.throwIfAborted();
			this.#order = order;
			this.#work = null;
		} catch (error) {
			// A newer choice shows its own work; whoever stopped the last one wants none.
			if (!signal.aborted) throw error;
		}
	}

	/** Rows that pass the filters; null: all. Kept while only the order changes. */
	async #keep(options: StepOptions): Promise<Uint32Array | null> {
		const tests = [...this.#typed.keys()].flatMap((column): ColumnTest[] => {
			const filter = this.filter(column);
			return filter.kind === 'test' ? [{ column, test: filter.test }] : [];
		});
		if (tests.length === 0) return null;
		const words = JSON.stringify([...this.#typed]);
		if (this.#filtered?.words !== words) {
			const rows = await runSteps(filterRows(this.#result, tests), options);
			this.#filtered = { words, rows };
		}
		return this.#filtered.rows;
	}
}
