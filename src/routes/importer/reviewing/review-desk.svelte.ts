import { tick } from 'svelte';
import { applyEdit, mattersOf, type Edit, type Register, type Review } from '$lib/review';
import { Undo } from '$lib/state';

/** A stretch of the source that a person has marked. */
export type Marked = readonly [number, number];

/**
 * Minutes on the desk: the review as it is, each edit of it with a way back, what is open for editing and what is marked
 * in the source.
 */
export class ReviewDesk {
	readonly register: Register;
	readonly #onchange: (review: Review) => void;
	readonly #undo = new Undo<Review>();
	#review: Review;
	/** The field that was typed in last: letters typed after one another are one step back. */
	#typing = '';
	/** The part that is open for editing: `passage:4.1`, `commitment:c2`; '' for none. */
	open = $state('');
	marked = $state.raw<Marked | null>(null);
	/** What is read aloud. */
	announcement = $state('');
	readonly matters = $derived.by(() => mattersOf(this.#review, this.register));

	constructor(review: Review, register: Register, onchange: (review: Review) => void) {
		this.#review = $state.raw(review);
		this.register = register;
		this.#onchange = onchange;
	}

	get review(): Review {
		return this.#review;
	}

	get canUndo(): boolean {
		return this.#undo.canUndo;
	}

	get canRedo(): boolean {
		return this.#undo.canRedo;
	}

	/** `field` names what is typed in: further letters in it make no further step. @returns whether anything changed. */
	edit(edit: Edit, field = ''): boolean {
		const next = applyEdit(this.#review, edit);
		if (next === this.#review) return false;
		if (field === '' || field !== this.#typing) this.#undo.keep(this.#review);
		this.#typing = field;
		this.#set(next);
		return true;
	}

	undo(): boolean {
		return this.#step(this.#undo.undo(this.#review));
	}

	redo(): boolean {
		return this.#step(this.#undo.redo(this.#review));
	}

	/** Opens a part and brings the keyboard there. */
	async show(place: string): Promise<void> {
		this.open = place;
		await tick();
		const element = document.querySelector<HTMLElement>(`[data-part="${CSS.escape(place)}"]`);
		const field = element?.querySelector<HTMLElement>('input, select, textarea, button');
		(field ?? element)?.focus({ preventScroll: true });
		element?.scrollIntoView({ block: 'nearest' });
	}

	#step(review: Review | undefined): boolean {
		if (review === undefined) return false;
		this.#typing = '';
		this.#set(review);
		return true;
	}

	#set(review: Review): void {
		this.#review = review;
		this.#onchange(review);
	}
}
