import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { organisationList } from '$lib/queries';
import { pageData } from './page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every organisation has one, those without minutes as well. */
export const entries: EntryGenerator = async () => {
	const lists = (await listDatasets()).map(async ({ dataset }) => {
		const organisations = await askAtBuild(dataset, organisationList.with({}));
		return organisations.map(({ id }) => ({ dataset, organisation: id }));
	});
	return (await Promise.all(lists)).flat();
};

export const load: PageServerLoad = ({ params }) =>
	pageData((question) => askAtBuild(params.dataset, question), params);
