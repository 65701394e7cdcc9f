import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience } from './compare-page.ts';
import { download, unzip } from './downloads.ts';
import { findAxeViolations, findSidewaysScroll, siteAddress, withPage } from './harness.ts';
import { wordsOf } from './page-words.ts';

const path = '/importer/tal/';
const search = '?datasaet=gladsaxe';
/** Not one of them is a real figure but the one that stands in the dataset. */
const table = [
	'Navn;Nøgletal;Periode;Værdi;Enhed',
	'Høje Gladsaxe;valgdeltagelse_kv;KV2021;50;%',
	'Høje Gladsaxe;valgdeltagelse_kv;KV2017;45,5;%',
	'Høje Gladsaxe;valgdeltagelse_kv;KV2013;;%'
].join('\r\n');
const area = '/gladsaxe/omraader/hoeje-gladsaxe/';

async function hand(page: Page, content: string | Uint8Array, name = 'tal.csv'): Promise<void> {
	const button = page.getByRole('button', { name: 'Hent skabelon (XLSX)' });
	await expect.poll(() => button.isEnabled(), { timeout: patience }).toBe(true);
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
	await page.locator('#tal-resultat, .problem').first().waitFor({ timeout: patience });
}

async function save(page: Page): Promise<void> {
	await page.getByLabel('Udgiver').fill('Prøven');
	await page.getByRole('button', { name: 'Gem tallene i denne browser' }).click();
}

const told = (page: Page): Promise<string> => wordsOf(page.locator('.told'));

describe('reading in figures', () => {
	test('says without JavaScript what it needs', async () => {
		await withPage(path, { javaScript: false }, async ({ page }) => {
			expect(await wordsOf(page.locator('main'))).toContain('kræver JavaScript');
		});
	});

	test('shows what would happen, is saved whole, shown on the pages, and taken back', async () => {
		await withPage(path, { search }, async ({ page, problems }) => {
			await hand(page, table);
			expect(await wordsOf(page.locator('article > ul'))).toContain('1 nye tal');
			await save(page);
			const refusal = page.locator('.refusal');
			await expect.poll(() => wordsOf(refusal)).toContain('Vælg, om de skal beholdes');
			expect(await page.locator('#gemte-tal ~ ul li h3').count()).toBe(0);
			await page.getByRole('button', { name: 'Erstat alle' }).press('Enter');
			await save(page);
			await expect.poll(() => told(page)).toContain('1 tal tilføjet, 1 erstattet');
			const csv = page.getByRole('button', { name: /^Hent tallene fra/u });
			const { bytes } = await download(page, csv);
			expect(new TextDecoder().decode(bytes)).toContain(
				'area:hoeje-gladsaxe;valgdeltagelse_kv;KV2017;alle;45,5;%'
			);
			await page.goto(siteAddress(area));
			await page.locator('[data-local=ready]').waitFor({ timeout: patience });
			await expect
				.poll(() => wordsOf(page.locator('main')), { timeout: patience })
				.toContain('50 %, +4,5 siden KV2017');
			expect(await wordsOf(page.locator('[data-local]'))).toContain('2 tal');
			await page.goto(siteAddress(path + search));
			await hand(page, table);
			expect(await wordsOf(page.locator('article > ul'))).toContain('2 står der allerede');
			await page.getByRole('button', { name: 'Luk filen uden at gemme' }).click();
			await page.getByRole('button', { name: /^Tag importen/u }).click();
			await expect.poll(() => told(page)).toContain('er taget tilbage');
			await page.goto(siteAddress(area));
			await expect.poll(() => page.locator('[data-local]').count(), { timeout: patience }).toBe(0);
			expect(await wordsOf(page.locator('main'))).not.toContain('siden KV2017');
			expect(problems.csp).toEqual([]);
			expect(problems.otherHosts).toEqual([]);
		});
	});

	test('asks who is meant, and remembers it for the next file', async () => {
		await withPage(path, { search, width: 360 }, async ({ page }) => {
			const strange = table.replaceAll('Høje Gladsaxe', 'Højhusene').replace(';50;', ';48;');
			await hand(page, strange);
			const asked = page.getByRole('combobox', { name: /^Hvem er »Højhusene«/u });
			await asked.selectOption('area:hoeje-gladsaxe');
			expect(await findSidewaysScroll(page)).toEqual([]);
			expect(await findAxeViolations(page)).toEqual([]);
			await page.getByRole('button', { name: 'Brug 1 svar' }).click();
			await expect.poll(() => told(page)).toContain('0 spørgsmål');
			await save(page);
			await expect.poll(() => told(page)).toContain('1 tal tilføjet');
			await hand(page, strange);
			await expect.poll(() => wordsOf(page.locator('article > ul'))).toContain('2 står der');
			expect(await page.locator('#spoergsmaal').count()).toBe(0);
		});
	});

	test('tells errors by their place, and lets a column be left out', async () => {
		await withPage(path, { search }, async ({ page }) => {
			await hand(page, table.replace('45,5', 'cirka ti'));
			expect(await wordsOf(page.locator('.errors'))).toContain('række 3, kolonne D');
			await save(page);
			await expect.poll(() => wordsOf(page.locator('.refusal'))).toContain('Intet er indlæst');
			expect(await findAxeViolations(page)).toEqual([]);
			await page.getByText(/\(3 rækker\)$/u).click();
			await page
				.getByRole('combobox', { name: 'Hvad der står i kolonne D' })
				.selectOption('ignore');
			await expect.poll(() => page.locator('.errors').count()).toBe(0);
		});
	});

	test('its template comes back without a question, and what is no table says so', async () => {
		await withPage(path, { search }, async ({ page }) => {
			await page.getByLabel(/^År i skabelonen/u).fill('2025');
			const button = page.getByRole('button', { name: 'Hent skabelon (XLSX)' });
			await expect.poll(() => button.isEnabled(), { timeout: patience }).toBe(true);
			const { name, bytes } = await download(page, button);
			expect(name).toBe('skabelon-tal-gladsaxe.xlsx');
			expect(unzip(bytes).get('xl/workbook.xml')).toContain('Organisationer');
			await hand(page, bytes, name);
			expect(await page.locator('#spoergsmaal, .errors').count()).toBe(0);
			await hand(page, '%PDF-1.7 nej', 'tal.xlsx');
			await expect.poll(() => wordsOf(page.locator('.problem'))).toContain('blev ikke læst ind');
		});
	});
});
