import type { Draft, DraftCommitment, DraftOutlook, Span } from '../minutes/index.ts';
import type { Meeting } from '../model/index.ts';
import { freshId, numberPassages } from './numbering.ts';
import type { Review, ReviewItem, ReviewPassage } from './review.ts';
import { liesIn, trimmedSpan } from './spans.ts';

/** Passages as a review needs them: in order, apart from one another, each with its figures. What cannot be is left out. */
function orderedItems(source: string, items: readonly ReviewItem[]): readonly ReviewItem[] {
	let end = 0;
	return items.map((item) => {
		const passages: ReviewPassage[] = [];
		for (const passage of item.passages) {
			const span = trimmedSpan(source, passage.span, [end, source.length]);
			if (span === null) continue;
			end = span[1];
			const figures = passage.figures.filter((figure) => liesIn(figure.span, span));
			passages.push({ ...passage, span, figures });
		}
		return { ...item, passages };
	});
}

/** Whether each passage has an id of its own: then they stay as the reader gave them. */
function hasOwnIds(items: readonly ReviewItem[]): boolean {
	const ids = items.flatMap(({ passages }) => passages.map(({ id }) => id));
	return new Set(ids).size === ids.length;
}

function placed<T extends { readonly span: Span }>(source: string, list: readonly T[]): T[] {
	return list.flatMap((one) => {
		const span = trimmedSpan(source, one.span);
		return span === null ? [] : [{ ...one, span }];
	});
}

/** The same, where the place may be gone and the words still hold. */
function maybePlaced<T extends { readonly span: Span | null }>(
	source: string,
	list: readonly T[]
): (T & { readonly span: Span | null })[] {
	return list.map((one) => ({
		...one,
		span: one.span === null ? null : trimmedSpan(source, one.span)
	}));
}

function ownIds(commitments: readonly DraftCommitment[]): readonly DraftCommitment[] {
	const done: DraftCommitment[] = [];
	for (const one of commitments) {
		const isTaken = done.some(({ id }) => id === one.id);
		done.push(isTaken ? { ...one, id: freshId('c', [...done, ...commitments]) } : one);
	}
	return done;
}

/** Holds a review to its promises, whoever wrote it: the reader, another edition of the site or a curious hand. */
export function heldReview(review: Review): Review {
	const { source } = review;
	const ordered = orderedItems(source, maybePlaced(source, review.items));
	const items = hasOwnIds(ordered) ? ordered : numberPassages(ordered).items;
	const ids = new Set(items.flatMap(({ passages }) => passages.map(({ id }) => id)));
	const outlooks = placed<DraftOutlook>(source, review.outlooks);
	return {
		...review,
		items,
		participants: maybePlaced(source, review.participants),
		commitments: ownIds(placed<DraftCommitment>(source, review.commitments)),
		outlooks: outlooks.filter(({ passage }) => ids.has(passage)),
		warnings: placed(source, review.warnings)
	};
}

/** A draft as the reader left it, before a person has looked at it. */
export function startReview(draft: Draft): Review {
	return heldReview({
		source: draft.source,
		title: null,
		municipality: draft.municipality,
		organisation: draft.organisation,
		date: draft.date,
		dialogueYear: draft.dialogueYear,
		accountsYear: draft.accountsYear,
		caseNumber: draft.caseNumber,
		kind: draft.kind,
		participants: draft.participants,
		items: draft.items,
		commitments: draft.commitments,
		outlooks: draft.outlooks,
		warnings: draft.warnings.map((warning) => ({ ...warning, outcome: 'open' as const })),
		isCutOff: draft.isCutOff
	});
}

/** A meeting that was kept before, to go through again; its warnings were looked at then. */
export function reopenReview(
	meeting: Meeting,
	source: string,
	more: {
		readonly title: string | null;
		readonly outlooks: readonly DraftOutlook[];
		readonly nameOf: (id: string) => string;
	}
): Review {
	const party = (id: string): Review['organisation'] => ({
		name: more.nameOf(id),
		id,
		candidates: [],
		span: null
	});
	return heldReview({
		source,
		title: more.title,
		municipality: party(meeting.municipality),
		organisation: party(meeting.organisation),
		date: { value: meeting.date, span: null },
		dialogueYear: meeting.dialogue_year,
		accountsYear: meeting.accounts_year,
		caseNumber: meeting.case_number === null ? null : { value: meeting.case_number, span: null },
		kind: meeting.kind,
		participants: meeting.participants.map((one) => ({ ...one, span: null, note: null })),
		items: meeting.items.map((one) => ({ ...one, span: null })),
		commitments: meeting.commitments.map((one) => ({ ...one, dueText: null })),
		outlooks: more.outlooks,
		warnings: meeting.warnings.map((one) => ({ ...one, outcome: 'kept' as const })),
		isCutOff: false
	});
}
