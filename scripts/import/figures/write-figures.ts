import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
	editObservations,
	type FigureChange,
	type ImportRecord,
	type UndoChange
} from '../../../src/lib/figures/importing/index.ts';
import {
	observationSchema,
	type DatasetContent,
	type Located,
	type Source
} from '../../../src/lib/model/index.ts';
import { jsonText } from '../../../src/lib/review/index.ts';
import { problemLine } from '../../../src/lib/text/index.ts';
import { checkDataset } from '../../build-data/build-dataset.ts';
import { readTextFile } from '../../build-data/read-text.ts';
import type { Register } from '../register.ts';
import { writeTogether } from '../write-entries.ts';
import { recordPath } from './import-records.ts';

const FILE = 'observations.csv';

function located<T>(value: T): Located<T> {
	return { value, at: (field) => ({ file: FILE, row: null, column: field ?? null }) };
}

/** What the build would say of rows before they are written: lines, or none. */
export function whatIsWrong(
	{ catalogue, content }: Register,
	{ added, source }: FigureChange
): readonly string[] {
	const broken = added.flatMap((row) => {
		const parsed = observationSchema.safeParse(row);
		return parsed.success
			? []
			: [
					parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
				];
	});
	if (broken.length > 0) return broken;
	const sources = source === null ? [] : [located({ source, text: null })];
	const alone: DatasetContent = {
		...content,
		observations: added.map(located),
		targets: [],
		benchmarks: [],
		meetings: [],
		sources: [...content.sources, ...sources]
	};
	return checkDataset(catalogue, alone)
		.filter(({ severity, place }) => severity === 'error' && place.file === FILE)
		.map(problemLine);
}

async function observationsOf(folder: string): Promise<string | null> {
	const there = await readFile(join(folder, FILE)).catch(() => null);
	if (there === null) return null;
	return (await readTextFile(join(folder, FILE), FILE, true)).text;
}

function sourcesText(
	{ content }: Register,
	fresh: readonly Source[],
	gone: ReadonlySet<string>
): string {
	const kept = content.sources.map(({ value }) => value.source).filter(({ id }) => !gone.has(id));
	const known = new Set(kept.map(({ id }) => id));
	return jsonText([...kept, ...fresh.filter(({ id }) => !known.has(id))]);
}

/** Puts changes into the dataset: all files or none. */
export async function writeChanges(
	register: Register,
	changes: readonly FigureChange[]
): Promise<void> {
	const { folder } = register;
	const text = changes.reduce<string | null>(
		(before, change) => editObservations(before, change),
		await observationsOf(folder)
	);
	const sources = changes.flatMap(({ source }) => (source === null ? [] : [source]));
	const records = changes.flatMap(({ record }) => (record === null ? [] : [record]));
	await writeTogether([
		...records.map((record) => ({
			path: recordPath(folder, record.id),
			content: jsonText(record)
		})),
		{ path: join(folder, FILE), content: text ?? '' },
		{ path: join(folder, 'sources.json'), content: sourcesText(register, sources, new Set()) }
	]);
}

/** Takes an import out of the dataset again: its rows, its source and its record. */
export async function writeUndo(
	register: Register,
	record: ImportRecord,
	change: UndoChange
): Promise<void> {
	const { folder } = register;
	const text = editObservations(await observationsOf(folder), change);
	await writeTogether([
		{ path: join(folder, FILE), content: text },
		{ path: join(folder, 'sources.json'), content: sourcesText(register, [], new Set([record.id])) }
	]);
	await rm(recordPath(folder, record.id), { force: true });
}
