/** How one of several chosen is told apart: never by colour alone. */
export interface Look {
	readonly colour: string;
	/** Null: a whole line. */
	readonly dash: string | null;
	readonly symbol: string;
	/** Ending of the kinds of its labels; see `label-marks`. */
	readonly shade: '' | '-2' | '-3';
}

const FIRST: Look = {
	colour: 'var(--chart-chosen)',
	dash: null,
	symbol: 'circle',
	shade: ''
};
const SECOND = { colour: 'var(--chart-chosen-2)', shade: '-2' } as const;
const THIRD = { colour: 'var(--chart-chosen-3)', shade: '-3' } as const;

const LOOKS: readonly Look[] = [
	FIRST,
	{ ...SECOND, dash: '7 3', symbol: 'square' },
	{ ...THIRD, dash: '2 2.5', symbol: 'triangle' },
	{ ...FIRST, dash: '9 3 2 3', symbol: 'diamond' },
	{ ...SECOND, dash: '4 2', symbol: 'star' },
	{ ...THIRD, dash: '12 4', symbol: 'cross' }
];

/** So many chosen can be told apart by their lines; of more, the labels do what they can. */
export const MOST_TOLD_APART = LOOKS.length;

/** The look of the chosen at a place in the order of choice, among `count` chosen. */
export function lookOf(index: number, count: number): Look {
	const look = LOOKS[index % LOOKS.length] ?? FIRST;
	return count > MOST_TOLD_APART ? { ...look, dash: null, symbol: 'circle' } : look;
}
