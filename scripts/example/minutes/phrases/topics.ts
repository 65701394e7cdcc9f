import type { Circumstances, Topic } from '../phrase.ts';
import { ACCOUNTS, FUNDS, RENT } from './economy.ts';
import { COMPOSITION, LETTING, VACANCY } from './letting.ts';
import { EFFICIENCY_TOPIC, MAINTENANCE, NEW_BUILD, RENOVATION } from './operations.ts';
import {
	DEMOCRACY,
	ELDERLY,
	SAFETY,
	SATISFACTION,
	SOCIAL,
	VULNERABLE,
	YOUTH
} from './residents.ts';
import {
	COOPERATION,
	DIGITAL,
	ELECTION,
	EMPLOYMENT,
	MERGER,
	PREPAREDNESS,
	REFUGEES
} from './society.ts';
import { CLIMATE, HERITAGE, OUTDOORS, TRAFFIC, WASTE } from './surroundings.ts';

/** A topic that may come up, and how likely: 0 = never this year, 1 and more = always. */
export interface Candidate {
	readonly topic: Topic;
	readonly weight: (now: Circumstances) => number;
}

const at =
	(organisation: string, from: number, to = 2026) =>
	(now: Circumstances): boolean =>
		now.organisation === organisation && now.year >= from && now.year <= to;

const wasteStreak = at('musvitten', 2023);
const vacancyRises = at('tusindfryd', 2022);
const inefficient = at('hestehoven', 2022);
const savesTooLittle = at('blaaklokken', 2019);

/** Housing of one kind has its own subjects. */
function fits(topic: 'youth' | 'elderly' | 'family', now: Circumstances): boolean {
	if (now.organisation === 'guldsmeden') return topic === 'youth';
	if (now.organisation === 'roennebaer') return topic === 'elderly';
	return true;
}

/** Rises from 2022 until nearly everybody speaks of it. */
const PREPAREDNESS_BY_YEAR: Readonly<Record<number, number>> = {
	2022: 0.15,
	2023: 0.35,
	2024: 0.6,
	2025: 0.9,
	2026: 1
};

export const CANDIDATES: readonly Candidate[] = [
	{
		topic: MERGER,
		weight: (now) => (at('rugvippen', 2020, 2021)(now) || at('tidselfroe', 2021, 2023)(now) ? 1 : 0)
	},
	{ topic: PREPAREDNESS, weight: (now) => PREPAREDNESS_BY_YEAR[now.year] ?? 0 },
	{
		topic: WASTE,
		weight: (now) => (now.organisation === 'musvitten' ? (wasteStreak(now) ? 1 : 0) : 0.26)
	},
	{ topic: VACANCY, weight: (now) => (vacancyRises(now) ? 1 : 0.26) },
	{ topic: EFFICIENCY_TOPIC, weight: (now) => (inefficient(now) ? 1 : 0.28) },
	{ topic: MAINTENANCE, weight: (now) => (savesTooLittle(now) ? 1 : 0.42) },
	{
		topic: ELECTION,
		weight: (now) => {
			if (at('graasvalen', 2022)(now)) return 0.8;
			return [2017, 2018, 2021, 2022, 2025, 2026].includes(now.year) ? 0.5 : 0.03;
		}
	},
	{
		topic: CLIMATE,
		weight: (now) => Math.min(0.6, 0.14 + 0.07 * Math.max(0, now.year - 2017))
	},
	// Spoken of until 2018, never since.
	{ topic: REFUGEES, weight: (now) => (now.year === 2017 ? 0.75 : now.year === 2018 ? 0.45 : 0) },
	// Vanished for four years, and came back to stay.
	{
		topic: SAFETY,
		weight: (now) => (now.year <= 2018 ? 0.55 : now.year <= 2022 ? 0 : 0.55)
	},
	{ topic: LETTING, weight: () => 0.42 },
	{ topic: RENOVATION, weight: (now) => (fits('family', now) ? 0.36 : 0.1) },
	{ topic: RENT, weight: (now) => (now.year >= 2022 ? 0.34 : 0.2) },
	{ topic: VULNERABLE, weight: () => 0.3 },
	{ topic: SOCIAL, weight: (now) => (fits('family', now) ? 0.26 : 0) },
	{ topic: DEMOCRACY, weight: () => 0.26 },
	{ topic: COMPOSITION, weight: (now) => (now.year <= 2022 ? 0.24 : 0.12) },
	{ topic: SATISFACTION, weight: (now) => (now.year % 2 === 0 ? 0.34 : 0) },
	{ topic: NEW_BUILD, weight: () => 0.16 },
	{ topic: YOUTH, weight: (now) => (fits('youth', now) ? 0.18 : 0) },
	{ topic: ELDERLY, weight: (now) => (fits('elderly', now) ? 0.16 : 0) },
	{ topic: TRAFFIC, weight: (now) => (now.year >= 2021 ? 0.36 : 0.18) },
	{ topic: OUTDOORS, weight: () => 0.2 },
	// Away from 2021, and back with the new rules of 2025.
	{
		topic: EMPLOYMENT,
		weight: (now) => (now.year <= 2020 ? 0.22 : now.year <= 2024 ? 0 : 0.55)
	},
	{ topic: DIGITAL, weight: (now) => (now.year >= 2019 ? 0.22 : 0.06) },
	{ topic: HERITAGE, weight: () => 0.1 },
	{ topic: COOPERATION, weight: () => 0.2 }
];

/** Every meeting opens its business with one of these. */
export const FIXED = { funds: FUNDS, accounts: ACCOUNTS } as const;
