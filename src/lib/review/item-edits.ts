import type { Span } from '../minutes/index.ts';
import { findPassage, withItems } from './places.ts';
import type { Review, ReviewItem } from './review.ts';
import { trimmedSpan } from './spans.ts';

export interface ItemChange {
	readonly number?: string;
	readonly title?: string;
	readonly presenters?: readonly string[];
}

/** A new item at a place of the agenda, without passages. */
export function addItem(
	review: Review,
	edit: {
		readonly at: number;
		readonly number: string;
		readonly title: string;
		readonly span: Span | null;
	}
): Review {
	const at = Math.min(Math.max(Math.trunc(edit.at), 0), review.items.length);
	const item: ReviewItem = {
		number: edit.number,
		title: edit.title,
		presenters: [],
		passages: [],
		span: edit.span === null ? null : trimmedSpan(review.source, edit.span)
	};
	return withItems(review, review.items.toSpliced(at, 0, item));
}

/** From this passage on it is another item. */
export function splitItem(
	review: Review,
	edit: { readonly passage: string; readonly number: string; readonly title: string }
): Review {
	const place = findPassage(review.items, edit.passage);
	if (place === null) return review;
	const { item, itemIndex, index } = place;
	const first = { ...item, passages: item.passages.slice(0, index) };
	const second: ReviewItem = {
		number: edit.number,
		title: edit.title,
		presenters: [],
		passages: item.passages.slice(index),
		span: null
	};
	return withItems(review, review.items.toSpliced(itemIndex, 1, first, second));
}

/** Takes a heading away. Its passages go to the item before it, or after it if it is the first; the last takes them along. */
export function removeItem(review: Review, { index }: { readonly index: number }): Review {
	const item = review.items[index];
	if (item === undefined) return review;
	const heir = index > 0 ? index - 1 : index + 1;
	const items = review.items.map((one, at) => {
		if (at !== heir) return one;
		const passages =
			heir < index ? [...one.passages, ...item.passages] : [...item.passages, ...one.passages];
		return { ...one, passages };
	});
	return withItems(review, items.toSpliced(index, 1));
}

/** Whether two neighbours can change places: passages stand as the source has them, so one of them must hold none. */
export function canMoveItem({ items }: Review, index: number, by: -1 | 1): boolean {
	const [item, other] = [items[index], items[index + by]];
	if (item === undefined || other === undefined) return false;
	return item.passages.length === 0 || other.passages.length === 0;
}

export function moveItem(
	review: Review,
	{ index, by }: { readonly index: number; readonly by: -1 | 1 }
): Review {
	const item = review.items[index];
	if (item === undefined || !canMoveItem(review, index, by)) return review;
	return withItems(review, review.items.toSpliced(index, 1).toSpliced(index + by, 0, item));
}

export function setItem(
	review: Review,
	{ index, change }: { readonly index: number; readonly change: ItemChange }
): Review {
	if (review.items[index] === undefined) return review;
	const items = review.items.map((item, at) =>
		at === index
			? {
					...item,
					number: change.number ?? item.number,
					title: change.title ?? item.title,
					presenters: [...(change.presenters ?? item.presenters)]
				}
			: item
	);
	return change.number === undefined ? { ...review, items } : withItems(review, items);
}
