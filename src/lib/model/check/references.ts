import type { Catalogue, DatasetContent } from '../content.ts';
import { problem, type Located, type Problem } from '../problem.ts';
import { parseSubject } from '../subject-id.ts';

/** The ids that a dataset and its catalogue define. */
export interface KnownIds {
	readonly units: ReadonlySet<string>;
	readonly indicators: ReadonlySet<string>;
	readonly themes: ReadonlySet<string>;
	readonly sources: ReadonlySet<string>;
	readonly subjects: ReadonlySet<string>;
}

const idsOf = <T>(rows: readonly Located<T>[], id: (value: T) => string): Set<string> =>
	new Set(rows.map((row) => id(row.value)));

/** The whole country is known everywhere. */
const COUNTRY = 'country:danmark';

export function knownIds(catalogue: Catalogue, content: DatasetContent): KnownIds {
	const municipalities = [
		content.dataset.value.municipality.id,
		...content.organisations.map((row) => row.value.municipality),
		...content.areas.map((row) => row.value.municipality)
	];
	return {
		units: idsOf(catalogue.units, (unit) => unit.id),
		indicators: idsOf(catalogue.indicators, (indicator) => indicator.id),
		themes: idsOf(catalogue.themes, (theme) => theme.id),
		sources: idsOf(content.sources, ({ source }) => source.id),
		subjects: new Set([
			COUNTRY,
			...municipalities.map((id) => `municipality:${id}`),
			...content.organisations.map((row) => `organisation:${row.value.id}`),
			...content.areas.map((row) => `area:${row.value.id}`),
			...content.departments.map((row) => `department:${row.value.id}`)
		])
	};
}

/** Ids that stand twice in one file. */
export function duplicateIds<T>(rows: readonly Located<T>[], id: (value: T) => string): Problem[] {
	const seen = new Set<string>();
	return rows.flatMap((row) => {
		const key = id(row.value);
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [problem('duplicate-id', row.at('id'), { id: key })];
	});
}

/** A name that must be defined elsewhere; `where` names the file to add it to. */
export function reference<T>(
	row: Located<T>,
	field: string,
	id: string | null,
	known: ReadonlySet<string>,
	where: string
): Problem[] {
	if (id === null || known.has(id)) return [];
	return [problem('unknown-reference', row.at(field), { id, where })];
}

const SUBJECT_FILES: Readonly<Record<string, string>> = {
	organisation: 'organisations.csv',
	department: 'departments.csv',
	area: 'areas.csv',
	municipality: 'dataset.json',
	country: COUNTRY
};

export function subjectReference<T>(
	row: Located<T>,
	field: string,
	subject: string,
	known: KnownIds
): Problem[] {
	const kind = parseSubject(subject)?.kind ?? 'organisation';
	return reference(row, field, subject, known.subjects, SUBJECT_FILES[kind] ?? 'dataset.json');
}
