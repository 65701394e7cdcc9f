import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import { isEmptyChart } from '../../src/lib/charts/chart-height.ts';
import { chartPicture } from '../../src/lib/charts/picture.ts';
import { Chart, Sparkline, type ChartRequest } from '../../src/lib/charts/index.ts';
import { svgToFile, svgToPng } from '../../src/lib/files/index.ts';
import { chartText } from '../../src/lib/text/index.ts';
import { chartCases } from '../unit/charts/cases.ts';

function requestOf(name: string): ChartRequest {
	const request = chartCases[name];
	if (request === undefined) throw new Error(`no case ${name}`);
	return request;
}

const table = {
	columns: [
		{ key: 'year', label: 'År' },
		{ key: 'value', label: 'Værdi', align: 'end' as const, decimals: 0 }
	],
	rows: [
		{ year: 2024, value: 5480 },
		{ year: 2023, value: 5120 },
		{ year: 2018, value: null }
	]
};

function propsOf(chart: ChartRequest, example = false) {
	return {
		id: 'fond',
		title: 'Dispositionsfond <b>',
		sentence: 'Fonden er steget til 5.480 kr. i 2024.',
		chart,
		table,
		sql: 'select 1 < 2',
		fileName: 'Fond Ærø',
		example,
		source: 'LBF'
	};
}

/** What the browser would save, caught before it leaves the page. */
function nextDownload(): Promise<string> {
	return new Promise((resolve) => {
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
}

async function problems(): Promise<readonly string[]> {
	const { violations } = await axe.run('.chart');
	return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
}

afterEach(() => {
	delete document.documentElement.dataset.theme;
});

describe('a chart in the page', () => {
	it.each(Object.keys(chartCases))(
		'draws %s without a rule of accessibility broken',
		async (name) => {
			const request = requestOf(name);
			const { container } = await render(Chart, propsOf(request));
			if (isEmptyChart(request)) {
				// Nothing known: a sentence instead of an empty axis.
				expect(container.querySelector('.sentence')?.textContent).toContain(chartText.empty);
				expect(container.querySelector('svg')).toBeNull();
			} else {
				await expect.poll(() => container.querySelector('.live svg[role="img"]')).not.toBeNull();
			}
			expect(await problems()).toEqual([]);
			expect(container.querySelector('script')).toBeNull();
		}
	);

	it('is one picture named by its sentence, with title and source as text', async () => {
		await render(Chart, propsOf(requestOf('indicator-full')));
		const picture = page.getByRole('img', { name: 'Fonden er steget til 5.480 kr. i 2024.' });
		await expect.element(picture).toBeVisible();
		await expect.element(page.getByRole('heading', { name: 'Dispositionsfond <b>' })).toBeVisible();
	});

	it('is walked with the arrow keys, and reads each point aloud', async () => {
		const { container } = await render(Chart, propsOf(requestOf('indicator-full')));
		await expect.poll(() => container.querySelector('.live svg')).not.toBeNull();
		const spoken = () => container.querySelector('[aria-live]')?.textContent ?? '';
		await userEvent.tab();
		await userEvent.keyboard('{End}');
		expect(spoken()).toContain('2024: 5.480');
		await userEvent.keyboard('{ArrowLeft}');
		expect(spoken()).toContain('2023: 5.120');
		expect(container.querySelector('.ring')).not.toBeNull();
		await userEvent.keyboard('{Escape}');
		expect(spoken()).toBe('');
		expect(container.querySelector('.ring')).toBeNull();
	});

	it('has the same figures as a table that can be sorted, with unknown last', async () => {
		const { container } = await render(Chart, propsOf(requestOf('indicator-full')));
		await page.getByText('Vis som tabel').click();
		await page.getByRole('button', { name: 'Værdi' }).click();
		const first = () => container.querySelector('tbody tr td')?.textContent.trim();
		expect(first()).toBe('5.120');
		expect(container.querySelector('th[aria-sort="ascending"]')?.textContent).toContain('Værdi');
		await page.getByRole('button', { name: 'Værdi' }).click();
		expect(first()).toBe('5.480');
		expect(container.querySelector('tbody tr:last-child td')?.textContent).toContain('ikke oplyst');
	});

	it('says in words that there is nothing to show', async () => {
		const chart: ChartRequest = { kind: 'share', input: { themes: [] } };
		const { container } = await render(Chart, propsOf(chart));
		await expect.element(page.getByText('Der er ingen tal at vise her endnu.')).toBeVisible();
		expect(container.querySelector('svg')).toBeNull();
	});

	it('draws another choice in place of the first', async () => {
		const view = await render(Chart, propsOf(requestOf('indicator-full')));
		await expect.poll(() => view.container.querySelector('.live svg')).not.toBeNull();
		await view.rerender(propsOf(requestOf('indicator-one-point')));
		await expect
			.poll(() => view.container.querySelector('.live svg')?.textContent)
			.toContain('899');
	});
});

describe('files from a chart', () => {
	it.each([
		['Hent PNG', 'Fond-Ærø-Eksempeldata.png'],
		['Hent SVG', 'Fond-Ærø-Eksempeldata.svg'],
		['Hent CSV', 'Fond-Ærø-Eksempeldata.csv']
	])('%s names invented data', async (button, name) => {
		await render(Chart, propsOf(requestOf('indicator-full'), true));
		const download = nextDownload();
		await page.getByRole('button', { name: button }).click();
		expect(await download).toBe(name);
	});

	it.each(Object.keys(chartCases))('%s becomes a readable SVG in light colours', async (name) => {
		document.documentElement.dataset.theme = 'dark';
		const picture = await chartPicture(requestOf(name), {
			title: `Titel ${'x'.repeat(500)}`,
			sentence: '</text><script>',
			source: 'LBF & venner',
			date: '23. maj 2025',
			isExample: true
		});
		const parsed = new DOMParser().parseFromString(picture.markup, 'image/svg+xml');
		expect(parsed.querySelector('parsererror, script')).toBeNull();
		expect(picture.markup).not.toContain('var(');
		expect(picture.markup).not.toContain('currentColor');
		expect(parsed.querySelector('rect')?.getAttribute('fill')).toBe('rgb(255, 255, 255)');
		expect(parsed.documentElement.textContent).toContain('Eksempeldata');
		expect(svgToFile(picture).type).toContain('image/svg+xml');
	});

	it('draws a PNG of twice the size', async () => {
		const picture = await chartPicture(requestOf('indicator-full'), {
			title: 'Titel',
			sentence: 'Sætning',
			source: 'LBF',
			date: '23. maj 2025',
			isExample: false
		});
		const bitmap = await createImageBitmap(await svgToPng(picture, 2));
		expect([bitmap.width, bitmap.height]).toEqual([1680, Math.round(picture.height * 2)]);
	});
});

describe('a sparkline', () => {
	it('is a drawing that a screen reader passes by', async () => {
		const { container } = await render(Sparkline, { values: [1, null, 3, 4], limit: 2 });
		expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
		expect(container.querySelectorAll('circle')).toHaveLength(2);
	});
});
