import { browser } from '$app/environment';
import { LOCAL_DEPENDENCY } from '$lib/datasets/local-load';
import { localViewOf, mayHaveLocal } from '$lib/datasets/local-view';
import { addresses } from '$lib/text';
import type { PageLoad } from './$types';

/** A meeting that only this browser keeps: `waiting` until its copy of the dataset is open. */
export const load: PageLoad = async ({ params: { dataset }, url, depends }) => {
	depends(LOCAL_DEPENDENCY);
	if (!browser) return { state: 'waiting' as const };
	const view = localViewOf(dataset);
	if (view === null) return { state: mayHaveLocal() ? ('waiting' as const) : ('missing' as const) };
	const id = url.searchParams.get(addresses.localMeeting);
	const mark = view.meetings.find((one) => one.id === id);
	if (mark === undefined) return { state: 'missing' as const };
	const { pageData } = await import('../[meeting]/page-data');
	const meeting = await pageData((question) => view.asker.ask(question), { meeting: mark.id });
	return { state: 'ready' as const, meeting };
};
