import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/index.ts';
import { serve } from '../site/server.ts';
import { timesOf } from './percentile.ts';

const root = 'build';
const runs = 3;

/** Between two choices a person at least glances at the page; meanwhile the page makes other answers ready. */
const lookingMs = 700;

/** Pages with a list to choose from, one or more of each kind, all of the example: it has the most to draw. */
const paths = [
	'/eksempel/',
	'/eksempel/organisationer/laerkesang/',
	'/eksempel/organisationer/tidselfroe/',
	'/eksempel/indikatorer/dispositionsfond_disponibel/',
	'/eksempel/indikatorer/effektivitetstal/'
] as const;

/** Where the answers come from: the files beside the pages, or the engine alone. */
type Source = 'stored' | 'engine';

/** Runs in the page before its own scripts: stored answers fail at once, without a detour through the test tool. */
function refuseStoredAnswers(): void {
	const fetchAll = window.fetch.bind(window);
	window.fetch = (input, init) => {
		const url = input instanceof Request ? input.url : String(input);
		return url.includes('/svar/')
			? Promise.reject(new TypeError('refused'))
			: fetchAll(input, init);
	};
}

/**
 * Runs in the page: chooses, waits until the words made from the new rows stand and every chart on the
 * screen is drawn for its words, and until the frame they stand in is painted. Milliseconds; null where
 * nothing changes (two choices with the same answer).
 */
async function chooseAndPaint(value: string): Promise<number | null> {
	const list = document.querySelector<HTMLSelectElement>('main select');
	if (list === null) throw new Error('The page has no list to choose from');
	const said = (): string =>
		[...document.querySelectorAll('main article, main caption, main figcaption, main pre')]
			.map((part) => part.textContent)
			.join('\n');
	const isDrawn = (figure: Element): boolean => {
		const stage = figure.querySelector('.stage');
		if (stage === null) return true;
		const { top, bottom } = stage.getBoundingClientRect();
		if (bottom < 0 || top > innerHeight) return true;
		const name = figure.querySelector('.live svg')?.getAttribute('aria-label');
		return name === figure.querySelector('.sentence bdi')?.textContent;
	};
	// What is posted from a frame's callback is handled right after that frame is painted.
	const painted = (): Promise<void> =>
		new Promise((done) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done();
			requestAnimationFrame(() => port2.postMessage(null));
		});
	const before = said();
	const isThere = (): boolean =>
		said() !== before && [...document.querySelectorAll('main figure')].every(isDrawn);
	const main = document.querySelector('main') ?? document.body;
	const startMs = performance.now();
	// Looked at when something has changed, not all the time: looking costs as much as drawing.
	const arrival = new Promise<boolean>((arrive) => {
		const observer = new MutationObserver(() => {
			if (isThere()) done(true);
		});
		const tooLate = setTimeout(() => done(false), 20_000);
		const done = (isIn: boolean): void => {
			clearTimeout(tooLate);
			observer.disconnect();
			arrive(isIn);
		};
		observer.observe(main, { subtree: true, childList: true, characterData: true });
	});
	list.value = value;
	list.dispatchEvent(new Event('change', { bubbles: true }));
	if (!(await arrival)) return null;
	await painted();
	return performance.now() - startMs;
}

async function openPage(browser: Browser, url: string, source: Source): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	if (source === 'engine') await page.addInitScript(refuseStoredAnswers);
	await page.goto(url, { waitUntil: 'networkidle' });
	// A person who goes for the list has moved the mouse over the page: the charts come alive.
	await page.locator('main select').hover();
	await page.waitForLoadState('networkidle');
	return page;
}

/** Every choice of one page once, in the order of the list, from a fresh page. */
async function visitChoices(browser: Browser, url: string, source: Source): Promise<number[]> {
	const page = await openPage(browser, url, source);
	const values = await page
		.locator('main select option')
		.evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
	const [built = '', ...choices] = values;
	if (source === 'engine') {
		// The first choice starts the engine; it is asked again, by another choice, when it runs.
		await page.evaluate(chooseAndPaint, choices.shift() ?? built);
	}
	const times: number[] = [];
	for (const choice of choices) {
		await page.waitForTimeout(lookingMs);
		const elapsedMs = await page.evaluate(chooseAndPaint, choice);
		if (elapsedMs !== null) times.push(elapsedMs);
	}
	await page.context().close();
	return times;
}

function summary(times: readonly number[]): Record<string, number | string> {
	return { choices: times.length, ...timesOf(times, 0) };
}

/**
 * From a change of a choice to painted numbers and charts, over all years, groups and periods of some pages:
 * from stored answers with the engine down (aim: p95 100 ms), and from the engine once it runs (aim: p95 50 ms).
 */
export async function benchChoices(): Promise<void> {
	const site = await serve({ root, port: 0 });
	const browser = await launchChromium();
	for (const source of ['stored', 'engine'] as const) {
		const byPath = new Map<string, number[]>();
		for (const path of paths) {
			const times: number[] = [];
			for (let run = 0; run < runs; run++) {
				times.push(...(await visitChoices(browser, new URL(path.slice(1), site.url).href, source)));
			}
			byPath.set(path, times);
		}
		console.log(source === 'stored' ? 'from stored answers' : 'from the running engine');
		console.table(
			Object.fromEntries([
				...[...byPath].map(([path, times]) => [path, summary(times)] as const),
				['all', summary([...byPath.values()].flat())]
			])
		);
	}
	await browser.close();
	await site.close();
}
