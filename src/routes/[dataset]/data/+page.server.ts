import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askAtBuild } from '$lib/datasets/build.server';
import { keysOf, overviewQuestions } from '$lib/datasets/stored-answers.server';
import {
	dictionaryColumns,
	organisationList,
	overviewYears,
	qualityCounts,
	readingWarnings,
	sourceList
} from '$lib/queries';
import { VIEWS } from '$lib/queries/schema';
import { manifestSchema } from '$lib/model/manifest';
import type { PageServerLoad } from './$types';

/** The warnings of the build stand in the manifest, beside the database. */
async function buildWarnings(dataset: string) {
	const text = await readFile(join('static', 'data', `${dataset}.json`), 'utf8');
	return manifestSchema.parse(JSON.parse(text)).warnings;
}

export const load: PageServerLoad = async ({ params: { dataset } }) => ({
	dictionary: await askAtBuild(dataset, dictionaryColumns.with({})),
	quality: await askAtBuild(dataset, qualityCounts.with({})),
	sources: await askAtBuild(dataset, sourceList.with({})),
	readingWarnings: await askAtBuild(dataset, readingWarnings.with({})),
	warnings: await buildWarnings(dataset),
	views: VIEWS.map(({ name, sql }) => ({ name, sql: sql.trim() })),
	years: (await askAtBuild(dataset, overviewYears.with({}))).map(({ year }) => year),
	organisationIds: (await askAtBuild(dataset, organisationList.with({}))).map(({ id }) => id),
	hasStoredAnswers: keysOf(await overviewQuestions(dataset)).length > 0
});
