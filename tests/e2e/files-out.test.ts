import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../src/lib/engine/node.ts';
import { manifestSchema } from '../../src/lib/model/manifest.ts';
import { withPage } from './harness.ts';
import { readTable, wordsOf } from './page-words.ts';

interface Downloaded {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a person finds in the download folder after a click. */
async function download(page: Page, button: Locator): Promise<Downloaded> {
	const folder = mkdtempSync(join(tmpdir(), 'download-'));
	try {
		const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
		const path = join(folder, 'file');
		await file.saveAs(path);
		return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe.each(['gladsaxe', 'eksempel'])('the database of %s', (dataset) => {
	const manifest = manifestSchema.parse(
		JSON.parse(readFileSync(`build/data/${dataset}.json`, 'utf8'))
	);

	test.each([{ javaScript: true }, { javaScript: false }])(
		'is downloaded whole and opens elsewhere, %o',
		async ({ javaScript }) => {
			await withPage(`/${dataset}/data/`, { javaScript }, async ({ page }) => {
				expect(await wordsOf(page.locator('main'))).toContain(manifest.fingerprint);
				const file = await download(page, page.locator(`a[download="${dataset}.duckdb"]`));
				expect(file.name).toBe(`${dataset}.duckdb`);
				expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(manifest.sha256);
				const engine = await openNodeEngine(file);
				const { rows } = await engine.run('select count(*) as n from organisation');
				await engine.close();
				expect(rows).toEqual([{ n: manifest.rows['organisation'] }]);
			});
		}
	);
});

/** Semicolons, CRLF and a byte order mark; none of these cells holds a quote or a semicolon. */
function readDanishCsv(bytes: Uint8Array): string[][] {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	expect(text.startsWith('\ufeff')).toBe(true);
	expect(text.endsWith('\r\n')).toBe(true);
	return text
		.slice(1, -2)
		.split('\r\n')
		.map((line) => line.split(';').map((cell) => cell.replace(/^"(.*)"$/, '$1')));
}

/** As the table of a page writes a cell of the CSV file: `5700,5` is `5.700,5` there, and nothing is a dash. */
function asShown(cell: string): string {
	if (cell === '') return '–';
	return /^-?\d+(?:,\d+)?$/.test(cell) ? cell.replace('-', '−') : cell;
}

describe('the CSV file of a chart', () => {
	test('holds the table beside the chart, and says of invented data that they are', async () => {
		await withPage('/eksempel/indikatorer/effektivitetstal/', {}, async ({ page }) => {
			const chart = page.locator('figure#organisationer');
			await chart.getByText('Vis som tabel').click();
			const shown = await readTable(chart.locator('table'));
			const heads = await chart.locator('thead th').allTextContents();
			const file = await download(page, chart.getByRole('button', { name: 'Hent CSV' }));
			const [labels, ...rows] = readDanishCsv(file.bytes);
			expect(file.name).toMatch(/^effektivitetstal-.*Eksempeldata\.csv$/);
			expect(labels).toEqual(['Datasæt', ...heads.map((head) => head.trim())]);
			expect(rows.map(([mark]) => mark)).toEqual(shown.map(() => 'Eksempeldata'));
			const cells = rows.map(([, ...cells]) => cells.map(asShown));
			const numbersApart = (table: string[][]): string[][] =>
				table.map((line) => line.map((cell) => cell.replace(/(?<=\d)[.,](?=\d)/g, '')));
			const words = (table: string[][]): string[][] =>
				numbersApart(table).map((line) => line.filter((cell) => !/\d/.test(cell)));
			expect(words(cells)).toEqual(words(shown));
		});
	});

	test('of real data has no such column, and no number where there is none', async () => {
		const path = '/gladsaxe/organisationer/lejerbo-gladsaxe/';
		await withPage(path, {}, async ({ page }) => {
			const chart = page.locator('figure[id$="dispositionsfond_disponibel"]');
			const file = await download(page, chart.getByRole('button', { name: 'Hent CSV' }));
			const [labels, ...rows] = readDanishCsv(file.bytes);
			expect(file.name).toBe('dispositionsfond_disponibel-lejerbo-gladsaxe.csv');
			expect(labels?.slice(0, 3)).toEqual(['Periode', 'Værdi (kr./lejemålsenhed)', 'Status']);
			expect(rows.map((row) => row.slice(0, 3))).toEqual([['2025', '', 'negativ']]);
		});
	});
});

test.each(['PNG', 'SVG'])('the %s of a chart is a picture that says what it is', async (kind) => {
	await withPage('/eksempel/indikatorer/effektivitetstal/', {}, async ({ page }) => {
		const button = page.getByRole('button', { name: `Hent ${kind}` });
		const { name, bytes } = await download(page, button);
		expect(name).toMatch(new RegExp(`Eksempeldata\\.${kind.toLowerCase()}$`));
		const text = new TextDecoder('latin1').decode(bytes.slice(0, 8));
		expect(text).toBe(kind === 'PNG' ? '\u0089PNG\r\n\u001a\n' : '<?xml ve');
		if (kind === 'SVG') expect(new TextDecoder().decode(bytes)).toContain('Eksempeldata');
	});
});
