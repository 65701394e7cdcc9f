/** A change of one person's own. */
interface Step<T> {
	readonly before: T;
	readonly after: T;
}

const MOST_STEPS = 200;

/**
 * Own changes that can be taken back one by one, while others change the same thing from elsewhere: what is taken
 * back is the step, never all that happened since. `merge` puts `mine` in the place of `base` in `theirs`.
 */
export class EditSteps<T> {
	readonly #merge: (base: T, mine: T, theirs: T) => T;
	#past = $state.raw<readonly Step<T>[]>([]);
	#future = $state.raw<readonly Step<T>[]>([]);

	constructor(merge: (base: T, mine: T, theirs: T) => T) {
		this.#merge = merge;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	keep(step: Step<T>): void {
		this.#past = [...this.#past, step].slice(-MOST_STEPS);
		this.#future = [];
	}

	/** What the present is without the last step; the present where there is none. */
	undo(present: T): T {
		const step = this.#past.at(-1);
		if (step === undefined) return present;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, step];
		return this.#merge(step.after, step.before, present);
	}

	redo(present: T): T {
		const step = this.#future.at(-1);
		if (step === undefined) return present;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, step];
		return this.#merge(step.before, step.after, present);
	}
}
