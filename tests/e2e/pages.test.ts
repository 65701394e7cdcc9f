import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../src/lib/engine/node.ts';
import { fileOfPage, listPages, samplePages } from './built-pages.ts';
import { withPage } from './harness.ts';
import { wordsOf } from './page-words.ts';

const example = 'Eksempeldata';
const profile = '/gladsaxe/organisationer/lejerbo-gladsaxe/';
/** `5.700 kr.`, `2 mio.` – but not the unit of an axis alone. */
const amountOfMoney = /\d[\d.,]*\s*(?:kr|mio|mia|t\.\s?kr)/i;

describe.each([
	{ kind: 'with JavaScript', javaScript: true },
	{ kind: 'without JavaScript', javaScript: false }
])('$kind', ({ javaScript }) => {
	test('the overview of Gladsaxe says what the minutes say, and no more', async () => {
		await withPage('/gladsaxe/', { javaScript }, async ({ page }) => {
			const headline = async (name: string): Promise<string> =>
				wordsOf(page.locator('article').filter({ has: page.getByText(name, { exact: true }) }));
			const fund = await headline('Dispositionsfond');
			expect(fund).toContain('negativ');
			expect(fund).toContain('overskud igen i 2028');
			expect(await wordsOf(page.locator('main'))).not.toMatch(amountOfMoney);
			const turnout = await headline('Kommunalvalg');
			expect(turnout).toMatch(/48\s?%/);
			expect(turnout).toContain('KV2021, Høje Gladsaxe');
			expect(turnout).toContain('Kommunen: 65 %');
			expect(await headline('CO2-reduktion')).toContain('Mål: 70 % i 2030');
			expect(await headline('CO2 fra transport')).toMatch(/37\s?%/);
			expect(await headline('Energitjek')).toContain('750');
		});
	});

	test('the profile of Lejerbo Gladsaxe holds the whole meeting', async () => {
		await withPage(profile, { javaScript }, async ({ page }) => {
			const commitments = page.locator('section[aria-labelledby="aftaler"] li');
			const partnership = commitments.filter({
				hasText: 'sendt til Det bystrategiske Partnerskab'
			});
			const sent = (await partnership.allTextContents()).join(' ');
			expect(await partnership.count()).toBe(4);
			for (const topic of ['Affaldssortering', 'cyklister', 'valgdeltagelse', 'Beredskab']) {
				expect(sent).toContain(topic);
			}
			const save = commitments.filter({ hasText: 'SAVE-registreringen' });
			expect(await wordsOf(save)).toMatch(/Opfølgning.*Kommunen/);
			const seminar = commitments.filter({ hasText: 'budgetseminar' });
			expect(await wordsOf(seminar)).toContain('Andre (Boligorganisationen afventer');
			const meeting = page.locator('section[aria-labelledby="referater"]');
			expect(await meeting.locator('ol > li').count()).toBe(8);
			const words = await wordsOf(meeting);
			for (const initials of ['SVH', 'NP']) {
				expect(words).toContain(`${initials}: initialer, som ingen af deltagerne har`);
			}
			expect(await wordsOf(page.locator('main'))).toContain('25–29 år 30 %');
		});
	});

	test('the fund of Lejerbo Gladsaxe is a status and a forecast, without an amount', async () => {
		await withPage(profile, { javaScript }, async ({ page }) => {
			const fund = page.locator('figure[id$="dispositionsfond_disponibel"]');
			await fund.getByText('Vis som tabel').click();
			// The picture beside them has an axis and a limit, and those are numbers.
			for (const said of [fund.locator('figcaption'), fund.locator('table')]) {
				expect(await wordsOf(said)).toContain('negativ');
				expect(await wordsOf(said)).not.toMatch(amountOfMoney);
			}
			expect(await wordsOf(fund.locator('figcaption'))).toContain('overskud igen i 2028');
			expect(await wordsOf(fund.locator('tbody td').first())).toBe('–ikke oplyst');
		});
	});

	test('the start page lists both datasets and says which one is invented', async () => {
		await withPage('/', { javaScript }, async ({ page }) => {
			const entries = page.locator('main li');
			expect(await entries.count()).toBe(2);
			expect(await wordsOf(entries.nth(0))).toContain('Gladsaxe Kommune');
			expect(await wordsOf(entries.nth(0))).toContain('Virkelige data');
			expect(await wordsOf(entries.nth(1))).toContain('Opdigtede eksempeldata');
			await entries.nth(1).locator('a').click();
			await page.waitForURL('**/eksempel/');
			expect(await page.locator('h1').textContent()).toContain('Overblik');
		});
	});
});

describe('invented data', () => {
	const pages = listPages();

	test('says so on each of its pages, and nowhere else', () => {
		const band = /<p class="band[^>]*>\s*<strong[^>]*>Eksempeldata</;
		const marked = pages.filter((path) => band.test(readFileSync(fileOfPage(path), 'utf8')));
		expect(marked).toEqual(pages.filter((path) => path.startsWith('/eksempel/')));
	});

	test.each(samplePages(pages, 2).filter((path) => path.startsWith('/eksempel/')))(
		'says so on the paper of %s',
		async (path) => {
			await withPage(path, { media: 'print' }, async ({ page }) => {
				// The band of the site, or the mark of a page that has a head of its own on paper.
				const marks = page.getByText(example, { exact: true }).filter({ visible: true });
				expect(await marks.count()).toBeGreaterThan(0);
			});
		}
	);
});

describe('the names of those who met', () => {
	const sources = 'data/gladsaxe/sources';
	/** `Name Surname, role (INITIALS)`: the full name and the surname of each line. */
	const names = readdirSync(sources)
		.flatMap((file) => readFileSync(join(sources, file), 'utf8').split('\n'))
		.flatMap((line) => /^([^,]+), [^,]+ \([A-ZÆØÅ]{2,4}\)\s*$/.exec(line)?.[1] ?? [])
		.flatMap((name) => [name, name.split(' ').at(-1) ?? name]);

	test('stand in the source', () => {
		expect(names).toHaveLength(14);
	});

	test('stand in no built page or file', () => {
		const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter(
			(path) => path.includes('gladsaxe') && /\.(?:html|json|duckdb)$/.test(path)
		);
		const found = files.flatMap((path) => {
			const text = readFileSync(join('build', path)).toString('utf8');
			return names.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`);
		});
		expect(files.length).toBeGreaterThan(10);
		expect(found).toEqual([]);
	});

	test('stand in no table of the database', async () => {
		const bytes = readFileSync('build/data/gladsaxe.duckdb');
		const engine = await openNodeEngine({ name: 'gladsaxe', bytes });
		const { rows } = await engine.run(
			'select table_name as name from duckdb_tables() where database_name = current_database()'
		);
		const tables = rows.map(({ name }) => JSON.stringify(name));
		const found: string[] = [];
		for (const table of tables) {
			const text = JSON.stringify((await engine.run(`select * from ${table}`)).rows);
			found.push(...names.filter((name) => text.includes(name)).map((name) => `${table}: ${name}`));
		}
		await engine.close();
		expect(tables.length).toBeGreaterThan(10);
		expect(found).toEqual([]);
	});
});
