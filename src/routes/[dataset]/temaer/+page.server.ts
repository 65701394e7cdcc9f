import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { meetingsHeld, themeMovements, themeOrganisations, themeYears } from '$lib/queries';
import { heatOfOrganisations, heatOfYears } from './heat.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await listDatasets()).map(({ dataset }) => ({ dataset }));

export const load: PageServerLoad = async ({ params: { dataset } }) => {
	const years = await askAtBuild(dataset, themeYears.with({}));
	const organisations = await askAtBuild(dataset, themeOrganisations.with({}));
	return {
		movements: await askAtBuild(dataset, themeMovements.with({})),
		byYear: heatOfYears(years),
		byOrganisation: heatOfOrganisations(years, organisations),
		notRaised: [
			...new Map(
				years.filter((row) => row.raised_in_all === 0).map(({ theme, label }) => [theme, label])
			)
		].map(([theme, label]) => ({ theme, label })),
		held: await askAtBuild(dataset, meetingsHeld.with({}))
	};
};
