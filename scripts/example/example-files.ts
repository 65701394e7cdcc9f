import {
	areaSchema,
	benchmarkSchema,
	departmentSchema,
	observationSchema,
	organisationSchema,
	targetSchema,
	type Observation
} from '../../src/lib/model/index.ts';
import { BENCHMARKS } from './benchmarks.ts';
import { csvText } from './csv.ts';
import { makeMinutes, type WrittenMinutes } from './minutes/index.ts';
import { DEPARTMENTS, departmentsIn, dwellingsOf } from './municipality/departments.ts';
import { AREAS, MUNICIPALITY } from './municipality/municipality.ts';
import { ORGANISATIONS } from './municipality/organisations.ts';
import { makeFacts } from './series/index.ts';
import { statusOnlyRow } from './series/organisations.ts';
import { STATUS_ONLY } from './series/patterns.ts';
import { makeSources } from './sources.ts';
import { makeTargets } from './targets.ts';

/** A file of the dataset: its path inside the dataset's folder (with `/`) and its whole text. */
export interface ExampleFile {
	readonly path: string;
	readonly text: string;
}
export type ExampleFiles = readonly ExampleFile[];

function jsonText(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** The fields of a schema in its own order: the header that the files must have. */
function fieldsOf<Field extends string>(shape: Readonly<Record<Field, unknown>>): Field[] {
	return Object.keys(shape).filter((field): field is Field => field in shape);
}

function organisationsText(): string {
	const rows = ORGANISATIONS.map((plan) => ({
		...plan,
		municipality: MUNICIPALITY.id,
		dwellings: dwellingsOf(departmentsIn(plan.id, plan.valid_to === null ? 2025 : 2021))
	}));
	return csvText(fieldsOf(organisationSchema.shape), rows);
}

function observationsText(rows: readonly Observation[]): string {
	const keyed = rows.map((row) => ({
		row,
		key: `${row.indicator} ${row.subject} ${row.period} ${row.population}`
	}));
	// By code unit, not by locale: the same order everywhere.
	const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
	return csvText(fieldsOf(observationSchema.shape), sorted);
}

function sourceAt(minutes: readonly WrittenMinutes[], organisation: string, year: number): string {
	const held = minutes.find(
		({ meeting }) => meeting.organisation === organisation && meeting.dialogue_year === year
	);
	if (held === undefined) throw new Error(`no meeting: ${organisation} ${String(year)}`);
	return held.source;
}

/**
 * The whole invented dataset from a seed: pure, the same bytes for the same seed on every machine,
 * time zone and locale. About 3 MB of text; `dataset.json` and `README.md` are written by hand.
 */
export function makeExample(seed: number): ExampleFiles {
	const facts = makeFacts(seed);
	const minutes = makeMinutes(seed, facts);
	const statusSource = sourceAt(minutes, STATUS_ONLY.organisation, STATUS_ONLY.year + 1);
	const statusRow = statusOnlyRow(statusSource, statusSource.slice('referat-'.length).slice(0, 10));
	const targets = makeTargets((organisation, year) => sourceAt(minutes, organisation, year));
	const areas = AREAS.map((area) => ({ ...area, municipality: MUNICIPALITY.id }));
	const tables = [
		['organisations', organisationsText()],
		['departments', csvText(fieldsOf(departmentSchema.shape), DEPARTMENTS)],
		['areas', csvText(fieldsOf(areaSchema.shape), areas)],
		['observations', observationsText([...facts.rows, statusRow])],
		['targets', csvText(fieldsOf(targetSchema.shape), targets)],
		['benchmarks', csvText(fieldsOf(benchmarkSchema.shape), BENCHMARKS)]
	];
	return [
		...tables.map(([name = '', text = '']) => ({ path: `${name}.csv`, text })),
		{ path: 'sources.json', text: jsonText(makeSources(minutes)) },
		...minutes.map(({ source, text }) => ({ path: `sources/${source}.txt`, text })),
		...minutes.map(({ meeting }) => ({
			path: `meetings/${meeting.id}.json`,
			text: jsonText(meeting)
		}))
	];
}
