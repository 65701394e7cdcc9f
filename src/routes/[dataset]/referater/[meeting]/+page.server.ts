import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { meetingAddresses } from '$lib/queries';
import { pageData } from './page-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const datasets = await listDatasets();
	const pages = await Promise.all(
		datasets.map(async ({ dataset }) => {
			const meetings = await askAtBuild(dataset, meetingAddresses.with({}));
			return meetings.map(({ id }) => ({ dataset, meeting: id }));
		})
	);
	return pages.flat();
};

export const load: PageServerLoad = ({ params }) =>
	pageData((question) => askAtBuild(params.dataset, question), params);
