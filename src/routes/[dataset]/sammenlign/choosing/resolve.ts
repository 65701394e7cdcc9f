import type { CompareIndicator, CompareSubject } from '$lib/queries';
import { compareChoicesText } from '$lib/text';
import type { Choices } from '../choices';
import type { Comparison, LevelData } from '../comparison';
import { peerGroup, type TwinSearch } from './group';

/** Shown where a dataset has no key indicators. */
const FIRST_INDICATORS = 12;
/** How far back a period is seen against, where nobody has chosen. */
const USUAL_STEP = 5;

/** A level's data, ready to be looked up; made once for each. */
export interface KnownLevel {
	readonly data: LevelData;
	readonly subjectOf: ReadonlyMap<string, CompareSubject>;
	readonly indicatorOf: ReadonlyMap<string, CompareIndicator>;
	/** In order of time. */
	readonly years: readonly number[];
}

export function knowLevel(data: LevelData): KnownLevel {
	const years = new Set(data.indicators.flatMap(({ periods }) => periods.map(({ year }) => year)));
	return {
		data,
		subjectOf: new Map(data.subjects.map((subject) => [subject.id, subject])),
		indicatorOf: new Map(data.indicators.map((indicator) => [indicator.indicator, indicator])),
		years: [...years].sort((a, b) => a - b)
	};
}

/** Those that are seen where nobody has chosen any. */
export function keyIndicators({ indicators }: LevelData): readonly CompareIndicator[] {
	const keys = indicators.filter(({ is_key }) => is_key);
	return keys.length > 0 ? keys : indicators.slice(0, FIRST_INDICATORS);
}

/**
 * The newest year that is not half empty: one in which a key indicator has at least half as many values as in its
 * fullest year. Null where there are no values.
 */
export function newestFullYear(data: LevelData): number | null {
	const periods = keyIndicators(data).flatMap((indicator) => indicator.periods);
	const fullest = Math.max(0, ...periods.map(({ n }) => n));
	if (fullest === 0) return null;
	return Math.max(...periods.filter(({ n }) => n >= fullest / 2).map(({ year }) => year));
}

/** The year itself, or the nearest one there is. */
function nearest(years: readonly number[], wished: number): number {
	const distance = (year: number): number => Math.abs(year - wished);
	return years.reduce(
		(best, year) => (distance(year) < distance(best) ? year : best),
		years[0] ?? wished
	);
}

type Span = Pick<Comparison, 'from' | 'to' | 'against' | 'base'>;

/** The years of a comparison: what was chosen, moved to years that there are. */
function resolveYears(level: KnownLevel, choices: Choices, today: number): Span {
	const years = level.years.length > 0 ? level.years : [today];
	const first = Math.min(...years);
	const last = Math.max(...years);
	const standard = newestFullYear(level.data) ?? last;
	const chosenFrom = choices.from === null ? first : nearest(years, choices.from);
	const wishedTo = choices.to ?? Math.max(standard, chosenFrom);
	const chosenTo = nearest(years, wishedTo);
	const [from, to] = chosenFrom <= chosenTo ? [chosenFrom, chosenTo] : [chosenTo, chosenFrom];
	const earlier = years.filter((year) => year < to);
	const wishedAgainst =
		choices.against !== null && choices.against < to ? choices.against : to - USUAL_STEP;
	const shown = years.filter((year) => year >= from && year <= to);
	return {
		from,
		to,
		against: earlier.length === 0 ? to : nearest(earlier, wishedAgainst),
		base: choices.base === null ? from : nearest(shown, choices.base)
	};
}

/** One who is alone is chosen at once; ids that nobody has are left out. */
export function resolveChosen(level: KnownLevel, choices: Choices): readonly CompareSubject[] {
	const chosen = choices.chosen.flatMap((id) => level.subjectOf.get(id) ?? []);
	if (chosen.length > 0) return chosen;
	const current = level.data.subjects.filter(({ is_current }) => is_current);
	return current.length === 1 ? current : [];
}

function resolveIndicators(level: KnownLevel, choices: Choices): readonly CompareIndicator[] {
	if (choices.indicators === null) return keyIndicators(level.data);
	const wished = new Set(choices.indicators);
	const found = level.data.indicators.filter(({ indicator }) => wished.has(indicator));
	// A link that names only what is not here has not asked for an empty page.
	return found.length === 0 && wished.size > 0 ? keyIndicators(level.data) : found;
}

/** `today`: the year of the dataset's date, where it has no figures. */
export function resolveComparison(
	level: KnownLevel,
	choices: Choices,
	twins: TwinSearch,
	today: number
): Comparison {
	const { data } = level;
	const chosen = resolveChosen(level, choices);
	const ids = new Set(chosen.map(({ id }) => id));
	const before = data.subjects.filter(({ id, heir }) => ids.has(heir) && !ids.has(id));
	const found = typeof twins === 'string' ? [] : twins;
	const knownIndicator = (id: string | null): string | null =>
		id !== null && level.indicatorOf.has(id) ? id : null;
	return {
		choices: {
			...choices,
			chosen: choices.chosen.filter((id) => level.subjectOf.has(id)),
			across: knownIndicator(choices.across),
			up: knownIndicator(choices.up)
		},
		data,
		chosen,
		before,
		indicators: resolveIndicators(level, choices),
		group: peerGroup({ choices, subjects: data.subjects, chosen, before, twins }),
		years: level.years,
		...resolveYears(level, choices, today),
		twins: choices.group === 'twins' ? found : []
	};
}

/** What a link names and the dataset does not have, as it is shown. */
export function unknownIds(level: KnownLevel, choices: Choices): string[] {
	const { ignored } = compareChoicesText;
	const subjects = [...choices.chosen, ...(choices.own?.members ?? [])];
	const indicators = [...(choices.indicators ?? []), choices.across, choices.up];
	return [
		...[...new Set(subjects)]
			.filter((id) => !level.subjectOf.has(id))
			.map((id) => ignored.item(ignored.subject[choices.level], id)),
		...[...new Set(indicators)]
			.filter((id) => id !== null)
			.filter((id) => !level.indicatorOf.has(id))
			.map((id) => ignored.item(ignored.indicator, id))
	];
}
