import type { ZodType } from 'zod';
import {
	areaSchema,
	departmentSchema,
	meetingSchema,
	observationSchema,
	organisationSchema,
	sourceSchema,
	targetSchema
} from '../../../src/lib/model/index.ts';
import { parseDanishNumber } from '../../../src/lib/text/numbers.ts';
import { makeExample } from '../../../scripts/example/index.ts';

/** The seed that data/eksempel/dataset.json names. */
export const SEED = 20260630;

export const files = makeExample(SEED);

export function textOf(path: string): string {
	const file = files.find((candidate) => candidate.path === path);
	if (file === undefined) throw new Error(`no file ${path}`);
	return file.text;
}

const NUMERIC = new Set(['value', 'dwellings', 'built', 'due', 'baseline_value']);

function numberOf(text: string): number {
	const parsed = parseDanishNumber(text);
	// CSV cells have no thousands separators: a comma is always the decimal one.
	if (parsed.kind === 'ambiguous') return parsed.readings[0];
	if (parsed.kind !== 'number') throw new Error(`no number: ${text}`);
	return parsed.value;
}

function rowsOf<Row>(path: string, schema: ZodType<Row>): Row[] {
	const [head = '', ...lines] = textOf(path).trimEnd().split('\n');
	const fields = head.split(';');
	return lines.map((line) => {
		const cells = line.split(';');
		return schema.parse(
			Object.fromEntries(
				fields.map((field, index) => {
					const cell = cells[index] ?? '';
					if (field === 'aliases') return [field, cell === '' ? [] : cell.split('|')];
					if (cell === '') return [field, null];
					return [field, NUMERIC.has(field) ? numberOf(cell) : cell];
				})
			)
		);
	});
}

export const organisations = rowsOf('organisations.csv', organisationSchema);
export const departments = rowsOf('departments.csv', departmentSchema);
export const areas = rowsOf('areas.csv', areaSchema);
export const observations = rowsOf('observations.csv', observationSchema);
export const targets = rowsOf('targets.csv', targetSchema);
export const sources = sourceSchema.array().parse(JSON.parse(textOf('sources.json')));
export const meetings = files
	.filter(({ path }) => path.startsWith('meetings/'))
	.map(({ text }) => meetingSchema.parse(JSON.parse(text)));

export const sourceTextOf = (source: string): string => textOf(`sources/${source}.txt`);

/** The published value; `null` where there is none. */
export function valueOf(
	subject: string,
	indicator: string,
	period: string | number,
	population = 'alle'
): number | null {
	const row = observations.find(
		(candidate) =>
			candidate.subject === subject &&
			candidate.indicator === indicator &&
			candidate.period === String(period) &&
			candidate.population === population
	);
	return row?.value ?? null;
}
