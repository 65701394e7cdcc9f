import { answerKey } from '../engine/index.ts';
import type { Question } from '../model/index.ts';
import type { Manifest } from '../model/manifest.ts';
import {
	indicatorList,
	indicatorPeriods,
	indicatorRanking,
	organisationList,
	organisationProfile,
	overviewYear,
	overviewYears,
	PEER_GROUPS
} from '../queries/index.ts';
import { askAtBuild } from './build.server.ts';

/**
 * Answers are stored for datasets of up to so many organisations. Beyond it they would be more than the
 * database itself, and the engine answers.
 */
const MOST_ORGANISATIONS = 60;

type AnyQuestion = Question<unknown>;

async function isSmall(dataset: string): Promise<boolean> {
	return (await askAtBuild(dataset, organisationList.with({}))).length <= MOST_ORGANISATIONS;
}

/** The overview for every year that a person can choose. */
export async function overviewQuestions(dataset: string): Promise<AnyQuestion[]> {
	if (!(await isSmall(dataset))) return [];
	const years = await askAtBuild(dataset, overviewYears.with({}));
	return years.map(({ year }) => overviewYear.with({ year }));
}

/** One organisation among each of its peer groups. */
export async function profileQuestions(
	dataset: string,
	organisation: string
): Promise<AnyQuestion[]> {
	if (!(await isSmall(dataset))) return [];
	return PEER_GROUPS.map((group) => organisationProfile.with({ organisation, group }));
}

/** One indicator's ranking in each of its periods. */
export async function rankingQuestions(dataset: string, indicator: string): Promise<AnyQuestion[]> {
	if (!(await isSmall(dataset))) return [];
	const periods = await askAtBuild(dataset, indicatorPeriods.with({ indicator }));
	return periods.map(({ period }) => indicatorRanking.with({ indicator, period }));
}

/** The keys under which answers are stored, for a page to hand to its asker. */
export function keysOf(questions: readonly AnyQuestion[]): string[] {
	return questions.map((question) => answerKey(question));
}

async function collectQuestions(dataset: string): Promise<ReadonlyMap<string, AnyQuestion>> {
	const organisations = await askAtBuild(dataset, organisationList.with({}));
	const indicators = await askAtBuild(dataset, indicatorList.with({}));
	const questions = await Promise.all([
		overviewQuestions(dataset),
		...organisations.map(({ id }) => profileQuestions(dataset, id)),
		...indicators.map(({ indicator }) => rankingQuestions(dataset, indicator))
	]);
	return new Map(questions.flat().map((question) => [answerKey(question), question]));
}

const collected = new Map<string, Promise<ReadonlyMap<string, AnyQuestion>>>();

/** Every question of a dataset that has a stored answer, by its key; collected once a build. */
export function storedQuestions(manifest: Manifest): Promise<ReadonlyMap<string, AnyQuestion>> {
	const known = collected.get(manifest.sha256);
	const questions = known ?? collectQuestions(manifest.dataset);
	if (known === undefined) collected.set(manifest.sha256, questions);
	return questions;
}
