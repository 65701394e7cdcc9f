import type { Locator, Page } from 'playwright-core';

/** Text of a part of a page, folded parts and drawings included, with plain single spaces. */
export async function wordsOf(part: Locator): Promise<string> {
	return ((await part.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** Rows of a table's body: the text of each cell, heads of rows included. */
export async function readTable(table: Locator): Promise<string[][]> {
	const rows = await table.locator('tbody tr').evaluateAll((lines) =>
		lines.map((line) =>
			[...line.querySelectorAll('th, td')].map((cell) => {
				// What stands for an unknown value is said twice: as a dash and, for listeners, in words.
				const unknown = cell.querySelector('[aria-hidden]')?.textContent;
				return unknown === '–' ? '–' : cell.textContent.replace(/\s+/g, ' ').trim();
			})
		)
	);
	return rows;
}

/** `−1.234,5 kr.` → -1234.5; null where there is no number. */
export function readDanishNumber(text: string): number | null {
	const found = /[−-]?\d+(?:\.\d{3})*(?:,\d+)?/.exec(text)?.[0];
	if (found === undefined) return null;
	return Number(found.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}

/** Text of the page's main part as `wordsOf`, without its drawings: those are drawn twice until a person comes. */
export async function mainWords(page: Page): Promise<string> {
	return page.evaluate(() => {
		const main = document.querySelector('main')?.cloneNode(true);
		if (!(main instanceof HTMLElement)) return '';
		for (const part of main.querySelectorAll('svg, .tip, [aria-live]')) part.remove();
		// Where scripts run, what is meant for those without is mere text and nobody sees it.
		for (const part of main.querySelectorAll('noscript'))
			if (part.children.length === 0) part.remove();
		return main.textContent.replace(/\s+/g, ' ').trim();
	});
}

/** The first words in which two texts part, as a readable line; null if they are the same. */
export function findParting(left: string, right: string): string | null {
	if (left === right) return null;
	let start = 0;
	while (start < left.length && left[start] === right[start]) start += 1;
	const around = (text: string): string => text.slice(Math.max(0, start - 40), start + 60);
	return `…${around(left)}… ≠ …${around(right)}…`;
}
