import { describe, expect, test } from 'vitest';
import { openPage, siteAddress, withPage } from './harness.ts';
import { wordsOf } from './page-words.ts';

const heading = 'Siden findes ikke';

describe.each([{ javaScript: true }, { javaScript: false }])('%o', ({ javaScript }) => {
	test.each([
		'/ukendt/',
		'/eksempel/ukendt/',
		'/eksempel/organisationer/ukendt/',
		'/eksempel/organisationer/l%C3%A6rkesang/',
		'/eksempel/indikatorer/ukendt/',
		'/eksempel/svar/ukendt.json',
		'/%00/',
		'/eksempel/organisationer/%3Cscript%3E/'
	])('%s has status 404 and says so in Danish', async (path) => {
		const open = await openPage('/om/', { javaScript });
		const response = await open.page.goto(siteAddress(path));
		expect(response?.status()).toBe(404);
		await expect.poll(() => open.page.locator('h1').allTextContents()).toEqual([heading]);
		expect(await open.page.title()).toContain(heading);
		expect(await wordsOf(open.page.locator('main'))).toMatch(/[Aa]dressen/);
		expect(open.problems.csp).toEqual([]);
		await open.page.locator('main a').first().click();
		await open.page.waitForURL(siteAddress('/'));
		await open.close();
	});
});

test('a link to what is gone leads to the same page, without a reload', async () => {
	await withPage('/eksempel/organisationer/', {}, async ({ page }) => {
		await page.evaluate(() => {
			const link = document.querySelector<HTMLAnchorElement>('main tbody a');
			link?.setAttribute('href', '/eksempel/organisationer/nedlagt/');
			link?.click();
		});
		await expect.poll(() => page.locator('h1').allTextContents()).toEqual([heading]);
	});
});
