import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { areaList } from '$lib/queries';
import { pageData } from './page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No dataset need have an area: the build does not ask for a page of one. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () => {
	const pages = (await listDatasets()).map(async ({ dataset }) =>
		(await askAtBuild(dataset, areaList.with({}))).map(({ id }) => ({ dataset, omraade: id }))
	);
	return (await Promise.all(pages)).flat();
};

export const load: PageServerLoad = ({ params }) =>
	pageData((question) => askAtBuild(params.dataset, question), params);
