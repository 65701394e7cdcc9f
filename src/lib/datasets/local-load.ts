import { browser } from '$app/environment';
import type { Question } from '../model/question.ts';
import { localViewOf } from './local-view.ts';

/** What a page's data depends on beside its address: run again when the local view opens or closes. */
export const LOCAL_DEPENDENCY = 'dialogblik:lokal';

/** Asks a dataset: while the site is built, or in the browser with what it keeps. */
export type AskDataset = <Row>(question: Question<Row>) => Promise<readonly Row[]>;

interface LoadEvent<Data> {
	readonly data: Data;
	readonly params: { readonly dataset: string };
	readonly depends: (...dependencies: `${string}:${string}`[]) => void;
}

/**
 * A page's data: as the site was built, and where this browser keeps meetings of the dataset asked anew with them. `read` gives
 * what asks (`page-data.ts` beside the page), which is fetched only then.
 */
export async function withLocal<Data extends object>(
	{ data, params, depends }: LoadEvent<Data>,
	read: () => Promise<(ask: AskDataset) => Promise<Partial<Data>>>
): Promise<Data> {
	depends(LOCAL_DEPENDENCY);
	const view = browser ? localViewOf(params.dataset) : null;
	if (view === null) return data;
	const askAll = await read();
	return { ...data, ...(await askAll((question) => view.asker.ask(question))) };
}
