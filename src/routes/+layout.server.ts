import { listDatasets } from '$lib/datasets/build.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const manifests = await listDatasets();
	return {
		datasets: manifests.map(({ dataset, title, kind }) => ({ id: dataset, title, kind }))
	};
};
