import { askAtBuild } from '$lib/datasets/build.server';
import { meetingList, raisedThemes } from '$lib/queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { dataset } }) => ({
	meetings: await askAtBuild(dataset, meetingList.with({})),
	themes: await askAtBuild(dataset, raisedThemes.with({}))
});
