import type { AskDataset } from '$lib/datasets/local-load';
import { meetingsHeld, themeMovements, themeOrganisations, themeYears } from '$lib/queries';
import { heatOfOrganisations, heatOfYears } from './heat.ts';

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (ask: AskDataset) => {
	const years = await ask(themeYears.with({}));
	const organisations = await ask(themeOrganisations.with({}));
	return {
		movements: await ask(themeMovements.with({})),
		byYear: heatOfYears(years),
		byOrganisation: heatOfOrganisations(years, organisations),
		notRaised: [
			...new Map(
				years.filter((row) => row.raised_in_all === 0).map(({ theme, label }) => [theme, label])
			)
		].map(([theme, label]) => ({ theme, label })),
		held: await ask(meetingsHeld.with({}))
	};
};
