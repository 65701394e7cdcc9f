import type { Page } from 'playwright-core';
import { describe, expect, test, type ExpectStatic } from 'vitest';
import { listPages, samplePages } from './built-pages.ts';
import { findAxeViolations, findSidewaysScroll, withPage, type OpenPage } from './harness.ts';
import { mainWords } from './page-words.ts';

const pages = samplePages(listPages(), 2);

/** Rules whose answer can differ between light and dark; the rest is asked once. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Nobody can press these on paper; a button that is the heading of a column is also its name. */
const controls = 'nav, button:not(th button), input, select, textarea, [role="tablist"]';

function expectNoProblems(expect: ExpectStatic, { problems }: OpenPage): void {
	expect.soft(problems).toEqual({ csp: [], console: [], otherHosts: [], failedRequests: [] });
}

async function readFrame(page: Page) {
	return page.evaluate(() => ({
		language: document.documentElement.lang,
		title: document.title.trim(),
		headings: [...document.querySelectorAll('h1')].map((h1) => h1.textContent.trim()),
		mains: document.querySelectorAll('main').length
	}));
}

/** Words of the page's main part, whether open or folded away. */
async function readWords(page: Page): Promise<string[]> {
	return (await mainWords(page)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

async function expectReadable(expect: ExpectStatic, open: OpenPage): Promise<void> {
	const { page } = open;
	const frame = await readFrame(page);
	expect.soft(frame).toMatchObject({ language: 'da', mains: 1 });
	expect.soft(frame.title).not.toBe('');
	expect.soft(frame.headings).toHaveLength(1);
	expect.soft(await findSidewaysScroll(page)).toEqual([]);
	expect.soft(await findAxeViolations(page), 'axe, light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await findAxeViolations(page, colourRules), 'axe, dark').toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
	expectNoProblems(expect, open);
}

async function expectPrintable(expect: ExpectStatic, page: Page): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	const shown = page.locator(controls).filter({ visible: true });
	const names = await shown.evaluateAll((elements) =>
		elements.map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`)
	);
	expect.soft(names, 'controls on paper').toEqual([]);
	expect.soft(await page.locator('h1').filter({ visible: true }).count()).toBe(1);
}

/** What only works with JavaScript may be named only where it works: one word in ten may be missing. */
async function expectSameWords(expect: ExpectStatic, live: Page, plain: Page): Promise<void> {
	const liveWords = new Set(await readWords(live));
	const plainWords = new Set(await readWords(plain));
	const missing = [...liveWords].filter((word) => !plainWords.has(word));
	expect.soft(plainWords.size).toBeGreaterThan(0);
	expect.soft(missing.length / liveWords.size, missing.join(' ')).toBeLessThan(0.1);
	expect.soft((await readFrame(plain)).headings).toEqual((await readFrame(live)).headings);
}

// Side by side, so each test brings its own expect: the shared one would blame another page.
describe.concurrent.each(pages)('%s', (path) => {
	test('reads well on a phone, light and dark', async ({ expect }) => {
		await withPage(path, { width: 360 }, (open) => expectReadable(expect, open));
	});

	test('reads well on a desk, on paper and without JavaScript', async ({ expect }) => {
		await withPage(path, { width: 1440 }, async (live) => {
			await expectReadable(expect, live);
			await withPage(path, { width: 1440, javaScript: false }, async (plain) => {
				await expectSameWords(expect, live.page, plain.page);
				expectNoProblems(expect, plain);
			});
			await expectPrintable(expect, live.page);
		});
	});
});

test('the built site has pages', () => {
	expect(pages).toContain('/');
});

test('an address without a page says so in Danish and leads home', async () => {
	await withPage('/findes/ikke/', {}, async ({ page, problems }) => {
		await expect.poll(() => page.locator('main h1').count()).toBe(1);
		expect(await page.locator('main a').count()).toBeGreaterThan(0);
		expect(problems.csp).toEqual([]);
	});
	await withPage('/findes-ikke', { javaScript: false }, async ({ page }) => {
		expect(await page.locator('h1').textContent()).toBe('Siden findes ikke');
		await page.locator('main a').click();
		expect(new URL(page.url()).pathname).toBe('/');
	});
});
