/**
 * The door of the engine: its interface, errors, binding and asking. The two entries are imported on their own, each only
 * where it can run: `node.ts` (build, scripts, tests) and `browser.ts` (dynamically, never while prerendering).
 */
export { bindParameters } from './bind.ts';
export type {
	Column,
	Engine,
	OwnColumnType,
	OwnTable,
	QueryOptions,
	Result,
	RunOptions,
	Table,
	Value
} from './engine.ts';
export { EngineError, positionAt, type EngineErrorKind, type SqlPosition } from './errors.ts';
export { answerKey } from './answer-key.ts';
export { createAsker, type Asker, type AskerOptions, type AskOptions } from './ask.ts';
export type { EngineState, OpenEngine } from './engine-keeper.ts';
export { writesOwn } from './statements.ts';
export { statementsOf, type StatementPart } from './statement-parts.ts';
export { workbenchMemoryBytes } from './workbench-memory.ts';
export { tokenize, type Token, type TokenKind } from './lexer.ts';
export type { LocalAdditions, LocalPart } from './lock.ts';
