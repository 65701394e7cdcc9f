import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/index.ts';
import { serveEngineSite, type EngineSite } from './engine-site.ts';
import { median, spreadOf } from './median.ts';

const runs = 7;
const firstQuestion =
	'SELECT indicator_id, avg(value) AS v FROM fact GROUP BY indicator_id ORDER BY indicator_id';
const endless = 'SELECT count(*) FROM range(100000000000) t(i) WHERE i % 7 = 3';

/** Observations as a dataset holds them: sorted, rounded, status as text. */
async function makeFacts(rows: number): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), 'engine-bench-'));
	const file = join(folder, 'facts.duckdb');
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const statements = [
		`ATTACH '${file}' AS made (STORAGE_VERSION 'v1.0.0')`,
		'USE made',
		`CREATE TABLE fact AS SELECT (i % 30)::SMALLINT AS indicator_id, (i // 450 % 7000)::INTEGER AS department_id,
			(2010 + i // 30 % 15)::SMALLINT AS year, round(50 + 40 * sin(i % 30 + i // 450), 1) AS value, 'official' AS status
			FROM range(${rows}) t(i) ORDER BY ALL`,
		'CHECKPOINT',
		'USE memory',
		'DETACH made'
	];
	for (const statement of statements) await connection.run(statement);
	connection.closeSync();
	instance.closeSync();
	const bytes = await readFile(file);
	await rm(folder, { recursive: true });
	return bytes;
}

/** A page with an empty cache. */
async function openPage(browser: Browser, site: EngineSite): Promise<Page> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(site.address('plain', 'index.html'));
	await page.waitForFunction('window.enginePage');
	return page;
}

async function coldStart(browser: Browser, site: EngineSite, isBare: boolean): Promise<number> {
	const page = await openPage(browser, site);
	const elapsedMs = await page.evaluate(
		async ([url, sql, bare]) => {
			const startMs = performance.now();
			if (bare) {
				await window.enginePage.openBare(url, sql);
				return performance.now() - startMs;
			}
			await window.enginePage.open({ url });
			await window.enginePage.run(sql);
			return performance.now() - startMs;
		},
		[site.address('plain', 'small.duckdb'), firstQuestion, isBare] as const
	);
	await page.context().close();
	return elapsedMs;
}

async function benchColdStart(browser: Browser, site: EngineSite): Promise<void> {
	const own: number[] = [];
	const bare: number[] = [];
	for (let run = 0; run <= runs; run++) {
		const [bareMs, ownMs] = [
			await coldStart(browser, site, true),
			await coldStart(browser, site, false)
		];
		// The first pair also warms the machine.
		if (run > 0) {
			bare.push(bareMs);
			own.push(ownMs);
		}
	}
	console.log(`cold start to first answer: ${spreadOf(own, 'ms')}`);
	console.log(`the library alone:          ${spreadOf(bare, 'ms')}`);
	console.log(
		`ratio of the medians:       ${(median(own) / median(bare)).toFixed(2)} (aim: at most 1.10)`
	);
}

/** The difference between opening five million rows and opening ten thousand, both from a cold engine. */
async function benchOpening(browser: Browser, site: EngineSite): Promise<void> {
	const times: Record<'small.duckdb' | 'large.duckdb', number[]> = {
		'small.duckdb': [],
		'large.duckdb': []
	};
	const loads: number[] = [];
	for (let run = 0; run < runs; run++) {
		for (const name of ['small.duckdb', 'large.duckdb'] as const) {
			const page = await openPage(browser, site);
			const url = site.address('plain', name);
			const opened = await page.evaluate(
				(address) => window.enginePage.open({ url: address }),
				url
			);
			times[name].push(opened.elapsedMs);
			// The same bytes into an engine that runs: fetched, handed over, attached.
			if (name === 'large.duckdb') {
				loads.push(await page.evaluate((address) => window.enginePage.loadAlone(address), url));
			}
			await page.context().close();
		}
	}
	console.log(`opening 10,000 rows, engine included: ${spreadOf(times['small.duckdb'], 'ms')}`);
	console.log(`opening 5 million, engine included:   ${spreadOf(times['large.duckdb'], 'ms')}`);
	console.log(
		`5 million rows into a running engine: ${spreadOf(loads, 'ms')} (aim: at most 400 ms)`
	);
}

async function benchCancel(browser: Browser, site: EngineSite): Promise<void> {
	const page = await openPage(browser, site);
	await page.evaluate(
		(url) => window.enginePage.open({ url }),
		site.address('plain', 'small.duckdb')
	);
	const rejected: number[] = [];
	const free: number[] = [];
	for (let run = 0; run < 20; run++) {
		const [waited, next] = await page.evaluate(async (sql) => {
			const long = await window.enginePage.run(sql, { abortAfterMs: 150 });
			return [long.elapsedMs - 150, (await window.enginePage.run('SELECT 1')).elapsedMs] as const;
		}, endless);
		rejected.push(waited);
		free.push(waited + next);
	}
	await page.context().close();
	console.log(`cancelled, the caller knows after:     ${spreadOf(rejected, 'ms')}`);
	console.log(
		`cancelled, the next is answered after: ${spreadOf(free, 'ms')} (aim: at most 50 ms)`
	);
}

/** Cold start beside the bare library, opening five million rows, and how soon a cancelled question ends. */
export async function benchEngine(): Promise<void> {
	const large = await makeFacts(5_000_000);
	const site = await serveEngineSite({
		'small.duckdb': await makeFacts(10_000),
		'large.duckdb': large
	});
	const browser = await launchChromium();
	console.log(
		`${runs} runs each, empty cache, gzip, localhost; large file ${(large.length / 1e6).toFixed(1)} MB`
	);
	try {
		await benchColdStart(browser, site);
		await benchOpening(browser, site);
		await benchCancel(browser, site);
	} finally {
		await browser.close();
		await site.close();
	}
}
