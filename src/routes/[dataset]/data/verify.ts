import { fetchStoredAnswer, openDatasetEngine, type DatasetFile, type OpenOptions } from '$lib/datasets/browser';
import { answerKey, bindParameters } from '$lib/engine';
import type { Question } from '$lib/model';
import { organisationProfile, overviewYear } from '$lib/queries';

export interface Verified {
	readonly questions: number;
	readonly rows: number;
	/** Questions whose stored answer differs from the engine's. */
	readonly different: number;
	readonly seconds: number;
}

/** Sums may be added in another order: doubles are the same when they agree to ten digits. */
const RELATIVE_TOLERANCE = 1e-10;

function isSame(a: unknown, b: unknown): boolean {
	if (typeof a === 'number' && typeof b === 'number') {
		return Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
	}
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)))
	);
}

/**
 * Computes the overview of every year and the profile of every organisation again in the reader's browser,
 * and compares each with the answer that the pages show.
 * @throws EngineError, also of kind `cancelled`
 */
export async function verifyAnswers(
	file: DatasetFile,
	years: readonly number[],
	organisations: readonly string[],
	options: OpenOptions & { readonly signal: AbortSignal }
): Promise<Verified> {
	const started = performance.now();
	const engine = await openDatasetEngine(file, options);
	try {
		const questions: Question<unknown>[] = [
			...years.map((year) => overviewYear.with({ year })),
			...organisations.map((organisation) =>
				organisationProfile.with({ organisation, group: 'all' })
			)
		];
		let rows = 0;
		let different = 0;
		for (const question of questions) {
			const sql = bindParameters(question.sql, question.parameters);
			const [stored, computed] = await Promise.all([
				fetchStoredAnswer(file, answerKey(question), options.signal),
				engine.run(sql, { signal: options.signal })
			]);
			rows += computed.rows.length;
			if (!isSame(stored, computed.rows)) different += 1;
		}
		const seconds = (performance.now() - started) / 1000;
		return { questions: questions.length, rows, different, seconds };
	} finally {
		await engine.close();
	}
}
