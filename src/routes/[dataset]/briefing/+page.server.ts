import { askAtBuild } from '$lib/datasets/build.server';
import { meetingStates } from '$lib/queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { dataset } }) => ({
	meetings: await askAtBuild(dataset, meetingStates.with({}))
});
