import { answerKey } from '$lib/engine';
import type { Manifest } from '$lib/model/manifest';
import type { Question } from '$lib/model/question';
import { VIEWS } from './choices';
import { DEFAULT_CHOICES } from './choosing/defaults';
import { knowLevel, resolveComparison } from './choosing/resolve';
import type { Comparison, LevelData } from './comparison';
import { needsNoAnswer, questionOf } from './questions';

/** Beyond so many organisations only what holds before a choice is stored: the engine answers the rest. */
const MOST_CHOSEN_ALONE = 60;

/** The comparison that stands there where nothing else has been chosen. */
export function firstComparison(
	data: LevelData,
	manifest: Pick<Manifest, 'data_date'>,
	chosen: readonly string[] = []
): Comparison {
	const today = Number(manifest.data_date.slice(0, 4));
	return resolveComparison(knowLevel(data), { ...DEFAULT_CHOICES, chosen }, [], today);
}

/**
 * The questions whose answers are stored, by their keys: every view before a choice, and of each organisation
 * chosen alone.
 */
export function storedQuestions(
	data: LevelData,
	manifest: Pick<Manifest, 'data_date'>
): ReadonlyMap<string, Question<unknown>> {
	const alone = data.subjects.length > MOST_CHOSEN_ALONE ? [] : data.subjects.map(({ id }) => [id]);
	const questions = [[], ...alone].flatMap((chosen) => {
		const comparison = firstComparison(data, manifest, chosen);
		return VIEWS.map((view) => questionOf(comparison, view));
	});
	return new Map(
		questions
			.filter((question) => !needsNoAnswer(question))
			.map((question) => [answerKey(question), question])
	);
}
