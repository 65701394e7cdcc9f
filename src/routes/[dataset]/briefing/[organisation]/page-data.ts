import type { AskDataset } from '$lib/datasets/local-load';
import { error } from '@sveltejs/kit';
import { briefingAnswers } from '$lib/briefing';

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (
	ask: AskDataset,
	{ organisation }: { readonly organisation: string }
) => {
	const answers = await briefingAnswers(ask, organisation, '');
	if (answers === null) error(404);
	return { answers };
};
