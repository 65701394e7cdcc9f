import type { Catalogue, DatasetContent } from '../content.ts';
import { problem, type Located, type Problem } from '../problem.ts';
import { duplicateIds, reference } from './references.ts';

interface Valid {
	readonly valid_from: string | null;
	readonly valid_to: string | null;
}

function validity<T extends Valid>(row: Located<T>): Problem[] {
	const { valid_from: from, valid_to: to } = row.value;
	return from !== null && to !== null && from > to
		? [problem('validity-reversed', row.at('valid_to'), { from, to })]
		: [];
}

/** A successor exists, is another organisation, and was there when its predecessor ended. */
function successors(content: DatasetContent): Problem[] {
	const byId = new Map(content.organisations.map((row) => [row.value.id, row.value]));
	return content.organisations.flatMap((row) => {
		const { id, successor, valid_to: end } = row.value;
		if (successor === null) return [];
		const next = byId.get(successor);
		if (next === undefined || successor === id) {
			return [
				problem('unknown-reference', row.at('successor'), {
					id: successor,
					where: 'organisations.csv'
				})
			];
		}
		if (end === null) return [problem('successor-gap', row.at('valid_to'), { id, successor })];
		const day = 24 * 60 * 60 * 1000;
		const gap = next.valid_from !== null && Date.parse(next.valid_from) - Date.parse(end) > day;
		return gap ? [problem('successor-gap', row.at('successor'), { id, successor })] : [];
	});
}

/** A name as its words alone, each with a space before and after it. */
function wordsOf(name: string): string {
	return ` ${name
		.toLowerCase()
		.replaceAll(/[^\p{L}\d-]+/gu, ' ')
		.trim()} `;
}

/** Example data names nobody who exists. */
function realNames(catalogue: Catalogue, content: DatasetContent): Problem[] {
	if (content.dataset.value.kind !== 'example') return [];
	const known = catalogue.realNames.map(({ value }) => ({ real: value, words: wordsOf(value) }));
	return content.organisations.flatMap((row) =>
		[row.value.name, row.value.administrator ?? '', ...row.value.aliases].flatMap((name) => {
			const words = wordsOf(name);
			const found = known.find((one) => words.includes(one.words));
			return found === undefined
				? []
				: [problem('real-organisation', row.at('name'), { name, real: found.real })];
		})
	);
}

/** The indicators that a dataset puts on its overview. */
function keyIndicators(catalogue: Catalogue, { dataset }: DatasetContent): Problem[] {
	const known = new Set(catalogue.indicators.map((row) => row.value.id));
	return (dataset.value.key_indicators ?? []).flatMap((id, index) =>
		reference(dataset, `key_indicators.${String(index)}`, id, known, 'indicators.json')
	);
}

/** Organisations, areas and departments: unique, connected, in order of time. */
export function checkRegister(catalogue: Catalogue, content: DatasetContent): Problem[] {
	const organisations = new Set(content.organisations.map((row) => row.value.id));
	const areas = new Set(content.areas.map((row) => row.value.id));
	return [
		...duplicateIds(content.organisations, (row) => row.id),
		...duplicateIds(content.areas, (row) => row.id),
		...duplicateIds(content.departments, (row) => row.id),
		...duplicateIds(content.sources, (row) => row.source.id),
		...content.organisations.flatMap(validity),
		...content.departments.flatMap((row) => [
			...validity(row),
			...reference(row, 'organisation', row.value.organisation, organisations, 'organisations.csv'),
			...reference(row, 'area', row.value.area, areas, 'areas.csv')
		]),
		...keyIndicators(catalogue, content),
		...successors(content),
		...realNames(catalogue, content)
	];
}
