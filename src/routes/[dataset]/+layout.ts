import { withLocal } from '$lib/datasets/local-load';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = (event) =>
	withLocal(event, async () => {
		const { datasetSummary } = await import('$lib/queries');
		return async (ask) => {
			const [summary] = await ask(datasetSummary.with({}));
			return summary === undefined ? {} : { summary };
		};
	});
