import type { Choices, Weights } from '../choices';

/** All characteristics count alike. */
export const EQUAL_WEIGHTS: Weights = { size: 1, type: 1, built: 1, area: 1 };
export const MOST_WEIGHT = 5;
export const MOST_TWINS = 25;
/** Years that a link or a note can speak of. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;
/** Signs in the name of a group of one's own. */
export const LONGEST_NAME = 80;

/** What holds where nothing is chosen. */
export const DEFAULT_CHOICES: Choices = {
	level: 'organisation',
	chosen: [],
	indicators: null,
	from: null,
	to: null,
	group: 'all',
	own: null,
	twins: 5,
	weights: EQUAL_WEIGHTS,
	view: 'multiples',
	against: null,
	base: null,
	across: null,
	up: null
};

/** What belongs to one level alone; a change of level forgets it. */
export const LEVEL_CHOICES: Pick<
	Choices,
	'chosen' | 'indicators' | 'group' | 'own' | 'across' | 'up'
> = {
	chosen: DEFAULT_CHOICES.chosen,
	indicators: DEFAULT_CHOICES.indicators,
	group: DEFAULT_CHOICES.group,
	own: DEFAULT_CHOICES.own,
	across: DEFAULT_CHOICES.across,
	up: DEFAULT_CHOICES.up
};
