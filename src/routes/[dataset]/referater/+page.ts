import { withLocal } from '$lib/datasets/local-load';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) =>
	withLocal(event, async () => {
		const { pageData } = await import('./page-data');
		return (ask) => pageData(ask);
	});
