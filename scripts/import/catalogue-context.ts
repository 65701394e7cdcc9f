import type { ReadingContext } from '../../src/lib/minutes/index.ts';
import type { Indicator, Theme } from '../../src/lib/model/index.ts';

/** What the reader knows of the catalogue: an indicator is spoken of by its long or its short name. */
export function catalogueContext(
	themes: readonly Theme[],
	indicators: readonly Indicator[]
): Pick<ReadingContext, 'themes' | 'indicators'> {
	return {
		themes,
		indicators: indicators.map(({ id, label, short, unit }) => ({
			id,
			label,
			unit,
			cues: [...new Set([label, short])]
		}))
	};
}
