import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bindParameters } from '../../src/lib/engine/index.ts';
import { compareTwins } from '../../src/lib/queries/index.ts';
import { openExample, type Example } from './compare-database.ts';
import {
	allowClipboard,
	chipsOf,
	comparePath,
	expectChosen,
	expectGroup,
	patience,
	readClipboard,
	readGroup,
	saidInAddress,
	unfold,
	withComparison
} from './compare-page.ts';
import { siteAddress } from './harness.ts';
import { readDanishNumber, wordsOf } from './page-words.ts';

let example: Example;
beforeAll(async () => {
	example = await openExample();
});
afterAll(() => example.engine.close());

describe('groups that follow the first chosen', () => {
	test('are chosen with the keyboard, and need somebody to follow', async () => {
		await withComparison('', async ({ page }) => {
			await unfold(page, 'Gruppe');
			await page.getByRole('radio', { name: 'Samme størrelse' }).focus();
			await page.keyboard.press('Space');
			await expect
				.poll(() => wordsOf(page.locator('main > .group')))
				.toContain('Gruppen følger den først valgte, og ingen organisation er valgt.');
			await page.keyboard.press('Escape');
			await page.getByRole('combobox').first().focus();
			await page.keyboard.type('lærke');
			await page.keyboard.press('Enter');
			await expectGroup(page, 'store organisationer (2.000 boliger og flere), n = 2.');
			await page.keyboard.type('tids');
			await page.keyboard.press('Enter');
			await expectChosen(page, ['Andelsboligforeningen Lærkesang', 'Boligselskabet Tidselfrø']);
			// The second is of another size: it is in the group because it is chosen, and so is what went into it.
			await expect.poll(() => readGroup(page), { timeout: patience }).not.toContain('n = 2.');
			await expectGroup(page, 'store organisationer');
		});
	});
});

describe('twins', () => {
	const parts = { size: 'Størrelse', type: 'Boligtype', built: 'Byggeår', area: 'Boligområde' };

	async function listTwins(page: Page): Promise<[string, number | null][]> {
		const lines = page.getByRole('list', { name: /^Tvillinger til/ }).getByRole('listitem');
		return lines
			.evaluateAll((all) =>
				all.map((line) => [
					line.querySelector('bdi')?.textContent ?? '',
					line.querySelector('.distance')?.textContent ?? ''
				])
			)
			.then((all) => all.map(([name = '', distance = '']) => [name, readDanishNumber(distance)]));
	}

	/** What the same SQL says outside the browser. */
	async function expectedTwins(weights: readonly number[]): Promise<[string, number][]> {
		const [size = 0, type = 0, built = 0, area = 0] = weights;
		const { sql, parameters, row } = compareTwins.with({
			level: 'organisation',
			subject: 'laerkesang',
			most: 5,
			weight_size: size,
			weight_type: type,
			weight_built: built,
			weight_area: area
		});
		const { rows } = await example.engine.run(bindParameters(sql, parameters));
		return rows
			.map((one) => row.parse(one))
			.map(({ name, distance }) => [name, Math.round(distance * 100) / 100]);
	}

	test('are found, and found anew when a weight is moved with the arrow keys', async () => {
		await withComparison('?valgt=laerkesang', async ({ page }) => {
			await unfold(page, 'Gruppe');
			await page.getByRole('radio', { name: 'Tvillinger' }).focus();
			await page.keyboard.press('Space');
			const equal = await expectedTwins([1, 1, 1, 1]);
			expect(equal).toHaveLength(5);
			await expect.poll(() => listTwins(page), { timeout: patience }).toEqual(equal);
			await expectGroup(
				page,
				'Andelsboligforeningen Lærkesang og de 5 nærmeste tvillinger, n = 6.'
			);
			await page.getByLabel(parts.size, { exact: true }).focus();
			for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
			await page.getByLabel(parts.type, { exact: true }).focus();
			await page.keyboard.press('Home');
			await expect.poll(() => saidInAddress(page, 'vaegte')).toBe('4.0.1.1');
			const weighed = await expectedTwins([4, 0, 1, 1]);
			expect(weighed).not.toEqual(equal);
			await expect.poll(() => listTwins(page), { timeout: patience }).toEqual(weighed);
			for (const part of [parts.size, parts.built, parts.area]) {
				await page.getByLabel(part, { exact: true }).focus();
				await page.keyboard.press('Home');
			}
			await expect
				.poll(() => wordsOf(page.locator('main > .group')))
				.toContain('Alle vægte er 0, så ingen ligner hinanden mere end andre.');
		});
	});
});

describe('a group of one’s own', () => {
	const sentence = 'Gruppe: Vores naboer (egen gruppe), n = 3.';

	test('is named, stays in the link and is kept in the browser', async () => {
		await withComparison('?valgt=laerkesang', async ({ page }) => {
			await allowClipboard(page);
			await unfold(page, 'Gruppe');
			await page.getByRole('radio', { name: 'Egen gruppe' }).focus();
			await page.keyboard.press('Space');
			const panel = page.getByRole('region', { name: 'Egen gruppe' });
			await panel.getByLabel('Gruppens navn').fill('Vores naboer');
			for (const words of ['solsik', 'musvit']) {
				const field = panel.getByRole('combobox', { name: 'Tilføj en organisation' });
				await field.fill(words);
				await page.keyboard.press('Enter');
				await field.fill('');
			}
			await expect.poll(() => chipsOf(page, 'Medlemmer')).toHaveLength(3);
			await expectGroup(page, sentence);
			await panel.getByRole('button', { name: 'Gem i denne browser' }).click();
			await panel.getByRole('button', { name: 'Gemt i denne browser' }).waitFor();
			await expect
				.poll(() => saidInAddress(page, 'medlemmer'))
				.toBe('laerkesang.solsikken.musvitten');
			await page.reload();
			await expectGroup(page, sentence);
			await page.getByRole('button', { name: 'Kopiér link' }).click();
			await page.getByRole('button', { name: 'Kopieret' }).waitFor();
			const link = await readClipboard(page);
			await withComparison(new URL(link).search, async (other) => {
				await expectGroup(other.page, sentence);
				await expectChosen(other.page, ['Andelsboligforeningen Lærkesang']);
			});
			await page.goto(siteAddress(comparePath));
			await unfold(page, 'Gruppe');
			await page.getByRole('radio', { name: 'Egen gruppe' }).check();
			await page
				.getByRole('button', { name: /^Brug .?Vores naboer.? \(3 organisationer\)$/ })
				.click();
			await expectGroup(page, sentence);
		});
	});

	test('with a hostile name is written as it is', async () => {
		const name = '<img src=x onerror=alert(1)> \u202eabc';
		const search = `?gruppe=egen&medlemmer=tidselfroe.solsikken&gruppenavn=${encodeURIComponent(name)}`;
		await withComparison(search, async ({ page }) => {
			await expectGroup(page, '<img src=x onerror=alert(1)>');
			expect(await page.locator('main img').count()).toBe(0);
		});
	});
});
