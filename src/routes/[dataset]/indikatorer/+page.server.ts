import { askAtBuild } from '$lib/datasets/build.server';
import { indicatorList } from '$lib/queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { dataset } }) => ({
	indicators: await askAtBuild(dataset, indicatorList.with({}))
});
