import type { CompareSubject } from '$lib/queries';
import type { Comparison } from '../comparison';

/** Names by id, of everyone at the level; those that two share are told apart by their organisation. */
export function namesOf({ data }: Pick<Comparison, 'data'>): ReadonlyMap<string, string> {
	const counts = new Map<string, number>();
	for (const { name } of data.subjects) counts.set(name, (counts.get(name) ?? 0) + 1);
	const nameOf = ({ name, organisation_name }: CompareSubject): string =>
		(counts.get(name) ?? 0) > 1 && name !== organisation_name
			? `${name} (${organisation_name})`
			: name;
	return new Map(data.subjects.map((subject) => [subject.id, nameOf(subject)]));
}

/** Places in Danish order with the chosen first and what went into them next. */
export function placesOf({
	chosen,
	before,
	data
}: Pick<Comparison, 'chosen' | 'before' | 'data'>): ReadonlyMap<string, number> {
	const ids = [...chosen, ...before, ...data.subjects].map(({ id }) => id);
	return new Map([...new Set(ids)].map((id, place) => [id, place]));
}
