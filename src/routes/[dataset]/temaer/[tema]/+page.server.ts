import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { themeList } from '$lib/queries';
import { pageData } from './page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every theme, also those that nobody has raised and the formalities: each can be linked to. */
export const entries: EntryGenerator = async () => {
	const pages = (await listDatasets()).map(async ({ dataset }) =>
		(await askAtBuild(dataset, themeList.with({}))).map(({ theme }) => ({ dataset, tema: theme }))
	);
	return (await Promise.all(pages)).flat();
};

export const load: PageServerLoad = ({ params }) =>
	pageData((question) => askAtBuild(params.dataset, question), params);
