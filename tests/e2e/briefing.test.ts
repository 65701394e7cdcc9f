import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience } from './compare-page.ts';
import { download, unzip } from './downloads.ts';
import { findSidewaysScroll, siteAddress, withPage, type OpenPage } from './harness.ts';
import { wordsOf } from './page-words.ts';

const path = '/eksempel/briefing/laerkesang/';
const real = '/gladsaxe/briefing/lejerbo-gladsaxe/';
const hostile = `<script>alert(1)</script>\u202e${'x'.repeat(300)}`;

function titlesOf(page: Page): Promise<string[]> {
	return page.locator('article section.part > h2 > bdi').allTextContents();
}

function statusOf(page: Page): Promise<string> {
	return wordsOf(page.locator('.bar [role="status"]'));
}

function button(page: Page, name: string | RegExp) {
	return page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
}

async function edit(page: Page): Promise<void> {
	await button(page, 'Redigér').click();
	await button(page, /^Flyt ned: »Siden sidst/u).waitFor();
}

/** Another page of the same browser, which shares what is kept. */
async function openBeside({ page }: OpenPage): Promise<Page> {
	const other = await page.context().newPage();
	await other.goto(siteAddress(path));
	await other.locator('.bar').waitFor();
	return other;
}

/** Rewrites the first statement of the first part. */
async function rewriteFirst(page: Page, words: string): Promise<void> {
	await page.locator('.statement').first().getByRole('button', { name: /^Ret /u }).click();
	await page.getByRole('textbox', { name: 'Din egen tekst' }).fill(words);
	await page.keyboard.press('Control+Enter');
}

describe('the briefing as it stands', () => {
	test.each([path, real])('is whole without JavaScript: %s', async (address) => {
		await withPage(address, { javaScript: false }, async ({ page }) => {
			expect(await titlesOf(page)).toHaveLength(9);
			expect(await page.locator('.evidence a').count()).toBeGreaterThan(10);
			expect(await page.locator('.bar').isVisible()).toBe(false);
		});
	});

	test.each([360, 768, 1440])('fits %i pixels, edited as well', async (width) => {
		await withPage(path, { width }, async ({ page, problems }) => {
			expect(await findSidewaysScroll(page)).toEqual([]);
			await edit(page);
			await rewriteFirst(page, hostile);
			expect(await findSidewaysScroll(page)).toEqual([]);
			expect(problems.csp).toEqual([]);
			expect(problems.console).toEqual([]);
		});
	});

	test('leads from a statement to the place in the minutes', async () => {
		await withPage(real, {}, async ({ page }) => {
			await page
				.getByRole('link', { name: /punkt 2\.10$/u })
				.first()
				.click();
			await expect.poll(() => new URL(page.url()).hash).toBe('#passage-2.10');
		});
	});

	test('is one sheet for one meeting, with head and number on each sheet', async () => {
		await withPage(real, { media: 'print' }, async ({ page }) => {
			const head = (): Promise<string> =>
				page.evaluate(() =>
					getComputedStyle(document.documentElement).getPropertyValue('--print-head')
				);
			await expect.poll(head).toContain('Lejerbo Gladsaxe');
			// The typeface is optional: the first visit of a busy machine may be set in a wider one. The second has it.
			await page.evaluate(() => document.fonts.ready);
			await page.reload();
			const sheets = await page.pdf({ preferCSSPageSize: true });
			expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
		});
	});
});

describe('own changes', () => {
	test('by keyboard: moved, hidden, rewritten; kept after a reload', async () => {
		await withPage(path, {}, async ({ page }) => {
			await edit(page);
			await button(page, /^Flyt ned: »Siden sidst/u).press('Enter');
			await expect.poll(() => statusOf(page)).toContain('nummer 3');
			const focused = page.locator('button:focus');
			expect(await focused.getAttribute('aria-label')).toContain('Flyt ned');
			await button(page, /^Skjul »Kontekst«/u).press('Enter');
			await rewriteFirst(page, hostile);
			await expect.poll(() => statusOf(page)).toBe('Teksten er gemt.');
			expect(await wordsOf(page.locator('button:focus'))).toBe('Ret');
			await page.reload();
			await page.getByText('egen tekst').first().waitFor();
			const titles = await titlesOf(page);
			expect(titles.slice(0, 3)).toEqual(['Overblik i fem linjer', 'Nøgletal', 'Siden sidst']);
			expect(titles).not.toContain('Kontekst');
			expect(await page.locator('.statement .words').first().textContent()).toContain(hostile);
		});
	});

	test('Escape leaves a text as it was; the original comes back', async () => {
		await withPage(path, {}, async ({ page }) => {
			await edit(page);
			const first = page.locator('.statement').first();
			const before = await wordsOf(first.locator('.words'));
			await first.getByRole('button', { name: /^Ret /u }).click();
			await page.keyboard.type('andet');
			await page.keyboard.press('Escape');
			await expect.poll(() => wordsOf(first.locator('.words'))).toBe(before);
			await rewriteFirst(page, 'Mit eget');
			await first.getByRole('button', { name: /^Tilbage til den oprindelige/u }).click();
			await expect.poll(() => wordsOf(first.locator('.words'))).toBe(before);
		});
	});

	test('what is being written is there after the page was left in the middle of it', async () => {
		await withPage(path, {}, async ({ page }) => {
			await edit(page);
			await button(page, /^Tilføj note i »Nøgletal/u).click();
			await page.keyboard.type('Halvt skrevet');
			await page.reload();
			await page.getByText('Halvt skrevet').waitFor();
			await edit(page);
			await page.getByLabel('Nyt punkt').fill('Kort med');
			await page.keyboard.press('Enter');
			await page.getByRole('checkbox', { name: /Kort med/u }).check();
			await page.reload();
			const point = page.getByRole('checkbox', { name: /Kort med/u });
			await point.waitFor();
			expect(await point.isChecked()).toBe(true);
		});
	});

	test('two windows do not undo each other', async () => {
		await withPage(path, {}, async (open) => {
			const { page } = open;
			const other = await openBeside(open);
			await edit(page);
			await edit(other);
			await button(page, /^Skjul »Kontekst«/u).click();
			await button(other, /^Vis »Kontekst«/u).waitFor();
			await button(other, /^Skjul »Siden sidst«/u).click();
			await button(page, /^Vis »Siden sidst«/u).waitFor();
			await button(page, 'Fortryd').click();
			await button(other, /^Skjul »Kontekst«/u).waitFor();
			expect(await button(other, /^Vis »Siden sidst«/u).count()).toBe(1);
		});
	});

	test('leave as a file and come in again; the wrong file is refused in words', async () => {
		await withPage(path, {}, async ({ page }) => {
			await edit(page);
			await rewriteFirst(page, 'Mit eget');
			await page.getByText('Flere valg').click();
			const file = await download(page, button(page, 'Gem mine rettelser som fil'));
			await button(page, 'Nulstil rettelser').click();
			await page.getByRole('dialog').waitFor();
			await button(page, 'Ja, nulstil').click();
			await expect.poll(() => page.getByText('Mit eget').count()).toBe(0);
			const field = page.locator('.bar input[type="file"]');
			const read = (words: string) =>
				field.setInputFiles({
					name: 'x.json',
					mimeType: 'application/json',
					buffer: Buffer.from(words)
				});
			const words = new TextDecoder().decode(file.bytes);
			await read(words.replace('"laerkesang"', '"andre"'));
			await expect.poll(() => wordsOf(page.locator('.bar .problem'))).toContain('Lærkesang');
			await read('hej');
			await expect.poll(() => wordsOf(page.locator('.bar .problem'))).toContain('ikke JSON');
			await read(words);
			await page.getByText('Mit eget').first().waitFor();
		});
	});

	test('without a store the page says that nothing is kept', async () => {
		await withPage(path, {}, async ({ page }) => {
			await page.addInitScript(() => {
				Object.defineProperty(window, 'indexedDB', { value: undefined });
			});
			await page.reload();
			await edit(page);
			await rewriteFirst(page, 'Mit eget');
			await page.getByText('Browseren gemmer intet her').waitFor();
		});
	});
});

/** Makes what is kept look as if other data had been seen. */
async function ageWhatWasSeen(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const open = indexedDB.open('dialogblik');
		const database = await new Promise<IDBDatabase>((resolve) => {
			open.onsuccess = () => {
				resolve(open.result);
			};
		});
		const transaction = database.transaction('kept', 'readwrite');
		const store = transaction.objectStore('kept');
		const name = 'briefing:eksempel:laerkesang';
		const asked = store.get(name);
		await new Promise<void>((resolve) => {
			transaction.oncomplete = () => {
				resolve();
			};
			asked.onsuccess = () => {
				const edits = asked.result as {
					seen: { fingerprint: string; said: Record<string, string> };
					rewritten: { basis: string }[];
				};
				edits.seen.fingerprint = 'andre data';
				const [id = ''] = Object.keys(edits.seen.said);
				edits.seen.said[id] = 'Sagde noget andet';
				for (const own of edits.rewritten) own.basis = 'Sagde noget andet';
				store.put(edits, name);
			};
		});
	});
}

test('new data: what changed is pointed out, own words stay', async () => {
	await withPage(path, {}, async ({ page }) => {
		await edit(page);
		await rewriteFirst(page, 'Mit eget');
		await expect.poll(() => statusOf(page)).toBe('Teksten er gemt.');
		await page.waitForTimeout(500);
		await ageWhatWasSeen(page);
		await page.reload();
		await page.locator('.news').waitFor();
		expect(await wordsOf(page.locator('.news'))).toContain('Sagde noget andet');
		expect(await wordsOf(page.locator('.changed').first())).toContain('Data er ændret');
		await page.getByText('Mit eget').first().waitFor();
		await button(page, /^Set/u).click();
		await expect.poll(() => page.locator('.news, .changed').count()).toBe(0);
	});
});

test(
	'leaves for Word and as Markdown, with the person’s own words',
	async () => {
		await withPage(path, {}, async ({ page, problems }) => {
			await edit(page);
			await rewriteFirst(page, 'Mit eget');
			const docx = await download(page, button(page, 'Hent som Word (DOCX)'));
			expect(docx.name).toMatch(/\.docx$/u);
			expect(unzip(docx.bytes).get('word/document.xml')).toContain('Mit eget');
			const markdown = await download(page, button(page, 'Hent Markdown'));
			expect(new TextDecoder().decode(markdown.bytes)).toContain('Mit eget');
			const minutes = await download(page, button(page, 'Start referat (DOCX)'));
			expect(unzip(minutes.bytes).has('word/document.xml')).toBe(true);
			expect(problems.csp).toEqual([]);
			expect(problems.otherHosts).toEqual([]);
		});
	},
	2 * patience
);

test('the date of the meeting stands in the title, and stays', async () => {
	await withPage(path, {}, async ({ page }) => {
		await page.getByLabel('Mødedato').fill('2026-09-14');
		await expect.poll(() => wordsOf(page.locator('.subtitle'))).toContain('14. september 2026');
		await page.waitForTimeout(500);
		await page.reload();
		await expect.poll(() => wordsOf(page.locator('.subtitle'))).toContain('14. september 2026');
	});
});

test('a day before the newest minutes is answered from those before it', async () => {
	await withPage(path, {}, async ({ page, problems }) => {
		const agreement = page.locator('section.part', { hasText: /Sidste (?:års )?aftale/u }).first();
		const newest = await wordsOf(agreement);
		expect(newest).not.toContain('21. september 2017');
		await page.getByLabel('Mødedato').fill('2018-01-01');
		await expect
			.poll(() => wordsOf(agreement), { timeout: patience })
			.toContain('21. september 2017');
		expect(await wordsOf(page.locator('.bar'))).toContain('referaterne fra før datoen');
		await page.getByLabel('Mødedato').fill('');
		await expect.poll(() => wordsOf(agreement)).toBe(newest);
		expect(problems.csp).toEqual([]);
		expect(problems.console).toEqual([]);
	});
});
