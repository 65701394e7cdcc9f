import { addresses } from '$lib/text';
import { readIds, writeIds } from './id-list';

const names = addresses.compare;

/** What links look like today. Raise it with a migration whenever an old link would be read differently. */
export const VERSION = 1;

interface Migration {
	/** The version it takes; it gives the next one. */
	readonly from: number;
	readonly migrate: (params: URLSearchParams) => URLSearchParams;
}

/** The names of version 0: the words of the other pages. */
export const OLD_NAMES = [
	addresses.organisation,
	names.oldIndicator,
	addresses.year,
	addresses.period
] as const;

/** Gives a name what the older one says, unless it has something already. */
function carryOver(params: URLSearchParams, name: string, value: string): void {
	if (value !== '' && !params.has(name)) params.set(name, value);
}

/**
 * From the words of the other pages (`?organisation=a&indikator=b&aar=2024`) to the comparison's own. `gruppe` has
 * the same words in both.
 */
function fromTheOtherPages(params: URLSearchParams): URLSearchParams {
	const next = new URLSearchParams(params);
	const idsOf = (name: string): string => writeIds(params.getAll(name).flatMap(readIds));
	carryOver(next, names.chosen, idsOf(addresses.organisation));
	carryOver(next, names.indicators, idsOf(names.oldIndicator));
	const period = /^\d{4}/u.exec(params.get(addresses.period) ?? '')?.[0] ?? '';
	carryOver(next, names.to, params.get(addresses.year) ?? period);
	for (const name of OLD_NAMES) next.delete(name);
	return next;
}

/** In order: each takes what the one before gives. Never changed once a link of that version is out. */
export const MIGRATIONS: readonly Migration[] = [{ from: 0, migrate: fromTheOtherPages }];

/** The version a link says it is; 0 where it says none, null where what it says is no version we know. */
export function versionOf(params: URLSearchParams): number | null {
	const text = params.get(names.version);
	if (text === null) return 0;
	const version = /^\d{1,3}$/u.test(text) ? Number(text) : null;
	return version !== null && version <= VERSION ? version : null;
}

/** A link of any version as one of today; one of a version that we do not know is read as it stands. */
export function migrated(params: URLSearchParams): URLSearchParams {
	const version = versionOf(params) ?? VERSION;
	return MIGRATIONS.filter(({ from }) => from >= version).reduce(
		(current, { migrate }) => migrate(current),
		params
	);
}
