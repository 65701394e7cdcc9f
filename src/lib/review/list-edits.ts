import type { DraftCommitment, DraftOutlook } from '../minutes/index.ts';
import { freshId } from './numbering.ts';
import { findPassage } from './places.ts';
import type { Review, ReviewParticipant, WarningOutcome } from './review.ts';
import { trimmedSpan } from './spans.ts';

/** The list with one of it changed. */
function changed<T>(list: readonly T[], index: number, change: Partial<NoInfer<T>>): readonly T[] {
	return list.map((one, at) => (at === index ? { ...one, ...change } : one));
}

function without<T>(list: readonly T[], index: number): readonly T[] {
	return list.filter((_, at) => at !== index);
}

export type ParticipantChange = Partial<Omit<ReviewParticipant, 'span'>>;

export function addParticipant(
	review: Review,
	{ side }: { readonly side: ReviewParticipant['side'] }
): Review {
	const person: ReviewParticipant = {
		initials: null,
		role: null,
		side,
		present: true,
		name: null,
		span: null,
		note: null
	};
	return { ...review, participants: [...review.participants, person] };
}

export function setParticipant(
	review: Review,
	{ index, change }: { readonly index: number; readonly change: ParticipantChange }
): Review {
	return { ...review, participants: changed(review.participants, index, change) };
}

export function removeParticipant(review: Review, { index }: { readonly index: number }): Review {
	return { ...review, participants: without(review.participants, index) };
}

export type CommitmentChange = Partial<Omit<DraftCommitment, 'id' | 'span'>>;

/** What somebody has promised, decided or sent on; its place is a stretch of the source. */
export function addCommitment(
	review: Review,
	{ commitment }: { readonly commitment: Omit<DraftCommitment, 'id'> }
): Review {
	const span = trimmedSpan(review.source, commitment.span);
	if (span === null) return review;
	const id = freshId('c', review.commitments);
	return { ...review, commitments: [...review.commitments, { ...commitment, id, span }] };
}

export function setCommitment(
	review: Review,
	{ id, change }: { readonly id: string; readonly change: CommitmentChange }
): Review {
	const commitments = review.commitments.map((one) =>
		one.id === id ? { ...one, ...change } : one
	);
	return { ...review, commitments };
}

export function removeCommitment(review: Review, { id }: { readonly id: string }): Review {
	return { ...review, commitments: review.commitments.filter((one) => one.id !== id) };
}

export type OutlookChange = Partial<Omit<DraftOutlook, 'span' | 'passage'>>;

export function addOutlook(
	review: Review,
	{ outlook }: { readonly outlook: DraftOutlook }
): Review {
	const span = trimmedSpan(review.source, outlook.span);
	if (span === null || findPassage(review.items, outlook.passage) === null) return review;
	return { ...review, outlooks: [...review.outlooks, { ...outlook, span }] };
}

export function setOutlook(
	review: Review,
	{ index, change }: { readonly index: number; readonly change: OutlookChange }
): Review {
	return { ...review, outlooks: changed(review.outlooks, index, change) };
}

export function removeOutlook(review: Review, { index }: { readonly index: number }): Review {
	return { ...review, outlooks: without(review.outlooks, index) };
}

export function settleWarning(
	review: Review,
	{ index, outcome }: { readonly index: number; readonly outcome: WarningOutcome }
): Review {
	return { ...review, warnings: changed(review.warnings, index, { outcome }) };
}
