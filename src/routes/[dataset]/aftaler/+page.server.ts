import { askAtBuild } from '$lib/datasets/build.server';
import { commitmentThreads } from '$lib/queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { dataset } }) => ({
	threads: await askAtBuild(dataset, commitmentThreads.with({}))
});
