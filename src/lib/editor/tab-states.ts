import type { EditorState, StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

interface KeptTab {
	readonly state: EditorState;
	/** Scrolls to where the tab was. */
	readonly scroll: StateEffect<unknown>;
}

/** Tabs whose undo is kept; the longest unseen goes first. */
const MOST_TABS = 40;

/** What the tabs that are not shown have of undo, selection and scroll. */
export class TabStates {
	readonly #kept = new Map<string, KeptTab>();

	keep(tab: string, view: EditorView): void {
		this.#kept.delete(tab);
		this.#kept.set(tab, { state: view.state, scroll: view.scrollSnapshot() });
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > MOST_TABS && oldest !== undefined) this.#kept.delete(oldest);
	}

	of(tab: string): KeptTab | undefined {
		return this.#kept.get(tab);
	}
}
