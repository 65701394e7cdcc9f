import type { AskDataset } from '$lib/datasets/local-load';
import { organisationList } from '$lib/queries';

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (ask: AskDataset) => ({
	organisations: await ask(organisationList.with({}))
});
