import type { Catalogue } from '../content.ts';
import type { Problem } from '../problem.ts';
import { duplicateIds, reference } from './references.ts';

/** Ids are unique, and each unit, theme and indicator that is named exists. */
export function checkCatalogue(catalogue: Catalogue): Problem[] {
	const units = new Set(catalogue.units.map((row) => row.value.id));
	const themes = new Set(catalogue.themes.map((row) => row.value.id));
	const indicators = new Set(catalogue.indicators.map((row) => row.value.id));
	return [
		...duplicateIds(catalogue.units, (unit) => unit.id),
		...duplicateIds(catalogue.indicators, (indicator) => indicator.id),
		...duplicateIds(catalogue.themes, (theme) => theme.id),
		...duplicateIds(catalogue.signalRules, (rule) => rule.id),
		...duplicateIds(catalogue.realNames, (name) => name.toLowerCase()),
		...catalogue.indicators.flatMap((row) => [
			...reference(row, 'unit', row.value.unit, units, 'units.json'),
			...reference(row, 'theme', row.value.theme, themes, 'themes.json')
		]),
		...catalogue.benchmarks.flatMap((row) =>
			reference(row, 'indicator', row.value.indicator, indicators, 'indicators.json')
		),
		...catalogue.signalRules.flatMap((row) =>
			row.value.indicators.flatMap((id) =>
				reference(row, 'indicators', id, indicators, 'indicators.json')
			)
		)
	];
}
