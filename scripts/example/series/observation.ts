import type { Observation } from '../../../src/lib/model/index.ts';

/** Sources of the figures, as named in sources.json. */
export const SOURCES = {
	accounts: 'regnskabstal',
	letting: 'udlejningstal',
	residents: 'beboertal',
	survey: 'beboerundersoegelse',
	turnout: 'valgtal',
	climate: 'co2-regnskab'
} as const;
export type FigureSource = (typeof SOURCES)[keyof typeof SOURCES];

export const EVERYONE = 'alle';

/** An ordinary row: a number from a register. */
export function observed(
	row: Pick<Observation, 'subject' | 'indicator' | 'period' | 'value' | 'source' | 'fetched'> &
		Partial<Observation>
): Observation {
	return { population: EVERYONE, status: null, quality: 'official', note: null, ...row };
}

/** The accounts of a year are read in the summer after; those of the last year just in time. */
export function fetchedFor(year: number): string {
	return year === 2025 ? '2026-05-04' : `${String(year + 1)}-08-14`;
}
