/** Minutes while a person goes through them: what was read, each edit of it, and the meeting it becomes. Pure. */
export { coverNames } from './cover-names.ts';
export { applyEdit, type Edit } from './edit.ts';
export { gapsOf, type Gap } from './gaps.ts';
export type { HeadChange } from './head-edits.ts';
export { canMoveItem } from './item-edits.ts';
export type { CommitmentChange, OutlookChange, ParticipantChange } from './list-edits.ts';
export { earlierOf, likelyEarlier, type LikelyEarlier } from './likeness.ts';
export { finished, mattersOf, type Matter, type MatterCode } from './matters.ts';
export { jsonText, meetingText } from './meeting-file.ts';
export {
	meetingFiles,
	sourceTitle,
	type MeetingFiles,
	type MeetingGap,
	type MeetingRegister
} from './meeting-of.ts';
export { numbersIn, type NumberPlace } from './number-places.ts';
export { contextOf, type EarlierCommitment, type Register } from './register.ts';
export type {
	PassageKind,
	Review,
	ReviewFigure,
	ReviewItem,
	ReviewParticipant,
	ReviewPassage,
	ReviewWarning,
	WarningOutcome
} from './review.ts';
export { heldReview, reopenReview, startReview } from './start-review.ts';
export { partsOf, type PassagePart } from './split-points.ts';
export { wordsOf } from './spans.ts';
