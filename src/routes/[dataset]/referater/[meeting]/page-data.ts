import type { AskDataset } from '$lib/datasets/local-load';
import { error } from '@sveltejs/kit';
import {
	lastAgreement,
	meetingCommitments,
	meetingFigures,
	meetingHead,
	meetingItems,
	meetingParticipants,
	meetingPassages,
	meetingTargets,
	meetingWarnings
} from '$lib/queries';

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (ask: AskDataset, { meeting }: { readonly meeting: string }) => {
	const [head] = await ask(meetingHead.with({ meeting }));
	if (head === undefined) error(404);
	return {
		head,
		participants: await ask(meetingParticipants.with({ meeting })),
		items: await ask(meetingItems.with({ meeting })),
		passages: await ask(meetingPassages.with({ meeting })),
		figures: await ask(meetingFigures.with({ meeting })),
		targets: await ask(meetingTargets.with({ meeting })),
		commitments: await ask(meetingCommitments.with({ meeting })),
		warnings: await ask(meetingWarnings.with({ meeting })),
		last: await ask(lastAgreement.with({ meeting }))
	};
};
