import { error, json } from '@sveltejs/kit';
import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { storedQuestions } from '$lib/datasets/stored-answers.server';
import type { Manifest } from '$lib/model/manifest';
import type { Question } from '$lib/model/question';
import { compareQuestions } from '../../sammenlign/stored.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

async function questionsOf(manifest: Manifest): Promise<ReadonlyMap<string, Question<unknown>>> {
	return new Map([...(await storedQuestions(manifest)), ...(await compareQuestions(manifest))]);
}

export const entries: EntryGenerator = async () => {
	const manifests = await listDatasets();
	const keys = await Promise.all(
		manifests.map(async (manifest) =>
			[...(await questionsOf(manifest)).keys()].map((key) => ({
				dataset: manifest.dataset,
				key
			}))
		)
	);
	return keys.flat();
};

/** The answers that the pages offer first, so that a first choice need not wait for the engine. */
export const GET: RequestHandler = async ({ params }) => {
	const manifest = (await listDatasets()).find(({ dataset }) => dataset === params.dataset);
	const question =
		manifest === undefined ? undefined : (await questionsOf(manifest)).get(params.key);
	if (question === undefined) error(404);
	return json(await askAtBuild(params.dataset, question));
};
