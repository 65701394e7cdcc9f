import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience } from './compare-page.ts';
import { download } from './downloads.ts';
import { findSidewaysScroll, withPage } from './harness.ts';
import { wordsOf } from './page-words.ts';

const path = '/eksempel/sql/';
const results = 'section[aria-label="Resultater"]';

function editor(page: Page) {
	return page.getByRole('textbox', { name: 'SQL-editor' });
}

/** Waits until the page works. */
async function ready(page: Page): Promise<void> {
	await runButton(page).waitFor();
	await page.locator('.cm-content').waitFor();
}

function runButton(page: Page): Locator {
	return page
		.getByRole('group', { name: 'Kør og grænser' })
		.getByRole('button', { name: 'Kør', exact: true });
}

async function write(page: Page, sql: string): Promise<void> {
	await editor(page).click();
	await page.keyboard.press('Control+A');
	await page.keyboard.insertText(sql);
	await page.keyboard.press('Escape');
}

async function runAll(page: Page, sql: string): Promise<void> {
	await write(page, sql);
	await page.keyboard.press('Control+Shift+Enter');
}

async function expectWords(page: Page, words: string): Promise<void> {
	await expect.poll(() => wordsOf(page.locator(results)), { timeout: patience }).toContain(words);
}

describe('the workbench', () => {
	test('can be read without JavaScript: tables and ready-made queries', async () => {
		await withPage(path, { javaScript: false }, async ({ page }) => {
			const words = await wordsOf(page.locator('main'));
			expect(words).toContain('kræver JavaScript');
			expect(words).toContain('organisation_year');
			expect(await page.locator('main code, main pre').count()).toBeGreaterThan(20);
		});
	});

	test.each([360, 768, 1440])('fits %i pixels with a result in it', async (width) => {
		await withPage(path, { width }, async ({ page, problems }) => {
			await ready(page);
			await page.keyboard.press('Escape');
			await runButton(page).click();
			await expectWords(page, '11 rækker');
			expect(await findSidewaysScroll(page)).toEqual([]);
			expect(problems.csp).toEqual([]);
			expect(problems.console).toEqual([]);
			expect(problems.otherHosts).toEqual([]);
		});
	});

	test('runs several statements, stops at the one that fails and says where', async () => {
		await withPage(path, {}, async ({ page }) => {
			await ready(page);
			await runAll(page, 'select 41 + 1 as svar;\nselect navn from organisation;\nselect 3');
			await expectWords(page, 'Kolonnen »navn« findes ikke her.');
			await expectWords(page, 'Linje 2, kolonne 8');
			await expectWords(page, 'Ikke kørt');
			expect(await page.locator(results).getByText('42', { exact: true }).count()).toBe(1);
		});
	});

	test.each([
		["copy organisation to 'x.csv'", 'SQL kan ikke skrive filer her'],
		["attach 'x.duckdb'", 'Andre databaser kan ikke åbnes'],
		['install json', 'Udvidelser kan ikke hentes'],
		["select * from read_csv('https://example.com/a.csv')", 'Filer og adresser på nettet'],
		['set memory_limit = 1', 'Databasens indstillinger er låst'],
		['drop table organisation', 'Datasættet kan kun læses'],
		['create table organisation as select 1', 'Datasættet kan kun læses']
	])('refuses %s, and no request leaves the browser', async (sql, words) => {
		await withPage(path, {}, async ({ page, problems }) => {
			await ready(page);
			await runAll(page, sql);
			await expectWords(page, words);
			expect(problems.otherHosts).toEqual([]);
		});
	});

	test('is stopped in the middle of what never ends, and answers the next', async () => {
		await withPage(path, {}, async ({ page }) => {
			await ready(page);
			await runAll(
				page,
				'with recursive r as (select 1 as n union all select n + 1 from r) select count(*) from r'
			);
			await page.getByRole('button', { name: 'Afbryd', exact: true }).click();
			await expectWords(page, 'Afbrudt.');
			await runAll(page, 'select 6 * 7 as svar');
			await expectWords(page, '1 række, 1 kolonne');
		});
	});

	test('cuts no answer in silence', async () => {
		await withPage(path, {}, async ({ page }) => {
			await ready(page);
			await runAll(page, 'from range(20000)');
			await expectWords(page, 'kun de første 10.000 er hentet');
			await page.getByRole('button', { name: /^Vis flere/u }).click();
			await expectWords(page, '20.000 rækker');
		});
	});

	test('a shared query is shown, and does not run by itself', async () => {
		const sql = encodeURIComponent("select 'æøå' as ord");
		await withPage(`${path}#sql=t.${sql}&titel=Fra%20en%20kollega`, {}, async ({ page }) => {
			await ready(page);
			await expect.poll(() => wordsOf(page.getByRole('tablist'))).toContain('Fra en kollega');
			await page.waitForTimeout(500);
			expect(await wordsOf(page.locator(results))).toContain('når du har kørt en forespørgsel');
			await page.getByRole('tabpanel').getByRole('button', { name: 'Kør', exact: true }).click();
			await expectWords(page, 'æøå');
		});
	});

	test('what was written is there again after a reload', async () => {
		await withPage(path, {}, async ({ page }) => {
			await ready(page);
			await write(page, 'select 123456789');
			await page.waitForTimeout(600);
			await page.reload();
			await ready(page);
			await expect.poll(() => wordsOf(page.locator('.cm-content'))).toContain('123456789');
		});
	});

	test('a result can be taken along as CSV for a Danish Excel', async () => {
		await withPage(path, {}, async ({ page }) => {
			await ready(page);
			await runAll(page, "select 1.5 as tal, '=1+1' as formel");
			await expectWords(page, '1 række');
			const file = await download(page, page.getByRole('button', { name: 'CSV til dansk Excel' }));
			const text = new TextDecoder().decode(file.bytes);
			expect(text).toContain('tal;formel');
			expect(text).toContain("1,5;'=1+1");
		});
	});

	test('the editor is left by the keyboard: Escape, then Tab', async () => {
		await withPage(path, {}, async ({ page }) => {
			await ready(page);
			await editor(page).focus();
			await page.keyboard.press('Control+A');
			await page.keyboard.type('select 1');
			await page.keyboard.press('Escape');
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Kør');
			await page.keyboard.press('Enter');
			await expectWords(page, '1 række, 1 kolonne');
		});
	});

	test('a file of one’s own is read, corrected, joined with the dataset, and sent nowhere', async () => {
		await withPage(path, {}, async ({ page, problems }) => {
			await ready(page);
			await page.getByRole('button', { name: 'Egne filer', exact: true }).click();
			await page
				.locator('input[type=file]')
				.last()
				.setInputFiles([
					{
						name: 'Leje 2024.csv',
						mimeType: 'text/csv',
						buffer: Buffer.from(
							'Navn;Leje pr. m²;Andel\nlaerkesang;1.812,50;48 %\ntidselfroe;-;5,5 %\n'
						)
					},
					{ name: 'brev.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7 ikke en tabel') }
				]);
			const side = page.locator('.side');
			await expect.poll(() => wordsOf(side)).toContain('brev.csv blev ikke læst');
			expect(await wordsOf(side)).toContain('Kolonnerne er delt ved semikolon');
			expect(await page.getByLabel('Tabellens navn i SQL').inputValue()).toBe('leje_2024');
			await page.getByLabel('Type af andel').selectOption('text');
			await page.getByRole('button', { name: 'Læs ind', exact: true }).click();
			await expect
				.poll(() => wordsOf(side), { timeout: patience })
				.toContain('2 rækker, fra Leje 2024.csv');
			await runAll(
				page,
				'select name, leje_pr_m, andel from leje_2024 l join organisation o on o.id = l.navn order by name'
			);
			await expectWords(page, '2 rækker, 3 kolonner');
			await expectWords(page, '1.812,5');
			await expectWords(page, '48 %');
			await page.getByRole('button', { name: 'Fjern tabellen leje_2024' }).click();
			await runAll(page, 'from leje_2024');
			await expectWords(page, 'findes ikke');
			expect(problems.otherHosts).toEqual([]);
			expect(problems.csp).toEqual([]);
			expect(problems.console).toEqual([]);
		});
	});

	test('a chart, a pivot and the statistics of a result', async () => {
		await withPage(path, {}, async ({ page, problems }) => {
			await ready(page);
			await runAll(
				page,
				"select organisation, year, value from organisation_year where indicator = 'dispositionsfond_disponibel'"
			);
			await expectWords(page, '3 kolonner');
			const show = (name: string): Promise<void> =>
				page.locator(results).getByRole('button', { name, exact: true }).first().click();
			await show('Diagram');
			await page.locator(`${results} .live svg`).waitFor();
			const file = await download(page, page.getByRole('button', { name: 'Hent SVG' }));
			expect(new TextDecoder().decode(file.bytes)).toContain('Eksempeldata');
			await show('Pivot');
			await expectWords(page, 'I alt');
			await page.locator(`${results} .views`).getByRole('button', { name: 'Kolonner' }).click();
			await expectWords(page, 'VARCHAR');
			expect(problems.csp).toEqual([]);
			expect(problems.console).toEqual([]);
		});
	});
});

describe('"Åbn i SQL"', () => {
	test.each([
		['/eksempel/', 'SQL bag siden', 'Bør ses efter'],
		['/eksempel/organisationer/laerkesang/', 'SQL bag siden', 'Aftaler'],
		['/eksempel/aftaler/', 'SQL bag siden', 'Aftaler og opfølgning'],
		['/eksempel/indikatorer/effektivitetstal/', 'Vis SQL', null],
		['/eksempel/sammenlign/', 'Vis SQL', null],
		['/eksempel/temaer/klima_energi/', 'Vis SQL', null]
	])('on %s opens the query under a line that names the page', async (from, panel, part) => {
		await withPage(from, {}, async ({ page, problems }) => {
			const title = await page.title();
			await page.getByText(panel, { exact: true }).first().click();
			if (part !== null) await page.locator('.queries').getByText(part).first().click();
			await page
				.getByRole('link', { name: /^Åbn i SQL/u })
				.first()
				.click();
			await page.waitForURL('**/eksempel/sql/**');
			await ready(page);
			const first = page.locator('.cm-line').first();
			await expect.poll(() => wordsOf(first)).toContain('Fra:');
			expect(await wordsOf(first)).toContain(from);
			expect(await wordsOf(first)).toContain(title);
			expect(await wordsOf(page.locator(results))).toContain('når du har kørt');
			await page.getByRole('tabpanel').getByRole('button', { name: 'Kør', exact: true }).click();
			await expectWords(page, ' ms.');
			expect(await wordsOf(page.locator(results))).toMatch(/\d rækker?, \d+ kolonner/u);
			expect(problems.console).toEqual([]);
		});
	});
});
