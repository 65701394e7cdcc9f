import type { CommitmentThread } from '$lib/queries';

/** The years that all lines of the page share; every year is as wide as the next. */
export interface Axis {
	/** From the first meeting to the day the data is as of (or the last deadline, two years on at most). */
	readonly years: readonly number[];
	/** The years that have room for their name. */
	readonly labelled: readonly number[];
	/** Where the day the data is as of stands, 0–100. */
	readonly today: number;
	/** Where a day stands, 0–100; days outside stand at the ends. */
	readonly at: (iso: string) => number;
}

const MOST_LABELS = 12;
/** A deadline in 2050 must not press ten years of dialogue into a corner; it stands at the end, and in words. */
const MOST_YEARS_AHEAD = 2;
const DAY_MS = 86_400_000;

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** The year with the part of it that has passed. */
function inYears(iso: string): number {
	const year = yearOf(iso);
	const days = (Date.parse(iso) - Date.UTC(year)) / DAY_MS;
	const length = (Date.UTC(year + 1) - Date.UTC(year)) / DAY_MS;
	return year + days / length;
}

export function makeAxis(threads: readonly CommitmentThread[], dataDate: string): Axis {
	const limit = yearOf(dataDate) + MOST_YEARS_AHEAD;
	let [first, last] = [yearOf(dataDate), yearOf(dataDate)];
	for (const { since, latest, steps } of threads) {
		first = Math.min(first, yearOf(since));
		last = Math.max(last, yearOf(latest));
		for (const { due } of steps) {
			if (due !== null) last = Math.max(last, Math.min(yearOf(due), limit));
		}
	}
	const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const step = Math.ceil(years.length / MOST_LABELS);
	const at = (iso: string): number => {
		const share = ((inYears(iso) - first) / years.length) * 100;
		return Math.round(Math.min(Math.max(share, 0), 100) * 100) / 100;
	};
	return {
		years,
		labelled: years.filter((year) => (year - first) % step === 0),
		today: at(dataDate),
		at
	};
}
