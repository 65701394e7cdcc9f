import { findPassage, withPassage } from './places.ts';
import type { Review, ReviewFigure } from './review.ts';
import { liesIn, trimmedSpan } from './spans.ts';

/** A number that the passage says. Nothing happens where its place lies outside the passage. */
export function addFigure(
	review: Review,
	edit: { readonly passage: string; readonly figure: ReviewFigure }
): Review {
	const passage = findPassage(review.items, edit.passage)?.passage;
	const span = trimmedSpan(review.source, edit.figure.span);
	if (passage === undefined || span === null || !liesIn(span, passage.span)) return review;
	const figures = [...passage.figures, { ...edit.figure, span }];
	figures.sort((a, b) => a.span[0] - b.span[0]);
	return withPassage(review, edit.passage, (one) => ({ ...one, figures }));
}

export function setFigure(
	review: Review,
	edit: {
		readonly passage: string;
		readonly index: number;
		readonly change: Partial<Omit<ReviewFigure, 'span'>>;
	}
): Review {
	return withPassage(review, edit.passage, (passage) => ({
		...passage,
		figures: passage.figures.map((figure, index) =>
			index === edit.index ? { ...figure, ...edit.change } : figure
		)
	}));
}

export function removeFigure(
	review: Review,
	edit: { readonly passage: string; readonly index: number }
): Review {
	return withPassage(review, edit.passage, (passage) => ({
		...passage,
		figures: passage.figures.filter((_, index) => index !== edit.index)
	}));
}
