import { z } from 'zod';
import { httpUrl, isoDate, periodText } from './fields.ts';
import { SUBJECT_KINDS } from './subject-id.ts';

/** Theme and indicator ids keep the field's snake_case: `dispositionsfond_disponibel`. */
export const catalogueId = z.string().regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u);

/** How values of a unit behave. `%` stays within 0–100; a change in percent is a unit of its own. */
export const unitSchema = z.strictObject({
	id: z.string().min(1).describe('as written in the data: %, kr./bolig'),
	symbol: z.string().describe('as shown after the number'),
	label: z.string().min(1),
	kind: z.enum(['share', 'amount', 'count', 'rate', 'scale', 'year', 'duration', 'flag']),
	min: z.number().nullable(),
	max: z.number().nullable()
});
export type Unit = z.infer<typeof unitSchema>;

/** Which end deserves a look: higher or lower is better, both ends do, or it is context only. */
export const DIRECTIONS = ['higher', 'lower', 'both', 'context'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const indicatorSchema = z.strictObject({
	id: catalogueId,
	label: z.string().min(1),
	short: z.string().min(1).max(28).describe('label where space is tight'),
	description: z.string().min(1).describe('what it measures'),
	why: z.string().min(1).describe('why it matters in a styringsdialog'),
	unit: z.string().min(1),
	decimals: z.int().min(0).max(4),
	direction: z.enum(DIRECTIONS),
	levels: z.array(z.enum(SUBJECT_KINDS)).min(1),
	theme: catalogueId,
	sums_up: z.enum(['sum', 'weighted', 'no']).describe('how departments make their organisation'),
	denominator: z.string().nullable().describe('what it is counted per'),
	key: z.boolean().describe('shown on the overview'),
	source: z.strictObject({ title: z.string().min(1), url: httpUrl.nullable() }),
	reviewed: isoDate
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const BENCHMARK_STATS = [
	'limit',
	'contribution',
	'mean',
	'median',
	'p10',
	'p90',
	'low_critical',
	'high_critical'
] as const;

/** A reference value from outside the dataset: a rate in the statute, a sector figure. */
export const benchmarkSchema = z.strictObject({
	indicator: catalogueId,
	kind: z.enum(['statute', 'sector', 'group']),
	group: z.string().nullable().describe('which group of housing; empty = all'),
	period: periodText,
	stat: z.enum(BENCHMARK_STATS),
	value: z.number(),
	quality: z.enum(['official', 'estimate', 'unverified']),
	source: z.string().min(1),
	url: httpUrl.nullable(),
	fetched: isoDate
		.nullable()
		.describe('when the figure was read at the source; empty = not recorded')
});
export type Benchmark = z.infer<typeof benchmarkSchema>;

export const themeSchema = z.strictObject({
	id: catalogueId,
	label: z.string().min(1),
	formality: z.boolean().describe('never counted in trends'),
	cues: z.array(z.string().min(2)).min(1)
});
export type Theme = z.infer<typeof themeSchema>;

/** A name of the real world that example data may not bear; capitals and signs make no difference. */
export const realNameSchema = z
	.string()
	.regex(/\p{L}/u)
	.describe('an organisation, an administrator or a place: Boligkontoret Danmark');
