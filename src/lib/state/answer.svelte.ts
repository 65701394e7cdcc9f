import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Question } from '../model/index.ts';

/** Rows that stand on the page, and the question that they answer; null for what came with the page. */
interface Standing<Row> {
	readonly rows: readonly Row[];
	readonly question: Question<Row> | null;
}

/**
 * What a view that waits for an answer can be in; each view draws all of them. The rows of the choice
 * before stand while the new ones are awaited and when they cannot be had: what names the rows (a year,
 * a period) must come from `question`, not from the choice.
 */
export type Waiting<Row> = Standing<Row> &
	(
		| { readonly state: 'ready' }
		| { readonly state: 'loading' }
		| { readonly state: 'error'; readonly error: unknown }
	);

export interface Ask {
	readonly ask: <Row>(
		question: Question<Row>,
		options: { readonly signal: AbortSignal }
	) => Promise<readonly Row[]>;
	readonly prepare: (
		questions: readonly Question<unknown>[],
		options: { readonly signal: AbortSignal }
	) => Promise<void>;
}

export interface AnswerOptions<Row> {
	/** What stands there first: the answer that came with the page. */
	readonly first: () => readonly Row[];
	/** Null while the page's own answer is the right one. */
	readonly question: () => Question<Row> | null;
	readonly asker: () => Ask;
	/** What the page's list offers: made ready when somebody goes for the list. */
	readonly offered: () => readonly Question<Row>[];
}

/**
 * The answer to the question of the moment. A new question cancels the one before; the newest wins.
 * Make it while a component is being set up.
 */
export class Answer<Row> {
	#asked = $state.raw<Waiting<Row> | null>(null);
	#attempt = $state(0);
	readonly #options: AnswerOptions<Row>;

	constructor(options: AnswerOptions<Row>) {
		this.#options = options;
		$effect(() => {
			const question = options.question();
			// Also read so that another attempt asks again.
			if (question === null || this.#attempt < 0) {
				this.#asked = null;
				return;
			}
			return this.#start(question);
		});
	}

	get current(): Waiting<Row> {
		return this.#asked ?? { state: 'ready', ...this.#own() };
	}

	retry(): void {
		this.#attempt += 1;
	}

	/** For the list with the choices: whoever goes for it finds the answers ready. */
	readonly prepareOnApproach: Attachment = (list) => {
		const stop = new AbortController();
		const { signal } = stop;
		const prepare = (): void => {
			this.#prepare(signal);
		};
		for (const sign of ['pointerenter', 'focus', 'pointerdown'])
			list.addEventListener(sign, prepare, { signal });
		return () => {
			stop.abort();
		};
	};

	#prepare(signal: AbortSignal): void {
		void this.#options.asker().prepare(this.#options.offered(), { signal });
	}

	#start(question: Question<Row>): () => void {
		const controller = new AbortController();
		const { signal } = controller;
		const before = this.#standing();
		// An answer at hand paints at once; only one that has to be waited for is announced.
		const announce = setTimeout(() => {
			this.#asked = { state: 'loading', ...before };
		}, 120);
		this.#options
			.asker()
			.ask(question, { signal })
			.then(
				(rows) => {
					if (signal.aborted) return;
					this.#asked = { state: 'ready', rows, question };
					// Who has chosen will choose again: the other answers are made ready when this one is painted.
					setTimeout(() => {
						this.#prepare(signal);
					}, 100);
				},
				(error: unknown) => {
					if (!signal.aborted) this.#asked = { state: 'error', ...before, error };
				}
			)
			.finally(() => {
				clearTimeout(announce);
			});
		return () => {
			clearTimeout(announce);
			controller.abort();
		};
	}

	#own(): Standing<Row> {
		return { rows: this.#options.first(), question: null };
	}

	#standing(): Standing<Row> {
		return untrack(() => {
			const { rows, question } = this.#asked ?? this.#own();
			return { rows, question };
		});
	}
}
