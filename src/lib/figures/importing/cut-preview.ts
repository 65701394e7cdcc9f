import type { FiguresPreview, FigureState } from './preview.ts';

/**
 * A preview with at most `most` figures of each state and as many errors and notes: to be handed to a page, while the whole
 * one stays in the worker. Counts stay those of the whole.
 */
export function cutPreview(preview: FiguresPreview, most: number): FiguresPreview {
	const left = new Map<FigureState, number>();
	const figures = preview.figures.filter(({ state }) => {
		const taken = left.get(state) ?? 0;
		left.set(state, taken + 1);
		return taken < most;
	});
	return {
		...preview,
		figures,
		errors: preview.errors.slice(0, most),
		notes: preview.notes.slice(0, most)
	};
}
