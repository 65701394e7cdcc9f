/**
 * Rows of a result can be taller than a browser can scroll (16–33 million pixels). Then the element is lower than its rows,
 * and where it stands is the scroll position plus an offset that changes as one goes: small movements stay pixel for
 * pixel, a drag of the bar jumps in proportion (the way SlickGrid does it).
 */

/** As high as an element is made. In pixels; below what floats of 32 bits tell apart. */
export const LARGEST = 4_000_000;
/** Pixels of the element that share one offset. */
const PAGE = LARGEST / 100;
/** A wheel moves less at once; the bar's thumb, moved by a single pixel, moves more. */
const LONGEST_STEP = LARGEST / 1000;

export interface ScrollSize {
	/** Height of all rows. */
	readonly total: number;
	/** Height of what is seen of them. */
	readonly seen: number;
}

export interface ScrollPlace {
	readonly scrollTop: number;
	/** What is added to an element's place to get the row's: `top = scrollTop + offset`. */
	readonly offset: number;
}

/** How high the element is. */
export function elementHeight(total: number): number {
	return Math.min(total, LARGEST);
}

function offsetOf(page: number, total: number): number {
	const pages = Math.floor(total / PAGE);
	return Math.round((Math.min(page, pages - 1) * (total - LARGEST)) / (pages - 1));
}

/** The place where the rows' pixel `top` stands at the upper edge. */
export function placeAt({ total, seen }: ScrollSize, top: number): ScrollPlace {
	const within = Math.min(Math.max(0, top), Math.max(0, total - seen));
	if (total <= LARGEST) return { scrollTop: within, offset: 0 };
	const offset = offsetOf(Math.floor(within / PAGE), total);
	return { scrollTop: within - offset, offset };
}

/** The place after the browser has scrolled from `before` to `scrollTop`; its `scrollTop` may have to be set. */
export function placeAfter(size: ScrollSize, before: ScrollPlace, scrollTop: number): ScrollPlace {
	const { total, seen } = size;
	if (total <= LARGEST) return { scrollTop, offset: 0 };
	if (scrollTop <= 0) return placeAt(size, 0);
	if (scrollTop >= LARGEST - seen) return placeAt(size, total);
	const moved = scrollTop - before.scrollTop;
	if (Math.abs(moved) < Math.max(seen, LONGEST_STEP))
		return placeAt(size, before.scrollTop + before.offset + moved);
	const share = scrollTop / (LARGEST - seen);
	const offset = offsetOf(Math.floor((share * (total - seen)) / PAGE), total);
	return { scrollTop, offset };
}
