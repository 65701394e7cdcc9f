import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/index.ts';
import { serve } from '../site/server.ts';
import { percentile, timesOf } from './percentile.ts';

const root = 'build';
const path = 'eksempel/sql/';
const patience = 180_000;
const frameMs = 1000 / 60;

const endless =
	'with recursive r as (select 1 as n union all select n + 1 from r) select count(*) from r';
const large = `create or replace table egne.stor as
select range as nr, range % 97 as gruppe, (range * 7919) % 1000003 / 10.0 as tal, 'sag ' || (range % 1000) as navn
from range(5000000)`;
const questions = [
	'select gruppe, count(*), avg(tal), median(tal) from stor group by gruppe order by gruppe',
	'select navn, sum(tal) from stor group by navn order by 2 desc',
	'select nr, sum(tal) over (partition by gruppe order by nr) as l\u00f8bende from stor order by l\u00f8bende desc limit 100'
] as const;

/** What the page lived through: the time between two frames, and the longest that it answered nothing. */
interface Watch {
	readonly frames: readonly number[];
	readonly longest: number;
}

/** Runs in the page: begins to write down its frames and what holds it. */
function startWatch(): void {
	const seen = { frames: [] as number[], longest: 0, isOn: true };
	let last = performance.now();
	const tick = (now: number): void => {
		seen.frames.push(now - last);
		last = now;
		if (seen.isOn) requestAnimationFrame(tick);
	};
	requestAnimationFrame(tick);
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
	}).observe({ type: 'longtask' });
	Object.assign(window, { seen });
}

async function watched(page: Page, work: () => Promise<unknown>): Promise<Watch> {
	await page.evaluate(startWatch);
	await work();
	// What held the page is told a moment later.
	await page.waitForTimeout(200);
	const seen = await page.evaluate(() => {
		const { seen } = window as unknown as { seen: Watch & { isOn: boolean } };
		seen.isOn = false;
		return { frames: seen.frames, longest: seen.longest };
	});
	return { frames: seen.frames.slice(2), longest: seen.longest };
}

async function write(page: Page, sql: string): Promise<void> {
	await page.getByRole('textbox', { name: 'SQL-editor' }).click();
	await page.keyboard.press('Control+A');
	await page.keyboard.insertText(sql);
	await page.keyboard.press('Escape');
}

/** Runs all that is written; milliseconds from the key until the page says that it has ended. */
async function run(page: Page, sql: string): Promise<number> {
	await write(page, sql);
	const startMs = performance.now();
	await page.keyboard.press('Control+Shift+Enter');
	await page.getByRole('button', { name: 'Afbryd', exact: true }).waitFor();
	await page.getByRole('button', { name: 'K\u00f8r', exact: true }).waitFor({ timeout: patience });
	return performance.now() - startMs;
}

async function open(browser: Browser, url: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(url);
	await page.locator('.cm-content').waitFor();
	return page;
}

/** Runs in the page: writes letters into 500 lines, and asks for suggestions. Milliseconds of work until the frame is laid out. */
async function typeAndComplete(): Promise<{ keys: number[]; suggestions: number[] }> {
	const content = document.querySelector<HTMLElement>('.cm-content');
	const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
	const editor =
		content ??
		roots.map((shadow) => shadow?.querySelector<HTMLElement>('.cm-content')).find(Boolean);
	if (!editor) throw new Error('The page has no editor');
	const laidOut = (): Promise<void> =>
		new Promise((done) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done();
			requestAnimationFrame(() => port2.postMessage(null));
		});
	const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
	const keys: number[] = [];
	for (let key = 0; key < 80; key += 1) {
		await pause(110);
		await new Promise(requestAnimationFrame);
		const startMs = performance.now();
		// eslint-disable-next-line @typescript-eslint/no-deprecated -- types within the page, so that its time can be told
		document.execCommand('insertText', false, 'select navn '.at(key % 12));
		await laidOut();
		keys.push(performance.now() - startMs);
	}
	const suggestions: number[] = [];
	const list = (): Element | null =>
		(editor.getRootNode() as Document).querySelector('.cm-tooltip-autocomplete li');
	for (let time = 0; time < 20; time += 1) {
		for (const key of ['Escape', ' '])
			editor.dispatchEvent(
				new KeyboardEvent('keydown', {
					key,
					ctrlKey: key === ' ',
					code: key === ' ' ? 'Space' : key,
					bubbles: true
				})
			);
		const startMs = performance.now();
		while (list() === null && performance.now() - startMs < 2000) await laidOut();
		suggestions.push(performance.now() - startMs);
		editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		await pause(150);
	}
	return { keys, suggestions };
}

async function benchTyping(page: Page): Promise<void> {
	const line =
		'select navn, count(*) from meeting m join organisation o using (organisation_id);\n';
	await write(page, `${line.repeat(500)}select na`);
	await page.keyboard.press('Control+End');
	const { keys, suggestions } = await page.evaluate(typeAndComplete);
	console.table({
		'a key in 500 lines, until it is painted (up to a frame of waiting in it)': timesOf(keys, 1),
		'suggestions asked for, until they are painted': timesOf(suggestions, 1)
	});
}

async function benchCancel(page: Page): Promise<void> {
	const stopped: number[] = [];
	const answered: number[] = [];
	for (let time = 0; time < 5; time += 1) {
		await write(page, endless);
		await page.keyboard.press('Control+Shift+Enter');
		await page.getByRole('button', { name: 'Afbryd', exact: true }).waitFor();
		await page.waitForTimeout(700);
		stopped.push(
			await page.evaluate(async () => {
				const button = [...document.querySelectorAll('button')].find(
					({ textContent }) => textContent.trim() === 'Afbryd'
				);
				const startMs = performance.now();
				button?.click();
				while (!document.querySelector('main')?.textContent.includes('Afbrudt.'))
					await new Promise(requestAnimationFrame);
				return performance.now() - startMs;
			})
		);
		answered.push(await run(page, 'select 1'));
	}
	console.table({
		'cancel, until the page says so': timesOf(stopped, 0),
		'the next question, written and answered': timesOf(answered, 0)
	});
}

async function benchLarge(page: Page): Promise<void> {
	const rows: Record<string, Record<string, string>> = {};
	for (const [name, sql] of [
		['a table of 5 million rows made', large],
		...questions.map((sql) => [sql.slice(0, 60), sql])
	] as const) {
		let elapsedMs = 0;
		const { frames, longest } = await watched(page, async () => {
			elapsedMs = await run(page, sql);
		});
		rows[name] = {
			'answered in ms': elapsedMs.toFixed(0),
			'longest stop of the page ms': longest.toFixed(0),
			'longest between frames ms': percentile(frames, 1).toFixed(0)
		};
	}
	console.table(rows);
}

async function benchGrid(page: Page): Promise<void> {
	await page.getByLabel('R\u00e6kker').last().selectOption('1000000');
	const elapsedMs = await run(page, 'from stor');
	const rows: Record<string, Record<string, string>> = {};
	for (const [name, by] of [
		['a wheel', 120],
		['the bar dragged', 20_000]
	] as const) {
		const { frames } = await watched(page, () =>
			page.evaluate(async (step) => {
				const grid = document.querySelector('[role="grid"]');
				if (grid === null) throw new Error('The page has no grid');
				for (let count = 0; count < 180; count += 1) {
					grid.scrollTop += step;
					await new Promise(requestAnimationFrame);
				}
			}, by)
		);
		const late = frames.filter((ms) => ms > 1.5 * frameMs).length;
		rows[name] = {
			...timesOf(frames, 1),
			'frames that came late': `${String(late)} of ${String(frames.length)}`
		};
	}
	const memory = await page.locator('.views .note').textContent();
	console.log(
		`a million rows of 4 columns: fetched in ${elapsedMs.toFixed(0)} ms, ${String(memory)}`
	);
	console.table(rows);
}

/**
 * The workbench in the built site: a key (aim 16 ms), suggestions (50 ms), cancel (50 ms), five million rows (the page never
 * stops), a grid with a million rows (60 frames a second).
 */
export async function benchWorkbench(): Promise<void> {
	const site = await serve({ root, port: 0 });
	const browser = await launchChromium();
	const startMs = performance.now();
	const page = await open(browser, new URL(path, site.url).href);
	console.log(`ready to write after ${(performance.now() - startMs).toFixed(0)} ms`);
	console.log(
		`first answer, with the engine's start: ${(await run(page, 'select 1')).toFixed(0)} ms`
	);
	await benchTyping(page);
	await benchCancel(page);
	await benchLarge(page);
	await benchGrid(page);
	await browser.close();
	await site.close();
}
