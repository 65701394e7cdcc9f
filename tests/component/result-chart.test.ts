import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import { readChoice } from '../../src/lib/charts/result-choice.ts';
import ResultChart from '../../src/lib/charts/ResultChart.svelte';
import type { ResultChartChoice, ResultRows } from '../../src/lib/charts/index.ts';
import { departments, ranked, rowsOf, themes, yearly } from '../unit/charts/result-cases.ts';

const title = 'Mit resultat <b>';

function propsOf(table: ResultRows, choice: ResultChartChoice | null = null) {
	return { table, title, choice, source: 'Eksempelby', example: true };
}

async function problems(): Promise<readonly string[]> {
	const { violations } = await axe.run('.result-chart');
	return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
}

function drawn(container: Element): Promise<void> {
	return expect.poll(() => container.querySelector('.live svg[role="img"]')).not.toBeNull();
}

afterEach(() => {
	delete document.documentElement.dataset['theme'];
});

describe('a chart of a result', () => {
	it.each([
		['lines', yearly],
		['bars', ranked],
		['dots', departments],
		['a heat map', themes]
	])('draws %s without a rule of accessibility broken, light and dark', async (_, table) => {
		const { container } = await render(ResultChart, propsOf(table));
		await drawn(container);
		expect(await problems()).toEqual([]);
		document.documentElement.dataset['theme'] = 'dark';
		expect(await problems()).toEqual([]);
		expect(container.querySelector('script')).toBeNull();
	});

	it('says what is drawn of how many rows, and what is not', async () => {
		await render(ResultChart, propsOf({ ...yearly, cutBy: 'rows' }));
		await expect
			.element(
				page.getByText(
					'Value efter year, fordelt på organisation. Tegnet af resultatets 32 rækker.'
				)
			)
			.toBeVisible();
		await expect.element(page.getByText('1 række uden kendt værdi er ikke tegnet.')).toBeVisible();
		await expect.element(page.getByText('Resultatet er afkortet', { exact: false })).toBeVisible();
		await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
	});

	it('draws what a person chooses, and keeps columns that still fit', async () => {
		const { container } = await render(ResultChart, propsOf(yearly));
		await drawn(container);
		await page.getByLabelText('Graf').selectOptions('Søjler');
		await page.getByLabelText('Kategori').selectOptions('organisation');
		await page.getByLabelText('Farve').selectOptions('ingen');
		await page.getByLabelText('Beregn').selectOptions('median');
		await page.getByLabelText('Orden').selectOptions('efter navn eller tid');
		await expect
			.element(page.getByText('Median af value efter organisation.', { exact: false }).first())
			.toBeVisible();
		await expect
			.poll(() => container.querySelector('.live svg')?.textContent)
			.toContain('Lejerbo Eksempelby');
		await page.getByRole('button', { name: 'Foreslå en graf' }).click();
		await expect.element(page.getByLabelText('Graf')).toHaveValue('line');
	});

	it('is walked with the arrow keys, and reads full names aloud', async () => {
		const { container } = await render(ResultChart, propsOf(ranked));
		await drawn(container);
		const spoken = () => container.querySelector('[aria-live]')?.textContent ?? '';
		container.querySelector<HTMLElement>('.stage')?.focus();
		await userEvent.keyboard('{Home}');
		expect(spoken()).toBe('afdeling: Høje Gladsaxe; henlæggelse: 412,50');
		await userEvent.keyboard('{ArrowRight}');
		expect(spoken()).toContain(
			'Afdelingen for ældre og handicappede ved Gladsaxe Ringvej og Mørkhøj'
		);
		await userEvent.keyboard('{End}');
		expect(spoken()).toContain('ikke oplyst');
	});

	it('has the drawn figures as a table', async () => {
		const { container } = await render(ResultChart, propsOf(ranked));
		await page.getByText('Vis som tabel').click();
		await expect.poll(() => container.querySelectorAll('tbody tr').length).toBe(6);
	});

	it.each([
		['Hent PNG', 'Mit-resultat-b.png'],
		['Hent SVG', 'Mit-resultat-b.svg']
	])('is a file: %s', async (button) => {
		const { container } = await render(ResultChart, propsOf(themes));
		await drawn(container);
		const name = new Promise<string>((resolve) => {
			document.addEventListener(
				'click',
				(event) => {
					if (!(event.target instanceof HTMLAnchorElement) || event.target.download === '') return;
					event.preventDefault();
					resolve(event.target.download);
				},
				{ capture: true }
			);
		});
		await page.getByRole('button', { name: button }).click();
		expect(await name).toMatch(/^Mit.resultat.*\.(?:png|svg)$/u);
	});

	it('says what to choose where nothing suggests itself, and what to do where nothing fits', async () => {
		const view = await render(ResultChart, propsOf(rowsOf({ navn: 'VARCHAR' }, [['a'], ['b']])));
		await expect.element(page.getByRole('status')).toHaveTextContent('Vælg en graf');
		await page.getByLabelText('Graf').selectOptions('Fordeling');
		await expect.element(page.getByRole('status')).toHaveTextContent('Vælg en kolonne med tal');
		await view.rerender(propsOf(rowsOf({ tal: 'INTEGER' }, [])));
		await expect.element(page.getByRole('status')).toHaveTextContent('ingen rækker');
		expect(view.container.querySelector('fieldset')).toBeNull();
		expect(await problems()).toEqual([]);
	});

	it('repairs a choice that was kept for other columns', async () => {
		const kept = readChoice(
			'{"mark":"bar","x":"gone","y":"gone","colour":null,"facet":"gone","aggregate":"sum","sort":"value"}'
		);
		const { container } = await render(ResultChart, propsOf(themes, kept));
		await drawn(container);
		await expect.element(page.getByLabelText('Kategori')).toHaveValue('tema');
	});

	it('draws ten thousand dots soon, in few elements', async () => {
		const rows = Array.from({ length: 10_000 }, (_, index) => [
			Math.sin(index) * 10,
			Math.cos(index * 7) * 10,
			['a', 'b', 'c'][index % 3]
		]);
		const table = rowsOf({ x: 'DOUBLE', y: 'DOUBLE', hvem: 'VARCHAR' }, rows);
		const { container } = await render(ResultChart, propsOf(table));
		await drawn(container);
		expect(container.querySelectorAll('.live svg *').length).toBeLessThan(600);
		await page.getByLabelText('Farve').selectOptions('ingen');
		await expect.poll(() => container.querySelector('.live svg')?.textContent).not.toContain('b');
	});
});
