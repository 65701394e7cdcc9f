import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { datasetSchema, type Problem } from '../../src/lib/model/index.ts';
import type { Manifest } from '../../src/lib/model/manifest.ts';
import { buildText, formatNumber, problemLine } from '../../src/lib/text/index.ts';
import { writeExample } from '../example/index.ts';
import { buildDataset } from './build-dataset.ts';
import { examineDataset } from './examine.ts';
import { readJson } from './read-json.ts';
import { readTextFile } from './read-text.ts';
import { writeSchemas } from './schemas.ts';

const SHOWN_WARNINGS = 20;

async function datasetFolders(data: string): Promise<string[]> {
	const entries = await readdir(data, { withFileTypes: true });
	const folders: string[] = [];
	for (const entry of entries) {
		const isDataset =
			entry.isDirectory() &&
			(await access(join(data, entry.name, 'dataset.json')).then(
				() => true,
				() => false
			));
		if (isDataset) folders.push(entry.name);
	}
	return folders.sort();
}

function report(problems: readonly Problem[]): void {
	for (const problem of problems) console.error(problemLine(problem));
}

function reportWarnings(warnings: readonly Problem[]): void {
	if (warnings.length === 0) return;
	console.log(buildText.warnings(warnings.length));
	for (const warning of warnings.slice(0, SHOWN_WARNINGS)) console.log(`  ${problemLine(warning)}`);
	if (warnings.length > SHOWN_WARNINGS)
		console.log(`  ${buildText.more(warnings.length - SHOWN_WARNINGS)}`);
}

/** Invented data is made anew from its seed; real data is never written over. */
async function writeExampleFiles(folder: string): Promise<void> {
	const { text } = await readTextFile(join(folder, 'dataset.json'), 'dataset.json', true);
	const dataset = text === null ? null : readJson(text, 'dataset.json', datasetSchema).value?.value;
	if (dataset?.kind === 'example' && dataset.generator !== undefined)
		await writeExample(folder, dataset.generator.seed);
}

/** Reads, checks and writes one dataset. @returns null where it was refused; everything wrong is told together. */
async function buildOne(data: string, name: string, out: string): Promise<Manifest | null> {
	const folder = join(data, name);
	await writeExampleFiles(folder);
	const { catalogue, content, problems } = await examineDataset(data, name);
	const errors = problems.filter((problem) => problem.severity === 'error');
	if (errors.length > 0 || content === null) {
		report(errors);
		console.error(buildText.refused(name, errors.length));
		return null;
	}
	const warnings = problems.filter((problem) => problem.severity === 'warning');
	const manifest = await buildDataset(catalogue, content, warnings, out);
	reportWarnings(warnings);
	return manifest;
}

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			data: { type: 'string', default: 'data' },
			out: { type: 'string', default: join('static', 'data') },
			dataset: { type: 'string', multiple: true }
		}
	});
	await writeSchemas(join('static', 'schemas'));
	const all = await datasetFolders(values.data);
	const unknown = values.dataset?.find((name) => !all.includes(name));
	if (all.length === 0 || unknown !== undefined) {
		console.error(
			unknown === undefined ? buildText.noDatasets(values.data) : buildText.unknownDataset(unknown)
		);
		return 1;
	}
	let isRefused = false;
	for (const name of values.dataset ?? all) {
		const started = performance.now();
		const manifest = await buildOne(values.data, name, values.out);
		isRefused ||= manifest === null;
		if (manifest === null) continue;
		const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0);
		const seconds = (performance.now() - started) / 1000;
		console.log(
			buildText.written(
				name,
				formatNumber(rows, 0),
				formatNumber(manifest.bytes / 1e6, 1),
				formatNumber(seconds, 1)
			)
		);
	}
	return isRefused ? 1 : 0;
}

process.exitCode = await main();
