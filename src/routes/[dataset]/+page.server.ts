import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { keysOf, overviewQuestions } from '$lib/datasets/stored-answers.server';
import { pageData } from './page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await listDatasets()).map(({ dataset }) => ({ dataset }));

export const load: PageServerLoad = async ({ params }) => ({
	...(await pageData((question) => askAtBuild(params.dataset, question))),
	answers: keysOf(await overviewQuestions(params.dataset))
});
