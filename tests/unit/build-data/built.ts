import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeExample } from '../../../scripts/example/index.ts';
import { buildDataset } from '../../../scripts/build-data/build-dataset.ts';
import { examineDataset } from '../../../scripts/build-data/examine.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import type { DatasetContent } from '../../../src/lib/model/index.ts';
import type { Manifest } from '../../../src/lib/model/manifest.ts';
import { problemLine } from '../../../src/lib/text/index.ts';
import { newFolder, REPOSITORY, writeData } from './small-dataset.ts';

export interface Built {
	readonly content: DatasetContent;
	readonly manifest: Manifest;
	readonly bytes: Uint8Array;
	/** Where it was built: the database, its manifest and the folder of full-text search. */
	readonly folder: string;
}

/** Builds one dataset of a data folder, as the command does; throws where it is refused. */
export async function build(data: string, name: string, out?: string): Promise<Built> {
	const { catalogue, content, problems } = await examineDataset(data, name);
	const errors = problems.filter((one) => one.severity === 'error');
	if (content === null || errors.length > 0) throw new Error(errors.map(problemLine).join('\n'));
	const folder = out ?? (await newFolder());
	const warnings = problems.filter((one) => one.severity === 'warning');
	const manifest = await buildDataset(catalogue, content, warnings, folder);
	const bytes = await readFile(join(folder, manifest.file));
	return { content, manifest, bytes, folder };
}

/** The real minutes and the public figures, from the repository. */
export const buildGladsaxe = (): Promise<Built> => build(join(REPOSITORY, 'data'), 'gladsaxe');

/** A data folder with the example dataset, made from the seed it has in the repository. */
export async function writeExampleData(): Promise<string> {
	const path = 'eksempel/dataset.json';
	const dataset = await readFile(join(REPOSITORY, 'data', path), 'utf8');
	const seed = Number(/"seed":\s*(\d+)/u.exec(dataset)?.[1]);
	const data = await writeData(new Map([[path, dataset]]));
	await mkdir(join(data, 'eksempel'), { recursive: true });
	await writeExample(join(data, 'eksempel'), seed);
	return data;
}

export const buildExample = async (): Promise<Built> => build(await writeExampleData(), 'eksempel');

/** Asks a built database on the browser's own engine; it is closed again whatever happens. */
export async function withEngine<T>(built: Built, ask: (engine: Engine) => Promise<T>): Promise<T> {
	const engine = await openNodeEngine({ name: built.manifest.dataset, bytes: built.bytes });
	try {
		return await ask(engine);
	} finally {
		await engine.close();
	}
}
