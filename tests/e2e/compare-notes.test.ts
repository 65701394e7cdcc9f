import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { patience, withComparison } from './compare-page.ts';
import { download } from './downloads.ts';
import { findSidewaysScroll, siteAddress } from './harness.ts';
import { wordsOf } from './page-words.ts';

describe('notes of one’s own', () => {
	const hostile = `<script>alert(1)</script>\u202e${'x'.repeat(80)}`;

	async function openNotes(page: Page): Promise<void> {
		await page.locator('summary').filter({ hasText: 'Egne noter' }).click();
	}

	async function addNote(page: Page, text: string, year: string): Promise<void> {
		await page.getByLabel('Note', { exact: true }).fill(text);
		await page.locator('.notes').getByLabel('År').selectOption(year);
		await page.getByLabel('Note', { exact: true }).press('Enter');
		await expect.poll(() => listNotes(page)).toContain(text);
	}

	function listNotes(page: Page): Promise<string[]> {
		const list = page.getByRole('list', { name: 'Egne noter' });
		return list.locator('.words > bdi').allTextContents();
	}

	/** What is written in the first chart that has a picture of its own. */
	async function expectDrawn(page: Page, text: string): Promise<void> {
		const chart = page.locator('main .view figure').first();
		await chart.locator('.stage').focus();
		await expect
			.poll(async () => (await wordsOf(chart.locator('.live svg'))).replaceAll(' ', ''), {
				timeout: patience
			})
			.toContain(text.replaceAll(' ', ''));
	}

	test('stand on the axis of time, stay after a reload, and are changed and taken away', async () => {
		await withComparison('?valgt=laerkesang', async ({ page }) => {
			await openNotes(page);
			await addNote(page, 'Ny direktør', '2019');
			await expectDrawn(page, 'egen note: Ny direktør');
			await page.reload();
			await expectDrawn(page, 'egen note: Ny direktør');
			await openNotes(page);
			expect(await listNotes(page)).toEqual(['Ny direktør']);
			await page.getByRole('button', { name: /^Ret noten/ }).click();
			await page.getByLabel('Note', { exact: true }).fill('Ny formand');
			await page.getByRole('button', { name: 'Gem ændring' }).click();
			await expectDrawn(page, 'egen note: Ny formand');
			await page.getByRole('button', { name: /^Slet noten/ }).click();
			await expect.poll(() => listNotes(page)).toEqual([]);
			// Charts are drawn anew where they can be seen.
			const chart = page.locator('main .view figure').first();
			await chart.locator('.stage').focus();
			await expect
				.poll(() => wordsOf(chart.locator('.live svg')), { timeout: patience })
				.not.toContain('egen note');
		});
	});

	test('leave as a file, and come in again elsewhere; hostile ones are words', async () => {
		await withComparison('?valgt=laerkesang', async ({ page }) => {
			await openNotes(page);
			await addNote(page, 'Ny direktør', '2019');
			await addNote(page, hostile, '2021');
			const file = await download(page, page.getByRole('button', { name: 'Gem som fil' }));
			expect(file.name).toBe('eksempel-noter.json');
			const json = { name: file.name, mimeType: 'application/json' };
			await withComparison(
				'?valgt=laerkesang',
				async ({ page: other }) => {
					await openNotes(other);
					const field = other.locator('.notes input[type="file"]');
					await field.setInputFiles({ ...json, buffer: Buffer.from(file.bytes) });
					await expect.poll(() => listNotes(other)).toEqual(['Ny direktør', hostile]);
					await expect
						.poll(() => wordsOf(other.locator('.notes [role="status"]')))
						.toBe('2 noter er læst ind.');
					await expectDrawn(other, 'Ny direktør');
					expect(await other.locator('main script').count()).toBe(0);
					expect(await findSidewaysScroll(other)).toEqual([]);
					for (const [text, problem] of [
						['{', 'Filen er ikke JSON'],
						['[]', 'Filen er ikke en fil med noter fra Dialogblik.'],
						[
							new TextDecoder().decode(file.bytes).replace('"eksempel"', '"gladsaxe"'),
							'Noterne hører til datasættet »'
						]
					] as const) {
						await field.setInputFiles({ ...json, buffer: Buffer.from(text) });
						await expect
							.poll(() => wordsOf(other.locator('.notes [role="status"]')))
							.toContain(problem);
						expect(await listNotes(other)).toHaveLength(2);
					}
				},
				{ width: 360 }
			);
		});
	});

	test('of one dataset do not stand in another', async () => {
		await withComparison('', async ({ page }) => {
			await openNotes(page);
			await addNote(page, 'Kun her', '2019');
			await page.goto(siteAddress('/gladsaxe/sammenlign/'));
			await openNotes(page);
			await expect.poll(() => wordsOf(page.locator('.notes summary'))).toMatch(/ingen$/);
			expect(await listNotes(page)).toEqual([]);
		});
	});
});
