import axe from 'axe-core';
import { render } from 'vitest-browser-svelte';
import type { Result } from '../../src/lib/engine/index.ts';
import type { ResultView } from '../../src/lib/results/index.ts';
import ResultGrid from '../../src/lib/results/ResultGrid.svelte';

export async function problems(selector: string): Promise<readonly string[]> {
	const { violations } = await axe.run(selector);
	return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
}

export function gridOf(container: Element): HTMLElement {
	const grid = container.querySelector<HTMLElement>('[role="grid"]');
	if (grid === null) throw new Error('no grid');
	return grid;
}

export function cell(container: Element, row: number, column: number): HTMLElement | null {
	return container.querySelector(
		`[aria-rowindex="${String(row + 2)}"] > [aria-colindex="${String(column + 2)}"]`
	);
}

export const texts = (container: Element, column: number, count: number): (string | undefined)[] =>
	Array.from({ length: count }, (_, row) => cell(container, row, column)?.textContent.trim());

export function startAt(container: Element, row: number, column: number): void {
	cell(container, row, column)?.focus();
	cell(container, row, column)?.dispatchEvent(
		new PointerEvent('pointerdown', { bubbles: true, button: 0, pointerType: 'touch' })
	);
}

export async function show(result: Result) {
	let view: ResultView | null = null;
	const rendered = await render(ResultGrid, {
		result,
		label: 'Svar',
		get view() {
			return view ?? { columns: [], rows: null };
		},
		set view(seen: ResultView) {
			view = seen;
		}
	});
	return { ...rendered, seen: () => view };
}

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
