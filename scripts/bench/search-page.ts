import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import type { Manifest } from '../../src/lib/model/manifest.ts';
import { buildSearchIndex } from '../../src/lib/search/index.ts';
import { launchChromium } from '../browser/index.ts';
import { serve } from '../site/server.ts';
import { timesOf } from './percentile.ts';
import { makePassages } from './search-passages.ts';

const root = 'build';
const dataset = 'eksempel';
const sizes = [20_000, 300_000];

const typed = [
	'fjernvarme',
	'boligorganisation',
	'helhedsplan renovering',
	'leje og vedligehold',
	'"status p\u00e5 helhedsplan"',
	'henlaeggelser -budget'
];

interface Keystroke {
	/** Until the page has done its work. */
	readonly workMs: number;
	/** Until the frame with the results is painted: up to one frame (17 ms) of waiting is in it. */
	readonly paintedMs: number;
}

/** Runs in the page: writes the words letter by letter and waits for each picture of the results. */
async function write(words: string): Promise<Keystroke[]> {
	const field = document.querySelector<HTMLInputElement>('#soeg');
	if (field === null) throw new Error('The page has no field to search in');
	const painted = (): Promise<void> =>
		new Promise((done) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done();
			requestAnimationFrame(() => port2.postMessage(null));
		});
	const strokes: Keystroke[] = [];
	for (let length = 1; length <= words.length; length++) {
		// As long as a fast writer takes from letter to letter.
		await new Promise((done) => setTimeout(done, 120));
		const startMs = performance.now();
		field.value = words.slice(0, length);
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await Promise.resolve();
		const workMs = performance.now() - startMs;
		await painted();
		strokes.push({ workMs, paintedMs: performance.now() - startMs });
	}
	return strokes;
}

/** Puts another index in the place of the dataset's own: files and the marks by which the page knows them. */
async function exchangeIndex(page: Page, count: number): Promise<void> {
	const text = await readFile(join('static', 'data', `${dataset}.json`), 'utf8');
	const { search } = JSON.parse(text) as Manifest;
	const { bytes, texts } = buildSearchIndex(makePassages(count), (all) =>
		createHash('sha256').update(JSON.stringify(all)).digest('hex')
	);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	await page.route(`**/${dataset}/referater/**`, async (route: Route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({
			response,
			body: html
				.replaceAll(search.sha256, sha256)
				.replaceAll(`bytes:${search.bytes}`, `bytes:${bytes.length}`)
		});
	});
	await page.route('**/*.search/index.bin*', (route) =>
		route.fulfill({ body: Buffer.from(bytes), contentType: 'application/octet-stream' })
	);
	await page.route('**/*.search/texts-*', (route) => {
		const number = Number(/texts-(\d+)/u.exec(route.request().url())?.[1]);
		return route.fulfill({
			body: JSON.stringify(texts[number]),
			contentType: 'application/json'
		});
	});
}

async function benchSize(browser: Browser, url: string, count: number): Promise<void> {
	// The index is not the one that the page was built with, and its address stands in a hashed script.
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		bypassCSP: true
	});
	const page = await context.newPage();
	await exchangeIndex(page, count);
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.locator('#soeg').fill('bolig');
	await page.locator('#fundne').waitFor({ timeout: 60_000 });
	const found = await page.locator('#fundne').textContent();
	const strokes: Keystroke[] = [];
	for (const words of typed) strokes.push(...(await page.evaluate(write, words)));
	const row = (values: readonly number[]) => ({
		keystrokes: values.length,
		...timesOf(values, 1)
	});
	console.log(`${String(count)} passages (»bolig«: ${String(found)})`);
	console.table({
		'work of the page': row(strokes.map(({ workMs }) => workMs)),
		painted: row(strokes.map(({ paintedMs }) => paintedMs))
	});
	await context.close();
}

/** From a letter to painted results on the minutes' page (aim: p95 20 ms at 20,000 passages, 100 ms at 300,000). */
export async function benchSearchPage(): Promise<void> {
	const site = await serve({ root, port: 0 });
	const browser = await launchChromium();
	for (const count of sizes)
		await benchSize(browser, new URL(`${dataset}/referater/`, site.url).href, count);
	await browser.close();
	await site.close();
}
