import { error } from '@sveltejs/kit';
import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import {
	departmentAddresses,
	departmentCard,
	departmentProfile,
	subjectPassages
} from '$lib/queries';
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

export const load: PageServerLoad = async ({ params }) => {
	const { dataset, organisation, afdeling: department } = params;
	const [card] = await askAtBuild(dataset, departmentCard.with({ department }));
	if (card?.organisation !== organisation) error(404);
	const areas = card.area === null ? [] : [card.area];
	return {
		card,
		rows: await askAtBuild(dataset, departmentProfile.with({ department })),
		passages: await askAtBuild(dataset, subjectPassages.with({ departments: [department], areas }))
	};
};
