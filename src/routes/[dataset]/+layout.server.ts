import { error } from '@sveltejs/kit';
import { askOneAtBuild, listDatasets } from '$lib/datasets/build.server';
import { datasetSummary } from '$lib/queries';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const manifest = (await listDatasets()).find(({ dataset }) => dataset === params.dataset);
	if (manifest === undefined) error(404);
	const { rows, warnings, ...rest } = manifest;
	return {
		manifest: {
			...rest,
			warnings: warnings.length,
			rowCount: Object.values(rows).reduce((a, b) => a + b, 0)
		},
		summary: await askOneAtBuild(params.dataset, datasetSummary.with({}))
	};
};
