import type { Mark } from '$lib/parts/cut-text';
import type { Review } from '$lib/review';

/** What can be pointed at in the source and in the draft. */
export type MarkKind = 'fact' | 'heading' | 'passage' | 'figure' | 'commitment' | 'warning';

export interface ReviewMark extends Mark {
	readonly kind: MarkKind;
	/** The word by which both sides know it: `passage:4.1`. */
	readonly place: string;
	/** Shown before it in the source; '' for none. */
	readonly label: string;
}

function mark(
	kind: MarkKind,
	place: string,
	span: readonly [number, number] | null | undefined,
	label = ''
): ReviewMark[] {
	return span === null || span === undefined
		? []
		: [{ kind, place, label, start: span[0], end: span[1] }];
}

/** All that the review says of places in the source. */
export function reviewMarks(review: Review): readonly ReviewMark[] {
	return [
		...mark('fact', 'fact:date', review.date?.span),
		...mark('fact', 'fact:organisation', review.organisation?.span),
		...mark('fact', 'fact:municipality', review.municipality?.span),
		...mark('fact', 'fact:case', review.caseNumber?.span),
		...review.participants.flatMap(({ span }, index) =>
			mark('fact', `person:${String(index)}`, span)
		),
		...review.items.flatMap(({ span, passages }, index) => [
			...mark('heading', `item:${String(index)}`, span),
			...passages.flatMap((passage) => [
				...mark('passage', `passage:${passage.id}`, passage.span, passage.id),
				...passage.figures.flatMap((figure, at) =>
					mark('figure', `figure:${passage.id}:${String(at)}`, figure.span)
				)
			])
		]),
		...review.commitments.flatMap(({ id, span }) => mark('commitment', `commitment:${id}`, span)),
		...review.warnings.flatMap(({ span, outcome }, index) =>
			outcome === 'open' ? mark('warning', `warning:${String(index)}`, span) : []
		)
	];
}
