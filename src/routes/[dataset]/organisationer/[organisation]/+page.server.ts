import { error } from '@sveltejs/kit';
import { askAtBuild } from '$lib/datasets/build.server';
import { keysOf, profileQuestions } from '$lib/datasets/stored-answers.server';
import {
	organisationAttention,
	organisationCard,
	organisationCommitments,
	organisationDepartments,
	organisationMeetings,
	organisationProfile,
	organisationThemes
} from '$lib/queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { dataset, organisation } }) => {
	const [card] = await askAtBuild(dataset, organisationCard.with({ organisation }));
	if (card === undefined) error(404);
	return {
		card,
		rows: await askAtBuild(dataset, organisationProfile.with({ organisation, group: 'all' })),
		attention: await askAtBuild(dataset, organisationAttention.with({ organisation })),
		departments: await askAtBuild(dataset, organisationDepartments.with({ organisation })),
		commitments: await askAtBuild(dataset, organisationCommitments.with({ organisation })),
		themes: await askAtBuild(dataset, organisationThemes.with({ organisation })),
		meetings: await askAtBuild(dataset, organisationMeetings.with({ organisation })),
		answers: keysOf(await profileQuestions(dataset, organisation))
	};
};
