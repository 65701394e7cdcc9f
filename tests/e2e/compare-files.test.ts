import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
	allowClipboard,
	comparePath,
	expectRows,
	expectShown,
	isUnknown,
	patience,
	readClipboard,
	withComparison,
	withoutMarks
} from './compare-page.ts';
import { download, unzip } from './downloads.ts';
import { files } from './engine-requests.ts';
import { withPage } from './harness.ts';
import { readDanishNumber, readTable, wordsOf } from './page-words.ts';

const tableSearch = '?valgt=laerkesang&vis=tabel&indikatorer=ledige_boliger.husleje';

/** Cells of a text with tabs or semicolons; none of these holds a quote or a line of its own. */
function readCells(text: string, separator: string): string[][] {
	return text
		.replace(/^\ufeff/u, '')
		.split('\r\n')
		.filter((line) => line !== '')
		.map((line) => line.split(separator));
}

interface Cell {
	/** Null where the cell holds text. */
	readonly number: number | null;
	readonly text: string;
}

/** Rows of a sheet of a workbook, by the sheet's name; an empty cell is left out of the map. */
function readSheet(
	parts: ReadonlyMap<string, string>,
	name: string
): readonly ReadonlyMap<string, Cell>[] {
	const book = parseHTML(parts.get('xl/workbook.xml') ?? '').document;
	const sheets = [...book.querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name'));
	const place = sheets.indexOf(name) + 1;
	const { document } = parseHTML(parts.get(`xl/worksheets/sheet${String(place)}.xml`) ?? '');
	return [...document.querySelectorAll('row')].map(
		(row) =>
			new Map(
				[...row.querySelectorAll('c')].map((cell) => {
					const value = cell.querySelector('v')?.textContent ?? null;
					const column = (cell.getAttribute('r') ?? '').replace(/\d+$/, '');
					expect(cell.querySelector('f')).toBeNull();
					return [
						column,
						{
							number: value === null ? null : Number(value),
							text: cell.querySelector('t')?.textContent ?? ''
						}
					];
				})
			)
	);
}

describe('the table, taken along', () => {
	test('is pasted into a Danish Excel as it stands', async () => {
		await withComparison(tableSearch, async ({ page }) => {
			await allowClipboard(page);
			await expectShown(page, 'Sammenligningen som tabel');
			await page.locator('tr.chosen').first().waitFor({ timeout: patience });
			const table = page.locator('main .view table');
			const heads = (await table.locator('thead th').allTextContents()).map((text) => text.trim());
			await table.getByRole('button', { name: 'Værdi', exact: true }).click();
			await expectRows(page, 22);
			const shown = await readTable(table);
			await page.getByRole('button', { name: 'Kopiér til Excel' }).click();
			await expect.poll(() => wordsOf(page.locator('.exports'))).toMatch(/\d+ rækker er kopieret/);
			const [labels, ...rows] = readCells(await readClipboard(page), '\t');
			expect(labels).toEqual(['Datasæt', ...heads]);
			expect(rows).toHaveLength(shown.length);
			for (const [index, [mark, name, ...cells]] of rows.entries()) {
				const line = shown[index] ?? [];
				expect(mark).toBe('Eksempeldata');
				expect(line[0]?.replace(/ ?valgt$/, '')).toBe(name);
				for (const [place, cell] of cells.entries()) {
					const seen = line[place + 1] ?? '';
					const number = readDanishNumber(seen);
					const isNumber = /^-?\d+(?:,\d+)?$/.test(cell) && number !== null;
					if (!isNumber) expect(cell).toBe(isUnknown(seen) ? '' : seen);
					else expect(Math.abs(Number(cell.replace(',', '.')) - number)).toBeLessThanOrEqual(0.5);
				}
			}
			const values = rows.map((row) => row[heads.indexOf('Værdi') + 1] ?? '');
			expect(values.filter((value) => value.includes(',')).length).toBeGreaterThan(5);
			expect(values.filter((value) => value.includes('.'))).toEqual([]);
		});
	});

	test('is a workbook with real numbers, where they are from and how they are made', async () => {
		await withComparison(tableSearch, async ({ page }) => {
			await expectShown(page, 'Sammenligningen som tabel');
			await page.locator('tr.chosen').first().waitFor({ timeout: patience });
			await expectRows(page, 22);
			const shown = await readTable(page.locator('main .view table'));
			const button = page.getByRole('button', { name: 'Hent Excel (XLSX)' });
			const file = await download(page, button);
			expect(file.name).toBe('sammenligning-eksempel-Eksempeldata.xlsx');
			const parts = unzip(file.bytes);
			expect(parts.has('[Content_Types].xml')).toBe(true);
			const [heads, ...rows] = readSheet(parts, 'Sammenligning');
			const columnOf = new Map([...(heads ?? [])].map(([column, { text }]) => [text, column]));
			expect(rows).toHaveLength(shown.length);
			const wanted = ['Værdi', 'Plads (højest = 1)', 'n', 'Percentil (0–100)', 'Gruppens median'];
			for (const head of wanted) {
				const cells = rows.flatMap((row) => row.get(columnOf.get(head) ?? '') ?? []);
				expect(cells.length, head).toBeGreaterThan(15);
				expect(
					cells.every(({ number }) => Number.isFinite(number)),
					head
				).toBe(true);
			}
			const about = readSheet(parts, 'Kilder og metode');
			const facts = new Map(
				about.map((row) => [row.get('A')?.text ?? '', row.get('B')?.text ?? ''])
			);
			expect(withoutMarks(facts.get('Gruppe') ?? '')).toContain('alle organisationer');
			expect(facts.get('Valgt')).toBe('Andelsboligforeningen Lærkesang');
			expect(facts.get('Kilde: Husleje')).not.toBe('');
			expect([...facts.values()]).toContain(page.url());
			expect(readSheet(parts, 'Oversigt').length).toBeGreaterThan(10);
		});
	});

	test('never runs as a formula, whatever a source is called', async () => {
		const formula = '=HYPERLINK("http://x.example";"y")';
		await withPage(comparePath, {}, async ({ page, problems }) => {
			await page.context().route(files.stored, async (route) => {
				const response = await route.fetch();
				const rows = (await response.json()) as Record<string, unknown>[];
				const hostile = rows.map((row, index) => ({
					...row,
					source_title: ['=1+1', '@SUM(A1)', '+cmd', formula][index % 4]
				}));
				await route.fulfill({ response, json: hostile });
			});
			await page.getByRole('button', { name: 'Tabel', exact: true }).click();
			await page.locator('main .view td').getByText('@SUM(A1)').first().waitFor();
			const csv = await download(page, page.getByRole('button', { name: 'Hent CSV' }));
			expect(csv.name).toBe('sammenligning-eksempel-Eksempeldata.csv');
			const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv.bytes);
			expect(text.startsWith('\ufeff')).toBe(true);
			for (const start of ["'=1+1", "'@SUM(A1)", "'+cmd", `"'=HYPERLINK(""http`]) {
				expect(text).toContain(start);
			}
			expect(text).not.toMatch(/(?:^|;|\n)"?[=@+]/u);
			const book = await download(page, page.getByRole('button', { name: 'Hent Excel (XLSX)' }));
			const [, ...rows] = readSheet(unzip(book.bytes), 'Sammenligning');
			const texts = rows.flatMap((row) => [...row.values()].map((cell) => cell.text));
			expect(texts).toContain(formula);
			expect(problems.csp).toEqual([]);
		});
	});
});

test.each([
	['kurver', 'husleje'],
	['rangorden', 'husleje'],
	['sammenhaeng', 'punkter']
])('a chart of %s leaves as a picture and as numbers', async (word, id) => {
	const name = 'Lærkesang';
	await withComparison(`?valgt=laerkesang&vis=${word}`, async ({ page }) => {
		const chart = page.locator(`figure#${id}`);
		await chart.waitFor({ timeout: patience });
		await chart.scrollIntoViewIfNeeded();
		await chart.locator('.live svg').first().waitFor({ state: 'attached', timeout: patience });
		const svg = await download(page, chart.getByRole('button', { name: 'Hent SVG' }));
		const text = new TextDecoder().decode(svg.bytes);
		expect(text).toContain('Eksempeldata');
		expect(parseHTML(text).document.documentElement.textContent).toContain(name);
		const png = await download(page, chart.getByRole('button', { name: 'Hent PNG' }));
		expect(new TextDecoder('latin1').decode(png.bytes.slice(1, 4))).toBe('PNG');
		const csv = await download(page, chart.getByRole('button', { name: 'Hent CSV' }));
		expect(new TextDecoder().decode(csv.bytes)).toContain(name);
	});
});

test('the columns that are chosen stand in the address', async () => {
	await withComparison(tableSearch, async ({ page }) => {
		await expectShown(page, 'Sammenligningen som tabel');
		const heads = page.locator('main .view thead th');
		const before = await heads.count();
		await page.locator('summary').filter({ hasText: 'Kolonner' }).click();
		await page.getByRole('checkbox', { name: 'Bemærkning' }).check();
		await page.getByRole('checkbox', { name: 'Kilde' }).uncheck();
		await page.getByRole('checkbox', { name: 'Kvalitet' }).uncheck();
		await expect.poll(() => heads.count()).toBe(before - 1);
		await expect
			.poll(() => new URL(page.url()).searchParams.get('kolonner'))
			.toContain('bemaerkning');
		const shown = await heads.allTextContents();
		await page.reload();
		await expectShown(page, 'Sammenligningen som tabel');
		await expect.poll(() => heads.allTextContents()).toEqual(shown);
	});
});
