import { describe, expect, test } from 'vitest';
import { withPage } from './harness.ts';
import { wordsOf } from './page-words.ts';

const gladsaxe = '/gladsaxe/referater/2025-05-23-gladsaxe-lejerbo-gladsaxe/';

describe('full-text search', () => {
	test('is fetched when somebody goes for the field, finds a word, and each hit opens its place', async () => {
		await withPage('/gladsaxe/referater/', {}, async ({ page, problems }) => {
			const fetched: string[] = [];
			page.on('request', (request) => {
				if (request.url().includes('.search/')) fetched.push(request.url());
			});
			await page.waitForTimeout(300);
			expect(fetched).toEqual([]);
			await page.getByRole('searchbox').fill('dispositionsfond');
			await page.locator('#fundne').waitFor();
			const hit = page.locator('ol.hits > li').first();
			await expect
				.poll(async () => (await wordsOf(hit.locator('mark').first())).toLowerCase())
				.toContain('dispositionsfond');
			await expect
				.poll(() => new URL(page.url()).searchParams.get('soeg'))
				.toBe('dispositionsfond');
			await hit.getByRole('link').first().click();
			await page.waitForURL(`**${gladsaxe}#passage-*`);
			const place = page.locator(new URL(page.url()).hash.replaceAll('.', '\\.'));
			expect((await wordsOf(place)).toLowerCase()).toContain('dispositionsfond');
			expect(problems).toEqual({ csp: [], console: [], otherHosts: [], failedRequests: [] });
		});
	});

	test.each(['?soeg=fjernvarme', '?soeg=FJERNVARME', '?soeg=fjernvarmen'])(
		'%s finds inflections and compounds',
		async (search) => {
			await withPage('/eksempel/referater/', { search }, async ({ page }) => {
				await page.locator('#fundne').waitFor();
				await expect
					.poll(async () => (await wordsOf(page.locator('ol.hits mark').first())).toLowerCase())
					.toContain('fjernvarme');
			});
		}
	);

	test('says when nothing is found, and shows hostile words as they are', async () => {
		const words = '<script>alert(1)</script> \u202eqqqq';
		const search = `?soeg=${encodeURIComponent(words)}`;
		await withPage('/eksempel/referater/', { search }, async ({ page, problems }) => {
			await expect.poll(() => wordsOf(page.locator('main'))).toContain('Ingen steder med »');
			expect(await wordsOf(page.locator('main'))).toContain('<script>alert(1)</script>');
			expect(problems).toEqual({ csp: [], console: [], otherHosts: [], failedRequests: [] });
		});
	});

	test('says that it needs JavaScript where there is none, and the list stands', async () => {
		await withPage('/eksempel/referater/', { javaScript: false }, async ({ page }) => {
			expect(await wordsOf(page.locator('main'))).toContain('kræver JavaScript');
			expect(await page.locator('main a[href*="/referater/20"]').count()).toBeGreaterThan(100);
		});
	});

	test('a missing index is an error with a way out', async () => {
		await withPage('/eksempel/referater/', {}, async ({ page }) => {
			await page.route('**/*.search/**', (route) => route.fulfill({ status: 404, body: '404' }));
			await page.getByRole('searchbox').fill('fjernvarme');
			await expect
				.poll(() => wordsOf(page.locator('main')))
				.toContain('Søgeindekset kunne ikke hentes.');
			await page.unroute('**/*.search/**');
			await page.getByRole('button', { name: 'Prøv igen' }).click();
			await page.locator('ol.hits > li').first().waitFor();
		});
	});
});

describe('a meeting', () => {
	test.each([true, false])(
		'a link to a passage lands there, marked (JavaScript %s)',
		async (javaScript) => {
			await withPage(gladsaxe, { javaScript, search: '#passage-4.1' }, async ({ page }) => {
				const passage = page.locator('#passage-4\\.1');
				await expect
					.poll(async () => {
						const box = await passage.boundingBox();
						return box !== null && box.y > -5 && box.y < 800;
					})
					.toBe(true);
				expect(await passage.evaluate((node) => node.matches(':target'))).toBe(true);
			});
		}
	);

	test('each passage has its place in the source, with the same words', async () => {
		await withPage(gladsaxe, { javaScript: false }, async ({ page }) => {
			const passages = await page
				.locator('[id^="passage-"]')
				.evaluateAll((list) => list.map((part) => part.id.slice(8)));
			expect(passages.length).toBeGreaterThan(20);
			for (const id of passages)
				expect(await page.locator(`[id="kilde-${id}"]`).count(), id).toBe(1);
			expect(await wordsOf(page.locator('main'))).toContain('SVH');
		});
	});

	test('focus on a passage marks its place in the source, and the page stays where it is', async () => {
		await withPage(gladsaxe, {}, async ({ page }) => {
			const link = page.locator('#passage-4\\.1 a[href="#kilde-4.1"]');
			await link.scrollIntoViewIfNeeded();
			await link.focus();
			await page.waitForTimeout(300);
			const before = await page.evaluate(() => scrollY);
			const place = page.locator('[id="kilde-4.1"]');
			await expect.poll(() => place.getAttribute('data-lit')).not.toBeNull();
			await expect
				.poll(() =>
					place.evaluate((node) => {
						const column = node.closest('[data-source]');
						if (column === null) return false;
						const [{ top }, box] = [node.getBoundingClientRect(), column.getBoundingClientRect()];
						return top >= box.top && top < box.bottom;
					})
				)
				.toBe(true);
			expect(await page.evaluate(() => scrollY)).toBe(before);
		});
	});
});

describe('agreements', () => {
	test('what the municipality owes is one click away, and leaves as CSV and XLSX', async () => {
		await withPage('/eksempel/aftaler/', {}, async ({ page, problems }) => {
			await page.getByRole('link', { name: 'Hvad skylder kommunen?' }).click();
			await expect.poll(() => new URL(page.url()).search).toContain('ejer=');
			for (const [name, ending] of [
				['CSV', 'csv'],
				['XLSX', 'xlsx']
			] as const) {
				const [file] = await Promise.all([
					page.waitForEvent('download'),
					page
						.getByRole('button', { name: new RegExp(name, 'i') })
						.first()
						.click()
				]);
				expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
			}
			expect(problems).toEqual({ csp: [], console: [], otherHosts: [], failedRequests: [] });
		});
	});

	test.each([true, false])(
		'the four topics sent to the partnership are there (JavaScript %s)',
		async (javaScript) => {
			await withPage('/gladsaxe/aftaler/', { javaScript }, async ({ page }) => {
				const words = await wordsOf(page.locator('main'));
				expect(words).toContain('Det bystrategiske Partnerskab');
				// Last year's points were carried on: nobody knows here since when.
				expect(words).toContain('fra før 23. maj 2025');
				expect(words.match(/Henvis/gi)?.length ?? 0).toBeGreaterThan(3);
			});
		}
	);
});

describe('a thread', () => {
	test('is found by its address, whatever is filtered, and however folded', async () => {
		await withPage('/eksempel/', {}, async ({ page }) => {
			const link = page.locator('main a[href*="/aftaler/#"]').filter({ visible: true }).first();
			const href = (await link.getAttribute('href')) ?? '';
			await link.click();
			await page.waitForURL('**/aftaler/#*');
			const id = decodeURIComponent(href.slice(href.indexOf('#') + 1));
			await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
		});
	});
});

describe('words over the years', () => {
	test('show their share of meetings, with the passages behind a point', async () => {
		await withPage(
			'/eksempel/temaer/',
			{ search: '?ord=fjernvarme' },
			async ({ page, problems }) => {
				await page.locator('#ord figure').scrollIntoViewIfNeeded();
				await page.locator('#ord figure .live svg').first().waitFor();
				expect(await wordsOf(page.locator('section#ord'))).toContain('fjernvarme');
				expect(problems).toEqual({ csp: [], console: [], otherHosts: [], failedRequests: [] });
			}
		);
	});
});
