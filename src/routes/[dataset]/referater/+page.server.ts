import { askAtBuild } from '$lib/datasets/build.server';
import { pageData } from './page-data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) =>
	pageData((question) => askAtBuild(params.dataset, question));
