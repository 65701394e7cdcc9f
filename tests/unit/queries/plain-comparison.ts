/**
 * The numbers of a comparison once more, by plain counting and sorting: what the SQL is held against. Slow, and
 * written without a look at how the SQL does it.
 */

/** A figure of one subject in one year. */
export interface PlainFigure {
	readonly id: string;
	readonly year: number;
	readonly value: number;
}

/** The value a part (0–1) of the way through, between the two neighbours where it falls between. NaN of nothing. */
export function plainQuantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const place = part * (sorted.length - 1);
	const below = sorted[Math.floor(place)] ?? Number.NaN;
	const above = sorted[Math.ceil(place)] ?? Number.NaN;
	return below + (above - below) * (place - Math.floor(place));
}

export const plainMedian = (values: readonly number[]): number => plainQuantile(values, 0.5);

/** 1 for the highest; equal ones share a place. */
export function plainRank(values: readonly number[], value: number): number {
	return 1 + values.filter((other) => other > value).length;
}

/** How many percent of the others lie lower, equal ones counted half. */
export function plainPercentile(values: readonly number[], value: number): number {
	const lower = values.filter((other) => other < value).length;
	const equal = values.filter((other) => other === value).length - 1;
	return (100 * (lower + equal / 2)) / (values.length - 1);
}

interface PlainChange {
	readonly id: string;
	readonly year: number;
	readonly change: number;
}

/** The step between figures that most subjects have, the smallest of those that are as usual; null where nobody has two. */
export function plainStep(figures: readonly PlainFigure[]): number | null {
	const counts = new Map<number, number>();
	for (const id of new Set(figures.map((figure) => figure.id))) {
		const years = figures.filter((figure) => figure.id === id).map(({ year }) => year);
		if (years.length < 2) continue;
		const months = (12 * (Math.max(...years) - Math.min(...years))) / (years.length - 1);
		counts.set(Math.round(months), (counts.get(Math.round(months)) ?? 0) + 1);
	}
	const most = Math.max(...counts.values());
	const usual = [...counts].filter(([, count]) => count === most).map(([months]) => months);
	return usual.length === 0 ? null : Math.min(...usual);
}

/** Every change over so many months. */
export function plainChanges(
	figures: readonly PlainFigure[],
	months: number | null
): PlainChange[] {
	return figures.flatMap(({ id, year, value }) => {
		const before = figures.find((other) => other.id === id && (year - other.year) * 12 === months);
		if (before === undefined) return [];
		return [{ id, year, change: Math.round((value - before.value) * 1e6) / 1e6 }];
	});
}

interface PlainSpread {
	readonly median: number;
	readonly mad: number;
	readonly scale: number;
}

export function plainSpread(changes: readonly number[]): PlainSpread {
	const median = plainMedian(changes);
	const off = changes.map((change) => Math.abs(change - median));
	const mad = plainMedian(off);
	const mean = off.reduce((sum, value) => sum + value, 0) / off.length;
	return { median, mad, scale: mad > 0 ? 1.4826 * mad : 1.2533 * mean };
}

export interface PlainSubject {
	readonly id: string;
	readonly dwellings: number | null;
	readonly type: string | null;
	readonly built: number | null;
	readonly area: string | null;
}

type Parts = readonly [number | null, number | null, number | null, number | null];

function deviation(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

const sizeOf = ({ dwellings }: PlainSubject): number | null =>
	dwellings === null || dwellings === 0 ? null : Math.log(dwellings);

function standardised(
	a: number | null,
	b: number | null,
	all: readonly (number | null)[]
): number | null {
	if (a === null || b === null) return null;
	const spread = deviation(all.filter((value) => value !== null));
	// Equal values may spread by the last digit of a computer.
	return spread < 1e-12 ? 0 : Math.abs(a - b) / spread;
}

const differs = (a: string | null, b: string | null): number | null =>
	a === null || b === null ? null : Number(a !== b);

/** Size, type, year of building and area of two departments. */
export function plainParts(a: PlainSubject, b: PlainSubject, all: readonly PlainSubject[]): Parts {
	return [
		standardised(sizeOf(a), sizeOf(b), all.map(sizeOf)),
		differs(a.type, b.type),
		standardised(
			a.built,
			b.built,
			all.map(({ built }) => built)
		),
		differs(a.area, b.area)
	];
}

/** The distance of two departments; null where less than half the weight is known. */
export function plainDistance(parts: Parts, weights: readonly number[]): number | null {
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	let known = 0;
	let squares = 0;
	for (const [index, part] of parts.entries()) {
		if (part === null) continue;
		known += weights[index] ?? 0;
		squares += (weights[index] ?? 0) * part ** 2;
	}
	return known === 0 || known < whole / 2 ? null : Math.sqrt(squares / known);
}
