import { askAtBuild } from '$lib/datasets/build.server';
import { keysOf, profileQuestions } from '$lib/datasets/stored-answers.server';
import { pageData } from './page-data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	...(await pageData((question) => askAtBuild(params.dataset, question), params)),
	answers: keysOf(await profileQuestions(params.dataset, params.organisation))
});
