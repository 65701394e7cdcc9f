import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { areaList } from '$lib/queries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await listDatasets()).map(({ dataset }) => ({ dataset }));

export const load: PageServerLoad = async ({ params: { dataset } }) => ({
	areas: await askAtBuild(dataset, areaList.with({}))
});
