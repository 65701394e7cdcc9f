import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerKey } from '../../src/lib/engine/index.ts';
import type { Question } from '../../src/lib/model/index.ts';
import {
	indicatorRanking,
	organisationProfile,
	overviewYear
} from '../../src/lib/queries/index.ts';
import { formatNumber, formatValue } from '../../src/lib/text/index.ts';
import { fail, watchRequests } from './engine-requests.ts';
import { openPage, siteAddress, withPage, type OpenPage } from './harness.ts';
import { findParting, mainWords } from './page-words.ts';

/** The rows that the build has stored for a question to the example. */
function storedRows<Row>(question: Question<Row>): Row[] {
	const text = readFileSync(`build/eksempel/svar/${answerKey(question)}.json`, 'utf8');
	return z
		.array(z.unknown())
		.parse(JSON.parse(text))
		.map((row) => question.row.parse(row));
}

interface Choosing {
	readonly page: string;
	/** Label of the list. */
	readonly label: string;
	readonly value: string;
	/** As it then stands in the address. */
	readonly search: string;
	readonly nonsense: readonly string[];
	/** Words that stand on the page then, and only then; taken from the stored answer. */
	readonly words: () => readonly string[];
}

const choosings: readonly Choosing[] = [
	{
		page: '/eksempel/',
		label: 'Nøgletal ved udgangen af',
		value: '2019',
		search: '?aar=2019',
		nonsense: ['?aar=abc', '?aar=1850', '?aar=', '?aar=2019.0', '?aar=%00'],
		words: () => {
			const rows = storedRows(overviewYear.with({ year: 2019 }));
			const headline = rows.find(
				(row) => row.scope === 'headline' && row.indicator === 'dispositionsfond_disponibel'
			);
			const cell = rows.find(
				(row) => row.subject_id === 'tidselfroe' && row.indicator === 'dispositionsfond_disponibel'
			);
			expect(headline?.period).toBe('2019');
			return [
				'ved udgangen af 2019',
				`${formatNumber(headline?.value ?? null, 0)}kr./lejemålsenhed 2019, median af ${String(headline?.n)}`,
				formatNumber(cell?.value ?? null, 0)
			];
		}
	},
	{
		page: '/eksempel/organisationer/laerkesang/',
		label: 'Sammenlign med',
		value: 'stoerrelse',
		search: '?gruppe=stoerrelse',
		nonsense: ['?gruppe=%00', '?gruppe=size', '?gruppe=', '?gruppe=%F0%9F%98%80', '?gruppe=%'],
		words: () => {
			const question = organisationProfile.with({ organisation: 'laerkesang', group: 'size' });
			const row = storedRows(question).find(({ indicator }) => indicator === 'husleje');
			return [
				`Medianen er ${formatValue(row?.peer_median ?? null, row ?? { symbol: '', decimals: 0 })} (n = ${String(row?.peer_n)}).`
			];
		}
	},
	{
		page: '/eksempel/indikatorer/effektivitetstal/',
		label: 'Periode',
		value: '2018',
		search: '?periode=2018',
		nonsense: ['?periode=<script>alert(1)</script>', '?periode=KV2021', "?periode=2018'--"],
		words: () => {
			const question = indicatorRanking.with({ indicator: 'effektivitetstal', period: '2018' });
			const [first] = storedRows(question);
			return [
				'Organisationerne i 2018',
				`højest ${String(first?.name)} (${formatValue(first?.value ?? null, { symbol: '%', decimals: 0 })})`
			];
		}
	}
];

/** Waits until the page says exactly this. */
async function expectWords(page: Page, expected: string, timeout = 5_000): Promise<void> {
	await expect
		.poll(async () => findParting(await mainWords(page), expected), { timeout })
		.toBeNull();
}

async function expectChosen({ page }: OpenPage, choosing: Choosing): Promise<void> {
	for (const words of choosing.words()) {
		await expect.poll(() => mainWords(page)).toContain(words.replace(/\s+/g, ' '));
	}
	expect(await page.getByLabel(choosing.label).inputValue()).toBe(choosing.value);
	await expect.poll(() => new URL(page.url()).search).toBe(choosing.search);
	expect(await page.getByRole('button', { name: 'Prøv igen' }).count()).toBe(0);
}

async function choose(page: Page, { label, value }: Choosing): Promise<void> {
	await page.getByLabel(label).selectOption(value);
}

describe.each(choosings)('$label ($page)', (choosing) => {
	test('is answered from the stored answers, and the engine stays where it is', async () => {
		await withPage(choosing.page, {}, async (open) => {
			const seen = watchRequests(open.page);
			const before = await mainWords(open.page);
			for (const words of choosing.words()) expect(before).not.toContain(words);
			await choose(open.page, choosing);
			await expectChosen(open, choosing);
			// The other answers are made ready as well: each is fetched once, and the page's own never has to be.
			const { ofAnswers } = seen;
			expect(ofAnswers.length).toBeGreaterThan(0);
			expect(new Set(ofAnswers).size).toBe(ofAnswers.length);
			expect(seen.ofEngine).toEqual([]);
			expect(open.problems).toEqual({ csp: [], console: [], otherHosts: [], failedRequests: [] });
		});
	});

	test('is in the address: reload, back and a copy of it show the same', async () => {
		await withPage(choosing.page, {}, async (open) => {
			const { page } = open;
			await choose(page, choosing);
			await expectChosen(open, choosing);
			const shown = await mainWords(page);
			await page.reload();
			await expectChosen(open, choosing);
			await page.getByRole('link', { name: 'Data og metode', exact: true }).click();
			await page.waitForURL('**/eksempel/data/');
			await page.goBack();
			await page.waitForURL(`**${choosing.page}${choosing.search}`);
			await expectChosen(open, choosing);
			await withPage(choosing.page, { search: choosing.search }, async (copy) => {
				await expectChosen(copy, choosing);
				await expectWords(copy.page, shown);
			});
		});
	});

	test('goes back to the page as it was built, and to an address without it', async () => {
		await withPage(choosing.page, {}, async (open) => {
			const { page } = open;
			const before = await mainWords(page);
			const first = await page.getByLabel(choosing.label).inputValue();
			await choose(page, choosing);
			await expectChosen(open, choosing);
			await page.getByLabel(choosing.label).selectOption(first);
			await expectWords(page, before);
			await expect.poll(() => new URL(page.url()).search).toBe('');
		});
	});

	test.each(choosing.nonsense)('%s is no choice, and no error', async (search) => {
		const plain = await openPage(choosing.page);
		const expected = await mainWords(plain.page);
		await plain.close();
		await withPage(choosing.page, { search }, async ({ page, problems }) => {
			await expectWords(page, expected);
			expect(problems).toEqual({ csp: [], console: [], otherHosts: [], failedRequests: [] });
		});
	});

	test('is answered by the engine, alike, where the stored answer is missing', async () => {
		await withPage(choosing.page, {}, async (open) => {
			await choose(open.page, choosing);
			await expectChosen(open, choosing);
			const expected = await mainWords(open.page);
			await withPage(choosing.page, {}, async (other) => {
				const seen = watchRequests(other.page);
				await fail(other.page, { stored: 'missing' });
				await choose(other.page, choosing);
				await expectWords(other.page, expected, 60_000);
				await expectChosen(other, choosing);
				expect(seen.ofEngine.some((url) => url.includes('.wasm'))).toBe(true);
				expect(seen.ofEngine.some((url) => url.includes('.duckdb'))).toBe(true);
			});
		});
	});
});

test('the newest of several quick choices wins', async () => {
	await withPage('/eksempel/', {}, async ({ page }) => {
		const list = page.getByLabel('Nøgletal ved udgangen af');
		for (const year of ['2016', '2023', '2017', '2022', '2018', '2021']) {
			await list.selectOption(year);
		}
		await expect.poll(() => mainWords(page)).toContain('kr./lejemålsenhed 2021, median');
		await page.waitForTimeout(500);
		expect(await mainWords(page)).toContain('kr./lejemålsenhed 2021, median');
		expect(siteAddress('/eksempel/?aar=2021')).toBe(page.url());
	});
});
