import {
	compareIndicators,
	compareSubjects,
	compareTargets,
	type CompareIndicator,
	type CompareSubject,
	type CompareTarget
} from '$lib/queries';
import type { Question } from '$lib/model/question';
import { Answer, type Ask } from '$lib/state';
import type { LevelData } from '../comparison';

/** Whether something is here that is fetched when it is wished for; `idle` while it is not. */
export interface LevelWaiting {
	readonly state: 'idle' | 'loading' | 'ready' | 'error';
	readonly error?: unknown;
}

const level = { level: 'department' } as const;

/** What is known of the departments, fetched when they are wished for. Make it while a component is being set up. */
export class DepartmentData {
	readonly #isWished: () => boolean;
	readonly #subjects: Answer<CompareSubject>;
	readonly #indicators: Answer<CompareIndicator>;
	readonly #targets: Answer<CompareTarget>;
	readonly #data: LevelData | null;

	constructor(isWished: () => boolean, asker: () => Ask) {
		this.#isWished = isWished;
		const answer = <Row>(question: Question<Row>): Answer<Row> =>
			new Answer<Row>({
				first: () => [],
				question: () => (isWished() ? question : null),
				asker,
				offered: () => []
			});
		this.#subjects = answer(compareSubjects.with(level));
		this.#indicators = answer(compareIndicators.with(level));
		this.#targets = answer(compareTargets.with(level));
		this.#data = $derived.by(() => {
			if (!isWished() || !this.#answers().every(isHere)) return null;
			return {
				subjects: this.#subjects.current.rows,
				indicators: this.#indicators.current.rows,
				targets: this.#targets.current.rows
			};
		});
	}

	/** Null until all of it is here. */
	get data(): LevelData | null {
		return this.#data;
	}

	get waiting(): LevelWaiting {
		if (!this.#isWished()) return { state: 'idle' };
		const failed = this.#answers().find(({ state }) => state === 'error');
		if (failed?.state === 'error') return { state: 'error', error: failed.error };
		return { state: this.#data === null ? 'loading' : 'ready' };
	}

	retry(): void {
		for (const answer of [this.#subjects, this.#indicators, this.#targets])
			if (answer.current.state === 'error') answer.retry();
	}

	#answers() {
		return [this.#subjects.current, this.#indicators.current, this.#targets.current];
	}
}

function isHere(answer: { readonly state: string; readonly question: unknown }): boolean {
	return answer.state === 'ready' && answer.question !== null;
}
