import { z } from 'zod/mini';
import type { Question } from '../model/question.ts';
import { answerKey } from './answer-key.ts';
import { bindParameters } from './bind.ts';
import { EngineKeeper, type EngineState, type OpenEngine } from './engine-keeper.ts';
import { cancelledError, EngineError } from './errors.ts';
import { SharedAnswers } from './shared-answers.ts';

export interface AskerOptions {
	readonly openEngine: OpenEngine;
	/** Keys (`answerKey`) of the answers that the build has stored. */
	readonly answers: Iterable<string>;
	/** Fetches a stored answer: its rows as JSON. Rejects if it cannot; then the engine is asked. */
	readonly fetchAnswer: (key: string, signal: AbortSignal) => Promise<unknown>;
}

export interface AskOptions {
	/** Cancels this caller's wait; the question itself is cancelled when nobody waits for it. */
	readonly signal?: AbortSignal;
}

/** Answers questions to one dataset, from wherever it is fastest. */
export interface Asker {
	/** The rows, guarded by `question.row`. Rejects with an EngineError. */
	ask<Row>(question: Question<Row>, options?: AskOptions): Promise<readonly Row[]>;
	/**
	 * Gets answers ready that may be asked for next, one after the other: stored ones, and from the engine
	 * if it runs; it is not started for them. One that cannot be had is left to whoever asks for it.
	 */
	prepare(questions: readonly Question<unknown>[], options?: AskOptions): Promise<void>;
	/** Adds keys of stored answers. */
	addAnswers(keys: Iterable<string>): void;
	engineState(): EngineState;
	/** Tells every change of `engineState`. Returns what takes the listener away again. */
	onEngineState(listener: (state: EngineState) => void): () => void;
	/** Starts the engine if it is not running; its failure is seen in `engineState`. */
	warmUp(): void;
	/** Starts a failed engine anew. */
	retry(): void;
}

/** Some hundred answers of a few thousand rows: a person's last choices, back at once. */
const keptAnswers = 200;

/** Which schema has let which rows through, so that rows that are kept are not read again for every caller. */
const guards = new WeakMap<object, Question<unknown>['row']>();

function isGuarded<Row>(question: Question<Row>, rows: unknown): rows is readonly Row[] {
	return Array.isArray(rows) && guards.get(rows) === question.row;
}

function guard<Row>(question: Question<Row>, rows: unknown): readonly Row[] {
	if (isGuarded(question, rows)) return rows;
	const parsed = z.array(question.row).safeParse(rows);
	if (!parsed.success) {
		const message = `${question.name} does not answer as it says: ${parsed.error.message}`;
		throw new EngineError('other', message, { sql: question.sql });
	}
	guards.set(parsed.data, question.row);
	return parsed.data;
}

/**
 * Makes the one place through which pages ask: first what is in memory, then the stored answers, then the engine, which is
 * started if need be. A caller cannot tell which it was. Rows are checked the same way wherever they come from.
 */
export function createAsker({ openEngine, answers, fetchAnswer }: AskerOptions): Asker {
	const keeper = new EngineKeeper(openEngine);
	const stored = new Set(answers);
	const shared = new SharedAnswers(keptAnswers);

	async function fromStore<Row>(key: string, question: Question<Row>, signal: AbortSignal) {
		try {
			return guard(question, await fetchAnswer(key, signal));
		} catch {
			if (signal.aborted) throw cancelledError();
			// Missing, broken or of another version: the engine knows the answer as well.
			stored.delete(key);
			return undefined;
		}
	}

	async function find<Row>(key: string, question: Question<Row>, signal: AbortSignal) {
		const known = stored.has(key) ? await fromStore(key, question, signal) : undefined;
		if (known !== undefined) return known;
		const engine = await keeper.engine();
		const sql = bindParameters(question.sql, question.parameters);
		return guard(question, (await engine.run(sql, { signal })).rows);
	}

	const start = (): void => void keeper.engine().catch(() => undefined);
	async function ask<Row>(question: Question<Row>, { signal }: AskOptions = {}) {
		const key = answerKey(question);
		const rows = await shared.get(key, (all) => find(key, question, all), signal);
		return guard(question, rows);
	}

	async function prepare(questions: readonly Question<unknown>[], options: AskOptions = {}) {
		for (const question of questions) {
			if (options.signal?.aborted === true) return;
			const isAtHand = stored.has(answerKey(question)) || keeper.state.status === 'ready';
			if (isAtHand) await ask(question, options).catch(() => undefined);
		}
	}

	return {
		ask,
		prepare,
		addAnswers(keys) {
			for (const key of keys) stored.add(key);
		},
		engineState: () => keeper.state,
		onEngineState: (listener) => keeper.onState(listener),
		warmUp: start,
		retry: start
	};
}
