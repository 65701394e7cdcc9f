import type { Span } from '../minutes/index.ts';
import { numberPassages } from './numbering.ts';
import type { Review, ReviewItem, ReviewPassage } from './review.ts';

/** Where a passage stands among the items. */
export interface Place {
	readonly item: ReviewItem;
	readonly itemIndex: number;
	readonly passage: ReviewPassage;
	readonly index: number;
}

export function findPassage(items: readonly ReviewItem[], id: string): Place | null {
	for (const [itemIndex, item] of items.entries()) {
		const index = item.passages.findIndex((passage) => passage.id === id);
		const passage = item.passages[index];
		if (passage !== undefined) return { item, itemIndex, passage, index };
	}
	return null;
}

/** The stretch that nobody has between what comes before a place in an item and what comes at or after it. */
export function roomAt(
	{ items, source }: Review,
	itemIndex: number,
	before: number,
	after: number
): Span {
	const own = items[itemIndex]?.passages ?? [];
	const earlier = items.slice(0, itemIndex).flatMap(({ passages }) => passages);
	const later = items.slice(itemIndex + 1).flatMap(({ passages }) => passages);
	const last = [...earlier, ...own.slice(0, before)].at(-1);
	const next = [...own.slice(after), ...later][0];
	return [last?.span[1] ?? 0, next?.span[0] ?? source.length];
}

/** The review with other items: passages numbered anew, and what spoke of one follows it or goes with it. */
export function withItems(review: Review, changed: readonly ReviewItem[]): Review {
	const { items, renamed } = numberPassages(changed);
	const outlooks = review.outlooks.flatMap((outlook) => {
		const passage = renamed.get(outlook.passage);
		return passage === undefined ? [] : [{ ...outlook, passage }];
	});
	return { ...review, items, outlooks };
}

/** One item with other passages. */
export function withPassages(
	review: Review,
	itemIndex: number,
	passages: readonly ReviewPassage[]
): Review {
	return withItems(
		review,
		review.items.map((item, index) =>
			index === itemIndex ? { ...item, passages: [...passages] } : item
		)
	);
}

/** The same passage with other words about it: its place and its id stay. */
export function withPassage(
	review: Review,
	id: string,
	change: (passage: ReviewPassage) => ReviewPassage
): Review {
	const place = findPassage(review.items, id);
	if (place === null) return review;
	const items = review.items.map((item, index) =>
		index === place.itemIndex
			? {
					...item,
					passages: item.passages.map((one) => (one.id === id ? change(one) : one))
				}
			: item
	);
	return { ...review, items };
}
