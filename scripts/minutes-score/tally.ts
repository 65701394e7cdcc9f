/** How often something was right. `wrong` counts what was found and should not have been. */
export interface Count {
	hit: number;
	all: number;
	wrong: number;
}

export const ASPECTS = [
	'date',
	'parties',
	'years',
	'people',
	'items',
	'numbers',
	'outcomes',
	'owners',
	'themes',
	'outlooks',
	'warnings',
	'refused'
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What was compared of one or more documents, with a line for everything that was not as it should be. */
export interface Tally {
	readonly counts: Readonly<Record<Aspect, Count>>;
	readonly misses: string[];
}

export function emptyTally(): Tally {
	const counts = Object.fromEntries(
		ASPECTS.map((aspect) => [aspect, { hit: 0, all: 0, wrong: 0 }])
	) as Record<Aspect, Count>;
	return { counts, misses: [] };
}

export function addTally(sum: Tally, more: Tally): void {
	for (const aspect of ASPECTS) {
		sum.counts[aspect].hit += more.counts[aspect].hit;
		sum.counts[aspect].all += more.counts[aspect].all;
		sum.counts[aspect].wrong += more.counts[aspect].wrong;
	}
	sum.misses.push(...more.misses);
}

/** Of what should be found, the share that was; 1 of nothing. */
export function recall({ hit, all }: Count): number {
	return all === 0 ? 1 : hit / all;
}

/** Of what was found, the share that should be; 1 of nothing. */
export function precision({ hit, wrong }: Count): number {
	return hit + wrong === 0 ? 1 : hit / (hit + wrong);
}

/** Harmonic mean of both. */
export function f1(count: Count): number {
	const [p, r] = [precision(count), recall(count)];
	return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Exact: everything found, nothing more. */
export function exact({ hit, all, wrong }: Count): number {
	return all + wrong === 0 ? 1 : hit / (all + wrong);
}
