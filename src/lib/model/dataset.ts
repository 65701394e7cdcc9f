import { z } from 'zod';
import { catalogueId } from './catalogue.ts';
import { httpUrl, isoDate, periodText, year } from './fields.ts';
import { id, subjectText } from './subject.ts';

/** One folder under `data/`: everything in it is comparable with everything else in it. */
export const datasetSchema = z.strictObject({
	$schema: z.string().optional(),
	id,
	title: z.string().min(1),
	description: z.string().min(1),
	kind: z.enum(['real', 'example']),
	names: z.boolean().describe('true: the names of participants are published'),
	municipality: z.strictObject({ id, name: z.string().min(1) }),
	data_date: isoDate.describe('the day the data is as of; ages and deadlines are counted to it'),
	key_indicators: z
		.array(catalogueId)
		.optional()
		.describe('overview: these instead of the catalogue’s'),
	generator: z
		.strictObject({ seed: z.int() })
		.optional()
		.describe('example data: made by npm run data')
});
export type Dataset = z.infer<typeof datasetSchema>;

const validity = { valid_from: isoDate.nullable(), valid_to: isoDate.nullable() };

export const organisationSchema = z.strictObject({
	id,
	name: z.string().min(1),
	municipality: id,
	administrator: z.string().nullable(),
	dwellings: z.int().min(0).nullable(),
	aliases: z.array(z.string().min(1)),
	...validity,
	successor: id.nullable().describe('the organisation that carries on after valid_to')
});
export type Organisation = z.infer<typeof organisationSchema>;

export const areaSchema = z.strictObject({ id, name: z.string().min(1), municipality: id });
export type Area = z.infer<typeof areaSchema>;

export const departmentSchema = z.strictObject({
	id,
	organisation: id,
	name: z.string().min(1),
	area: id.nullable(),
	type: z.enum(['family', 'youth', 'elderly', 'mixed']).nullable(),
	dwellings: z.int().min(0).nullable(),
	built: year.nullable(),
	...validity
});
export type Department = z.infer<typeof departmentSchema>;

/** Who a figure counts where nothing else is said. */
export const EVERYONE = 'alle';

export const observationSchema = z
	.strictObject({
		subject: subjectText,
		indicator: catalogueId,
		period: periodText,
		population: z.string().min(1),
		value: z.number().nullable(),
		status: z.string().nullable().describe('what the source says where it gives no number'),
		quality: z.enum(['official', 'minutes', 'estimate', 'missing']),
		source: id.nullable(),
		fetched: isoDate.nullable(),
		note: z.string().nullable()
	})
	.refine((row) => row.value !== null || row.status !== null || row.quality === 'missing', {
		path: ['value'],
		params: { code: 'value-or-status' }
	})
	.refine((row) => row.quality !== 'missing' || row.value === null, {
		path: ['value'],
		params: { code: 'missing-with-value' }
	})
	.refine((row) => row.quality === 'missing' || row.source !== null, {
		path: ['source'],
		params: { code: 'missing-source' }
	});
export type Observation = z.infer<typeof observationSchema>;

export const targetSchema = z.strictObject({
	subject: subjectText,
	indicator: catalogueId,
	kind: z.enum(['target', 'forecast']),
	comparator: z
		.enum(['at-least', 'at-most', 'equals', 'positive'])
		.describe('positive: a surplus, no amount given'),
	value: z.number().nullable(),
	due: year.nullable(),
	baseline_period: periodText.nullable(),
	baseline_value: z.number().nullable(),
	statement: z.string().min(1).describe('what the source says, in its own words or short'),
	source: id
});
export type Target = z.infer<typeof targetSchema>;

export const sourceSchema = z.strictObject({
	id,
	title: z.string().min(1),
	publisher: z.string().min(1),
	url: httpUrl.nullable(),
	file: z.string().min(1).nullable().describe('a file in sources/'),
	date: isoDate.nullable(),
	fetched: isoDate.nullable()
});
export type Source = z.infer<typeof sourceSchema>;
