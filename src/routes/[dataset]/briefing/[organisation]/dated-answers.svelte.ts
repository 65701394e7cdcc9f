import type { BriefingAnswers } from '$lib/briefing';
import { datasetAsker, type DatasetFile } from '$lib/datasets/browser';

interface DatedAnswersOptions {
	readonly file: () => DatasetFile;
	/** The page's own: for a meeting after all the minutes there are. */
	readonly newest: () => BriefingAnswers;
	/** Of the coming meeting, ISO; null while it is not fixed. */
	readonly date: () => string | null;
}

type Asked =
	{ readonly state: 'ready' | 'loading' } | { readonly state: 'error'; readonly error: unknown };

/**
 * What a briefing for a given day is made from. A day that is not after the newest minutes is asked of the dataset anew: the
 * last meeting is then an earlier one. Make it while a component is being set up.
 */
export class DatedAnswers {
	readonly #options: DatedAnswersOptions;
	/** The day to ask for; null where the page's own answers hold. */
	readonly #day: string | null;
	#earlier = $state.raw<{ readonly key: string; readonly answers: BriefingAnswers } | null>(null);
	#asked = $state.raw<Asked>({ state: 'ready' });
	#attempt = $state(0);

	constructor(options: DatedAnswersOptions) {
		this.#options = options;
		this.#day = $derived.by(() => {
			const [date, last] = [options.date(), options.newest().lastMeeting];
			return date !== null && last !== null && date <= last.date ? date : null;
		});
		$effect(() => this.#follow(this.#day, this.#attempt));
	}

	/** While an earlier day's are fetched, those before stand. */
	get answers(): BriefingAnswers {
		const day = this.#day;
		const earlier = this.#earlier;
		return day !== null && earlier?.key === this.#key(day)
			? earlier.answers
			: this.#options.newest();
	}

	get waiting(): Asked {
		return this.#asked;
	}

	retry(): void {
		this.#attempt += 1;
	}

	#key(day: string): string {
		return `${this.#options.newest().organisation.id} ${day}`;
	}

	/** Gives what stops it; `_attempt` is there so that trying again asks again. */
	#follow(day: string | null, _attempt: number): (() => void) | undefined {
		if (day !== null && this.#earlier?.key !== this.#key(day)) return this.#fetch(day);
		this.#asked = { state: 'ready' };
		return undefined;
	}

	/** Gives what stops it. */
	#fetch(day: string): () => void {
		const stop = new AbortController();
		const { signal } = stop;
		const key = this.#key(day);
		const { id } = this.#options.newest().organisation;
		const asker = datasetAsker(this.#options.file());
		this.#asked = { state: 'loading' };
		// The questions come when they are needed: most people never choose an earlier day.
		import('$lib/briefing/answers')
			.then(({ briefingAnswers }) =>
				briefingAnswers((question) => asker.ask(question, { signal }), id, day)
			)
			.then((answers) => {
				if (signal.aborted || answers === null) return;
				this.#earlier = { key, answers };
				this.#asked = { state: 'ready' };
			})
			.catch((error: unknown) => {
				if (!signal.aborted) this.#asked = { state: 'error', error };
			});
		return () => {
			stop.abort();
		};
	}
}
