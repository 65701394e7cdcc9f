import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerKey, bindParameters, type Engine } from '../engine/index.ts';
import { openNodeEngine } from '../engine/node.ts';
import type { Question } from '../model/index.ts';
import { manifestSchema, SCHEMA_VERSION, type Manifest } from '../model/manifest.ts';

/** Where `npm run data` puts the databases. */
const FOLDER = join('static', 'data');

/** The datasets that `npm run data` has built, by id. Real ones come before examples. */
export async function listDatasets(): Promise<readonly Manifest[]> {
	const files = await readdir(FOLDER).catch((): string[] => []);
	const manifests: Manifest[] = [];
	for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
		const manifest = manifestSchema.parse(JSON.parse(await readFile(join(FOLDER, file), 'utf8')));
		if (manifest.schema_version === SCHEMA_VERSION) manifests.push(manifest);
	}
	return manifests.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'real' ? -1 : 1));
}

interface OpenDataset {
	readonly sha256: string;
	readonly engine: Promise<Engine>;
	readonly answers: Map<string, Promise<readonly unknown[]>>;
}

const open = new Map<string, OpenDataset>();

/** One engine a dataset for the whole build; in development a rebuilt file is opened anew. */
async function openDataset(id: string): Promise<OpenDataset> {
	const manifest = (await listDatasets()).find((candidate) => candidate.dataset === id);
	if (manifest === undefined) throw new Error(`no dataset ${id}: run npm run data`);
	const known = open.get(id);
	if (known?.sha256 === manifest.sha256) return known;
	await known?.engine.then((engine) => engine.close());
	const bytes = await readFile(join(FOLDER, manifest.file));
	const opened = {
		sha256: manifest.sha256,
		engine: openNodeEngine({ name: id, bytes: new Uint8Array(bytes) }),
		answers: new Map<string, Promise<readonly unknown[]>>()
	};
	open.set(id, opened);
	return opened;
}

async function askEngine<Row>(
	engine: Promise<Engine>,
	question: Question<Row>
): Promise<readonly Row[]> {
	const sql = bindParameters(question.sql, question.parameters);
	const { rows } = await (await engine).run(sql);
	return rows.map((row) => question.row.parse(row));
}

/**
 * Asks a dataset while the site is built, on the same engine and with the same SQL as in the browser.
 * Every row is checked against the question's own row: a query that lies about its shape stops the build.
 */
export async function askAtBuild<Row>(
	dataset: string,
	question: Question<Row>
): Promise<readonly Row[]> {
	const { engine, answers } = await openDataset(dataset);
	const key = answerKey(question);
	const known = answers.get(key);
	const rows = known ?? askEngine(engine, question);
	if (known === undefined) answers.set(key, rows);
	return rows as Promise<readonly Row[]>;
}

/** The one row of a question that always has one. */
export async function askOneAtBuild<Row>(dataset: string, question: Question<Row>): Promise<Row> {
	const [row] = await askAtBuild(dataset, question);
	if (row === undefined) throw new Error(`${question.name} has no answer in ${dataset}`);
	return row;
}
