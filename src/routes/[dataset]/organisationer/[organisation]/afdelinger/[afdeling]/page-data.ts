import type { AskDataset } from '$lib/datasets/local-load';
import { error } from '@sveltejs/kit';
import { departmentCard, departmentProfile, subjectPassages } from '$lib/queries';

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (
	ask: AskDataset,
	params: { readonly organisation: string; readonly afdeling: string }
) => {
	const { organisation, afdeling: department } = params;
	const [card] = await ask(departmentCard.with({ department }));
	if (card?.organisation !== organisation) error(404);
	const areas = card.area === null ? [] : [card.area];
	return {
		card,
		rows: await ask(departmentProfile.with({ department })),
		passages: await ask(subjectPassages.with({ departments: [department], areas }))
	};
};
