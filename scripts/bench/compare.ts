import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { bindParameters } from '../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../src/lib/engine/node.ts';
import type { Question } from '../../src/lib/model/index.ts';
import { compareIndicators, compareSubjects } from '../../src/lib/queries/index.ts';
import { addresses } from '../../src/lib/text/index.ts';
import { launchChromium } from '../browser/index.ts';
import { serve } from '../site/server.ts';
import { benchCompareQueries } from './compare-queries.ts';
import { timesOf } from './percentile.ts';

const root = 'build';
const runs = 3;
const years = { from: 2015, to: 2024 };
const mostIndicators = 35;

/** Between two choices a person at least glances at the page; meanwhile the page makes other answers ready. */
const lookingMs = 700;

const { compare } = addresses;
const place = 'eksempel/sammenlign/';

/** What is chosen when the page is opened: little, as most do, and all there is. */
type Scene = Readonly<Record<string, string>>;

/** Something that a person does with one of the page's own controls. */
interface Deed {
	/** What kind of choice it is: a line of the table. */
	readonly kind: string;
	readonly control: string;
	/** Of a list, or of a field that Enter is pressed in. */
	readonly value?: string;
	/** The fold that it lies in. */
	readonly fold?: number;
}

/** Runs in the page: presses a button, chooses of a list, or presses Enter in a field. False where it holds already. */
function act({ control, value = '' }: Deed): boolean {
	const found = document.querySelector(control);
	if (found instanceof HTMLSelectElement) {
		found.value = value;
		found.dispatchEvent(new Event('change', { bubbles: true }));
	} else if (found?.getAttribute('role') === 'combobox') {
		found.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	} else if (found instanceof HTMLElement && found.getAttribute('aria-pressed') !== 'true') {
		found.click();
	} else return false;
	return true;
}

/**
 * Runs in the page: waits from now until the words made from the new rows stand and every chart on the screen is
 * drawn for its words, and until the frame they stand in is painted. Milliseconds; null where nothing changes.
 */
async function nextPicture(): Promise<number | null> {
	const main = document.querySelector('main') ?? document.body;
	const said = (): string =>
		[...main.querySelectorAll('.group, .view figcaption, .view caption, .view p')]
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
	const before = said();
	const isThere = (): boolean =>
		said() !== before && [...main.querySelectorAll('.view figure')].every(isDrawn);
	const startMs = performance.now();
	// Looked at when something has changed, not all the time: looking costs as much as drawing.
	const isIn = await new Promise<boolean>((arrive) => {
		const observer = new MutationObserver(() => {
			if (isThere()) done(true);
		});
		const done = (isSeen: boolean): void => {
			clearTimeout(tooLate);
			observer.disconnect();
			arrive(isSeen);
		};
		const tooLate = setTimeout(() => done(false), 10_000);
		observer.observe(main, { subtree: true, childList: true, characterData: true });
	});
	if (!isIn) return null;
	// What is posted from a frame's callback is handled right after that frame is painted.
	await new Promise((painted) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = painted;
		requestAnimationFrame(() => port2.postMessage(null));
	});
	return performance.now() - startMs;
}

/** What goes before, unmeasured: unfolding, writing a name. */
async function reachFor(page: Page, { fold, control, value = '', kind }: Deed): Promise<void> {
	if (fold !== undefined) {
		const details = page.locator('details[name="choosing"]').nth(fold);
		await details.evaluate((one) => {
			if (one instanceof HTMLDetailsElement) one.open = true;
		});
		await details.locator('.panel').waitFor();
	}
	if (kind === 'organisation') await page.locator(control).fill(value);
	await page.waitForTimeout(lookingMs);
}

async function doAndPaint(page: Page, deed: Deed): Promise<number | null> {
	await reachFor(page, deed);
	const script = `(async () => {
		const picture = (${nextPicture.toString()})();
		return (${act.toString()})(${JSON.stringify(deed)}) ? await picture : null;
	})()`;
	return page.evaluate<number | null>(script);
}

interface Known {
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
	readonly indicators: readonly string[];
}

async function lookAround(): Promise<Known> {
	const bytes = new Uint8Array(await readFile('static/data/eksempel.duckdb'));
	const engine = await openNodeEngine({ name: 'eksempel', bytes });
	const ask = async <Row>({ sql, parameters, row }: Question<Row>): Promise<Row[]> =>
		(await engine.run(bindParameters(sql, parameters))).rows.map((one) => row.parse(one));
	const level = 'organisation';
	const organisations = await ask(compareSubjects.with({ level }));
	const indicators = await ask(compareIndicators.with({ level }));
	await engine.close();
	return {
		organisations,
		indicators: indicators.map(({ indicator }) => indicator).slice(0, mostIndicators)
	};
}

function scenesOf({ organisations, indicators }: Known): Readonly<Record<string, Scene>> {
	const ids = organisations.map(({ id }) => id);
	const [first = ''] = ids;
	return {
		'one organisation, key indicators': { [compare.version]: '1', [compare.chosen]: first },
		'11 organisations, 35 indicators, 10 years': {
			[compare.version]: '1',
			[compare.chosen]: ids.slice(0, -1).join('.'),
			[compare.indicators]: indicators.join('.'),
			[compare.from]: String(years.from),
			[compare.to]: String(years.to)
		}
	};
}

/** In the order of the page's own list. */
const views = [
	'curves',
	'ranks',
	'deciles',
	'index',
	'scatter',
	'heat',
	'table',
	'changes'
] as const;
const folds = ['indicator', 'year', 'group'] as const;
const [from, to] = ['label:nth-of-type(1) select', 'label:nth-of-type(2) select'];

const show = (view: (typeof views)[number]): Deed => ({
	kind: `show ${view}`,
	control: `.tabs button:nth-of-type(${String(views.indexOf(view) + 1)})`
});

function unfold(kind: (typeof folds)[number], control: string, value = ''): Deed {
	const fold = folds.indexOf(kind);
	return { kind, fold, control: `.folds > :nth-child(${String(fold + 1)}) ${control}`, value };
}

/** Wakes the charts, and by a year that nobody has stored an answer for, the engine. */
const waking = [show('ranks'), unfold('year', to, '2022'), show('curves')];

/** One round of a person at work. */
function deedsOf({ organisations }: Known): readonly Deed[] {
	const allViews = [...views.slice(1), 'curves' as const].map(show);
	const field = 'input[role="combobox"]';
	return [
		...allViews,
		{ kind: 'organisation', control: field, value: organisations.at(-1)?.name ?? '' },
		unfold('year', to, '2023'),
		unfold('year', from, '2018'),
		unfold('year', to, '2024'),
		...[2, 3, 1].map((place) => unfold('group', `label:nth-of-type(${String(place)}) input`)),
		...[1, 2].map((place) =>
			unfold('indicator', `fieldset:nth-of-type(${String(place)}) input[type="checkbox"]`)
		),
		...allViews
	];
}

async function openPage(browser: Browser, url: string, scene: Scene): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	const address = new URL(url);
	for (const [name, value] of Object.entries(scene)) address.searchParams.set(name, value);
	await page.goto(address.href, { waitUntil: 'networkidle' });
	// A person who goes for the views has moved the mouse over the page: charts and engine come alive.
	await page.locator('.tabs').hover();
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(lookingMs);
	return page;
}

/**
 * From a choice to the painted view, by kind of choice; the first round is done to wake the engine and not counted.
 * The page as a whole, on the screen of a desk: drawing what is on the screen is in it.
 */
async function benchComparePage(url: string): Promise<void> {
	const known = await lookAround();
	const browser = await launchChromium();
	for (const [name, scene] of Object.entries(scenesOf(known))) {
		const times = new Map<string, number[]>();
		for (let run = 0; run < runs; run++) {
			const page = await openPage(browser, url, scene);
			for (const deed of waking) await doAndPaint(page, deed);
			for (const deed of deedsOf(known)) {
				const elapsedMs = await doAndPaint(page, deed);
				if (elapsedMs === null) continue;
				times.set(deed.kind, [...(times.get(deed.kind) ?? []), elapsedMs]);
			}
			await page.context().close();
		}
		console.log(name);
		console.table(
			Object.fromEntries(
				[...times, ['all', [...times.values()].flat()] as const].map(([kind, values]) => [
					kind,
					{ choices: values.length, ...timesOf(values, 0) }
				])
			)
		);
	}
	await browser.close();
}

/**
 * The comparison: from a choice to the painted view (aim: p95 50 ms at 12 organisations, 35 indicators and 10 years),
 * and its questions alone in the browser's engine, for the example and for a whole country (aim: 150 ms, painted).
 */
export async function benchCompare(): Promise<void> {
	const site = await serve({ root, port: 0 });
	await benchComparePage(new URL(place, site.url).href);
	await site.close();
	await benchCompareQueries();
}
