import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, type OpenPage, type PageOptions } from './harness.ts';
import { wordsOf } from './page-words.ts';

/** A way of showing the comparison, and words that stand on the page then and only then. */
export interface ViewOfPage {
	/** As it stands in the address. */
	readonly word: string;
	/** As it stands on its button. */
	readonly label: string;
	/** With two chosen of the example. */
	readonly shows: string;
	/** Of Gladsaxe: one organisation with one status. */
	readonly showsOfOne: string;
}

const unknownAmount = 'kilden siger »negativ« og giver ikke noget tal';

export const views: readonly ViewOfPage[] = [
	{
		word: 'kurver',
		label: 'Kurver',
		shows: 'Valgte er fremhævet med navn, de andre grå.',
		showsOfOne: unknownAmount
	},
	{
		word: 'rangorden',
		label: 'Rangorden',
		shows: 'Plads 1 er den højeste værdi, ikke nødvendigvis den bedste.',
		showsOfOne: 'Ingen har et tal, kun status.'
	},
	{
		word: 'deciler',
		label: 'Deciler',
		shows: 'Ni linjer deler gruppen i ti lige store dele',
		showsOfOne: unknownAmount
	},
	{
		word: 'indeks',
		label: 'Indeks',
		shows: 'Hver værdi er procent af ens egen værdi i 2016',
		showsOfOne: 'Ingen har en værdi over 0 i 2025'
	},
	{
		word: 'sammenhaeng',
		label: 'Sammenhæng',
		shows: 'At to tal følges ad, siger ikke, at det ene er grunden til det andet.',
		showsOfOne: 'Et punktdiagram kræver to nøgletal med tal.'
	},
	{
		word: 'varmekort',
		label: 'Varmekort',
		shows: 'Farven siger, hvor i gruppen værdien ligger',
		showsOfOne: 'Farven siger, hvor i gruppen værdien ligger'
	},
	{
		word: 'tabel',
		label: 'Tabel',
		shows: 'Sammenligningen som tabel',
		showsOfOne: 'Sammenligningen som tabel'
	},
	{
		word: 'aendringer',
		label: 'Største ændringer',
		shows: 'Ændringerne er målt mod, hvad der er sædvanligt',
		showsOfOne: 'Ingen ændringer kan måles mod gruppen i de valgte år.'
	}
];

/** What must be empty on every page, as it is when nothing is wrong. */
export const noProblems = { csp: [], console: [], otherHosts: [], failedRequests: [] };

/** Milliseconds: the engine may have to start, on a machine that others use too. */
export const patience = 60_000;

export const comparePath = '/eksempel/sammenlign/';

/** Opens the comparison, looks at it, and says of whatever went wrong that it did. */
export async function withComparison(
	search: string,
	look: (open: OpenPage) => Promise<void>,
	options: PageOptions & { readonly dataset?: string } = {}
): Promise<void> {
	const { dataset = 'eksempel', ...rest } = options;
	const open = await openPage(`/${dataset}/sammenlign/`, { ...rest, search });
	try {
		await look(open);
		expect(open.problems).toEqual(noProblems);
	} finally {
		await open.close();
	}
}

/** Waits until the view stands there with these words, asked and answered. */
export async function expectShown(page: Page, words: string): Promise<void> {
	const view = page.locator('main .view');
	await view.filter({ hasText: words }).waitFor({ timeout: patience });
	await expect.poll(() => view.getAttribute('aria-busy'), { timeout: patience }).toBe('false');
	expect(await page.getByRole('button', { name: 'Prøv igen' }).count()).toBe(0);
}

/** Waits until the table has so many rows: the first ones are painted before the others. */
export async function expectRows(page: Page, count: number): Promise<void> {
	const rows = page.locator('main .view tbody tr');
	await expect.poll(() => rows.count(), { timeout: patience }).toBe(count);
}

/** True of what stands for an unknown value, seen or heard. */
export function isUnknown(text: string): boolean {
	return text === '–' || text === 'ikke oplyst';
}

/** Names of the chosen, in their order. */
export function chipsOf(page: Page, list = 'Valgt'): Promise<string[]> {
	return page.getByRole('list', { name: list, exact: true }).locator('bdi').allTextContents();
}

/** Waits until exactly these are chosen. */
export async function expectChosen(page: Page, names: readonly string[]): Promise<void> {
	await expect.poll(() => chipsOf(page), { timeout: patience }).toEqual(names);
}

/** One value of the address; null where it says nothing. */
export function saidInAddress(page: Page, name: string): string | null {
	return new URL(page.url()).searchParams.get(name);
}

/** The sentence that says who is in the group. */
export async function readGroup(page: Page): Promise<string> {
	const words = await wordsOf(page.locator('main .group strong').first());
	return withoutMarks(words);
}

/** Waits until that sentence says this. */
export async function expectGroup(page: Page, words: string): Promise<void> {
	await expect.poll(() => readGroup(page), { timeout: patience }).toContain(words);
}

/** Without the signs that keep a name's direction from its neighbours'. */
export function withoutMarks(text: string): string {
	return text.replaceAll(/[\u2066-\u2069]/gu, '');
}

/** Opens one of the folds of the panel (`Indikatorer`, `År`, `Gruppe`) with the keyboard. */
export async function unfold(page: Page, label: string): Promise<void> {
	await page
		.locator('details[name="choosing"] > summary')
		.filter({ has: page.getByText(label, { exact: true }) })
		.focus();
	await page.keyboard.press('Enter');
}

/** Lets the page use the clipboard, as a person does when the browser asks. */
export async function allowClipboard(page: Page): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

export function readClipboard(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}
