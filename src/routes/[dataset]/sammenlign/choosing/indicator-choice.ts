import type { CompareIndicator } from '$lib/queries';
import type { LevelData } from '../comparison';
import { keyIndicators } from './resolve';

/** Ids in the order of the catalogue; null, which a link need not say, for those shown anyway. */
export function choiceOf(data: LevelData, wished: ReadonlySet<string>): readonly string[] | null {
	const idsOf = (indicators: readonly CompareIndicator[]): string[] =>
		indicators.map(({ indicator }) => indicator);
	const chosen = idsOf(data.indicators).filter((id) => wished.has(id));
	const standard = idsOf(keyIndicators(data));
	const isStandard = chosen.length === standard.length && standard.every((id) => wished.has(id));
	return isStandard ? null : chosen;
}
