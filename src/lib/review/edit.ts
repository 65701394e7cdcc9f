import { addFigure, removeFigure, setFigure } from './figure-edits.ts';
import { setHead } from './head-edits.ts';
import { addItem, moveItem, removeItem, setItem, splitItem } from './item-edits.ts';
import {
	addCommitment,
	addOutlook,
	addParticipant,
	removeCommitment,
	removeOutlook,
	removeParticipant,
	setCommitment,
	setOutlook,
	setParticipant,
	settleWarning
} from './list-edits.ts';
import {
	addPassage,
	joinPassage,
	movePassage,
	removePassage,
	setPassage,
	setPassageSpan,
	splitPassage
} from './passage-edits.ts';
import type { Review } from './review.ts';

const edits = {
	'set-head': setHead,
	'add-participant': addParticipant,
	'set-participant': setParticipant,
	'remove-participant': removeParticipant,
	'add-item': addItem,
	'set-item': setItem,
	'split-item': splitItem,
	'move-item': moveItem,
	'remove-item': removeItem,
	'add-passage': addPassage,
	'set-passage': setPassage,
	'set-passage-span': setPassageSpan,
	'split-passage': splitPassage,
	'join-passage': joinPassage,
	'move-passage': movePassage,
	'remove-passage': removePassage,
	'add-figure': addFigure,
	'set-figure': setFigure,
	'remove-figure': removeFigure,
	'add-commitment': addCommitment,
	'set-commitment': setCommitment,
	'remove-commitment': removeCommitment,
	'add-outlook': addOutlook,
	'set-outlook': setOutlook,
	'remove-outlook': removeOutlook,
	'settle-warning': settleWarning
};

type Edits = typeof edits;

/** One thing that a person does to a review: `{ act: 'join-passage', id: '4.1' }`. */
export type Edit = {
	[Act in keyof Edits]: { readonly act: Act } & Parameters<Edits[Act]>[1];
}[keyof Edits];

/** The review after an edit; the very same review where the edit cannot be done. */
export function applyEdit(review: Review, edit: Edit): Review {
	const apply = edits[edit.act] as (before: Review, edit: Edit) => Review;
	return apply(review, edit);
}
