/** The composing side of a briefing; what writes DOCX is a door of its own, fetched when a file is wanted. */
export * from './answers.ts';
export * from './apply-edits.ts';
export * from './change-edits.ts';
export * from './changed-since.ts';
export * from './compose.ts';
export type * from './document.ts';
export * from './edits-file.ts';
export * from './edits.ts';
export * from './merge-edits.ts';
export * from './note-book.ts';
export { CHECKLIST_PART, isBlank } from './own-words.ts';
export type * from './pictures.ts';
export { LONGEST_WORDS, plainText, plainWords, saidBy, statementsOf } from './plain-text.ts';
