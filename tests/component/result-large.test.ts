import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import ColumnStatistics from '../../src/lib/results/ColumnStatistics.svelte';
import PivotTable from '../../src/lib/results/PivotTable.svelte';
import { largeResult } from '../unit/results/fake-result.ts';
import { cell, gridOf, nextFrame, problems, show, startAt } from './result-page.ts';

beforeEach(async () => {
	await page.viewport(1280, 800);
});

describe('a million rows and 120 columns', () => {
	const result = largeResult(1_000_000, 120);

	it('hold few cells, keep the focus, and reach the last one', async () => {
		const { container } = await show(result);
		const grid = gridOf(container);
		const count = () => container.querySelectorAll('[role="gridcell"]').length;
		expect(count()).toBeLessThan(800);
		startAt(container, 3, 2);
		const held = document.activeElement;
		grid.scrollTop = grid.scrollHeight / 2;
		await nextFrame();
		await nextFrame();
		expect(document.activeElement).toBe(held);
		const middle = Number(
			container.querySelectorAll('.row[aria-rowindex]')[10]?.getAttribute('aria-rowindex')
		);
		expect(middle).toBeGreaterThan(490_000);
		expect(middle).toBeLessThan(510_000);
		await userEvent.keyboard('{ArrowDown}');
		expect(document.activeElement).toBe(cell(container, 4, 2));
		await userEvent.keyboard('{Control>}{End}{/Control}');
		await expect.poll(() => document.activeElement).toBe(cell(container, 999_999, 119));
		const box = document.activeElement?.getBoundingClientRect();
		const around = grid.getBoundingClientRect();
		expect(box?.bottom ?? 0).toBeLessThanOrEqual(around.bottom);
		expect(box?.right ?? 0).toBeLessThanOrEqual(around.right + 1);
		expect(count()).toBeLessThan(800);
		grid.scrollTop = 0;
		grid.scrollLeft = 0;
		await nextFrame();
		await nextFrame();
		expect(cell(container, 0, 0)?.textContent.trim()).toBe('0');
	});

	it.each([
		['a number', 0],
		['a word of few', 1],
		['a text of many', 4]
	])('are sorted by %s', async (_, column) => {
		const { container, seen } = await show(result);
		startAt(container, -1, column);
		await userEvent.keyboard('{Enter}');
		await expect
			.poll(() => seen()?.rows?.length, { timeout: 90_000, interval: 50 })
			.toBe(1_000_000);
		const order = seen()?.rows ?? new Uint32Array();
		if (column === 0) {
			const values = Array.from(order.subarray(0, 1000), (row) => Number(result.value(0, row)));
			expect(values).toEqual(values.toSorted((a, b) => a - b));
		}
	});

	it('are filtered, the newest choice counting', async () => {
		const { container, seen } = await show(result);
		startAt(container, -1, 4);
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		await userEvent.keyboard('sag 77');
		await expect.poll(() => seen()?.rows?.length ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
		await expect.poll(() => gridOf(container).getAttribute('aria-busy')).toBe('false');
		const rows = seen()?.rows ?? new Uint32Array();
		expect(
			[...rows.subarray(0, 500)].every((row) =>
				(result.value(4, row) as string).startsWith('Sag 77')
			)
		).toBe(true);
	});

	it.each([0, 1, 2, 4])('tell of column %d of a million rows', async (column) => {
		await render(ColumnStatistics, { result: largeResult(1_000_000, 6), column });
		await expect
			.poll(() => document.querySelector('.statistics dl'), { timeout: 60_000 })
			.not.toBeNull();
		expect(await problems('.statistics')).toEqual([]);
	});

	it('are made into a pivot', async () => {
		await render(PivotTable, { result: largeResult(1_000_000, 6), label: 'Svar' });
		await expect
			.poll(() => document.querySelector('.pivot table'), { timeout: 60_000 })
			.not.toBeNull();
	});
});
