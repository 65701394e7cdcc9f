import { askAtBuild } from '$lib/datasets/build.server';
import { organisationList } from '$lib/queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { dataset } }) => ({
	organisations: await askAtBuild(dataset, organisationList.with({}))
});
