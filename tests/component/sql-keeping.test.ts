import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import { changeStored } from '../../src/lib/state/kept.ts';
import { sqlKeepText, sqlLibraryText } from '../../src/lib/text/index.ts';
import type { HistoryStore } from '../../src/routes/[dataset]/sql/keeping/history.svelte.ts';
import LibraryPanel from '../../src/routes/[dataset]/sql/keeping/LibraryPanel.svelte';
import type { SavedStore } from '../../src/routes/[dataset]/sql/keeping/saved.svelte.ts';
import SharedNotice from '../../src/routes/[dataset]/sql/keeping/SharedNotice.svelte';
import SqlKeeping from './SqlKeeping.svelte';

interface Stores {
	readonly history: HistoryStore;
	readonly saved: SavedStore;
}

const current = { title: 'Udlejning på Ø', sql: 'select 1' };

/** A window of its own with both panels. */
async function openWindow(onopen = vi.fn()): Promise<Stores> {
	return new Promise((resolve) => {
		void render(SqlKeeping, { current, onopen, onready: resolve });
	});
}

async function problems(): Promise<readonly string[]> {
	const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
	return violations.map(({ id }) => id);
}

const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 5000 });

beforeEach(async () => {
	for (const name of ['sql-saved', 'sql-history:eksempel']) await changeStored(name, () => []);
});

test('a query is saved, renamed with the keyboard, removed and brought back', async () => {
	const onopen = vi.fn();
	const { saved } = await openWindow(onopen);
	const text = sqlKeepText.saved;
	await page.getByRole('button', { name: text.save, exact: true }).click();
	await expect.element(page.getByText(text.kept(current.title))).toBeVisible();
	await page.getByRole('button', { name: text.open(current.title) }).click();
	expect(onopen).toHaveBeenCalledWith(current);

	await page.getByRole('button', { name: text.editOf(current.title) }).click();
	await userEvent.keyboard('{Control>}a{/Control}Nyt navn{Tab}Mappe{Enter}');
	await until(() => {
		expect(saved.list).toMatchObject([{ name: 'Nyt navn', folder: 'Mappe', dataset: 'eksempel' }]);
	});
	// What was edited stands elsewhere now: the keyboard goes on where it can be taken back.
	await until(() => {
		expect(document.activeElement?.textContent).toBe(sqlKeepText.undo);
	});
	expect(await problems()).toEqual([]);

	await page.getByRole('button', { name: text.removeOf('Nyt navn') }).click();
	await until(() => {
		expect(document.activeElement?.textContent).toBe(sqlKeepText.undo);
	});
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('button', { name: text.open('Nyt navn') })).toBeVisible();
	expect(saved.list.length).toBe(1);
});

test('two windows at once lose nothing', async () => {
	const [one, other] = [await openWindow(), await openWindow()];
	for (let number = 0; number < 20; number += 1) {
		one.saved.save({ name: `en ${String(number)}`, folder: '', sql: 'select 1' });
		other.saved.save({ name: `to ${String(number)}`, folder: '', sql: 'select 2' });
		one.history.add({ sql: 'select 1', duration: 1, rows: 1, outcome: 'done' });
		other.history.add({ sql: 'select 2', duration: 1, rows: null, outcome: 'failed' });
	}
	await until(() => {
		for (const { saved, history } of [one, other]) {
			expect(saved.list.length).toBe(40);
			expect(history.entries.length).toBe(40);
		}
	});
	other.history.clear();
	await until(() => {
		expect(one.history.entries).toEqual([]);
	});
});

test('history is searched without regard to Danish letters, and opened', async () => {
	const onopen = vi.fn();
	const { history } = await openWindow(onopen);
	history.add({ sql: "select 'Ærø'", duration: 1234, rows: 5, outcome: 'done' });
	history.add({ sql: 'select 2', duration: 10, rows: null, outcome: 'cancelled' });
	await expect.element(page.getByText('5 rækker · 1,2 s')).toBeVisible();
	await expect.element(page.getByText('Afbrudt · 10 ms')).toBeVisible();
	await page.getByRole('searchbox', { name: sqlKeepText.history.search }).fill('aeroe');
	await expect.element(page.getByText(sqlKeepText.history.count(1, 2))).toBeVisible();
	await page.getByRole('button', { name: /^select 'Ærø'/u }).click();
	expect(onopen).toHaveBeenCalledWith({ title: "select 'Ærø'", sql: "select 'Ærø'" });
	expect(await problems()).toEqual([]);
});

test('a browser that keeps nothing says so and still works', async () => {
	const refused = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
		throw new Error('refused');
	});
	const { saved } = await openWindow();
	await expect.element(page.getByText(sqlKeepText.unavailable).first()).toBeVisible();
	saved.save({ name: 'Holder lidt', folder: '', sql: 'select 1' });
	const name = sqlKeepText.saved.open('Holder lidt');
	await expect.element(page.getByRole('button', { name })).toBeVisible();
	refused.mockRestore();
});

test('the library is searched and narrowed, and opens what is chosen without running it', async () => {
	const onopen = vi.fn();
	const question = {
		id: 'a',
		folder: 'organisations',
		level: 'easy',
		title: 'Boliger på Ærø',
		description: 'Alle.',
		sql: 'select $organisation',
		places: ['organisation']
	} as const;
	const other = { ...question, id: 'b', folder: 'time', level: 'advanced', title: 'År' } as const;
	await render(LibraryPanel, { questions: [question, other], onopen });
	await page.getByRole('searchbox', { name: sqlLibraryText.search }).fill('aeroe');
	await expect.element(page.getByText(sqlLibraryText.count(1, 2))).toBeVisible();
	await page.getByRole('button', { name: sqlLibraryText.openLabel(question.title) }).click();
	expect(onopen).toHaveBeenCalledWith({ title: question.title, sql: question.sql });
	expect(await problems()).toEqual([]);
	await page.getByLabelText(sqlLibraryText.level).selectOptions(sqlLibraryText.levels.advanced);
	await expect.element(page.getByText(sqlLibraryText.none)).toBeVisible();
});

test('a shared query says that it has not been run, whatever it is called', async () => {
	const [onrun, ondismiss] = [vi.fn(), vi.fn()];
	await render(SharedNotice, { title: '<img src=x onerror=alert(1)>', onrun, ondismiss });
	await expect.element(page.getByText(/<img src=x onerror/u)).toBeVisible();
	expect(onrun).not.toHaveBeenCalled();
	await page.getByRole('button', { name: sqlKeepText.shared.run }).click();
	await page.getByRole('button', { name: sqlKeepText.shared.dismiss }).click();
	expect([onrun.mock.calls.length, ondismiss.mock.calls.length]).toEqual([1, 1]);
	expect(await problems()).toEqual([]);
});
