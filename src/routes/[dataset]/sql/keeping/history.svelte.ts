import { KeptList, newId } from '$lib/state';
import { sqlKeepText } from '$lib/text';
import { arrangeHistory, historyEntry, type HistoryEntry } from './history-entry';
import { momentBefore } from './moment';
import { Regret } from './regret.svelte';

export type { HistoryEntry } from './history-entry';

const text = sqlKeepText.history;

/**
 * The runs of one dataset, kept in this browser: the newest 500. Two windows write to one list and lose nothing.
 * Make it while a component is being set up.
 */
export class HistoryStore {
	readonly regret = new Regret();
	readonly #kept: KeptList<HistoryEntry>;
	readonly #entries: readonly HistoryEntry[];

	constructor(dataset: () => string) {
		this.#kept = new KeptList({
			name: () => `sql-history:${dataset()}`,
			item: historyEntry,
			arrange: arrangeHistory
		});
		this.#entries = $derived(arrangeHistory(this.#kept.items));
	}

	/** Newest first. */
	get entries(): readonly HistoryEntry[] {
		return this.#entries;
	}

	/** False where they are gone when the page is closed. */
	get isKept(): boolean {
		return this.#kept.isKept;
	}

	/** @param run that has ended; without `at` it began `duration` milliseconds ago. */
	add(run: Omit<HistoryEntry, 'id' | 'at'> & { readonly at?: string }): void {
		const at = run.at ?? momentBefore(run.duration);
		this.#kept.put([{ ...run, at, id: newId() }]);
	}

	remove(entry: HistoryEntry): void {
		this.#kept.remove(entry.id);
		this.regret.tell(text.removed, () => {
			this.#kept.put([entry]);
		});
	}

	/** All that are there now; what another window runs meanwhile stays. */
	clear(): void {
		const gone = this.entries;
		this.#kept.remove(...gone.map(({ id }) => id));
		this.regret.tell(text.cleared(gone.length), () => {
			this.#kept.put(gone);
		});
	}
}
