import type { CommitmentThread } from '$lib/queries';
import { addresses } from '$lib/text';
import { forumsOf, isUnfinished } from './thread';

export const FILTERS = [
	'status',
	'owner',
	'forum',
	'organisation',
	'theme',
	'age',
	'kind'
] as const;
export type FilterName = (typeof FILTERS)[number];

/** What is chosen, as it stands in the address; '' where nothing is. */
export type Filters = Readonly<Record<FilterName, string>>;

/** A thread with all that the choices ask about, worked out once. */
export interface Matchable {
	readonly thread: CommitmentThread;
	/** Under which words of the address it falls. */
	readonly values: Readonly<Record<FilterName, readonly string[]>>;
}

/** How many threads each word of each filter would show, the other filters as they are. */
export type Facets = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

const { statuses, owners, ages, kinds } = addresses.commitments;

function ownersOf({ owner }: CommitmentThread): readonly string[] {
	// What both owe is owed by each.
	return owner === 'both'
		? [owners.municipality, owners.organisation, owners.both]
		: [owners[owner]];
}

function ageOf({ age_months }: CommitmentThread): string {
	if (age_months < 12) return ages.young;
	return age_months < 24 ? ages.middle : ages.old;
}

export function matchable(thread: CommitmentThread): Matchable {
	const status = statuses[thread.status];
	return {
		thread,
		values: {
			status: isUnfinished(thread) ? [statuses.unfinished, status] : [status],
			owner: ownersOf(thread),
			forum: forumsOf(thread),
			organisation: [thread.organisation],
			theme: [thread.theme],
			age: [ageOf(thread)],
			kind: [kinds[thread.kind]]
		}
	};
}

export interface Match {
	readonly threads: readonly CommitmentThread[];
	readonly facets: Facets;
}

/** The threads that fit every choice, and what each other choice would give. One pass over the threads. */
export function matchThreads(all: readonly Matchable[], filters: Filters): Match {
	const threads: CommitmentThread[] = [];
	const counts = Object.fromEntries(
		FILTERS.map((name) => [name, new Map<string, number>()])
	) as Record<FilterName, Map<string, number>>;
	for (const { thread, values } of all) {
		const misses = FILTERS.filter(
			(name) => filters[name] !== '' && !values[name].includes(filters[name])
		);
		if (misses.length === 0) threads.push(thread);
		// One that misses in a single filter is what another choice in that filter would show.
		const counted = misses.length === 0 ? FILTERS : misses.length === 1 ? misses : [];
		for (const name of counted) {
			for (const value of values[name]) {
				counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
			}
		}
	}
	return { threads, facets: counts };
}

export const ORDERS = ['age', 'latest', 'organisation'] as const;
export type Order = (typeof ORDERS)[number];

const danish = new Intl.Collator('da', { numeric: true });

/** Ties keep the order of the rows: what is not finished first, then the oldest. */
export function sortThreads(
	threads: readonly CommitmentThread[],
	order: Order
): readonly CommitmentThread[] {
	const orders: Readonly<Record<Order, (a: CommitmentThread, b: CommitmentThread) => number>> = {
		age: (a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
		latest: (a, b) => (a.latest > b.latest ? -1 : a.latest < b.latest ? 1 : 0),
		organisation: (a, b) => danish.compare(a.organisation_name, b.organisation_name)
	};
	return [...threads].sort(orders[order]);
}

export type SectionName = 'open' | 'unknown' | 'done' | 'dropped';
export interface Section {
	readonly name: SectionName;
	readonly threads: readonly CommitmentThread[];
}

/** The threads by how they stand, what is open first; sections that hold none are left out. */
export function sectionsOf(threads: readonly CommitmentThread[]): readonly Section[] {
	const names: readonly SectionName[] = ['open', 'unknown', 'done', 'dropped'];
	return names
		.map((name) => ({
			name,
			threads: threads.filter(
				({ status }) => (status === 'carried-over' ? 'open' : status) === name
			)
		}))
		.filter((section) => section.threads.length > 0);
}
