import type { Attachment } from 'svelte/attachments';
import { answerKey, type Asker } from '$lib/engine';
import { Answer } from '$lib/state';
import { VIEWS } from './choices';
import type { Comparison } from './comparison';
import { needsNoAnswer, questionOf, type CompareQuestion, type CompareRow } from './questions';

/** What stands on the page: rows, and the comparison that they answer. */
export interface Shown {
	readonly comparison: Comparison;
	readonly rows: readonly CompareRow[];
	readonly question: CompareQuestion;
}

export interface ShownOptions {
	/** Of the choices as they are now. */
	readonly comparison: () => Comparison;
	/** What came with the page: the comparison before any choice, and its answer. */
	readonly first: () => { readonly comparison: Comparison; readonly rows: readonly CompareRow[] };
	readonly asker: () => Asker;
}

type Own = Pick<Shown, 'comparison' | 'rows'>;

/**
 * The answer to the view of the moment: at most one question for each choice. Until it is answered, the rows of the
 * choice before stand together with the comparison that they belong to. Make it while a component is being set up.
 */
export class ShownAnswer {
	readonly #options: ShownOptions;
	readonly #asked = new WeakMap<CompareQuestion, Comparison>();
	readonly #answer: Answer<CompareRow>;
	/** What needs no asking now: the page's own answer, or no rows. */
	readonly #own: Own | null;
	#lastOwn: Own;

	constructor(options: ShownOptions) {
		this.#options = options;
		this.#lastOwn = options.first();
		this.#own = $derived(this.#atHand(options.comparison()));
		this.#answer = new Answer<CompareRow>({
			first: () => [],
			question: () => this.#questionNow(),
			asker: options.asker,
			offered: () => this.#otherViews()
		});
	}

	get waiting() {
		return this.#answer.current;
	}

	get shown(): Shown {
		const { rows, question } = this.#answer.current;
		const asked = question === null ? undefined : this.#asked.get(question);
		if (question !== null && asked !== undefined) return { comparison: asked, rows, question };
		const own = this.#own ?? this.#lastOwn;
		return { ...own, question: questionOf(own.comparison) };
	}

	retry(): void {
		this.#answer.retry();
	}

	/** For the list of views. */
	get prepareOnApproach(): Attachment {
		return this.#answer.prepareOnApproach;
	}

	#questionNow(): CompareQuestion | null {
		if (this.#own !== null) {
			this.#lastOwn = this.#own;
			return null;
		}
		const comparison = this.#options.comparison();
		const question = questionOf(comparison);
		this.#asked.set(question, comparison);
		return question;
	}

	#atHand(comparison: Comparison): Own | null {
		const question = questionOf(comparison);
		if (needsNoAnswer(question)) return { comparison, rows: [] };
		const first = this.#options.first();
		const firstQuestion = questionOf(first.comparison);
		const isFirst =
			question.name === firstQuestion.name && answerKey(question) === answerKey(firstQuestion);
		return isFirst ? { comparison, rows: first.rows } : null;
	}

	#otherViews(): CompareQuestion[] {
		const comparison = this.#options.comparison();
		return VIEWS.map((view) => questionOf(comparison, view)).filter(
			(question) => !needsNoAnswer(question)
		);
	}
}
