import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage } from './harness.ts';
import { readDanishNumber, readTable, wordsOf } from './page-words.ts';

/** Walks a chart with the keyboard from its first point to its last: what is read aloud at each. */
async function walk(page: Page, chart: Locator): Promise<string[]> {
	const voice = chart.locator('[aria-live="polite"]');
	await chart.locator('.stage').focus();
	await chart.locator('.live svg').waitFor();
	await page.keyboard.press('Home');
	const heard: string[] = [];
	for (;;) {
		const text = await wordsOf(voice);
		if (text === heard.at(-1)) return heard;
		heard.push(text);
		await page.keyboard.press('ArrowRight');
	}
}

interface Case {
	readonly path: string;
	readonly chart: string;
	/** Places in the table of what names a row and of its value. */
	readonly columns: readonly [number, number];
}

test.each<Case>([
	{
		path: '/eksempel/organisationer/laerkesang/',
		chart: 'figure[id="organisation-laerkesang-dispositionsfond_disponibel"]',
		columns: [0, 1]
	},
	{
		path: '/eksempel/indikatorer/effektivitetstal/',
		chart: 'figure#organisationer',
		columns: [0, 2]
	},
	{
		path: '/gladsaxe/organisationer/lejerbo-gladsaxe/',
		chart: 'figure[id="area-hoeje-gladsaxe-tryghed"]',
		columns: [0, 1]
	}
])('$path: picture, voice and table have the same numbers', async ({ path, chart, columns }) => {
	await withPage(path, {}, async ({ page }) => {
		const figure = page.locator(chart);
		await figure.getByText('Vis som tabel').click();
		const rows = await readTable(figure.locator('table'));
		const heard = await walk(page, figure);
		const drawn = await wordsOf(figure.locator('.live svg'));
		let known = 0;
		for (const row of rows) {
			const [name, value] = columns.map((column) => row[column] ?? '');
			const number = readDanishNumber(value ?? '');
			if (number === null) continue;
			known += 1;
			const line = heard.find((text) => text.includes(name ?? ''));
			const said = readDanishNumber(line?.slice(line.indexOf(': ') + 2) ?? '');
			expect(said, `${String(name)}: ${String(line)}`).toBe(number);
		}
		expect(known).toBeGreaterThan(1);
		expect(drawn).not.toBe('');
	});
});

test('Escape lets the chart go, and nothing is read any more', async () => {
	await withPage('/eksempel/indikatorer/effektivitetstal/', {}, async ({ page }) => {
		const chart = page.locator('figure#organisationer');
		const heard = await walk(page, chart);
		expect(heard.length).toBeGreaterThan(1);
		await page.keyboard.press('Escape');
		await expect.poll(() => wordsOf(chart.locator('[aria-live="polite"]'))).toBe('');
		expect(await chart.locator('.tip').count()).toBe(0);
	});
});
