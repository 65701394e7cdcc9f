import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { pageData } from './page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await listDatasets()).map(({ dataset }) => ({ dataset }));

export const load: PageServerLoad = ({ params }) =>
	pageData((question) => askAtBuild(params.dataset, question));
