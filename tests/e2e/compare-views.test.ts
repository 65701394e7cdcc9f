import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExample, type Example } from './compare-database.ts';
import {
	chipsOf,
	comparePath,
	expectChosen,
	expectShown,
	expectGroup,
	patience,
	saidInAddress,
	views,
	withoutMarks,
	withComparison
} from './compare-page.ts';
import { fail } from './engine-requests.ts';
import { findAxeViolations, findSidewaysScroll, openPage } from './harness.ts';
import { wordsOf } from './page-words.ts';

const two = 'valgt=tidselfroe.laerkesang';

let example: Example;
beforeAll(async () => {
	example = await openExample();
});
afterAll(() => example.engine.close());

describe.each(views)('the view $label', ({ word, shows, showsOfOne }) => {
	test('opens from its address and is accessible', async () => {
		await withComparison(`?${two}&vis=${word}`, async ({ page }) => {
			await expectShown(page, shows);
			await expectChosen(page, ['Boligselskabet Tidselfrø', 'Andelsboligforeningen Lærkesang']);
			expect(await page.getByRole('button', { pressed: true }).count()).toBe(1);
			expect(await findAxeViolations(page)).toEqual([]);
		});
	});

	test('says of one organisation with one status what there is to say', async () => {
		await withComparison(
			`?vis=${word}`,
			async ({ page }) => {
				await expectShown(page, showsOfOne);
				expect(await findSidewaysScroll(page)).toEqual([]);
				expect(await findAxeViolations(page)).toEqual([]);
			},
			{ dataset: 'gladsaxe', width: 360 }
		);
	});

	test('compares departments', async () => {
		const two = await example.departments(2);
		const search = `?niveau=afdeling&valgt=${two.join('.')}&vis=${word}`;
		await withComparison(search, async ({ page }) => {
			await expect.poll(async () => (await chipsOf(page)).length, { timeout: patience }).toBe(2);
			await expectGroup(page, 'alle afdelinger, n = 71');
			await expectShown(page, word === 'kurver' ? 'Valgte er fremhævet' : shows);
			const first = page.locator('main .view').locator('figure svg, table, ol > li').first();
			await first.waitFor();
			expect(await wordsOf(page.locator('main .population'))).toContain('hele afdelingen');
		});
	});
});

test('all views are reached with the keyboard, one after the other, and each is in the address', async () => {
	await withComparison(`?${two}`, async ({ page }) => {
		const tabs = page.getByRole('group', { name: 'Visning' });
		await tabs.getByRole('button').first().focus();
		for (const { word, label, shows } of views) {
			const tab = tabs.getByRole('button', { name: label, exact: true });
			expect(await tab.evaluate((node) => node === document.activeElement)).toBe(true);
			await page.keyboard.press('Space');
			await expectShown(page, shows);
			expect(await tab.getAttribute('aria-pressed')).toBe('true');
			await expect.poll(() => saidInAddress(page, 'vis')).toBe(word === 'kurver' ? null : word);
			await page.keyboard.press('Tab');
		}
		// Each was a choice of its own, and can be taken back.
		await page.getByRole('button', { name: 'Fortryd' }).click();
		await expectShown(page, 'Sammenligningen som tabel');
	});
});

describe.each(['varmekort', 'tabel'])('on a phone in the dark, %s', (word) => {
	const view = views.find((one) => one.word === word);

	test('is accessible and stays within the screen', async () => {
		await withComparison(
			`?${two}&vis=${word}`,
			async ({ page }) => {
				await expectShown(page, view?.shows ?? '');
				expect(await findAxeViolations(page)).toEqual([]);
				expect(await findSidewaysScroll(page)).toEqual([]);
			},
			{ width: 360, scheme: 'dark' }
		);
	});
});

describe('sixty departments at once, on a phone', () => {
	test('are drawn in every view and stay within the screen', async () => {
		const ids = await example.departments(60);
		await withComparison(
			`?niveau=afdeling&valgt=${ids.join('.')}`,
			async ({ page }) => {
				await expect
					.poll(() => wordsOf(page.locator('main .group')), { timeout: patience })
					.toContain('og 55 flere');
				await page.locator('main figure').first().scrollIntoViewIfNeeded();
				await page.locator('main figure .live svg').first().waitFor({ timeout: patience });
				expect(await findSidewaysScroll(page)).toEqual([]);
				for (const { label, shows, word } of views.slice(1)) {
					await page.getByRole('button', { name: label, exact: true }).click();
					await expectShown(page, shows);
					const part = page.locator('main .view').locator('figure svg, table, ol > li').first();
					await part.waitFor({ timeout: patience });
					expect(await findSidewaysScroll(page), word).toEqual([]);
				}
			},
			{ width: 360 }
		);
	});
});

test('the plane shows the two indicators that are chosen for it', async () => {
	await withComparison('?vis=sammenhaeng', async ({ page }) => {
		const title = page.locator('figure#punkter h2');
		await title.waitFor({ timeout: patience });
		const before = await wordsOf(title);
		await page.getByLabel('Vandret').selectOption({ label: 'Husleje' });
		await page.getByLabel('Lodret').selectOption({ label: 'Energiforbrug til varme' });
		await expect
			.poll(() => wordsOf(title), { timeout: patience })
			.toBe('Energiforbrug til varme over for Husleje');
		expect(saidInAddress(page, 'vandret')).toBe('husleje');
		expect(saidInAddress(page, 'lodret')).toBe('energiforbrug');
		await page.getByLabel('Lodret').selectOption({ label: 'Husleje' });
		await expectShown(page, 'Vælg to forskellige nøgletal.');
		await page.getByRole('button', { name: 'Nulstil' }).click();
		await page.getByRole('button', { name: 'Sammenhæng' }).click();
		await expect.poll(() => wordsOf(title), { timeout: patience }).toBe(before);
	});
});

test('all departments of an organisation are chosen at once, and the level is left again', async () => {
	await withComparison('', async ({ page }) => {
		await page.getByRole('radio', { name: 'Organisationer' }).focus();
		await page.keyboard.press('ArrowRight');
		const field = page.getByRole('combobox', { name: 'Find en afdeling eller dens organisation' });
		await field.waitFor({ timeout: patience });
		await expect.poll(() => saidInAddress(page, 'niveau')).toBe('afdeling');
		await expectGroup(page, 'alle afdelinger, n = 71');
		await field.focus();
		await page.keyboard.type('gråsvalen');
		await expect
			.poll(async () => withoutMarks((await page.getByRole('option').first().textContent()) ?? ''))
			.toContain('Vælg alle 7 afdelinger i Boligselskabet Gråsvalen');
		await page.keyboard.press('Enter');
		await expect.poll(async () => (await chipsOf(page)).length, { timeout: patience }).toBe(7);
		await page.getByRole('radio', { name: 'Afdelinger' }).focus();
		await page.keyboard.press('ArrowLeft');
		await expectGroup(page, 'alle organisationer, n = 12');
		await expectChosen(page, []);
		await expect.poll(() => new URL(page.url()).search).toBe('');
	});
});

test('what cannot be fetched is said; the figures before stand, and a second try works', async () => {
	const open = await openPage(comparePath);
	try {
		const { page } = open;
		const failure = await fail(page, { stored: 'missing', wasm: 'missing', worker: 'missing' });
		await page.getByRole('button', { name: 'Varmekort' }).click();
		const again = page.getByRole('button', { name: 'Prøv igen' });
		await again.waitFor({ timeout: patience });
		await expect.poll(() => wordsOf(page.locator('main .view'))).toContain(views[0]?.shows);
		await failure.lift();
		await again.click();
		await expectShown(page, 'Farven siger');
		expect(open.problems.csp).toEqual([]);
	} finally {
		await open.close();
	}
});
