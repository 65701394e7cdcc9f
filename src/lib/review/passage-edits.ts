import type { Span } from '../minutes/index.ts';
import { findPassage, roomAt, withItems, withPassage, withPassages } from './places.ts';
import type { PassageKind, Review, ReviewFigure, ReviewPassage } from './review.ts';
import { liesIn, trimmedSpan, wholeAt } from './spans.ts';

/** An id for the moment between an edit and the numbering after it; no passage is called so. */
const FRESH = 'new';

export interface PassageChange {
	readonly kind?: PassageKind;
	readonly themes?: readonly string[];
}

/** A stretch of the source becomes a passage of an item, as far as no other passage has it. */
export function addPassage(
	review: Review,
	edit: {
		readonly item: number;
		readonly span: Span;
		readonly kind: PassageKind;
		readonly themes: readonly string[];
	}
): Review {
	const item = review.items[edit.item];
	const wanted = trimmedSpan(review.source, edit.span);
	if (item === undefined || wanted === null) return review;
	const at = item.passages.filter(({ span }) => span[0] <= wanted[0]).length;
	const span = trimmedSpan(review.source, wanted, roomAt(review, edit.item, at, at));
	if (span === null) return review;
	const passage: ReviewPassage = {
		id: FRESH,
		kind: edit.kind,
		themes: [...edit.themes],
		span,
		figures: []
	};
	return withPassages(review, edit.item, item.passages.toSpliced(at, 0, passage));
}

/** The words stay in the source; nothing is said of them any more. */
export function removePassage(review: Review, { id }: { readonly id: string }): Review {
	const place = findPassage(review.items, id);
	if (place === null) return review;
	return withPassages(review, place.itemIndex, place.item.passages.toSpliced(place.index, 1));
}

/** Parts a passage before the letter at `at`. Not inside a figure, and not where one half would be empty. */
export function splitPassage(
	review: Review,
	edit: { readonly id: string; readonly at: number }
): Review {
	const place = findPassage(review.items, edit.id);
	if (place === null) return review;
	const { passage } = place;
	const at = wholeAt(review.source, edit.at);
	const [first, second] = [
		trimmedSpan(review.source, [passage.span[0], at], passage.span),
		trimmedSpan(review.source, [at, passage.span[1]], passage.span)
	];
	if (first === null || second === null) return review;
	const of = (span: Span): ReviewFigure[] =>
		passage.figures.filter((figure) => liesIn(figure.span, span));
	if (of(first).length + of(second).length !== passage.figures.length) return review;
	return withPassages(
		review,
		place.itemIndex,
		place.item.passages.toSpliced(
			place.index,
			1,
			{ ...passage, span: first, figures: of(first) },
			{ ...passage, id: FRESH, span: second, figures: of(second) }
		)
	);
}

/** Makes one passage of this and the next of the same item; the first says what kind it is. */
export function joinPassage(review: Review, { id }: { readonly id: string }): Review {
	const place = findPassage(review.items, id);
	const next = place?.item.passages[place.index + 1];
	if (place === null || next === undefined) return review;
	const { passage } = place;
	const joined: ReviewPassage = {
		...passage,
		span: [passage.span[0], next.span[1]],
		themes: [...new Set([...passage.themes, ...next.themes])],
		figures: [...passage.figures, ...next.figures]
	};
	// What was said of the second is said of both now.
	const outlooks = review.outlooks.map((one) =>
		one.passage === next.id ? { ...one, passage: id } : one
	);
	return withPassages(
		{ ...review, outlooks },
		place.itemIndex,
		place.item.passages.toSpliced(place.index, 2, joined)
	);
}

export function setPassage(
	review: Review,
	{ id, change }: { readonly id: string; readonly change: PassageChange }
): Review {
	return withPassage(review, id, (passage) => ({
		...passage,
		kind: change.kind ?? passage.kind,
		themes: [...new Set(change.themes ?? passage.themes)]
	}));
}

/** Another stretch for a passage, as far as its neighbours leave room; figures outside it go. */
export function setPassageSpan(
	review: Review,
	edit: { readonly id: string; readonly span: Span }
): Review {
	const place = findPassage(review.items, edit.id);
	if (place === null) return review;
	const room = roomAt(review, place.itemIndex, place.index, place.index + 1);
	const span = trimmedSpan(review.source, edit.span, room);
	if (span === null) return review;
	return withPassage(review, edit.id, (passage) => ({
		...passage,
		span,
		figures: passage.figures.filter((figure) => liesIn(figure.span, span))
	}));
}

/** Hands the last passage of an item to the next one, or the first to the one before: the source's order stays. */
export function movePassage(
	review: Review,
	edit: { readonly id: string; readonly by: -1 | 1 }
): Review {
	const place = findPassage(review.items, edit.id);
	if (place === null) return review;
	const edge = edit.by === -1 ? 0 : place.item.passages.length - 1;
	const goal = place.itemIndex + edit.by;
	if (place.index !== edge || review.items[goal] === undefined) return review;
	const items = review.items.map((item, index) => {
		if (index === place.itemIndex) {
			return { ...item, passages: item.passages.toSpliced(place.index, 1) };
		}
		if (index !== goal) return item;
		const { passages } = item;
		return {
			...item,
			passages: edit.by === -1 ? [...passages, place.passage] : [place.passage, ...passages]
		};
	});
	return withItems(review, items);
}
