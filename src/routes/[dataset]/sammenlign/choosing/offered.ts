import type { CompareLevel, CompareSubject } from '$lib/queries';
import { compareChoicesText, isolate } from '$lib/text';
import { findSubjects, findWholes } from './subject-search';

const text = compareChoicesText.subjects;

/** More organisations than this are not offered whole. */
const MOST_WHOLES = 3;

/** A line of the list under the field. */
export interface Option {
	readonly key: string;
	/** Who is added. */
	readonly ids: readonly string[];
	readonly label: string;
	/** What tells it apart, beneath. */
	readonly facts: string;
}

function factsOf(level: CompareLevel, subject: CompareSubject): string {
	const { dwellings, is_current, heir, id, heir_name, organisation_name } = subject;
	const end = heir === id ? text.former : text.mergedInto(heir_name);
	return [
		...(level === 'department' ? [isolate(organisation_name)] : []),
		...(dwellings === null ? [] : [text.dwellings(dwellings)]),
		...(is_current ? [] : [end])
	].join(' · ');
}

/** What a person can add with these words. `total`: how many fit, shown or not. */
export function offeredBy(
	level: CompareLevel,
	subjects: readonly CompareSubject[],
	query: string,
	leftOut: ReadonlySet<string>
): { readonly options: readonly Option[]; readonly shown: number; readonly total: number } {
	const hits = findSubjects(subjects, query, leftOut);
	const wholes = level === 'department' ? findWholes(subjects, query, leftOut, MOST_WHOLES) : [];
	const options = [
		...wholes.map(({ organisation, name, ids }) => ({
			key: `all:${organisation}`,
			ids,
			label: text.allOf(name, ids.length),
			facts: ''
		})),
		...hits.subjects.map((subject) => ({
			key: `one:${subject.id}`,
			ids: [subject.id],
			label: subject.name,
			facts: factsOf(level, subject)
		}))
	];
	return { options, shown: hits.subjects.length, total: hits.total };
}
