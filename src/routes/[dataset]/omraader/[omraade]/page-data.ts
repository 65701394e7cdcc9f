import type { AskDataset } from '$lib/datasets/local-load';
import { error } from '@sveltejs/kit';
import {
	areaCard,
	areaDepartments,
	areaLatest,
	areaOrganisations,
	areaProfile,
	subjectPassages
} from '$lib/queries';

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (
	ask: AskDataset,
	{ omraade: area }: { readonly omraade: string }
) => {
	const [card] = await ask(areaCard.with({ area }));
	if (card === undefined) error(404);
	const departments = await ask(areaDepartments.with({ area }));
	return {
		card,
		departments,
		organisations: await ask(areaOrganisations.with({ area })),
		latest: await ask(areaLatest.with({ area })),
		rows: await ask(areaProfile.with({ area })),
		passages: await ask(
			subjectPassages.with({ departments: departments.map(({ id }) => id), areas: [area] })
		)
	};
};
