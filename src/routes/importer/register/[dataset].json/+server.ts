import { error, json } from '@sveltejs/kit';
import { askAtBuild, askOneAtBuild, listDatasets } from '$lib/datasets/build.server';
import {
	importAreas,
	importCommitments,
	importDataset,
	importDepartments,
	importIndicators,
	importOrganisations,
	importSources,
	importThemes,
	meetingAddresses
} from '$lib/queries';
import type { Register } from '$lib/review';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	(await listDatasets()).map(({ dataset }) => ({ dataset }));

/** An indicator is spoken of by its long or its short name. */
async function indicatorsOf(dataset: string): Promise<Register['indicators']> {
	const rows = await askAtBuild(dataset, importIndicators.with({}));
	return rows.map(({ id, label, short, unit }) => ({
		id,
		label,
		unit,
		cues: [...new Set([label, short])]
	}));
}

/** What reading in new minutes must know of a dataset. */
export const GET: RequestHandler = async ({ params: { dataset } }) => {
	if (!(await listDatasets()).some((one) => one.dataset === dataset)) error(404);
	const { id, municipality, municipality_name, ...about } = await askOneAtBuild(
		dataset,
		importDataset.with({})
	);
	const meetings = await askAtBuild(dataset, meetingAddresses.with({}));
	const register: Register = {
		...about,
		dataset: id,
		municipality: { id: municipality, name: municipality_name },
		organisations: await askAtBuild(dataset, importOrganisations.with({})),
		themes: await askAtBuild(dataset, importThemes.with({})),
		indicators: await indicatorsOf(dataset),
		areas: await askAtBuild(dataset, importAreas.with({})),
		departments: await askAtBuild(dataset, importDepartments.with({})),
		meetings: meetings.map((one) => one.id),
		commitments: await askAtBuild(dataset, importCommitments.with({})),
		sources: await askAtBuild(dataset, importSources.with({}))
	};
	return json(register);
};
