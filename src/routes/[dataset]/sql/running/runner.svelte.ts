import { EngineError, statementsOf, type EngineState, type OwnTable } from '$lib/engine';
import type { SchemaTable } from '$lib/queries';
import { sqlRunText } from '$lib/text';
import type { OpenWorkbench } from './held-engine.svelte';
import type { PlaceValues } from './places';
import { prepareStatement } from './prepare-statement';
import { sentencesOf } from './problem';
import { indexOf, placeInTab, type Rewritten } from './rewritten';
import { answerOf, Deadline, nextRowLimit, type Limits } from './run-limits';
import {
	DEFAULT_ROW_LIMIT,
	DEFAULT_TIME_LIMIT_S,
	type ReadyState,
	type RunOrder,
	type RunProblem,
	type RunState,
	type RunStatement
} from './run-state';
import type { WorkbenchSchema } from './workbench-schema';
import { Workspace, type OwnFile } from './workspace.svelte';

const tickMs = 100;

/**
 * Runs what a person writes, on one engine that is kept alive: statement by statement, within limits of time and rows,
 * cancellable at once. Nothing runs until `run` is called; the engine starts with it, or with `start`.
 */
export class Runner {
	/** Seconds, 5–600; holds from the next statement on. */
	timeLimitS = $state(DEFAULT_TIME_LIMIT_S);
	rowLimit = $state(DEFAULT_ROW_LIMIT);
	#statements = $state.raw<readonly RunStatement[]>([]);
	#order: RunOrder = { sql: '', offset: 0, text: '' };
	#now = $state(0);
	#stop = $state.raw<AbortController | null>(null);
	readonly #workspace: Workspace;
	#lastId = 0;

	constructor({ open, limits }: { readonly open: OpenWorkbench; readonly limits?: Limits }) {
		this.timeLimitS = limits?.timeLimitS ?? DEFAULT_TIME_LIMIT_S;
		this.rowLimit = limits?.rowLimit ?? DEFAULT_ROW_LIMIT;
		this.#workspace = new Workspace(open);
	}

	get engineState(): EngineState {
		return this.#workspace.state;
	}

	/** The statements of the last run, in order. */
	get statements(): readonly RunStatement[] {
		return this.#statements;
	}

	get isRunning(): boolean {
		return this.#stop !== null;
	}

	/** What happened to the engine and what was lost with it, in Danish; null if nothing did. */
	get notice(): string | null {
		return this.#workspace.notice;
	}

	/** Tables and views of the visit: from files and made with SQL. */
	get own(): readonly SchemaTable[] {
		return this.#workspace.own;
	}

	/** The tables that came from files. */
	get files(): readonly OwnFile[] {
		return this.#workspace.files;
	}

	/** What the engine knows; null until one has started. */
	get schema(): WorkbenchSchema | null {
		return this.#workspace.schema;
	}

	dismissNotice(): void {
		this.#workspace.notice = null;
	}

	/** Starts the engine; its failure is seen in `engineState`. */
	start(): void {
		this.#workspace.start();
	}

	/** Milliseconds that a statement has taken so far or took; null before it begins and where it did not end. */
	elapsedMs({ state }: RunStatement): number | null {
		if (state.status === 'running') return Math.max(0, this.#now - state.startedAt);
		return state.status === 'ready' ? state.elapsedMs : null;
	}

	/** Runs the statements of a piece one after the other until one fails. Nothing happens while another run is going. */
	async run(order: RunOrder, values: PlaceValues = {}): Promise<void> {
		if (this.isRunning) return;
		this.#order = order;
		const parts = statementsOf(order.sql);
		this.#statements = parts.map(({ text, offset }) => {
			this.#lastId += 1;
			const state: RunState = { status: 'waiting' };
			return { id: this.#lastId, sql: text, offset: order.offset + offset, state };
		});
		if (parts.length === 0) this.#tellNothingToRun(order);
		await this.#going(async (signal) => {
			for (const index of parts.keys()) {
				if (await this.#runOne(index, values, this.rowLimit, signal)) continue;
				for (let later = index + 1; later < parts.length; later++) {
					this.#set(later, { status: 'skipped' });
				}
				return;
			}
		});
	}

	/** Runs one statement again with the next row limit; if that cannot be done, its answer stays and `notice` says why. */
	async more(index: number): Promise<void> {
		const statement = this.#statements[index];
		const limit = statement === undefined ? null : nextRowLimit(statement.state);
		if (limit === null || this.isRunning) return;
		await this.#going(async (signal) => {
			await this.#runOne(index, {}, limit, signal);
		});
	}

	/** Stops what runs; the statement says so within 50 ms. */
	cancel(): void {
		this.#stop?.abort();
	}

	/** Puts a person's table in. Rejects with an EngineError. */
	addOwn(table: OwnTable, file: string, signal?: AbortSignal): Promise<void> {
		return this.#workspace.add(table, file, signal);
	}

	/** Takes a table or view of the visit out. Rejects with an EngineError. */
	removeOwn(name: string): Promise<void> {
		return this.#workspace.remove(name);
	}

	/** Ends everything; the page goes. */
	async close(): Promise<void> {
		this.cancel();
		await this.#workspace.close();
	}

	async #going(run: (signal: AbortSignal) => Promise<void>): Promise<void> {
		const stop = new AbortController();
		this.#stop = stop;
		this.#now = performance.now();
		const timer = setInterval(() => {
			this.#now = performance.now();
		}, tickMs);
		try {
			await run(stop.signal);
		} finally {
			clearInterval(timer);
			this.#stop = null;
		}
	}

	/** False if the statements behind it are not to be run. */
	async #runOne(
		index: number,
		values: PlaceValues,
		rowLimit: number,
		stop: AbortSignal
	): Promise<boolean> {
		const statement = this.#statements[index];
		if (statement === undefined) return false;
		const before = statement.state.status === 'ready' ? statement.state : null;
		const timeLimitS = this.timeLimitS;
		let deadline: Deadline | undefined;
		let run: Rewritten | undefined;
		try {
			const prepared = prepareStatement(before?.sql ?? statement.sql, values);
			run = prepared.run;
			const engine = await this.#workspace.engine(stop);
			this.#set(index, { status: 'running', startedAt: performance.now(), before });
			deadline = new Deadline(timeLimitS, stop);
			const ready = await this.#workspace.ask(engine, () =>
				answerOf(engine, prepared, { rowLimit, signal: deadline?.signal ?? stop })
			);
			this.#set(index, ready);
			if (ready.kind === 'done') await this.#workspace.list(engine).catch(() => undefined);
			return true;
		} catch (cause) {
			if (!(cause instanceof EngineError)) throw cause;
			const isLate = deadline?.isOver === true;
			const state = this.#stateAfter(cause, isLate ? timeLimitS : null, statement, run);
			if (before === null) this.#set(index, state);
			else this.#keep(index, before, state);
			return false;
		} finally {
			deadline?.end();
		}
	}

	#stateAfter(
		error: EngineError,
		late: number | null,
		statement: RunStatement,
		run: Rewritten | undefined
	): RunState {
		if (late !== null) return { status: 'timed-out', after: late };
		if (error.kind === 'cancelled') return { status: 'cancelled' };
		return { status: 'failed', ...this.#problem(error, statement, run) };
	}

	#problem(error: EngineError, statement: RunStatement, run?: Rewritten): RunProblem {
		const sentences = sentencesOf(error, this.#workspace.names);
		const { line, column } = error;
		const detail = error.message;
		if (line === undefined || column === undefined) {
			return { ...sentences, line: null, column: null, detail };
		}
		const index = run?.origin(line, column) ?? indexOf(statement.sql, line, column);
		return { ...sentences, ...placeInTab(this.#order.text, statement.offset, index), detail };
	}

	#tellNothingToRun(order: RunOrder): void {
		const error = new EngineError('syntax', 'There is no statement to run');
		this.#lastId += 1;
		const statement = { id: this.#lastId, sql: order.sql, offset: order.offset };
		const problem = {
			...sentencesOf(error, this.#workspace.names),
			line: null,
			column: null,
			detail: ''
		};
		this.#statements = [{ ...statement, state: { status: 'failed', ...problem } }];
	}

	#keep(index: number, before: ReadyState, state: RunState): void {
		this.#set(index, before);
		const late = sqlRunText.timedOut(this.timeLimitS);
		const why = { failed: state.status === 'failed' ? state.error : '', 'timed-out': late };
		const words =
			state.status === 'failed' || state.status === 'timed-out' ? why[state.status] : '';
		this.#workspace.notice = `${sqlRunText.notices.moreFailed} ${words}`.trim();
	}

	#set(index: number, state: RunState): void {
		this.#statements = this.#statements.with(index, { ...this.#statementAt(index), state });
	}

	#statementAt(index: number): RunStatement {
		const statement = this.#statements[index];
		if (statement === undefined) throw new RangeError(`No statement ${String(index)}`);
		return statement;
	}
}
