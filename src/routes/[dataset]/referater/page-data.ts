import type { AskDataset } from '$lib/datasets/local-load';
import { meetingList, raisedThemes } from '$lib/queries';

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (ask: AskDataset) => ({
	meetings: await ask(meetingList.with({})),
	themes: await ask(raisedThemes.with({}))
});
