import type { Review } from './review.ts';
import { trimmedSpan } from './spans.ts';

/** A stretch inside the items that no passage has: furniture of the page, or something the reader left out. */
export interface Gap {
	/** The item that it stands in. */
	readonly item: number;
	/** How many of its passages stand before it. */
	readonly after: number;
	readonly span: readonly [number, number];
}

const WORD = /\p{L}{2,}/u;

/** Everything between the first heading or passage and the end of the last passage that nothing is said of. */
export function gapsOf({ items, source }: Pick<Review, 'items' | 'source'>): readonly Gap[] {
	const gaps: Gap[] = [];
	let end: number | null = null;
	const between = (item: number, after: number, start: number): void => {
		const span = end === null ? null : trimmedSpan(source, [end, start]);
		if (span !== null && WORD.test(source.slice(...span))) gaps.push({ item, after, span });
	};
	for (const [item, { span: heading, passages }] of items.entries()) {
		if (heading !== null && (end === null || heading[0] >= end)) {
			// What stands before a heading belongs to the item that it ends.
			between(Math.max(item - 1, 0), items[item - 1]?.passages.length ?? 0, heading[0]);
			end = heading[1];
		}
		for (const [after, { span }] of passages.entries()) {
			between(item, after, span[0]);
			end = Math.max(end ?? 0, span[1]);
		}
	}
	return gaps;
}
