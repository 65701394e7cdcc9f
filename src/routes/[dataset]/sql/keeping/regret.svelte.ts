/** What was done last, in words, and how to take it back. */
export class Regret {
	#told = $state.raw<{
		readonly message: string;
		readonly isProblem: boolean;
		readonly undo: (() => void) | null;
	}>({ message: '', isProblem: false, undo: null });

	get message(): string {
		return this.#told.message;
	}

	get isProblem(): boolean {
		return this.#told.isProblem;
	}

	get canUndo(): boolean {
		return this.#told.undo !== null;
	}

	tell(message: string, undo: (() => void) | null = null): void {
		this.#told = { message, isProblem: false, undo };
	}

	refuse(message: string): void {
		this.#told = { message, isProblem: true, undo: null };
	}

	/** Takes the last step back, once; says `message` then. */
	undo(message: string): void {
		this.#told.undo?.();
		this.tell(message);
	}
}
