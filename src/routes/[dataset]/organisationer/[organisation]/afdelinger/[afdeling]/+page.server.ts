import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { departmentAddresses } from '$lib/queries';
import { pageData } from './page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No dataset need have a department: the build does not ask for a page of one. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () => {
	const pages = (await listDatasets()).map(async ({ dataset }) =>
		(await askAtBuild(dataset, departmentAddresses.with({}))).map((row) => ({
			dataset,
			organisation: row.organisation,
			afdeling: row.department
		}))
	);
	return (await Promise.all(pages)).flat();
};

export const load: PageServerLoad = ({ params }) =>
	pageData((question) => askAtBuild(params.dataset, question), params);
