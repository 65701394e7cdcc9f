import type { Result } from '$lib/engine';
import type { PlanStep } from './plan';

/** What went wrong, in Danish, with its place in the tab's own text (from 1). */
export interface RunProblem {
	readonly error: string;
	readonly hint: string;
	readonly line: number | null;
	readonly column: number | null;
	/** What the database itself said, in English; for those who want to look it up. Empty if it said nothing. */
	readonly detail: string;
}

export interface ReadyState {
	readonly status: 'ready';
	/** `done`: it changed the tables of the visit. */
	readonly kind: 'rows' | 'plan' | 'done';
	readonly result: Result;
	/** The steps of a plan; null where the database's own text is all there is. */
	readonly plan: PlanStep | null;
	readonly elapsedMs: number;
	/** The row limit that it was run with. */
	readonly rowLimit: number;
	/** What was run, with its places filled in. */
	readonly sql: string;
}

/** What one statement can be in. */
export type RunState =
	| { readonly status: 'waiting' }
	/** `startedAt`: milliseconds of `performance.now()`. `before`: the answer that more rows are fetched for. */
	| { readonly status: 'running'; readonly startedAt: number; readonly before: ReadyState | null }
	| ReadyState
	| ({ readonly status: 'failed' } & RunProblem)
	| { readonly status: 'cancelled' }
	/** `after`: seconds. */
	| { readonly status: 'timed-out'; readonly after: number }
	/** A statement before it failed, was cancelled or timed out. */
	| { readonly status: 'skipped' };

/** One statement of a run. */
export interface RunStatement {
	/** Unique in this visit. */
	readonly id: number;
	/** As the person wrote it, without the semicolon. */
	readonly sql: string;
	/** Where it begins in the tab's text, in UTF-16 units. */
	readonly offset: number;
	readonly state: RunState;
}

/** What is to be run: a piece of a tab's text. */
export interface RunOrder {
	readonly sql: string;
	readonly offset: number;
	/** The tab's whole text, in which errors are placed. */
	readonly text: string;
}

/** The limits that a person can choose between. */
export const ROW_LIMITS = [1_000, 10_000, 100_000, 1_000_000] as const;
export const TIME_LIMITS_S = [5, 10, 30, 60, 120, 300, 600] as const;
export const DEFAULT_ROW_LIMIT = 10_000;
export const DEFAULT_TIME_LIMIT_S = 30;

/** What one answer may take of the page's memory; reading stops there and says so. */
export const RESULT_BYTE_LIMIT = 512 * 1024 * 1024;
