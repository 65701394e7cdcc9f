import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	compareChanges,
	compareIndex,
	compareSeries,
	compareStanding,
	type CompareChangeRow,
	type CompareSeriesRow,
	type CompareStandingRow
} from '../../src/lib/queries/index.ts';
import { formatPeriod } from '../../src/lib/text/index.ts';
import { openExample, type Example } from './compare-database.ts';
import {
	expectChosen,
	expectGroup,
	expectRows,
	expectShown,
	isUnknown,
	patience,
	withComparison
} from './compare-page.ts';
import { readDanishNumber, readTable, wordsOf } from './page-words.ts';

let example: Example;
beforeAll(async () => {
	example = await openExample();
});
afterAll(() => example.engine.close());

/** The rows of the SQL that the page shows, run here, outside the browser. */
async function askShown<Row>(page: Page, schema: { parse(row: unknown): Row }): Promise<Row[]> {
	const sql = (await page.locator('pre#sql code').textContent()) ?? '';
	expect(sql).not.toContain('$');
	const { rows } = await example.engine.run(sql);
	expect(rows.length).toBeGreaterThan(0);
	return rows.map((row) => schema.parse(row));
}

/** True where the text is the number, rounded to so many decimals, or a dash where there is none. */
function isShownAs(text: string, value: number | null, decimals: number): boolean {
	if (value === null) return isUnknown(text);
	const shown = readDanishNumber(text);
	return shown !== null && Math.abs(shown - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** What is compared, counted: nothing compared is nothing proved. */
class Comparing {
	readonly wrong: string[] = [];
	count = 0;

	number(place: string, text: string | undefined, value: number | null, decimals: number): void {
		this.count += 1;
		if (text === undefined || !isShownAs(text, value, decimals)) {
			this.wrong.push(`${place}: ${String(text)} ≠ ${String(value)}`);
		}
	}
}

/** The twin of a chart, unfolded: cells by the first column and the head of the column. */
async function readTwin(
	page: Page,
	id: string
): Promise<(row: string, head: string) => string | undefined> {
	const chart = page.locator(`figure#${id}`);
	await chart.getByText('Vis som tabel').click();
	const table = chart.locator('table');
	await table.waitFor();
	const heads = (await table.locator('thead th').allTextContents()).map((text) => text.trim());
	const rows = new Map((await readTable(table)).map((cells) => [cells[0], cells]));
	return (row, head) => rows.get(row)?.[heads.indexOf(head)];
}

const groupRow = {
	median: 'Gruppens median',
	low: 'Gruppens 10 %-fraktil',
	high: 'Gruppens 90 %-fraktil',
	n: 'Antal med tal (n)'
};

describe.each([
	{
		view: 'Kurver',
		search: '?valgt=tidselfroe.graasvalen',
		shows: 'Valgte er fremhævet med navn',
		query: compareSeries
	},
	{
		view: 'Kurver, egen gruppe',
		search:
			'?valgt=tidselfroe&gruppe=egen&medlemmer=laerkesang.solsikken.musvitten.graasvalen&fra=2018',
		shows: 'Valgte er fremhævet med navn',
		query: compareSeries
	},
	{
		view: 'Indeks',
		search: '?valgt=tidselfroe.laerkesang&vis=indeks&indeksaar=2019',
		shows: 'egen værdi i 2019, som er 100',
		query: compareIndex
	}
])('$view', ({ search, shows, query, view }) => {
	test('every number of the tables is the one that the shown SQL gives', async () => {
		await withComparison(search, async ({ page }) => {
			await expectShown(page, shows);
			const rows: CompareSeriesRow[] = await askShown(page, query.row);
			const comparing = new Comparing();
			const isIndex = view === 'Indeks';
			for (const indicator of new Set(rows.map((row) => row.indicator))) {
				const cell = await readTwin(page, indicator);
				const decimals = isIndex ? 1 : example.unitOf(indicator).decimals;
				for (const row of rows.filter((one) => one.indicator === indicator)) {
					const head = formatPeriod(row.period);
					const place = `${indicator} ${head} ${String(row.id)}`;
					const name = row.id === null ? groupRow.median : (example.names.get(row.id) ?? '');
					if (row.status !== null) {
						comparing.count += 1;
						expect(cell(name, head)).toBe(row.status);
						continue;
					}
					comparing.number(place, cell(name, head), row.value, decimals);
					if (row.id !== null) continue;
					comparing.number(place, cell(groupRow.n, head), row.n, 0);
					if (row.deciles === null) continue;
					comparing.number(place, cell(groupRow.low, head), row.deciles[0] ?? null, decimals);
					comparing.number(place, cell(groupRow.high, head), row.deciles[8] ?? null, decimals);
				}
			}
			expect(comparing.wrong).toEqual([]);
			expect(comparing.count).toBeGreaterThan(300);
		});
	});
});

/** Every row of the table as cells by the head of their column, under `name / indicator`. */
async function readRows(page: Page): Promise<Map<string, ReadonlyMap<string, string>>> {
	const table = page.locator('main .view table');
	const heads = (await table.locator('thead th').allTextContents()).map((text) => text.trim());
	const rows = await readTable(table);
	return new Map(
		rows.map((cells) => [
			`${(cells[0] ?? '').replace(/ ?valgt$/, '')} / ${cells[1] ?? ''}`,
			new Map(heads.map((head, index) => [head, cells[index] ?? '']))
		])
	);
}

function compareStandingRow(
	row: CompareStandingRow,
	cells: ReadonlyMap<string, string> | undefined,
	comparing: Comparing
): void {
	const { decimals, label } = example.unitOf(row.indicator);
	const number = (head: string, value: number | null, digits: number): void => {
		comparing.number(`${label} ${row.id} ${head}`, cells?.get(head), value, digits);
	};
	number('Værdi', row.value, decimals);
	number('Tidligere værdi', row.earlier_value, decimals);
	number('Ændring', row.change, decimals);
	number('Plads (højest = 1)', row.rank_from_top, 0);
	number('n', row.n, 0);
	number('Percentil (0–100)', row.percentile, 0);
	number('Gruppens median', row.median, decimals);
	number('Afstand til kritisk værdi', row.limit_distance, decimals);
}

describe.each([
	{ search: '?valgt=tidselfroe.laerkesang&vis=tabel', group: 'alle organisationer', least: 80 },
	{
		search: '?valgt=laerkesang&vis=tabel&gruppe=stoerrelse&mod=2018',
		group: 'store organisationer (2.000 boliger og flere), n = 2.',
		least: 12
	},
	{
		search: '?niveau=afdeling&indikatorer=husleje.tilfredshed&vis=tabel',
		group: 'alle afdelinger',
		least: 70
	}
])('Tabel $search', ({ search, group, least }) => {
	test('values, ranks, percentiles, medians and distances are those of the shown SQL', async () => {
		const columns = [
			'vaerdi',
			'tidligere',
			'aendring',
			'plads',
			'n',
			'percentil',
			'median',
			'afstand'
		];
		await withComparison(`${search}&kolonner=${columns.join(',')}`, async ({ page }) => {
			await expectGroup(page, group);
			await expectShown(page, 'Sammenligningen som tabel');
			if (search.includes('laerkesang'))
				await page.locator('tr.chosen').first().waitFor({ timeout: patience });
			const rows: CompareStandingRow[] = await askShown(page, compareStanding.row);
			await expectRows(page, rows.length);
			const shown = await readRows(page);
			const comparing = new Comparing();
			for (const row of rows) {
				const key = `${example.names.get(row.id) ?? ''} / ${example.unitOf(row.indicator).label}`;
				compareStandingRow(row, shown.get(key), comparing);
			}
			expect(shown.size).toBe(rows.length);
			expect(rows.length).toBeGreaterThan(least);
			expect(comparing.wrong).toEqual([]);
		});
	});
});

test('a total is given where values may be added, and only there', async () => {
	const search = '?vis=tabel&indikatorer=resultatkonto.husleje';
	await withComparison(search, async ({ page }) => {
		await page.locator('tfoot').waitFor({ timeout: patience });
		const rows: CompareStandingRow[] = await askShown(page, compareStanding.row);
		const own = rows.filter(({ indicator }) => indicator === 'resultatkonto');
		const sum = own.reduce((total, { value }) => total + (value ?? 0), 0);
		const lines = page.locator('tfoot tr');
		expect(await lines.count()).toBe(1);
		expect(readDanishNumber(await wordsOf(lines.locator('td').nth(1)))).toBe(Math.round(sum));
		expect(await wordsOf(lines.locator('th'))).toBe(`I alt, n = ${String(own[0]?.n)}`);
	});
});

test('the place in the heat map is the percentile of the shown SQL, in words as well', async () => {
	await withComparison('?valgt=tidselfroe&vis=varmekort', async ({ page }) => {
		await expectShown(page, 'Farven siger');
		await expectChosen(page, ['Boligselskabet Tidselfrø']);
		await page.locator('tr.chosen').waitFor();
		const rows: CompareStandingRow[] = await askShown(page, compareStanding.row);
		const order = [...new Set(rows.map(({ indicator }) => indicator))];
		const lines = await page.locator('main .view tbody tr').evaluateAll((all) =>
			all.map((line) => ({
				name: line.querySelector('th bdi')?.textContent ?? '',
				cells: [...line.querySelectorAll('td .cell')].map((cell) => ({
					title: cell.getAttribute('title') ?? '',
					band: cell.querySelector('.band')?.textContent ?? ''
				}))
			}))
		);
		let compared = 0;
		for (const { id, indicator, percentile, n } of rows) {
			if (percentile === null) continue;
			const line = lines.find(({ name }) => name === example.names.get(id));
			const cell = line?.cells[order.indexOf(indicator)];
			const place = `${id} ${indicator}`;
			expect(isShownAs(cell?.title ?? '', percentile, 0), place).toBe(true);
			expect(cell?.title, place).toContain(`n = ${String(n)}`);
			const band =
				percentile < 10
					? 'lavest'
					: percentile < 25
						? 'lav'
						: percentile <= 75
							? 'midt'
							: percentile <= 90
								? 'høj'
								: 'højest';
			expect(cell?.band.split(',')[0], place).toBe(band);
			compared += 1;
		}
		expect(compared).toBeGreaterThan(60);
	});
});

test('the largest changes are those of the shown SQL, in its order', async () => {
	await withComparison('?valgt=graasvalen.tidselfroe&vis=aendringer', async ({ page }) => {
		await expectShown(page, 'Ændringerne er målt');
		const rows: CompareChangeRow[] = await askShown(page, compareChanges.row);
		const wordUnits = new Set(['ja/nej', 'år']);
		for (const horizon of ['last', 'five'] as const) {
			const expected = rows.filter(
				(row) =>
					row.horizon === horizon &&
					row.score !== null &&
					!wordUnits.has(example.unitOf(row.indicator).symbol)
			);
			const items = page.locator(`section[aria-labelledby="aendringer-${horizon}"] ol > li`);
			const texts = (await items.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' '));
			expect(texts).toHaveLength(expected.length);
			const comparing = new Comparing();
			for (const [index, row] of expected.entries()) {
				const text = texts[index] ?? '';
				const { decimals, label } = example.unitOf(row.indicator);
				expect(text).toContain(example.names.get(row.id));
				expect(text).toContain(label);
				const found = /gruppen: (\S+) ± (\S+) \(median ± MAD af (\d+) .*medianen: (\S+) gange/.exec(
					text
				);
				comparing.number(text, found?.[1], row.median_change, decimals);
				comparing.number(text, found?.[2], row.mad, decimals);
				comparing.number(text, found?.[3], row.n, 0);
				comparing.number(text, found?.[4], Math.abs(row.score ?? 0), 1);
				const change = await wordsOf(items.nth(index).locator('strong'));
				comparing.number(text, change, row.change, decimals);
				expect(text.includes('usædvanlig '), text).toBe(Math.abs(row.score ?? 0) >= 2);
			}
			expect(comparing.wrong).toEqual([]);
			expect(comparing.count).toBeGreaterThan(50);
		}
	});
});
