import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../fixtures/documents/layout.ts';
import { renderDocx } from '../fixtures/documents/render-docx.ts';
import { renderPdf } from '../fixtures/documents/render-pdf.ts';
import { patience } from './compare-page.ts';
import { download } from './downloads.ts';
import { findSidewaysScroll, siteAddress, withPage } from './harness.ts';
import { wordsOf } from './page-words.ts';

const path = '/importer/';
const search = '?datasaet=gladsaxe';
const minutes = readFileSync(
	'data/gladsaxe/sources/referat-styringsdialog-gladsaxe-lejerbo-2025-05-23.txt',
	'utf8'
);

interface Given {
	readonly name: string;
	readonly content: string | Uint8Array;
}

async function hand(page: Page, ...files: readonly Given[]): Promise<void> {
	await page.locator('input[type=file][multiple]').setInputFiles(
		files.map(({ name, content }) => ({
			name,
			mimeType: '',
			buffer: Buffer.from(content)
		}))
	);
}

async function review(page: Page): Promise<void> {
	await page
		.getByRole('link', { name: /^Gennemgå/u })
		.first()
		.click();
	await page.getByRole('heading', { name: 'Mødet', exact: true }).waitFor();
}

async function readIn(page: Page): Promise<void> {
	await hand(page, { name: 'referat.txt', content: minutes });
	await review(page);
}

const heading = (page: Page) => page.locator('.item h3').first();

describe('reading in minutes', () => {
	test('says without JavaScript what it needs', async () => {
		await withPage(path, { javaScript: false }, async ({ page }) => {
			expect(await wordsOf(page.locator('main'))).toContain('kræver JavaScript');
		});
	});

	test('reads PDF, Word and text, and says why it does not read the rest', async () => {
		await withPage(path, { search }, async ({ page, problems }) => {
			await hand(
				page,
				{ name: 'a.pdf', content: renderPdf(minutes, PLAIN) },
				{ name: 'b.docx', content: await renderDocx(minutes, PLAIN) },
				{ name: 'c.txt', content: minutes },
				{ name: 'tom.txt', content: '' },
				{ name: 'lang.txt', content: 'x'.repeat(200_000) }
			);
			const works = page.locator('.works h3');
			await expect
				.poll(() => works.allTextContents(), { timeout: patience })
				.toEqual([
					'Lejerbo Gladsaxe, 23. maj 2025',
					'Lejerbo Gladsaxe, 23. maj 2025',
					'Lejerbo Gladsaxe, 23. maj 2025'
				]);
			const queue = page.locator('.queue');
			await expect.poll(() => wordsOf(queue), { timeout: patience }).toContain('ligner ikke');
			expect(await wordsOf(queue)).toContain('Filen er tom');
			expect(problems.csp).toEqual([]);
		});
	});

	test.each([360, 768, 1440])('fits %i pixels with a review in it', async (width) => {
		await withPage(path, { search, width }, async ({ page, problems }) => {
			await readIn(page);
			await page.getByRole('button', { name: 'Ret afsnit 2.2' }).first().click();
			expect(await findSidewaysScroll(page)).toEqual([]);
			expect(problems.csp).toEqual([]);
			expect(problems.console).toEqual([]);
		});
	});

	test('hostile text and names stand as text', async () => {
		await withPage(path, { search }, async ({ page }) => {
			const name = '<script>alert(1)</script>\u202e.txt';
			await hand(page, { name, content: `${minutes}\n<script>alert(1)</script>\u202e😀` });
			await review(page);
			expect(await page.locator('main script').count()).toBe(0);
			expect(await wordsOf(page.locator('#kilde'))).toContain('<script>alert(1)</script>');
		});
	});
});

describe('a review', () => {
	test('is edited, taken back, and still there after a reload', async () => {
		await withPage(path, { search }, async ({ page }) => {
			await readIn(page);
			const before = await heading(page).innerText();
			await page.getByRole('button', { name: 'Ret punkt 1', exact: true }).click();
			await page.getByLabel('Overskrift').fill('Goddag');
			await page.getByRole('heading', { level: 1 }).click();
			await page.keyboard.press('Control+z');
			expect(await heading(page).innerText()).toBe(before);
			await page.keyboard.press('Control+Shift+z');
			await page.getByText('Dine rettelser er gemt i browseren.').waitFor();
			await page.reload();
			await expect.poll(() => heading(page).innerText(), { timeout: patience }).toBe('1 Goddag');
		});
	});

	test('is open in one window at a time', async () => {
		await withPage(path, { search }, async ({ page }) => {
			await readIn(page);
			const other = await page.context().newPage();
			await other.goto(page.url());
			await other.getByRole('button', { name: 'Fortsæt her i stedet' }).click();
			await other.getByRole('heading', { name: 'Mødet', exact: true }).waitFor();
			await page.getByText('Et andet vindue har overtaget referatet').waitFor();
			await other.close();
		});
	});

	test('becomes a meeting that is kept, downloaded, taken along and opened again', async () => {
		await withPage(path, { search }, async ({ page }) => {
			await readIn(page);
			const settle = page.getByRole('button', { name: 'Er i orden' });
			while ((await settle.count()) > 0) await settle.first().click();
			await page.getByRole('button', { name: 'Gem mødet' }).click();
			const kept = page.locator('.meetings h3');
			await expect.poll(() => kept.allTextContents(), { timeout: patience }).toHaveLength(1);
			const zip = await download(page, page.getByRole('button', { name: /^Hent filer for/u }));
			expect(zip.name).toBe('2025-05-23-gladsaxe-lejerbo-gladsaxe.zip');
			const all = await download(page, page.getByRole('button', { name: 'Gem alt som fil' }));
			// The dataset shows no names.
			expect(Buffer.from(all.bytes).toString('utf8')).not.toContain('Nanny Bisp');
			await page.getByRole('button', { name: /fra denne browser$/u }).click();
			await page.getByText('Der er ingen gemte møder.').waitFor();
			await page.locator('section[aria-labelledby=kopi] input[type=file]').setInputFiles({
				name: 'alt.json',
				mimeType: 'application/json',
				buffer: Buffer.from(all.bytes)
			});
			await expect.poll(() => kept.allTextContents(), { timeout: patience }).toHaveLength(1);
			await page.getByRole('button', { name: /^Ret /u }).click();
			await page.getByRole('heading', { name: 'Mødet', exact: true }).waitFor();
			expect(page.url()).toContain(new URL(siteAddress(path)).pathname);
		});
	});
});
