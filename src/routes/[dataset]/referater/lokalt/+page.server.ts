import { listDatasets } from '$lib/datasets/build.server';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () =>
	(await listDatasets()).map(({ dataset }) => ({ dataset }));
