import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { SCHEMA_VERSION, type Manifest } from '../../src/lib/model/manifest.ts';
import { briefingEditsText } from '../../src/lib/text/index.ts';
import { launchChromium } from '../browser/index.ts';
import { serve } from '../site/server.ts';
import { makeNational } from './national.ts';
import { timesOf } from './percentile.ts';

const runs = 8;
const batchSchema = z.object({
	exitCode: z.number(),
	seconds: z.number(),
	peakMegabytes: z.number()
});

/** Writes the DOCX of all organisations of a dataset in a process of its own. */
async function batch(dataset: string, data: string): Promise<Readonly<Record<string, string>>> {
	const out = await mkdtemp(join(tmpdir(), 'briefings-'));
	const program = join(import.meta.dirname, 'briefing-batch.ts');
	const args = ['--dataset', dataset, '--data', data, '--all', '--out', out];
	const jiti = join('node_modules', 'jiti', 'lib', 'jiti-cli.mjs');
	const { stdout } = spawnSync(process.execPath, [jiti, program, ...args], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const { exitCode, seconds, peakMegabytes } = batchSchema.parse(JSON.parse(stdout));
	const files = (await readdir(out)).length;
	await rm(out, { recursive: true });
	return {
		files: String(files),
		'exit code': String(exitCode),
		'all s': seconds.toFixed(1),
		'each s': (seconds / files).toFixed(2),
		'largest memory MB': peakMegabytes.toFixed(0)
	};
}

/** The same for a country of 520 organisations, whose data are made for the occasion. */
async function nationalBatch(): Promise<Readonly<Record<string, string>>> {
	const data = await mkdtemp(join(tmpdir(), 'national-data-'));
	const bytes = await makeNational();
	const manifest: Manifest = {
		schema_version: SCHEMA_VERSION,
		dataset: 'national',
		title: 'National',
		kind: 'example',
		data_date: '2025-06-30',
		built_at: '2025-06-30T00:00:00Z',
		fingerprint: 'national',
		file: 'national.duckdb',
		bytes: bytes.length,
		sha256: '',
		search: { bytes: 0, sha256: '' },
		rows: {},
		warnings: []
	};
	await writeFile(join(data, manifest.file), bytes);
	await writeFile(join(data, 'national.json'), JSON.stringify(manifest));
	const told = await batch(manifest.dataset, data);
	await rm(data, { recursive: true });
	return told;
}

/** From the press of the button to the file, in a page: the first press also fetches what writes it. */
async function inBrowser(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
	const server = await serve({ root: 'build', port: 0 });
	const browser = await launchChromium();
	const page = await browser.newPage();
	const first: number[] = [];
	const later: number[] = [];
	for (const path of ['gladsaxe/briefing/lejerbo-gladsaxe/', 'eksempel/briefing/laerkesang/']) {
		await page.goto(server.url + path, { waitUntil: 'networkidle' });
		for (let run = 0; run < runs; run += 1) {
			const started = performance.now();
			const arriving = page.waitForEvent('download');
			await page.getByRole('button', { name: briefingEditsText.tools.docx }).click();
			await arriving;
			(run === 0 ? first : later).push(performance.now() - started);
			await page.waitForTimeout(200);
		}
	}
	await browser.close();
	await server.close();
	return { 'first press': timesOf(first, 0), 'later presses': timesOf(later, 0) };
}

/** DOCX of one organisation in the browser (≤ 1 s), of many in one run (≤ 0.5 s each, ≤ 1 GB). */
export async function benchBriefing(): Promise<void> {
	console.table(await inBrowser());
	console.table({
		'eksempel, all': await batch('eksempel', join('static', 'data')),
		'a country, all': await nationalBatch()
	});
}
