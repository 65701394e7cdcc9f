export type {
	Draft,
	DraftCommitment,
	DraftItem,
	DraftOutlook,
	DraftParticipant,
	DraftWarning,
	Found,
	FoundName,
	Reading,
	ReadingContext,
	Refusal,
	Span
} from './draft.ts';
export { readMinutes } from './read-minutes.ts';
