import { error, json } from '@sveltejs/kit';
import { askAtBuild, askOneAtBuild, listDatasets } from '$lib/datasets/build.server';
import type { FiguresContext } from '$lib/figures/importing/answers';
import {
	figuresDepartments,
	figuresIndicators,
	figuresObservations,
	figuresOrganisations,
	figuresUnits,
	importAreas,
	importDataset
} from '$lib/queries';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	(await listDatasets()).map(({ dataset }) => ({ dataset }));

/** What figures of a spreadsheet are read against. */
export const GET: RequestHandler = async ({ params: { dataset } }) => {
	if (!(await listDatasets()).some((one) => one.dataset === dataset)) error(404);
	const about = await askOneAtBuild(dataset, importDataset.with({}));
	const context: FiguresContext = {
		dataset,
		municipality: { id: about.municipality, name: about.municipality_name },
		indicators: await askAtBuild(dataset, figuresIndicators.with({})),
		units: await askAtBuild(dataset, figuresUnits.with({})),
		organisations: await askAtBuild(dataset, figuresOrganisations.with({})),
		departments: await askAtBuild(dataset, figuresDepartments.with({})),
		areas: await askAtBuild(dataset, importAreas.with({})),
		observations: await askAtBuild(dataset, figuresObservations.with({}))
	};
	return json(context);
};
