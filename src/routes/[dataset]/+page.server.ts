import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { keysOf, overviewQuestions } from '$lib/datasets/stored-answers.server';
import {
	attentionList,
	meetingStates,
	openCommitmentCounts,
	overviewYear,
	overviewYears,
	pressingCommitments,
	themeMovements
} from '$lib/queries';
import type { EntryGenerator, PageServerLoad } from './$types';

/** As many as stand beside the attention list without a scroll of their own. */
const MOST_COMMITMENTS = 6;

export const entries: EntryGenerator = async () =>
	(await listDatasets()).map(({ dataset }) => ({ dataset }));

export const load: PageServerLoad = async ({ params: { dataset } }) => {
	const years = (await askAtBuild(dataset, overviewYears.with({}))).map(({ year }) => year);
	const year = years[0] ?? null;
	return {
		years,
		year,
		rows: year === null ? [] : await askAtBuild(dataset, overviewYear.with({ year })),
		attention: await askAtBuild(dataset, attentionList.with({})),
		themes: await askAtBuild(dataset, themeMovements.with({})),
		commitments: await askAtBuild(dataset, pressingCommitments.with({ most: MOST_COMMITMENTS })),
		commitmentCounts: await askAtBuild(dataset, openCommitmentCounts.with({})),
		meetings: await askAtBuild(dataset, meetingStates.with({})),
		answers: keysOf(await overviewQuestions(dataset))
	};
};
