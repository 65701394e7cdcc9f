/** Steps that can be taken back. */
const MOST_STEPS = 200;

/**
 * What was before, and what was taken back. It holds no present: whoever changes something hands over what it was,
 * and whoever goes back hands over what it is.
 */
export class Undo<T> {
	#past = $state.raw<readonly T[]>([]);
	#future = $state.raw<readonly T[]>([]);

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Before a change: `present` can be gone back to, and what was taken back is given up. */
	keep(present: T): void {
		this.#past = [...this.#past, present].slice(-MOST_STEPS);
		this.#future = [];
	}

	/** What it was before the last change; undefined where nothing was changed. */
	undo(present: T): T | undefined {
		const before = this.#past.at(-1);
		if (before === undefined) return undefined;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, present];
		return before;
	}

	/** What it was before the last step back; undefined where there was none. */
	redo(present: T): T | undefined {
		const after = this.#future.at(-1);
		if (after === undefined) return undefined;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, present];
		return after;
	}
}
