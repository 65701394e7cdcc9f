import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import ColumnStatistics from '../../src/lib/results/ColumnStatistics.svelte';
import PivotTable from '../../src/lib/results/PivotTable.svelte';
import { fakeResult } from '../unit/results/fake-result.ts';
import { cell, gridOf, nextFrame, problems, show, startAt, texts } from './result-page.ts';

const small = fakeResult({
	organisation: ['VARCHAR', ['Ærø Bolig', '<b>x</b>', null, '', 'Åby', 'Zoo']],
	beløb: ['DECIMAL(12,2)', [1234.5, -2, null, 0, 99_999.99, 5]],
	år: ['INTEGER', [2019, 2020, 2021, 2022, 2023, null]],
	'er aktiv': ['BOOLEAN', [true, false, null, true, false, true]],
	dag: ['DATE', ['2024-05-23', '2019-01-01', null, '2025-12-31', '2020-02-02', '2021-03-03']],
	tekst: ['VARCHAR', ['a'.repeat(200_000), '=1+1', '\u202emodsat', '😀', 'b', null]],
	liste: ['BIGINT[]', [[1, 2, 3], [], null, [4], [5], [6]]]
});

beforeEach(async () => {
	await page.viewport(1280, 800);
});

afterEach(() => {
	delete document.documentElement.dataset.theme;
});

describe('a result in the page', () => {
	it('breaks no rule of accessibility, in light and dark, with menu and cell open', async () => {
		for (const theme of ['light', 'dark']) {
			document.documentElement.dataset.theme = theme;
			const { container, unmount } = await show(small);
			expect(await problems('.frame')).toEqual([]);
			startAt(container, 0, 0);
			await userEvent.keyboard('{Enter}');
			expect(await problems('.frame')).toEqual([]);
			await userEvent.keyboard('{Escape}');
			startAt(container, -1, 1);
			await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
			await expect.element(page.getByRole('dialog', { name: 'Kolonnen beløb' })).toBeVisible();
			expect(await problems('.frame')).toEqual([]);
			await unmount();
		}
	});

	it('shows values in Danish, the unknown as such, and hostile text as text', async () => {
		const { container } = await show(small);
		expect(texts(container, 0, 6)).toEqual([
			'Ærø Bolig',
			'<b>x</b>',
			'ukendt',
			'tom tekst',
			'Åby',
			'Zoo'
		]);
		expect(texts(container, 1, 4)).toEqual(['1.234,50', '−2,00', 'ukendt', '0,00']);
		expect(texts(container, 2, 2)).toEqual(['2019', '2020']);
		expect(texts(container, 3, 3)).toEqual(['ja', 'nej', 'ukendt']);
		expect(cell(container, 0, 5)?.textContent.trim().length).toBeLessThan(400);
		expect(container.querySelector('b')).toBeNull();
		expect(getComputedStyle(cell(container, 0, 1) ?? container).textAlign).toBe('right');
		const grid = gridOf(container);
		expect(grid.getAttribute('aria-rowcount')).toBe('7');
		expect(grid.getAttribute('aria-colcount')).toBe('8');
	});

	it('says so when there are no rows', async () => {
		await show(fakeResult({ a: ['BIGINT', []] }));
		await expect.element(page.getByText('Forespørgslen gav ingen rækker.')).toBeVisible();
		expect(await problems('.frame')).toEqual([]);
	});

	it('sorts by head, with Shift by a second one, and hands the order on', async () => {
		const { container, seen } = await show(small);
		startAt(container, -1, 0);
		await userEvent.keyboard('{Enter}');
		await expect
			.poll(() => texts(container, 0, 6))
			.toEqual(['tom tekst', '<b>x</b>', 'Zoo', 'Ærø Bolig', 'Åby', 'ukendt']);
		expect(cell(container, -1, 0)?.getAttribute('aria-sort')).toBe('ascending');
		expect([...(seen()?.rows ?? [])]).toEqual([3, 1, 5, 0, 4, 2]);
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => texts(container, 0, 2)).toEqual(['Åby', 'Ærø Bolig']);
		expect(texts(container, 0, 6).at(-1)).toBe('ukendt');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => seen()?.rows).toBeNull();
		cell(container, -1, 3)?.click();
		await expect.poll(() => texts(container, 3, 2)).toEqual(['nej', 'nej']);
		startAt(container, -1, 1);
		await userEvent.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
		await expect.poll(() => texts(container, 1, 3)).toEqual(['99.999,99', '−2,00', '1.234,50']);
		await expect
			.element(page.getByText(/Sorteret efter er aktiv ↑, derefter beløb ↓/))
			.toBeVisible();
	});

	it('filters by column, says how many are left and what cannot be read', async () => {
		const { container, seen } = await show(small);
		startAt(container, -1, 1);
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		const field = page.getByLabelText('Filter', { exact: true });
		await expect.element(field).toHaveFocus();
		await userEvent.keyboard('>0');
		await expect.element(page.getByText('Viser 3 af 6 rækker')).toBeVisible();
		expect([...(seen()?.rows ?? [])]).toEqual([0, 4, 5]);
		await userEvent.keyboard('x');
		await expect.element(page.getByText('Skriv et tal, fx 48, >5 eller 10..20.')).toBeVisible();
		await userEvent.keyboard('{Backspace}{Escape}');
		expect(document.activeElement).toBe(cell(container, -1, 1));
		await page.getByRole('button', { name: 'Fjern filteret på beløb' }).click();
		await expect.poll(() => seen()?.rows).toBeNull();
	});

	it('is walked with the keys, one cell with the focus, and opens it', async () => {
		const { container } = await show(small);
		startAt(container, 0, 0);
		await userEvent.keyboard('{ArrowRight}{ArrowDown}');
		expect(document.activeElement).toBe(cell(container, 1, 1));
		expect(container.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
		await userEvent.keyboard('{Control>}{End}{/Control}');
		expect(document.activeElement).toBe(cell(container, 5, 6));
		await userEvent.keyboard('{Control>}{Home}{/Control}{End}{ArrowLeft}{F2}');
		const box = page.getByRole('group', { name: 'Hele cellen: tekst' });
		await expect.element(box).toHaveFocus();
		expect(box.element().textContent.trim().length).toBeGreaterThan(99_000);
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => document.activeElement).toBe(cell(container, 0, 5));
	});

	it('marks with Shift and with the mouse, and copies for a Danish sheet', async () => {
		const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		const { container } = await show(small);
		startAt(container, 0, 0);
		await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
		expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(4);
		await userEvent.keyboard('{Control>}c{/Control}');
		await expect
			.poll(() => written.mock.lastCall?.[0])
			.toBe('organisation\tbeløb\r\nÆrø Bolig\t1234,5\r\n<b>x</b>\t-2\r\n');
		await expect
			.element(page.getByText('Kopieret: 2 rækker, 2 kolonner. Tal har decimalkomma.'))
			.toBeVisible();
		await userEvent.keyboard('{Control>}a{/Control}');
		expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(42);
		const box = cell(container, 1, 0)?.getBoundingClientRect();
		const to = cell(container, 3, 1)?.getBoundingClientRect();
		const at = (rect: DOMRect | undefined) => ({
			bubbles: true,
			button: 0,
			pointerType: 'mouse',
			clientX: (rect?.left ?? 0) + 5,
			clientY: (rect?.top ?? 0) + 5
		});
		cell(container, 1, 0)?.dispatchEvent(new PointerEvent('pointerdown', at(box)));
		dispatchEvent(new PointerEvent('pointermove', at(to)));
		await nextFrame();
		dispatchEvent(new PointerEvent('pointerup', at(to)));
		await expect.poll(() => container.querySelectorAll('[aria-selected="true"]').length).toBe(6);
		await userEvent.keyboard('{Escape}');
		expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
		await userEvent.keyboard('{Shift>} {/Shift}');
		expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(7);
		written.mockRestore();
	});

	it('hides, moves, freezes and widens columns, and goes back to how it was', async () => {
		const { container, seen } = await show(small);
		const heads = () =>
			[...container.querySelectorAll('[role="columnheader"] .name')].map(
				(head) => head.textContent
			);
		const act = async (name: string) => {
			await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
			await page.getByRole('button', { name, exact: true }).click();
		};
		startAt(container, -1, 1);
		await act('Skjul kolonne');
		expect(heads().slice(0, 2)).toEqual(['organisation', 'år']);
		expect(seen()?.columns).toEqual([0, 2, 3, 4, 5, 6]);
		await act('Flyt til højre');
		expect(seen()?.columns).toEqual([0, 2, 3, 4, 5, 6].toSpliced(1, 2, 3, 2));
		await userEvent.keyboard('{Escape}');
		await act('Frys til og med denne');
		expect(container.querySelectorAll('[role="columnheader"].frozen').length).toBeGreaterThan(0);
		const width = () => document.activeElement?.getBoundingClientRect().width ?? 0;
		await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('columnheader');
		const before = width();
		await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
		await expect.poll(width).toBe(before + 16);
		await page.getByRole('button', { name: 'Nulstil visning' }).click();
		expect(seen()?.columns).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(container.querySelectorAll('[role="columnheader"].frozen')).toHaveLength(0);
	});

	it('starts anew with another result', async () => {
		const { container, rerender } = await show(small);
		startAt(container, -1, 0);
		await userEvent.keyboard('{Enter}');
		await rerender({ result: fakeResult({ a: ['BIGINT', [2, 1]] }) });
		expect(texts(container, 0, 2)).toEqual(['2', '1']);
		expect(gridOf(container).getAttribute('aria-rowcount')).toBe('3');
	});
});

describe('statistics and pivot in the page', () => {
	it('tell of a column, and of what it was counted', async () => {
		await render(ColumnStatistics, { result: { ...small, cutBy: 'rows' }, column: 1 });
		await expect.element(page.getByText(/Regnet på de 6 rækker, der er hentet/)).toBeVisible();
		await expect.element(page.getByText('1 (17 %)')).toBeVisible();
		await expect
			.element(page.getByRole('img', { name: /^Fordeling i \d+ intervaller fra/ }))
			.toBeVisible();
		expect(await problems('.statistics')).toEqual([]);
	});

	it('make a pivot, and another one when something else is chosen', async () => {
		const { container } = await render(PivotTable, {
			result: fakeResult({
				organisation: ['VARCHAR', ['Åby', 'Ærø', 'Åby', null]],
				år: ['INTEGER', [2023, 2024, 2024, 2024]],
				beløb: ['DOUBLE', [1.5, 2.5, null, 4]]
			}),
			label: 'Svar'
		});
		await expect
			.element(page.getByText(/^Sum af beløb efter organisation og år\./).last())
			.toBeVisible();
		const row = (at: number) =>
			[...(container.querySelectorAll('tbody tr, tfoot tr')[at]?.children ?? [])].map((one) =>
				one.textContent.trim()
			);
		expect(row(0)).toEqual(['Ærø', '–ingen rækker', '2,5', '2,5']);
		expect(row(1)).toEqual(['Åby', '1,5', 'ukendt', '1,5']);
		expect(row(3)).toEqual(['I alt', '1,5', '6,5', '8,0']);
		expect(await problems('.pivot')).toEqual([]);
		await page.getByLabelText('Beregn').selectOptions('gennemsnit');
		await expect.poll(() => row(3).at(-1)).toBe('2,7');
		await page.getByLabelText('Kolonner').selectOptions('ingen');
		await expect.poll(() => row(0)).toEqual(['Ærø', '2,5']);
		document.documentElement.dataset.theme = 'dark';
		expect(await problems('.pivot')).toEqual([]);
	});
});
