import { error } from '@sveltejs/kit';
import { askAtBuild, listDatasets } from '$lib/datasets/build.server';
import {
	themeCard,
	themeIndicators,
	themeList,
	themeMovements,
	themePassages,
	themeRaisers,
	themesTogether,
	themeTrend
} from '$lib/queries';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every theme, also those that nobody has raised and the formalities: each can be linked to. */
export const entries: EntryGenerator = async () => {
	const pages = (await listDatasets()).map(async ({ dataset }) =>
		(await askAtBuild(dataset, themeList.with({}))).map(({ theme }) => ({ dataset, tema: theme }))
	);
	return (await Promise.all(pages)).flat();
};

export const load: PageServerLoad = async ({ params: { dataset, tema: theme } }) => {
	const [card] = await askAtBuild(dataset, themeCard.with({ theme }));
	if (card === undefined) error(404);
	const isCounted = !card.formality;
	const isRaised = isCounted && card.raised > 0;
	const movements = isRaised ? await askAtBuild(dataset, themeMovements.with({})) : [];
	return {
		card,
		movement: movements.find((row) => row.theme === theme) ?? null,
		trend:
			isCounted && card.meetings > 0 ? await askAtBuild(dataset, themeTrend.with({ theme })) : [],
		raisers: isRaised ? await askAtBuild(dataset, themeRaisers.with({ theme })) : [],
		together: isRaised ? await askAtBuild(dataset, themesTogether.with({ theme })) : [],
		indicators: isCounted ? await askAtBuild(dataset, themeIndicators.with({ theme })) : [],
		passages: isRaised ? await askAtBuild(dataset, themePassages.with({ theme })) : []
	};
};
