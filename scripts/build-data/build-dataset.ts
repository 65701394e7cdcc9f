import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSums } from '../../src/lib/figures/index.ts';
import {
	checkFigures,
	checkMeetings,
	checkRegister,
	type Catalogue,
	type DatasetContent,
	type Problem
} from '../../src/lib/model/index.ts';
import { SCHEMA_VERSION, type Manifest } from '../../src/lib/model/manifest.ts';
import { describePlace, describeProblem, parseDanishNumber } from '../../src/lib/text/index.ts';
import { writeDatabase } from './database.ts';
import { figureRows } from './figure-rows.ts';
import { minutesRows } from './minutes-rows.ts';
import { catalogueRows, registerRows } from './register-rows.ts';
import type { Rows } from '../../src/lib/queries/rows/index.ts';
import { SearchFolder } from './search-folder.ts';

function readFigure(text: string): number | null {
	const parsed = parseDanishNumber(text.replaceAll(/\s+/gu, ' '));
	return parsed.kind === 'number' ? parsed.value : null;
}

/** Everything that is wrong with, or odd about, a dataset whose files could be read. */
export function checkDataset(catalogue: Catalogue, content: DatasetContent): Problem[] {
	return [
		...checkRegister(catalogue, content),
		...checkFigures(catalogue, content),
		...checkMeetings(catalogue, content, readFigure),
		...checkSums(catalogue, content)
	];
}

export function rowsOf(catalogue: Catalogue, content: DatasetContent): Rows {
	return new Map([
		...registerRows(content),
		...catalogueRows(catalogue, content),
		...figureRows(catalogue, content),
		...minutesRows(content)
	]);
}

/** A database and the log that stands beside one whose writing was cut off. */
async function removeDatabase(path: string): Promise<void> {
	await Promise.all([path, `${path}.wal`].map((file) => rm(file, { force: true })));
}

/**
 * Writes `<out>/<id>.duckdb`, `<id>.search/` and their manifest. All are written beside the last good ones
 * first and take their place by renaming, so that a build that stops half-way changes nothing.
 */
export async function buildDataset(
	catalogue: Catalogue,
	content: DatasetContent,
	warnings: readonly Problem[],
	out: string
): Promise<Manifest> {
	const dataset = content.dataset.value;
	await mkdir(out, { recursive: true });
	const file = `${dataset.id}.duckdb`;
	const next = join(out, `.${file}.next`);
	const rows = rowsOf(catalogue, content);
	const search = new SearchFolder(out, dataset.id);
	const removeUnfinished = async (): Promise<void> => {
		await Promise.all([removeDatabase(next), search.removeUnfinished()]);
	};
	await removeUnfinished();
	const write = async () => [await search.write(rows), await writeDatabase(next, rows)] as const;
	const [index, fingerprint] = await write().catch(async (error: unknown) => {
		await removeUnfinished();
		throw error;
	});
	const bytes = await readFile(next);
	const manifest: Manifest = {
		schema_version: SCHEMA_VERSION,
		dataset: dataset.id,
		title: dataset.title,
		kind: dataset.kind,
		data_date: dataset.data_date,
		built_at: new Date().toISOString(),
		fingerprint,
		file,
		bytes: bytes.byteLength,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		search: index,
		rows: Object.fromEntries([...rows].map(([table, list]) => [table, list.length])),
		warnings: warnings.map((warning) => ({
			place: describePlace(warning.place),
			code: warning.code,
			...describeProblem(warning)
		}))
	};
	const nextManifest = join(out, `.${dataset.id}.json.next`);
	await writeFile(nextManifest, `${JSON.stringify(manifest, null, '\t')}\n`);
	await rename(next, join(out, file));
	await search.finish();
	await rename(nextManifest, join(out, `${dataset.id}.json`));
	return manifest;
}
