import type { CompareLevel, CompareSubject, CompareTwin } from '$lib/queries';
import { compareChoicesText } from '$lib/text';
import { GROUPS, type Choices, type Group } from '../choices';
import type { PeerGroup } from '../comparison';

const text = compareChoicesText.group;

/** Groups that are all who share something with the first chosen. */
type SharedGroup = Exclude<Group, 'all' | 'own' | 'twins'>;
/** What of a subject puts it into a group; empty where that is not known. */
const characteristics: Readonly<
	Record<SharedGroup, (subject: CompareSubject) => readonly string[]>
> = {
	municipality: ({ municipality }) => known(municipality),
	size: ({ size_class }) => known(size_class),
	administrator: ({ administrator }) => known(administrator),
	organisation: ({ organisation }) => known(organisation),
	area: ({ areas }) => areas,
	type: ({ type }) => known(type)
};

function known(value: string | null): readonly string[] {
	return value === null || value === '' ? [] : [value];
}

/** How far the search for twins has come: they are here, on their way, or cannot be had. */
export type TwinSearch = readonly CompareTwin[] | 'finding' | 'failed';

export interface GroupWish {
	readonly choices: Pick<Choices, 'level' | 'group' | 'own' | 'weights'>;
	readonly subjects: readonly CompareSubject[];
	/** In the order of choice. */
	readonly chosen: readonly CompareSubject[];
	/** Those who went into a chosen one: their figures are drawn with it, so they are members too. */
	readonly before: readonly CompareSubject[];
	readonly twins: TwinSearch;
}

/** Groups that can differ from everyone at this level. */
export function availableGroups(
	level: CompareLevel,
	subjects: readonly CompareSubject[]
): readonly Group[] {
	const tellApart = (group: SharedGroup): boolean => {
		if (group === 'organisation' && level === 'organisation') return false;
		const values = subjects.map(characteristics[group]);
		const kinds = new Set(values.flat());
		// An area that some lie in and others not is a group, too.
		const isPartly = group === 'area' && values.some((value) => value.length === 0);
		return kinds.size > 1 || (kinds.size === 1 && isPartly);
	};
	return GROUPS.filter((group) => {
		if (group === 'all') return true;
		if (group === 'own') return subjects.length > 1;
		if (group === 'twins') return subjects.filter(({ is_current }) => is_current).length > 2;
		return tellApart(group);
	});
}

function everyone({ choices, subjects }: GroupWish, reason: string | null): PeerGroup {
	return {
		everyone: true,
		members: subjects.map(({ id }) => id),
		name: text.names.all(choices.level),
		reason
	};
}

/** The members and, whoever they are, the chosen with those before them; in the order of the subjects. */
function groupOf(wish: GroupWish, members: Iterable<string>, name: string): PeerGroup {
	const ids = new Set(members);
	for (const { id } of [...wish.chosen, ...wish.before]) ids.add(id);
	const inOrder = wish.subjects.filter(({ id }) => ids.has(id)).map(({ id }) => id);
	return {
		everyone: inOrder.length === wish.subjects.length,
		members: inOrder,
		name,
		reason: null
	};
}

function sharedName(level: CompareLevel, group: SharedGroup, first: CompareSubject): string {
	switch (group) {
		case 'municipality':
			return text.names.municipality(level, first.name);
		case 'size':
			return text.names.size(level, first.size_class ?? 'small');
		case 'administrator':
			return text.names.administrator(level, first.administrator ?? '');
		case 'organisation':
			return text.names.organisation(first.organisation_name);
		case 'area':
			return text.names.area(level, first.name);
		case 'type':
			return text.names.type(level, first.type ?? 'mixed');
	}
}

function sharing(wish: GroupWish, group: SharedGroup): PeerGroup {
	const { level } = wish.choices;
	const [first] = wish.chosen;
	if (first === undefined) return everyone(wish, text.reasons.nobody(level));
	const valuesOf = characteristics[group];
	const values = new Set(valuesOf(first));
	if (values.size === 0) return everyone(wish, text.reasons.unknown[group](first.name));
	const name = sharedName(level, group, first);
	const members = wish.subjects.filter((subject) =>
		valuesOf(subject).some((value) => values.has(value))
	);
	const others = members.filter(({ id, heir }) => id !== first.id && heir !== first.id);
	if (others.length === 0) return everyone(wish, text.reasons.alone(level, name));
	return groupOf(
		wish,
		members.map(({ id }) => id),
		name
	);
}

function own(wish: GroupWish): PeerGroup {
	const group = wish.choices.own;
	const ids = new Set(wish.subjects.map(({ id }) => id));
	const members = (group?.members ?? []).filter((id) => ids.has(id));
	if (members.length === 0) return everyone(wish, text.reasons.noOwn);
	return groupOf(wish, members, text.names.own(group?.name ?? ''));
}

function twins(wish: GroupWish): PeerGroup {
	const [first] = wish.chosen;
	const { level, weights } = wish.choices;
	if (first === undefined) return everyone(wish, text.reasons.nobody(level));
	if (Object.values(weights).every((weight) => weight === 0))
		return everyone(wish, text.reasons.noWeights);
	if (wish.twins === 'finding') return everyone(wish, text.reasons.finding);
	if (wish.twins === 'failed') return everyone(wish, text.reasons.failed);
	if (wish.twins.length === 0) return everyone(wish, text.reasons.noTwins(first.name));
	const name = text.names.twins(wish.twins.length, first.name);
	return groupOf(wish, [first.id, ...wish.twins.map(({ id }) => id)], name);
}

/** The group that is wished for; everyone, with the reason, where there is no such group. */
export function peerGroup(wish: GroupWish): PeerGroup {
	const { group } = wish.choices;
	if (group === 'all') return everyone(wish, null);
	if (group === 'own') return own(wish);
	if (group === 'twins') return twins(wish);
	return sharing(wish, group);
}
