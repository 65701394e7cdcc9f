import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience } from './compare-page.ts';
import { siteAddress, withPage } from './harness.ts';
import { wordsOf } from './page-words.ts';

/** The real minutes as if they were of another day: a meeting that nobody has published. */
const minutes = readFileSync(
	'data/gladsaxe/sources/referat-styringsdialog-gladsaxe-lejerbo-2025-05-23.txt',
	'utf8'
).replace('styringsdialogmøde 23. maj 2025', 'styringsdialogmøde 24. maj 2024');
const localLink = 'a[href*="/referater/lokalt/"]';

async function keepMeeting(page: Page): Promise<void> {
	await page.locator('input[type=file][multiple]').setInputFiles({
		name: 'referat.txt',
		mimeType: '',
		buffer: Buffer.from(minutes)
	});
	await page
		.getByRole('link', { name: /^Gennemgå/u })
		.first()
		.click();
	await page.getByRole('heading', { name: 'Mødet', exact: true }).waitFor();
	const settle = page.getByRole('button', { name: 'Er i orden' });
	while ((await settle.count()) > 0) await settle.first().click();
	await page.getByRole('button', { name: 'Gem mødet' }).click();
	await expect.poll(() => page.locator('.meetings h3').count(), { timeout: patience }).toBe(1);
}

async function open(page: Page, path: string): Promise<void> {
	await page.goto(siteAddress(path));
	await page.locator('[data-local=ready]').waitFor({ timeout: patience });
}

describe('what only this browser keeps', () => {
	test('is shown on all pages, marked, and gone when it is removed', async () => {
		await withPage('/importer/', { search: '?datasaet=gladsaxe' }, async ({ page, problems }) => {
			await keepMeeting(page);
			await open(page, '/gladsaxe/referater/');
			await expect.poll(() => page.locator(localLink).count(), { timeout: patience }).toBe(1);
			await page.locator(localLink).click();
			const heading = page.getByRole('heading', { level: 1 });
			await expect
				.poll(() => heading.textContent(), { timeout: patience })
				.toContain('24. maj 2024');
			await page.reload();
			await expect
				.poll(() => heading.textContent(), { timeout: patience })
				.toContain('24. maj 2024');
			for (const path of ['', 'aftaler/', 'organisationer/lejerbo-gladsaxe/']) {
				await open(page, `/gladsaxe/${path}`);
				await expect
					.poll(() => page.locator(localLink).count(), { timeout: patience, message: path })
					.toBeGreaterThan(0);
			}
			await open(page, '/gladsaxe/');
			await expect
				.poll(() => wordsOf(page.locator('main')), { timeout: patience })
				.toContain('Bygger på 2 referater');
			expect(problems.csp).toEqual([]);
			await page.goto(siteAddress('/importer/?datasaet=gladsaxe'));
			await page.getByRole('button', { name: /fra denne browser$/u }).click();
			await page.getByText('Der er ingen gemte møder.').waitFor();
			await page.goto(siteAddress('/gladsaxe/'));
			expect(await wordsOf(page.locator('main'))).toContain('Bygger på 1 referat');
			await expect.poll(() => page.locator('[data-local]').count(), { timeout: patience }).toBe(0);
		});
	});

	test('is not there in another browser, which is told so', async () => {
		await withPage(
			'/gladsaxe/referater/lokalt/',
			{ search: '?referat=lokal-nej' },
			async ({ page }) => {
				await expect
					.poll(() => wordsOf(page.locator('main')), { timeout: patience })
					.toContain('Referatet findes ikke i denne browser');
			}
		);
	});

	test('needs JavaScript, and says so', async () => {
		await withPage('/gladsaxe/referater/lokalt/', { javaScript: false }, async ({ page }) => {
			expect(await wordsOf(page.locator('main'))).toContain('vises med JavaScript');
		});
	});
});
