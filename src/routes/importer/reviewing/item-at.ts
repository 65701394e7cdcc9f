import type { ReviewItem } from '$lib/review';

/** The item that a place of the source lies in: the last one that begins before it; the first where none does. */
export function itemAt(items: readonly ReviewItem[], at: number): number {
	const begins = items.map(({ span, passages }) => span?.[0] ?? passages[0]?.span[0] ?? null);
	const last = begins.findLastIndex((begin) => begin !== null && begin <= at);
	return Math.max(last, 0);
}
