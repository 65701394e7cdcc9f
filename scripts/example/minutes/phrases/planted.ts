import type { PassageKind } from '../draft.ts';

/** A sentence that one particular meeting must hold, since the data points to it. */
export interface PlantedSentence {
	readonly organisation: string;
	readonly year: number;
	readonly topic: string;
	readonly kind: PassageKind;
	readonly text: string;
}

export const PLANTED_SENTENCES: readonly PlantedSentence[] = [
	{
		organisation: 'graasvalen',
		year: 2022,
		topic: 'funds',
		kind: 'forecast',
		text: 'Boligorganisationen forventer, at dispositionsfonden igen er positiv i 2024.'
	},
	{
		organisation: 'graasvalen',
		year: 2023,
		topic: 'funds',
		kind: 'status',
		text: 'Dispositionsfonden er fortsat negativ. Beløbet afventer en afklaring med revisor om et udlån og er derfor ikke oplyst. Forholdet vurderes ikke at true driften.'
	},
	{
		organisation: 'hestehoven',
		year: 2021,
		topic: 'funds',
		kind: 'forecast',
		text: '{forretningsfører} oplyste, at arbejdskapitalen forventes at være genopbygget til 2.000 kr. pr. lejemålsenhed i 2024.'
	},
	{
		organisation: 'laerkesang',
		year: 2020,
		topic: 'satisfaction',
		kind: 'target',
		text: 'Boligorganisationen har sat som mål, at tilfredsheden skal være mindst 3,0 i 2023.'
	},
	{
		organisation: 'hestehoven',
		year: 2023,
		topic: 'efficiency',
		kind: 'target',
		text: 'Det er boligorganisationens mål, at effektivitetstallet igen er mindst 75 % i 2027.'
	}
];
