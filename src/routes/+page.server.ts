import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { askOneAtBuild, listDatasets } from '$lib/datasets/build.server';
import { datasetSummary } from '$lib/queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const manifests = await listDatasets();
	const [only] = manifests;
	if (only !== undefined && manifests.length === 1) redirect(307, resolve(`/${only.dataset}/`));
	return {
		summaries: await Promise.all(
			manifests.map(({ dataset }) => askOneAtBuild(dataset, datasetSummary.with({})))
		)
	};
};
