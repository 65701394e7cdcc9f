import * as z from 'zod/mini';

/** Raised when the tables change shape; the page refuses a database of another version. */
export const SCHEMA_VERSION = 1;

/** What stands beside a dataset's database, written by the same build. */
export const manifestSchema = z.object({
	schema_version: z.number(),
	dataset: z.string(),
	title: z.string(),
	kind: z.enum(['real', 'example']),
	data_date: z.string(),
	/** ISO time; the only thing in it that differs between two builds of the same data. */
	built_at: z.string(),
	/** sha256 over every row of every table, in order: the same data gives the same fingerprint. */
	fingerprint: z.string(),
	file: z.string(),
	bytes: z.number(),
	/** sha256 of the database file. */
	sha256: z.string(),
	/** The index of full-text search, `<dataset>.search/index.bin`; texts lie beside it. */
	search: z.object({ bytes: z.number(), sha256: z.string() }),
	rows: z.record(z.string(), z.number()),
	/** What the build set aside or wondered about, in Danish. */
	warnings: z.array(
		z.object({ place: z.string(), code: z.string(), what: z.string(), action: z.string() })
	)
});
export type Manifest = z.infer<typeof manifestSchema>;
