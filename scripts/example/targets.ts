import type { Target } from '../../src/lib/model/index.ts';
import { MUNICIPALITY } from './municipality/municipality.ts';

/** Where the municipality's own plan is quoted from. */
export const CLIMATE_PLAN = 'klimaplan';

type Planned = Omit<Target, 'source'> & { readonly setAt: readonly [string, number] | null };

const NO_BASELINE = { baseline_period: null, baseline_value: null } as const;

/** What was aimed at or expected; `setAt`: organisation and year of the meeting that says it. */
const PLANNED: readonly Planned[] = [
	{
		subject: `municipality:${MUNICIPALITY.id}`,
		indicator: 'co2_reduktion',
		kind: 'target',
		comparator: 'at-least',
		value: 65,
		due: 2030,
		baseline_period: '2010',
		baseline_value: 0,
		statement: 'Udledningen af CO2 skal være reduceret med 65 % inden 2030.',
		setAt: null
	},
	{
		...NO_BASELINE,
		subject: 'organisation:graasvalen',
		indicator: 'dispositionsfond_disponibel',
		kind: 'forecast',
		comparator: 'positive',
		value: null,
		due: 2024,
		statement: 'Dispositionsfonden forventes igen at være positiv i 2024.',
		setAt: ['graasvalen', 2022]
	},
	{
		...NO_BASELINE,
		subject: 'organisation:hestehoven',
		indicator: 'arbejdskapital_disponibel',
		kind: 'forecast',
		comparator: 'at-least',
		value: 2000,
		due: 2024,
		statement: 'Arbejdskapitalen forventes genopbygget til 2.000 kr. pr. lejemålsenhed i 2024.',
		setAt: ['hestehoven', 2021]
	},
	{
		...NO_BASELINE,
		subject: 'organisation:laerkesang',
		indicator: 'tilfredshed',
		kind: 'target',
		comparator: 'at-least',
		value: 3,
		due: 2023,
		statement: 'Tilfredsheden skal være mindst 3,0 i 2023.',
		setAt: ['laerkesang', 2020]
	},
	{
		...NO_BASELINE,
		subject: 'organisation:hestehoven',
		indicator: 'effektivitetstal',
		kind: 'target',
		comparator: 'at-least',
		value: 75,
		due: 2027,
		statement: 'Effektivitetstallet skal igen være mindst 75 % i 2027.',
		setAt: ['hestehoven', 2023]
	}
];

/** The targets with their sources; `sourceOf` finds the minutes of an organisation and year. */
export function makeTargets(sourceOf: (organisation: string, year: number) => string): Target[] {
	return PLANNED.map(({ setAt, ...target }) => ({
		...target,
		source: setAt === null ? CLIMATE_PLAN : sourceOf(...setAt)
	}));
}
