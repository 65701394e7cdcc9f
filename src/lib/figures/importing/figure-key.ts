import type { Observation } from '../../model/index.ts';

/** By which a figure stands once in a dataset. */
export function figureKey({
	subject,
	indicator,
	period,
	population
}: Pick<Observation, 'subject' | 'indicator' | 'period' | 'population'>): string {
	return `${subject}|${indicator}|${period}|${population}`;
}
