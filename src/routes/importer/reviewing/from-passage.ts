import { wordsOf, type Edit, type ReviewPassage } from '$lib/review';
import type { ReviewDesk } from './review-desk.svelte';

type Added<Act extends Edit['act'], Field extends string> =
	Extract<Edit, { act: Act }> extends Readonly<Record<Field, infer Value>> ? Value : never;

const KIND_OF = { action: 'action', referral: 'referral' } as const;

/** A commitment in the words of a stretch of the source; who owes it, and a theme that no passage gives, are for the person to say. */
export function commitmentAt(
	{ review }: ReviewDesk,
	span: readonly [number, number],
	from: Pick<ReviewPassage, 'kind' | 'themes'> | null
): Added<'add-commitment', 'commitment'> {
	const kind =
		from?.kind === 'action' || from?.kind === 'referral' ? KIND_OF[from.kind] : 'agreement';
	return {
		kind,
		text: wordsOf(review.source, span),
		owner: 'both',
		owner_note: null,
		forum: null,
		theme: from?.themes[0] ?? '',
		status: 'open',
		due: null,
		continues: null,
		dueText: null,
		span: [span[0], span[1]]
	};
}

export function commitmentFrom(
	desk: ReviewDesk,
	passage: ReviewPassage
): Added<'add-commitment', 'commitment'> {
	return commitmentAt(desk, passage.span, passage);
}

/** A target in the words of a passage; its number, if any, is for the person to say. */
export function outlookFrom(
	{ review }: ReviewDesk,
	passage: ReviewPassage
): Added<'add-outlook', 'outlook'> {
	return {
		kind: passage.kind === 'forecast' ? 'forecast' : 'target',
		passage: passage.id,
		indicator: null,
		value: null,
		unit: null,
		comparator: null,
		due: null,
		statement: wordsOf(review.source, passage.span),
		span: passage.span
	};
}
