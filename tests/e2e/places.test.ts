import { describe, expect, test } from 'vitest';
import { expectChosen, noProblems, patience, withComparison } from './compare-page.ts';
import { withPage } from './harness.ts';
import { readTable, wordsOf } from './page-words.ts';

describe.each([true, false])('Høje Gladsaxe (JavaScript %s)', (javaScript) => {
	const path = '/gladsaxe/omraader/hoeje-gladsaxe/';

	test('says of the turnout whom each number is about', async () => {
		await withPage(path, { javaScript }, async ({ page, problems }) => {
			const table = page.locator('section[aria-labelledby="tal"] table').first();
			const heads = (await table.locator('thead th').allTextContents()).map((text) => text.trim());
			expect(heads.slice(0, 5)).toEqual(['Indikator', 'Hvem', 'Periode', 'Området', 'Kommunen']);
			const turnout = (await readTable(table)).filter(([label]) => label?.includes('kommunalvalg'));
			expect(turnout.map((cells) => cells.slice(1, 5))).toEqual([
				['alle', 'KV2021', '48 %', '65 %'],
				['25–29 år', 'KV2021', '30 %', '–']
			]);
			expect(turnout.map((cells) => cells.at(-2))).toEqual([
				expect.stringContaining('Referat af styringsdialogmøde 23. maj 2025'),
				expect.stringContaining('Referat af styringsdialogmøde 23. maj 2025')
			]);
			expect(problems).toEqual(noProblems);
		});
	});

	test('is reached from the profile, and leads to the place in the minutes', async () => {
		await withPage(
			'/gladsaxe/organisationer/lejerbo-gladsaxe/',
			{ javaScript },
			async ({ page }) => {
				await page
					.locator('main')
					.getByRole('link', { name: 'Høje Gladsaxe', exact: true })
					.click();
				await page.waitForURL(`**${path}`);
				expect(await wordsOf(page.locator('h1'))).toBe('Høje Gladsaxe');
				const said = page.locator('section[aria-labelledby="referater"]');
				expect(await wordsOf(said)).toContain('48 %');
				await said.locator('a[href*="#passage-"]').first().click();
				await page.waitForURL('**/referater/2025-05-23-gladsaxe-lejerbo-gladsaxe/#passage-*');
				const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
				expect(await wordsOf(place)).toMatch(/Høje Gladsaxe|unge mellem 25-29 år/);
			}
		);
	});
});

describe.each([true, false])('a department (JavaScript %s)', (javaScript) => {
	const organisation = '/eksempel/organisationer/graasvalen/';
	const department = `${organisation}afdelinger/graasvalen-02/`;

	test('is found from its organisation, leads to its area, and the area back to it', async () => {
		await withPage(organisation, { javaScript }, async ({ page, problems }) => {
			const list = page.locator('section[aria-labelledby="afdelinger"]');
			await list.getByRole('link', { name: 'Svalegangen Nord' }).click();
			await page.waitForURL(`**${department}`);
			expect(await wordsOf(page.locator('h1'))).toBe('Svalegangen Nord');
			const latest = await readTable(page.locator('section[aria-labelledby="tal"] table').first());
			const rent = latest.find(([label]) => label === 'Husleje');
			expect(rent?.slice(1, 3)).toEqual(['927 kr./m²/år', '2025']);
			expect(latest.every((cells) => cells.every((cell) => !/null|NaN|undefined/.test(cell)))).toBe(
				true
			);
			await page.locator('main header').getByRole('link', { name: 'Svaleredekvarteret' }).click();
			await page.waitForURL('**/eksempel/omraader/svaleredekvarteret/');
			const here = page.locator('section[aria-labelledby="afdelinger"]');
			const owners = new Set(
				await here
					.locator('a[href*="/afdelinger/"]')
					.evaluateAll((all) =>
						all.map((link) => (link as HTMLAnchorElement).pathname.split('/')[3])
					)
			);
			expect(owners.size).toBe(3);
			await here.getByRole('link', { name: 'Svalegangen Nord' }).click();
			await page.waitForURL(`**${department}`);
			expect(problems).toEqual(noProblems);
		});
	});
});

test('a profile leads to the comparison with its organisation chosen', async () => {
	await withPage('/eksempel/organisationer/graasvalen/', {}, async ({ page, problems }) => {
		await page.getByRole('link', { name: 'Sammenlign med andre' }).click();
		await page.waitForURL('**/eksempel/sammenlign/?valgt=graasvalen');
		await expectChosen(page, ['Boligselskabet Gråsvalen']);
		expect(problems).toEqual(noProblems);
	});
});

test.each([
	['an organisation', '?vis=tabel&valgt=graasvalen', 'organisationer/graasvalen/'],
	[
		'a department',
		'?vis=varmekort&niveau=afdeling&valgt=graasvalen-02',
		'organisationer/graasvalen/afdelinger/graasvalen-02/'
	]
])('the comparison leads back to the page of %s', async (_, search, path) => {
	await withComparison(search, async ({ page }) => {
		const name = page.locator('main .view tr.chosen th a').first();
		await name.waitFor({ timeout: patience });
		await name.click();
		await page.waitForURL(`**/eksempel/${path}`);
	});
});
