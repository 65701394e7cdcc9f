import type { AskDataset } from '$lib/datasets/local-load';
import { error } from '@sveltejs/kit';
import {
	organisationAttention,
	organisationCard,
	organisationCommitments,
	organisationDepartments,
	organisationMeetings,
	organisationProfile,
	organisationThemes
} from '$lib/queries';

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (
	ask: AskDataset,
	{ organisation }: { readonly organisation: string }
) => {
	const [card] = await ask(organisationCard.with({ organisation }));
	if (card === undefined) error(404);
	return {
		card,
		rows: await ask(organisationProfile.with({ organisation, group: 'all' })),
		attention: await ask(organisationAttention.with({ organisation })),
		departments: await ask(organisationDepartments.with({ organisation })),
		commitments: await ask(organisationCommitments.with({ organisation })),
		themes: await ask(organisationThemes.with({ organisation })),
		meetings: await ask(organisationMeetings.with({ organisation }))
	};
};
