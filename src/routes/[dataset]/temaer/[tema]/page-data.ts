import type { AskDataset } from '$lib/datasets/local-load';
import { error } from '@sveltejs/kit';
import {
	themeCard,
	themeIndicators,
	themeMovements,
	themePassages,
	themeRaisers,
	themeTrend,
	themesTogether
} from '$lib/queries';

/** What the page tells, asked of a dataset wherever it is: while the site is built, or in a browser with what it keeps. */
export const pageData = async (ask: AskDataset, { tema: theme }: { readonly tema: string }) => {
	const [card] = await ask(themeCard.with({ theme }));
	if (card === undefined) error(404);
	const isCounted = !card.formality;
	const isRaised = isCounted && card.raised > 0;
	const movements = isRaised ? await ask(themeMovements.with({})) : [];
	return {
		card,
		movement: movements.find((row) => row.theme === theme) ?? null,
		trend: isCounted && card.meetings > 0 ? await ask(themeTrend.with({ theme })) : [],
		raisers: isRaised ? await ask(themeRaisers.with({ theme })) : [],
		together: isRaised ? await ask(themesTogether.with({ theme })) : [],
		indicators: isCounted ? await ask(themeIndicators.with({ theme })) : [],
		passages: isRaised ? await ask(themePassages.with({ theme })) : []
	};
};
