import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fail, watchRequests, type Failure, type files } from './engine-requests.ts';
import { withPage } from './harness.ts';
import { findParting, mainWords, wordsOf } from './page-words.ts';

/** An error is shown within five seconds; a busy machine needs longer to start and to draw. */
const patienceMs = 30_000;

const cannotStart = 'Databasen i browseren kunne ikke startes. Siden kan stadig læses.';
const brokenData = 'Datafilen er beskadiget, mangler eller hører til en anden udgave af siden.';

type Failing = Partial<Record<keyof typeof files, Failure>>;

const cases: readonly { readonly failing: Failing; readonly says: string }[] = [
	{ failing: { wasm: 'refused' }, says: cannotStart },
	{ failing: { wasm: 'missing' }, says: cannotStart },
	{ failing: { wasm: 'stalled' }, says: cannotStart },
	{ failing: { wasm: 'page' }, says: cannotStart },
	{ failing: { worker: 'missing' }, says: cannotStart },
	{ failing: { worker: 'stalled' }, says: cannotStart },
	{ failing: { database: 'refused' }, says: cannotStart },
	{ failing: { database: 'stalled' }, says: cannotStart },
	{ failing: { database: 'missing' }, says: brokenData },
	{ failing: { database: 'broken' }, says: brokenData },
	{ failing: { database: 'page' }, says: brokenData }
];

function retryButton(page: Page): Locator {
	return page.getByRole('button', { name: 'Prøv igen' });
}

/** The numbers of the overview, without the message above them. */
async function headlines(page: Page): Promise<string> {
	return (await page.locator('main article').allTextContents()).join(' ').replace(/\s+/g, ' ');
}

async function choose(page: Page, year: string): Promise<void> {
	await page.getByLabel('Nøgletal ved udgangen af').selectOption(year);
}

const known = new Map<string, string>();

/** What the overview says of a year where nothing fails. Only inside a test. */
async function headlinesOf(year: string): Promise<string> {
	if (!known.has(year)) {
		await withPage('/eksempel/', { search: `?aar=${year}` }, async ({ page }) => {
			await expect.poll(() => headlines(page)).toContain(`${year}, median`);
			known.set(year, await headlines(page));
		});
	}
	return known.get(year) ?? '';
}

describe('a choice that neither a stored answer nor the engine can answer', () => {
	test.each(cases)(
		'$failing: says so in Danish, and can be tried again',
		async ({ failing, says }) => {
			const expected = await headlinesOf('2020');
			await withPage('/eksempel/', {}, async ({ page }) => {
				const before = await headlines(page);
				const block = await fail(page, { stored: 'missing', ...failing });
				await choose(page, '2020');
				await retryButton(page).waitFor({ timeout: patienceMs });
				expect(await wordsOf(page.locator('main [role="status"]').first())).toContain(says);
				expect(await headlines(page), 'the built numbers').toBe(before);
				// The list says 2020; the numbers are still those of 2025, and must say so.
				expect(await wordsOf(page.locator('main caption').first())).toContain('udgangen af 2025');
				await block.lift();
				await retryButton(page).click();
				await expect.poll(() => headlines(page), { timeout: patienceMs }).toBe(expected);
				expect(await retryButton(page).count()).toBe(0);
			});
		}
	);

	test('leaves the way back to the built page open', async () => {
		await withPage('/eksempel/', {}, async ({ page }) => {
			const before = await mainWords(page);
			await fail(page, { stored: 'refused', wasm: 'refused' });
			await choose(page, '2020');
			await retryButton(page).waitFor({ timeout: patienceMs });
			await choose(page, '2025');
			await expect.poll(async () => findParting(await mainWords(page), before)).toBeNull();
		});
	});

	test.each([
		['/eksempel/organisationer/laerkesang/', 'Sammenlign med', 'stoerrelse'],
		['/eksempel/indikatorer/effektivitetstal/', 'Periode', '2018']
	] as const)('on %s leaves what the charts say of themselves true', async (path, label, value) => {
		await withPage(path, {}, async ({ page }) => {
			const charts = page.locator('main figure');
			const before = await charts.locator('figcaption').allTextContents();
			const sql = await page.locator('main pre').allTextContents();
			await fail(page, { stored: 'refused', wasm: 'refused' });
			await page.getByLabel(label).selectOption(value);
			await retryButton(page).waitFor({ timeout: patienceMs });
			expect(await mainWords(page)).toContain(cannotStart);
			expect(await charts.locator('figcaption').allTextContents()).toEqual(before);
			expect(await page.locator('main pre').allTextContents()).toEqual(sql);
		});
	});

	test('can be tried again too early, and fails again', async () => {
		await withPage('/eksempel/', {}, async ({ page }) => {
			await fail(page, { stored: 'missing', wasm: 'stalled' });
			await choose(page, '2020');
			for (let attempt = 0; attempt < 2; attempt++) {
				await page.getByText('Henter …').waitFor();
				await retryButton(page).waitFor({ timeout: patienceMs });
				await retryButton(page).click();
			}
			await page.getByText('Henter …').waitFor();
		});
	});
});

test('without a line, what has been seen is shown, and the rest is said to be missing', async () => {
	const expected = await headlinesOf('2017');
	await withPage('/eksempel/', {}, async ({ page }) => {
		await choose(page, '2019');
		await expect.poll(() => headlines(page)).toContain('2019, median');
		const seen = await headlines(page);
		await page.context().setOffline(true);
		await choose(page, '2017');
		await retryButton(page).waitFor({ timeout: patienceMs });
		await choose(page, '2019');
		await expect.poll(() => headlines(page)).toBe(seen);
		await choose(page, '2017');
		await retryButton(page).waitFor({ timeout: patienceMs });
		await page.context().setOffline(false);
		await retryButton(page).click();
		await expect.poll(() => headlines(page), { timeout: patienceMs }).toBe(expected);
	});
});

describe('"Regn efter i browseren"', () => {
	const start = (page: Page): Promise<void> =>
		page.getByRole('button', { name: 'Regn efter i browseren' }).click();
	const status = (page: Page): Locator => page.locator('.verify [role="status"]');

	test.each(['gladsaxe', 'eksempel'])('finds the same numbers in %s', async (dataset) => {
		await withPage(`/${dataset}/data/`, {}, async ({ page, problems }) => {
			const seen = watchRequests(page);
			await start(page);
			const says = /^(\d+) forespørgsler med (\d+) rækker gav præcis de samme tal\./;
			await expect.poll(() => wordsOf(status(page)), { timeout: 100_000 }).toMatch(says);
			const [, questions, rows] = says.exec(await wordsOf(status(page))) ?? [];
			expect(Number(questions)).toBeGreaterThan(1);
			expect(Number(rows)).toBeGreaterThan(1);
			expect(seen.ofEngine.some((url) => url.includes(`${dataset}.duckdb`))).toBe(true);
			expect(problems).toEqual({ csp: [], console: [], otherHosts: [], failedRequests: [] });
		});
	});

	test('is broken off, and started again', async () => {
		await withPage('/gladsaxe/data/', {}, async ({ page }) => {
			const block = await fail(page, { database: 'stalled' });
			await start(page);
			await page.getByRole('button', { name: 'Afbryd' }).click();
			await expect.poll(() => wordsOf(status(page))).toBe('Afbrudt.');
			await block.lift();
			await start(page);
			await expect
				.poll(() => wordsOf(status(page)), { timeout: patienceMs })
				.toContain('præcis de samme tal');
		});
	});

	test.each([
		['broken', brokenData],
		['missing', brokenData],
		['stalled', cannotStart]
	] as const)('says in Danish that the database is %s', async (failure, says) => {
		await withPage('/gladsaxe/data/', {}, async ({ page }) => {
			await fail(page, { database: failure });
			await start(page);
			await expect.poll(() => wordsOf(status(page)), { timeout: patienceMs }).toContain(says);
			expect(await page.getByRole('button', { name: 'Regn efter i browseren' }).count()).toBe(1);
		});
	});

	test('says when the stored numbers are not those of the database', async () => {
		await withPage('/gladsaxe/data/', {}, async ({ page }) => {
			await page.route(/\/svar\/overview-year/, async (route) => {
				const response = await route.fetch();
				const body = (await response.text()).replace('"value":48', '"value":49');
				await route.fulfill({ response, body });
			});
			await start(page);
			await expect
				.poll(() => wordsOf(status(page)), { timeout: patienceMs })
				.toMatch(/^\d+ forespørgsler gav andre tal end siden viser\./);
		});
	});
});
