import * as z from 'zod/mini';
import type { FiguresMapping } from './mapping.ts';
import type { ImportRecord } from './outcome.ts';

const role = z.discriminatedUnion('role', [
	z.object({ role: z.literal('ignore') }),
	z.object({
		role: z.literal('subject'),
		level: z.enum(['any', 'organisation', 'department', 'area', 'municipality'])
	}),
	z.object({ role: z.enum(['indicator', 'period', 'population', 'unit', 'status', 'note']) }),
	z.object({
		role: z.literal('value'),
		indicator: z.optional(z.string()),
		period: z.optional(z.string()),
		subject: z.optional(z.string()),
		population: z.optional(z.string()),
		unit: z.optional(z.string()),
		numbers: z.optional(z.enum(['danish', 'english']))
	})
]);
const wide = z.object({
	subject: z.optional(z.string()),
	indicator: z.optional(z.string()),
	period: z.optional(z.string()),
	population: z.optional(z.string()),
	unit: z.optional(z.string())
});
const rowNumber = z.int().check(z.gte(0));
const sheet = z.object({
	signature: z.string(),
	included: z.boolean(),
	headRows: z.optional(z.nullable(z.object({ from: rowNumber, to: rowNumber }))),
	columns: z.array(z.object({ head: z.string(), nth: rowNumber, role })),
	wide,
	units: z.array(z.object({ indicator: z.string(), unit: z.string() }))
});
const names = z.array(
	z.object({ name: z.string(), within: z.nullable(z.string()), means: z.nullable(z.string()) })
);
const mapping = z.object({
	version: z.literal(1),
	sheets: z.array(sheet),
	subjects: names,
	indicators: names
});
const text = z.nullable(z.string());
const observation = z.object({
	subject: z.string(),
	indicator: z.string(),
	period: z.string(),
	population: z.string(),
	value: z.nullable(z.number()),
	status: text,
	quality: z.enum(['official', 'minutes', 'estimate', 'missing']),
	source: text,
	fetched: text,
	note: text
});
const record = z.object({
	version: z.literal(1),
	id: z.string().check(z.regex(/^import-[0-9a-f]{16}$/u)),
	dataset: z.string(),
	source: z.object({
		id: z.string(),
		title: z.string(),
		publisher: z.string(),
		url: text,
		file: text,
		date: text,
		fetched: text
	}),
	mapping,
	added: rowNumber,
	replaced: z.array(observation)
});

/** A mapping that was kept (of `JSON.parse` or a store); null for anything else. */
export function readMapping(kept: unknown): FiguresMapping | null {
	const parsed = mapping.safeParse(kept);
	// What was JSON has no `undefined`: absent parts are absent.
	return parsed.success ? (parsed.data as FiguresMapping) : null;
}

/** An import's record that was kept; null for anything else. */
export function readRecord(kept: unknown): ImportRecord | null {
	const parsed = record.safeParse(kept);
	return parsed.success ? (parsed.data as ImportRecord) : null;
}
