import type { AskDataset } from '$lib/datasets/local-load';
import {
	attentionList,
	meetingStates,
	openCommitmentCounts,
	overviewYear,
	overviewYears,
	pressingCommitments,
	themeMovements
} from '$lib/queries';

/** As many as stand beside the attention list without a scroll of their own. */
const MOST_COMMITMENTS = 6;

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (ask: AskDataset) => {
	const years = (await ask(overviewYears.with({}))).map(({ year }) => year);
	const year = years[0] ?? null;
	return {
		years,
		year,
		rows: year === null ? [] : await ask(overviewYear.with({ year })),
		attention: await ask(attentionList.with({})),
		themes: await ask(themeMovements.with({})),
		commitments: await ask(pressingCommitments.with({ most: MOST_COMMITMENTS })),
		commitmentCounts: await ask(openCommitmentCounts.with({})),
		meetings: await ask(meetingStates.with({}))
	};
};
