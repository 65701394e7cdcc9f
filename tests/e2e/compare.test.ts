import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
	allowClipboard,
	chipsOf,
	comparePath,
	expectChosen,
	expectShown,
	patience,
	expectGroup,
	noProblems,
	readClipboard,
	saidInAddress,
	unfold,
	views,
	withComparison
} from './compare-page.ts';
import { watchRequests } from './engine-requests.ts';
import { findSidewaysScroll, siteAddress, withPage } from './harness.ts';
import { findParting, mainWords, readTable, wordsOf } from './page-words.ts';

const tidselfroe = 'Boligselskabet Tidselfrø';
const laerkesang = 'Andelsboligforeningen Lærkesang';
const firstChart = 'figure#dispositionsfond_disponibel';
const plainView = views[0]?.shows ?? '';

describe('without JavaScript', () => {
	test('the key figures stand as pictures and as tables, and what needs scripts is said', async () => {
		await withComparison(
			'',
			async ({ page }) => {
				const charts = page.locator('main figure.chart');
				expect(await charts.count()).toBe(8);
				expect(await wordsOf(page.locator('main noscript').first())).toContain('kræver JavaScript');
				for (const chart of await charts.all()) {
					const id = (await chart.getAttribute('id')) ?? '';
					expect(await chart.locator('svg').first().isVisible(), id).toBe(true);
					await chart.getByText('Vis som tabel').click();
					const rows = await readTable(chart.locator('table'));
					const names = rows.map(([name]) => name);
					expect(names, id).toContain('Gruppens median');
					expect(names, id).toContain('Antal med tal (n)');
					expect(names, id).toContain(tidselfroe);
				}
				expect(await page.getByRole('combobox').filter({ visible: true }).count()).toBe(0);
				expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
			},
			{ javaScript: false }
		);
	});
});

describe('choosing with the keyboard alone', () => {
	async function type(page: Page, words: string): Promise<void> {
		await page.getByRole('combobox', { name: 'Find en organisation' }).focus();
		await page.keyboard.type(words);
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
	}

	test('typed, chosen, drawn by name and in the address; Backspace takes the last away', async () => {
		await withComparison('', async ({ page }) => {
			await type(page, 'tids');
			await expectChosen(page, [tidselfroe]);
			await expect.poll(() => saidInAddress(page, 'valgt')).toBe('tidselfroe');
			await type(page, 'lærke');
			await expectChosen(page, [tidselfroe, laerkesang]);
			await expect.poll(() => saidInAddress(page, 'valgt')).toBe('tidselfroe.laerkesang');
			const drawing = page.locator(`${firstChart} svg`).first();
			for (const name of ['Tidselfrø', 'Lærkesang']) {
				await expect.poll(() => wordsOf(drawing)).toContain(name);
				expect(await drawing.getAttribute('aria-label')).toContain(name);
			}
			expect(await wordsOf(page.locator('main .group'))).toContain(
				`Valgt: ${tidselfroe} og ${laerkesang}.`
			);
			await page.keyboard.press('Backspace');
			await expectChosen(page, [tidselfroe]);
			await page.keyboard.press('Backspace');
			await expectChosen(page, []);
			await expect.poll(() => new URL(page.url()).search).toBe('');
		});
	});

	test('is taken back and made again, by keys and by buttons, and put back to the start', async () => {
		await withComparison('', async ({ page }) => {
			const before = await mainWords(page);
			await type(page, 'tids');
			await type(page, 'lærke');
			const both = [tidselfroe, laerkesang];
			await expectChosen(page, both);
			await page.keyboard.press('Control+z');
			await expectChosen(page, [tidselfroe]);
			await expect.poll(() => saidInAddress(page, 'valgt')).toBe('tidselfroe');
			await page.keyboard.press('Control+Shift+Z');
			await expectChosen(page, both);
			await page.getByRole('button', { name: 'Fortryd' }).click();
			await page.getByRole('button', { name: 'Fortryd' }).click();
			await expectChosen(page, []);
			await page.getByRole('button', { name: 'Gentag' }).click();
			await page.getByRole('button', { name: 'Gentag' }).click();
			await expectChosen(page, both);
			await expect.poll(() => saidInAddress(page, 'valgt')).toBe('tidselfroe.laerkesang');
			await page.getByRole('button', { name: 'Nulstil' }).click();
			await expectChosen(page, []);
			await expect.poll(() => new URL(page.url()).search).toBe('');
			await expect.poll(async () => findParting(await mainWords(page), before)).toBeNull();
		});
	});

	/** A word typed has its own undo: Ctrl+Z in it leaves the comparison alone. */
	test('Ctrl+Z in a field with words belongs to the field', async () => {
		await withComparison('?valgt=tidselfroe', async ({ page }) => {
			await type(page, 'lærke');
			await expectChosen(page, [tidselfroe, laerkesang]);
			await page.keyboard.type('xyz');
			await page.keyboard.press('Control+z');
			await expectChosen(page, [tidselfroe, laerkesang]);
		});
	});
});

describe('a link', () => {
	test('read again, and copied to somebody else, shows the same', async () => {
		const search =
			'?v=1&valgt=laerkesang.tidselfroe&indikatorer=husleje.tilfredshed&fra=2018&til=2024&vis=rangorden&mod=2020';
		await withComparison(search, async ({ page }) => {
			await allowClipboard(page);
			const expectSame = async (other: Page): Promise<void> => {
				await expectShown(other, 'Plads 1 er den højeste værdi');
				await expectChosen(other, [laerkesang, tidselfroe]);
				expect(await other.locator('main .view h2').allTextContents()).toEqual([
					'Husleje i 2024',
					'Beboertilfredshed i 2023'
				]);
				expect(await wordsOf(other.locator('main .group'))).toContain('Sammenholdt med 2020');
			};
			await expectSame(page);
			const words = await mainWords(page);
			await page.getByRole('button', { name: 'Kopiér link' }).click();
			await page.getByRole('button', { name: 'Kopieret' }).waitFor();
			const link = await readClipboard(page);
			expect(new URL(link).pathname).toBe(comparePath);
			await page.reload();
			await expectSame(page);
			await withComparison(new URL(link).search, async (copy) => {
				await expectSame(copy.page);
				await expect
					.poll(async () => findParting(await mainWords(copy.page), words), { timeout: 20_000 })
					.toBeNull();
			});
		});
	});

	test('of the first days, with the words of the other pages, still shows what it showed', async () => {
		await withComparison('?organisation=laerkesang&indikator=husleje', async ({ page }) => {
			await expectChosen(page, [laerkesang]);
			await expect
				.poll(
					() =>
						page.locator('main .view figure.chart').evaluateAll((all) => all.map(({ id }) => id)),
					{ timeout: patience }
				)
				.toEqual(['husleje']);
			expect(await page.locator('.ignored').count()).toBe(0);
			await page.getByRole('button', { name: 'Tabel', exact: true }).click();
			await expectShown(page, 'Sammenligningen som tabel');
			await expect.poll(() => saidInAddress(page, 'valgt')).toBe('laerkesang');
			expect(saidInAddress(page, 'v')).toBe('1');
			expect(saidInAddress(page, 'organisation')).toBeNull();
			expect(saidInAddress(page, 'indikator')).toBeNull();
		});
	});

	test.each([
		['?valgt=findes-ikke.tidselfroe', 'ukendt organisation: findes-ikke', [tidselfroe]],
		['?v=99&valgt=tidselfroe', 'v=99', [tidselfroe]],
		['?fra=abc', 'fra=abc', []],
		['?til=-1&vis=alt&vaegte=9.9.9.9', 'til=-1', []],
		['?indikatorer=findes_ikke', 'ukendt indikator: findes_ikke', []],
		['?gruppe=egen&medlemmer=x', 'ukendt organisation: x', []],
		['?valgt=%F0%9F%98%80', 'ukendt organisation: 😀', []],
		[
			`?valgt=${encodeURIComponent('<script>alert(1)</script>')}`,
			'ukendt organisation: <script>alert(1)</script>',
			[]
		],
		[
			`?gruppe=egen&medlemmer=laerkesang&gruppenavn=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
			null,
			[]
		],
		['?valgt=%00&fra=%', null, []],
		['?valgt=&indikatorer=&vis=&v=', null, []]
	] as const)('%s names what it cannot read, and the rest holds', async (search, named, chosen) => {
		await withComparison(
			search,
			async ({ page }) => {
				const dialogs: string[] = [];
				page.on('dialog', (dialog) => dialogs.push(dialog.message()));
				await expectChosen(page, chosen);
				if (named !== null) {
					await expect.poll(async () => await wordsOf(page.locator('.ignored'))).toContain(named);
				}
				expect(await page.locator('main .view').textContent()).not.toBe('');
				expect(await page.locator('main script, main img').count()).toBe(0);
				expect(await findSidewaysScroll(page)).toEqual([]);
				expect(dialogs).toEqual([]);
			},
			{ width: 360 }
		);
	});

	test('of 200 kB is read as far as it goes', async () => {
		await withPage('/', { width: 360 }, async ({ page, problems }) => {
			// Hosts turn such an address away; a host that does not sends the page as it is.
			await page.route(
				(url) => url.search.length > 100_000,
				async (route) => {
					await route.fulfill({ response: await route.fetch({ url: siteAddress(comparePath) }) });
				}
			);
			const search = `?valgt=${'x'.repeat(200_000)}.tidselfroe`;
			await page.goto(siteAddress(comparePath) + search);
			await expectChosen(page, [tidselfroe]);
			const words = await wordsOf(page.locator('.ignored'));
			expect(words).toContain('ukendt organisation');
			expect(words.length).toBeLessThan(300);
			expect(await findSidewaysScroll(page)).toEqual([]);
			expect(problems).toEqual(noProblems);
		});
	});
});

describe('one organisation alone', () => {
	test('is chosen at once, cannot be taken away, and is said to be alone', async () => {
		await withComparison(
			'',
			async ({ page }) => {
				await expectChosen(page, ['Lejerbo Gladsaxe']);
				expect(await wordsOf(page.locator('main .group'))).toContain('kun én organisation');
				await expectGroup(page, 'n = 1.');
				expect(await page.getByRole('combobox', { name: /Find/ }).count()).toBe(0);
				expect(await page.getByRole('button', { name: /^Fjern/ }).count()).toBe(0);
				expect(await wordsOf(page.locator('figure .sentence').first())).toContain('»negativ«');
			},
			{ dataset: 'gladsaxe' }
		);
	});
});

describe('an indicator without figures in the years', () => {
	test.each(views.filter(({ word }) => !['sammenhaeng', 'aendringer'].includes(word)))(
		'is said to have none ($word)',
		async ({ word }) => {
			const search = `?indikatorer=huslejestigning&fra=2016&til=2016&vis=${word}`;
			await withComparison(search, async ({ page }) => {
				await expect
					.poll(() => wordsOf(page.locator('main .view')), { timeout: patience })
					.toMatch(/Ingen (?:tal|af de valgte|har en værdi)/);
				expect(await page.locator('main .view figure').count()).toBe(0);
			});
		}
	);
});

describe('the engine', () => {
	test('stays where it is until a question has no stored answer', async () => {
		await withComparison('', async ({ page }) => {
			const seen = watchRequests(page);
			await page.reload();
			await page.mouse.wheel(0, 3000);
			await page.waitForTimeout(1500);
			expect(seen.ofEngine).toEqual([]);
			expect(seen.ofAnswers).toEqual([]);
			await page.getByRole('combobox').first().fill('tids');
			await page.keyboard.press('Enter');
			await expectChosen(page, [tidselfroe]);
			await page.getByRole('button', { name: 'Varmekort' }).click();
			await expectShown(page, 'Farven siger');
			expect(await chipsOf(page)).toEqual([tidselfroe]);
			expect(seen.ofEngine).toEqual([]);
			await unfold(page, 'År');
			await page.getByRole('combobox', { name: 'Fra', exact: true }).selectOption('2019');
			await page.getByRole('button', { name: 'Kurver' }).click();
			await expectShown(page, plainView);
			await expect
				.poll(() => seen.ofEngine.some((url) => url.includes('.wasm')), { timeout: patience })
				.toBe(true);
		});
	});
});
