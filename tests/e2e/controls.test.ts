import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './harness.ts';
import { readDanishNumber, wordsOf } from './page-words.ts';

interface Column {
	readonly names: readonly string[];
	readonly values: readonly (number | null)[];
}

/** One column of the matrix as it stands, from top to bottom; `place` counts from 1. */
async function readMatrix(page: Page, place: number): Promise<Column> {
	const rows = page.locator('section[aria-labelledby="matrix-titel"] tbody tr');
	const cells = await rows.evaluateAll(
		(lines, index) =>
			lines.map((line) => {
				const cell = line.querySelectorAll('td')[index - 1];
				return [
					line.querySelector('th a')?.textContent ?? '',
					cell?.querySelector('.figure')?.lastChild?.textContent ?? ''
				] as const;
			}),
		place
	);
	return {
		names: cells.map(([name]) => name),
		values: cells.map(([, value]) => readDanishNumber(value))
	};
}

function sorted(values: readonly (number | null)[], isDescending: boolean): (number | null)[] {
	const known = values.filter((value) => value !== null);
	const unknown = values.filter((value) => value === null);
	return [...known.toSorted((a, b) => (isDescending ? b - a : a - b)), ...unknown];
}

test('the matrix is sorted by a column, up and down, with the unknown last', async () => {
	// In that year two of twelve have no satisfaction figure yet, and one organisation had not begun.
	await withPage('/eksempel/', { search: '?aar=2016' }, async ({ page }) => {
		const table = page.locator('section[aria-labelledby="matrix-titel"] table');
		await expect.poll(() => wordsOf(table.locator('caption'))).toContain('udgangen af 2016');
		const before = await readMatrix(page, 1);
		const head = table.locator('thead th').nth(1);
		for (const [direction, isDescending] of [
			['descending', true],
			['ascending', false]
		] as const) {
			await head.getByRole('button').click();
			expect(await head.getAttribute('aria-sort')).toBe(direction);
			const now = await readMatrix(page, 1);
			expect(now.values).toEqual(sorted(before.values, isDescending));
			expect(now.names.toSorted()).toEqual(before.names.toSorted());
		}
		await table.locator('thead th').first().getByRole('button').click();
		expect(await readMatrix(page, 1)).toEqual(before);
	});
});

test('the colours that a person has chosen stay, on every page and after a reload', async () => {
	await withPage('/eksempel/', { scheme: 'light' }, async ({ page }) => {
		const ink = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).color);
		const light = await ink();
		const button = page.getByRole('button', { name: 'Farver' });
		expect(await wordsOf(button)).toMatch(/Som systemet$/);
		await button.click();
		expect(await wordsOf(button)).toMatch(/Lyst$/);
		await button.click();
		expect(await wordsOf(button)).toMatch(/Mørkt$/);
		const dark = await ink();
		expect(dark).not.toBe(light);
		await page.reload();
		expect(await ink()).toBe(dark);
		// The colours stand before the first paint, the button says so when the page has come alive.
		await expect.poll(() => wordsOf(button)).toMatch(/Mørkt$/);
		await page.getByRole('link', { name: 'Om Dialogblik' }).click();
		await page.waitForURL('**/om/');
		expect(await ink()).toBe(dark);
		await page.getByRole('button', { name: 'Farver' }).click();
		await page.reload();
		expect(await ink()).toBe(light);
	});
});

describe('the search of organisations', () => {
	test.each([
		['lærkesang', ['Andelsboligforeningen Lærkesang']],
		['laerkesang', ['Andelsboligforeningen Lærkesang']],
		['RØNNE', ['Ældreboligselskabet Rønnebær']],
		['aeldre', ['Ældreboligselskabet Rønnebær']],
		['blaa', ['Arbejderboligforeningen Blåklokken']],
		['graasvalen trekløver', ['Boligselskabet Gråsvalen']],
		['findes ikke', []]
	] as const)('%s', async (words, names) => {
		await withPage('/eksempel/organisationer/', {}, async ({ page }) => {
			const found = page.locator('main tbody th > a');
			const all = await found.count();
			const search = page.getByRole('searchbox');
			await search.fill(words);
			await expect.poll(() => found.count()).toBe(names.length);
			expect(await found.allTextContents()).toEqual(names);
			const status = await wordsOf(page.locator('.search [role="status"]'));
			expect(status).toBe(
				names.length === 0
					? 'Ingen organisation passer til søgningen.'
					: `${String(names.length)} af ${String(all)} vises`
			);
			await search.fill('');
			await expect.poll(() => found.count()).toBe(all);
		});
	});
});

describe('with the keyboard alone', () => {
	/** Presses Tab until what is asked for has the focus. */
	async function tabTo(page: Page, selector: string): Promise<void> {
		for (let step = 0; step < 200; step++) {
			if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
				return;
			}
			await page.keyboard.press('Tab');
		}
		throw new Error(`${selector} is not reached with Tab`);
	}

	test('the first Tab offers the way past the menu', async () => {
		await withPage('/eksempel/', {}, async ({ page }) => {
			await page.keyboard.press('Tab');
			const focused = page.locator(':focus');
			expect(await wordsOf(focused)).toBe('Gå til indholdet');
			expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(0);
			await page.keyboard.press('Enter');
			await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('indhold');
			await page.keyboard.press('Tab');
			const isInside = await page.evaluate(
				() => document.activeElement?.closest('main') instanceof HTMLElement
			);
			expect(isInside).toBe(true);
		});
	});

	test('the year is changed', async () => {
		await withPage('/eksempel/', {}, async ({ page }) => {
			await tabTo(page, 'main select');
			await page.keyboard.press('ArrowDown');
			await page.waitForURL('**/eksempel/?aar=2024');
			const main = page.locator('main');
			await expect
				.poll(() => wordsOf(main))
				.toContain('Hver organisations nyeste tal ved udgangen af 2024');
			expect(await page.evaluate(() => document.activeElement?.matches('main select'))).toBe(true);
		});
	});

	test('an organisation is found, and its first chart read', async () => {
		await withPage('/eksempel/organisationer/', {}, async ({ page }) => {
			await tabTo(page, '#soeg');
			await page.keyboard.type('tidselfrø');
			await tabTo(page, 'main tbody a');
			await page.keyboard.press('Enter');
			await page.waitForURL('**/organisationer/tidselfroe/');
			await tabTo(page, '.stage');
			const chart = page.locator('figure').filter({ has: page.locator('.stage:focus') });
			await chart.locator('.live svg').waitFor();
			await page.keyboard.press('ArrowRight');
			const voice = chart.locator('[aria-live="polite"]');
			await expect.poll(() => wordsOf(voice)).toMatch(/^2016: [\d.]+ kr\./);
			await page.keyboard.press('End');
			await expect.poll(() => wordsOf(voice)).toMatch(/^2025: [\d.]+ kr\./);
			await page.keyboard.press('Escape');
			await expect.poll(() => wordsOf(voice)).toBe('');
		});
	});
});

test('a lesser figure of a profile unfolds into its chart, and a link to it finds it unfolded', async () => {
	const path = '/eksempel/organisationer/laerkesang/';
	const id = 'organisation-laerkesang-energiforbrug';
	await withPage(path, {}, async ({ page }) => {
		const row = page.locator(`tr#${id}`);
		const button = row.getByRole('button');
		expect(await page.locator(`figure#${id}`).count()).toBe(0);
		await button.focus();
		await page.keyboard.press('Enter');
		const chart = page.locator(`figure#${id}`);
		await chart.locator('svg').first().waitFor();
		expect(await chart.locator('.sentence').textContent()).toContain('kWh/m²');
		await page.keyboard.press('Enter');
		await expect.poll(() => chart.count()).toBe(0);
	});
	await withPage(path, { search: `#${id}` }, async ({ page }) => {
		await page.locator(`figure#${id} svg`).first().waitFor();
	});
});
