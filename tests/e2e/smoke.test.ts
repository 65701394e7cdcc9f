import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listPages, samplePages } from './built-pages.ts';
import { findAxeViolations, findSidewaysScroll, openPage, type OpenPage } from './harness.ts';

const pages = samplePages(listPages(), 4);

/** Rules whose answer can differ between light and dark; the rest is asked once. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Nobody can press these on paper. */
const controls = 'nav, button, input, select, textarea, [role="tablist"]';

function expectNoProblems({ problems }: OpenPage, where: string): void {
	expect(problems, where).toEqual({ csp: [], console: [], otherHosts: [], failedRequests: [] });
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
	const text = await page.locator('main').textContent();
	return (text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('the built site has pages', () => {
	expect(pages).toContain('/');
});

describe.concurrent.each(pages)('%s', (path) => {
	test.each([360, 1440])('reads well at %d px, light and dark', async (width) => {
		const open = await openPage(path, { width });
		const frame = await readFrame(open.page);
		expect(frame).toMatchObject({ language: 'da', mains: 1 });
		expect(frame.title).not.toBe('');
		expect(frame.headings).toHaveLength(1);
		expect(await findSidewaysScroll(open.page)).toEqual([]);
		expect(await findAxeViolations(open.page), 'light').toEqual([]);
		await open.page.emulateMedia({ colorScheme: 'dark' });
		expect(await findAxeViolations(open.page, colourRules), 'dark').toEqual([]);
		expectNoProblems(open, `${width} px`);
		await open.close();
	});

	test('says the same without JavaScript, and prints without controls', async () => {
		const live = await openPage(path);
		const plain = await openPage(path, { javaScript: false, width: 360 });
		const liveWords = await readWords(live.page);
		const plainWords = new Set(await readWords(plain.page));
		const missing = [...new Set(liveWords)].filter((word) => !plainWords.has(word));
		expect(plainWords.size).toBeGreaterThan(0);
		// What only works with JavaScript may be named only where it works.
		expect(missing.length / liveWords.length, `missing: ${missing.join(' ')}`).toBeLessThan(0.1);
		expect((await readFrame(plain.page)).headings).toEqual((await readFrame(live.page)).headings);
		expectNoProblems(plain, 'without JavaScript');

		await live.page.emulateMedia({ media: 'print' });
		expect(await live.page.locator(controls).filter({ visible: true }).count()).toBe(0);
		expect(await live.page.locator('h1').filter({ visible: true }).count()).toBe(1);
		await Promise.all([live.close(), plain.close()]);
	});
});

test('an address without a page says so in Danish and leads home', async () => {
	const open = await openPage('/findes/ikke/');
	await expect.poll(() => open.page.locator('h1').count()).toBe(1);
	expect(await open.page.locator('a').count()).toBeGreaterThan(0);
	expect(open.problems.csp).toEqual([]);
	const plain = await openPage('/findes-ikke', { javaScript: false });
	const home = plain.page.locator('main a');
	expect(await plain.page.locator('h1').textContent()).toBe('Siden findes ikke');
	await home.click();
	expect(new URL(plain.page.url()).pathname).toBe('/');
	await Promise.all([open.close(), plain.close()]);
});
