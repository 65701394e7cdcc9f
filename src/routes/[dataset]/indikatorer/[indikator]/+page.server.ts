import { error } from '@sveltejs/kit';
import { askAtBuild } from '$lib/datasets/build.server';
import { keysOf, rankingQuestions } from '$lib/datasets/stored-answers.server';
import {
	indicatorBenchmarks,
	indicatorContext,
	indicatorDefinition,
	indicatorPeriods,
	indicatorRanking
} from '$lib/queries';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { dataset, indikator: indicator } }) => {
	const [definition] = await askAtBuild(dataset, indicatorDefinition.with({ indicator }));
	if (definition === undefined) error(404);
	const periods = await askAtBuild(dataset, indicatorPeriods.with({ indicator }));
	const period = (periods.find(({ n }) => n > 0) ?? periods[0])?.period ?? null;
	return {
		definition,
		periods: periods.map((row) => row.period),
		period,
		rows:
			period === null
				? []
				: await askAtBuild(dataset, indicatorRanking.with({ indicator, period })),
		context: await askAtBuild(dataset, indicatorContext.with({ indicator })),
		benchmarks: await askAtBuild(dataset, indicatorBenchmarks.with({ indicator })),
		answers: keysOf(await rankingQuestions(dataset, indicator))
	};
};
