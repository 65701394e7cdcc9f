import type { FigureDecisions } from '$lib/figures/importing/answers';

/** Where figures come from, and what they are, as a person says it. */
export type GivenSource = FigureDecisions['source'] & Pick<FigureDecisions, 'quality'>;
