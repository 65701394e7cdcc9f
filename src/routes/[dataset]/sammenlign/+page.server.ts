import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import { isSeries, needsNoAnswer, questionOf } from './questions';
import { compareQuestions, meetingDates, organisationLevel } from './stored.server';
import { firstComparison } from './stored-questions';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await listDatasets()).map(({ dataset }) => ({ dataset }));

export const load: PageServerLoad = async ({ params: { dataset }, parent }) => {
	const { manifest } = await parent();
	const { rows: counts = {} } = (await listDatasets()).find((one) => one.dataset === dataset) ?? {};
	const level = await organisationLevel(dataset);
	const question = questionOf(firstComparison(level, manifest), 'multiples');
	const rows = needsNoAnswer(question) ? [] : await askAtBuild(dataset, question);
	return {
		level,
		/** Departments there are to compare. */
		counts: { department: counts['department'] ?? 0 },
		rows: rows.filter(isSeries),
		meetings: await meetingDates(dataset),
		answers: [...(await compareQuestions(manifest)).keys()]
	};
};
