import { error } from '@sveltejs/kit';
import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import {
	areaCard,
	areaDepartments,
	areaLatest,
	areaList,
	areaOrganisations,
	areaProfile,
	subjectPassages
} from '$lib/queries';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No dataset need have an area: the build does not ask for a page of one. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () => {
	const pages = (await listDatasets()).map(async ({ dataset }) =>
		(await askAtBuild(dataset, areaList.with({}))).map(({ id }) => ({ dataset, omraade: id }))
	);
	return (await Promise.all(pages)).flat();
};

export const load: PageServerLoad = async ({ params: { dataset, omraade: area } }) => {
	const [card] = await askAtBuild(dataset, areaCard.with({ area }));
	if (card === undefined) error(404);
	const departments = await askAtBuild(dataset, areaDepartments.with({ area }));
	return {
		card,
		departments,
		organisations: await askAtBuild(dataset, areaOrganisations.with({ area })),
		latest: await askAtBuild(dataset, areaLatest.with({ area })),
		rows: await askAtBuild(dataset, areaProfile.with({ area })),
		passages: await askAtBuild(
			dataset,
			subjectPassages.with({ departments: departments.map(({ id }) => id), areas: [area] })
		)
	};
};
