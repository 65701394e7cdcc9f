import { writesOwn, type Engine, type Result } from '$lib/engine';
import type { PreparedStatement } from './prepare-statement';
import { planText, readPlan } from './plan';
import { RESULT_BYTE_LIMIT, ROW_LIMITS, type ReadyState, type RunState } from './run-state';

/** What a person may have told the runner to stop at. */
export interface Limits {
	readonly rowLimit: number;
	/** Seconds. */
	readonly timeLimitS: number;
}

/** The next row limit on offer for an answer that was cut; null where there is none, or more would write again. */
export function nextRowLimit(state: RunState): number | null {
	if (state.status !== 'ready' || state.kind !== 'rows' || state.result.cutBy !== 'rows')
		return null;
	return ROW_LIMITS.find((limit) => limit > state.rowLimit) ?? null;
}

/** A signal that also aborts when the time is up, and says which it was. */
export class Deadline {
	readonly signal: AbortSignal;
	#isOver = false;
	readonly #timer: ReturnType<typeof setTimeout>;
	readonly #release: () => void;

	constructor(seconds: number, by: AbortSignal) {
		const controller = new AbortController();
		const abort = (): void => controller.abort();
		this.signal = controller.signal;
		this.#timer = setTimeout(() => {
			this.#isOver = !controller.signal.aborted;
			abort();
		}, seconds * 1000);
		by.addEventListener('abort', abort, { once: true });
		if (by.aborted) abort();
		this.#release = () => by.removeEventListener('abort', abort);
	}

	/** True if it was the time, not the person. */
	get isOver(): boolean {
		return this.#isOver;
	}

	end(): void {
		clearTimeout(this.#timer);
		this.#release();
	}
}

/** Whether an answer is rows to look at, a plan, or the word that something was done. */
function kindOf(sql: string, isPlan: boolean): ReadyState['kind'] {
	if (isPlan) return 'plan';
	return writesOwn(sql) ? 'done' : 'rows';
}

/** Runs one statement to its answer. Rejects with an EngineError whose place is in `prepared.run.sql`. */
export async function answerOf(
	engine: Engine,
	{ run, plan }: PreparedStatement,
	{ rowLimit, signal }: { readonly rowLimit: number; readonly signal: AbortSignal }
): Promise<ReadyState> {
	const startedAt = performance.now();
	const result: Result = await engine.query(run.sql, {
		signal,
		rowLimit,
		byteLimit: RESULT_BYTE_LIMIT
	});
	return {
		status: 'ready',
		kind: kindOf(run.sql, plan !== null),
		result,
		plan: plan === null ? null : readPlan(planText(result), plan === 'measured'),
		elapsedMs: performance.now() - startedAt,
		rowLimit,
		sql: run.sql
	};
}
