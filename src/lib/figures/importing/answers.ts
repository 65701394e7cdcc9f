/** The part of the door that a page itself needs: answers and their keeping, without what reads figures (and Arquero). */
export {
	EMPTY_MAPPING,
	type ColumnAnswer,
	type ColumnRole,
	type FiguresMapping,
	type NameAnswer,
	type SheetMapping,
	type SheetWide,
	type ValueRole
} from './mapping.ts';
export { answerQuestion, changeColumn, changeSheet, joinMappings } from './change-mapping.ts';
export { readMapping, readRecord } from './read-mapping.ts';
export { applyChange, undoFigures, withRows } from './undo.ts';
export type * from './context.ts';
export type * from './preview.ts';
export type * from './outcome.ts';
