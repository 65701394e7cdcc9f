import { compareTwins, type CompareTwin } from '$lib/queries';
import { Answer, type Ask } from '$lib/state';
import type { Choices } from '../choices';
import type { LevelWaiting } from './department-data.svelte';
import type { TwinSearch } from './group';

type Wish = Parameters<(typeof compareTwins)['with']>[0];

/** What the twins are asked for with; null where they are not, or cannot be. */
export function twinWish(choices: Choices, first: string | undefined): Wish | null {
	const { size, type, built, area } = choices.weights;
	if (choices.group !== 'twins' || first === undefined || size + type + built + area === 0)
		return null;
	return {
		level: choices.level,
		subject: first,
		most: choices.twins,
		weight_size: size,
		weight_type: type,
		weight_built: built,
		weight_area: area
	};
}

/** The twins of the first chosen, found when they are wished for. Make it while a component is being set up. */
export class TwinFinder {
	readonly #question: ReturnType<(typeof compareTwins)['with']> | null;
	readonly #answer: Answer<CompareTwin>;

	constructor(wish: () => Wish | null, asker: () => Ask) {
		// As text, so that a choice of something else is not another question.
		const wished = $derived(JSON.stringify(wish()));
		this.#question = $derived.by(() => {
			const parameters = JSON.parse(wished) as Wish | null;
			return parameters === null ? null : compareTwins.with(parameters);
		});
		this.#answer = new Answer<CompareTwin>({
			first: () => [],
			question: () => this.#question,
			asker,
			offered: () => []
		});
	}

	/** Empty where nobody asks for them. */
	get found(): TwinSearch {
		if (this.#question === null) return [];
		const { current } = this.#answer;
		if (current.state === 'error') return 'failed';
		const isAnswered = current.state === 'ready' && current.question === this.#question;
		return isAnswered ? current.rows : 'finding';
	}

	get waiting(): LevelWaiting {
		if (this.#question === null) return { state: 'idle' };
		const { current } = this.#answer;
		if (current.state === 'error') return { state: 'error', error: current.error };
		return { state: this.found === 'finding' ? 'loading' : 'ready' };
	}

	retry(): void {
		this.#answer.retry();
	}
}
