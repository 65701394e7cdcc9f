import { error } from '@sveltejs/kit';
import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import {
	lastAgreement,
	meetingAddresses,
	meetingCommitments,
	meetingFigures,
	meetingHead,
	meetingItems,
	meetingParticipants,
	meetingPassages,
	meetingTargets,
	meetingWarnings
} from '$lib/queries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const datasets = await listDatasets();
	const pages = await Promise.all(
		datasets.map(async ({ dataset }) => {
			const meetings = await askAtBuild(dataset, meetingAddresses.with({}));
			return meetings.map(({ id }) => ({ dataset, meeting: id }));
		})
	);
	return pages.flat();
};

export const load: PageServerLoad = async ({ params: { dataset, meeting } }) => {
	const [head] = await askAtBuild(dataset, meetingHead.with({ meeting }));
	if (head === undefined) error(404);
	return {
		head,
		participants: await askAtBuild(dataset, meetingParticipants.with({ meeting })),
		items: await askAtBuild(dataset, meetingItems.with({ meeting })),
		passages: await askAtBuild(dataset, meetingPassages.with({ meeting })),
		figures: await askAtBuild(dataset, meetingFigures.with({ meeting })),
		targets: await askAtBuild(dataset, meetingTargets.with({ meeting })),
		commitments: await askAtBuild(dataset, meetingCommitments.with({ meeting })),
		warnings: await askAtBuild(dataset, meetingWarnings.with({ meeting })),
		last: await askAtBuild(dataset, lastAgreement.with({ meeting }))
	};
};
