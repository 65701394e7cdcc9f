import { createStore, delMany, set, values, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';
import { noteLocal } from './local-view.ts';

/**
 * Figures that a person has read in, beside the dataset: one record an import in IndexedDB. What is read was written by
 * anybody; a record that is none is left out. Each function rejects where the browser keeps nothing or is full.
 */

const textOrNull = z.nullable(z.string());

const rowSchema = z.object({
	subject: z.string(),
	indicator: z.string(),
	period: z.string(),
	population: z.string(),
	value: z.nullable(z.number()),
	status: textOrNull,
	quality: z.enum(['official', 'minutes', 'estimate', 'missing']),
	source: textOrNull,
	fetched: textOrNull,
	note: textOrNull
});

const localFiguresSchema = z.object({
	dataset: z.string(),
	/** Made from the figures: the same import has the same. */
	id: z.string(),
	/** Of the file. */
	name: z.string(),
	source: z.object({
		id: z.string(),
		title: z.string(),
		publisher: z.string(),
		url: textOrNull,
		file: textOrNull,
		date: textOrNull,
		fetched: textOrNull
	}),
	rows: z.array(rowSchema),
	/** What was said of the file, for the next one of its kind; guarded by who uses it. */
	mapping: z.unknown(),
	/** ISO time. */
	savedAt: z.string()
});

/** An import of figures that this browser keeps. */
export type LocalFigures = z.infer<typeof localFiguresSchema>;

let opened: UseStore | undefined;

function store(): UseStore {
	if (typeof indexedDB === 'undefined') throw new Error('no IndexedDB');
	opened ??= createStore('dialogblik-lokale-tal', 'imports');
	return opened;
}

function keyOf({ dataset, id }: Pick<LocalFigures, 'dataset' | 'id'>): string {
	return `${dataset}/${id}`;
}

/** Those of one dataset, the earliest first: each stands on the ones before it. */
export async function readLocalFigures(dataset: string): Promise<readonly LocalFigures[]> {
	const kept = await values<unknown>(store());
	return kept
		.flatMap((candidate) => {
			const read = localFiguresSchema.safeParse(candidate);
			return read.success ? [read.data] : [];
		})
		.filter((one) => one.dataset === dataset)
		.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
}

/** The whole import or nothing of it; one of the same figures is replaced. */
export async function putLocalFigures(record: LocalFigures): Promise<void> {
	await set(keyOf(record), record, store());
	noteLocal(true);
}

export async function removeLocalFigures(
	record: Pick<LocalFigures, 'dataset' | 'id'>
): Promise<void> {
	await delMany([keyOf(record)], store());
}

/** Whether any dataset has some. */
export async function hasLocalFigures(): Promise<boolean> {
	return (await values<unknown>(store())).length > 0;
}
