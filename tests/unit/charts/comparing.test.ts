import { describe, expect, it } from 'vitest';
import { chartHeight, isEmptyChart, NARROW_WIDTH } from '../../../src/lib/charts/chart-height.ts';
import { drawingOf } from '../../../src/lib/charts/draw.ts';
import { placeEach } from '../../../src/lib/charts/label-layout.ts';
import { stackLabels } from '../../../src/lib/charts/label-stack.ts';
import { fitName, textWidth } from '../../../src/lib/charts/text-width.ts';
import type { ChartRequest } from '../../../src/lib/charts/types.ts';
import { chartCases } from './cases.ts';

function requestOf(name: string): ChartRequest {
	const request = chartCases[name];
	if (request === undefined) throw new Error(`no case ${name}`);
	return request;
}

function textsOf(name: string): readonly (readonly string[])[] {
	const { stops } = drawingOf(requestOf(name), { width: 320, height: 220 });
	return stops.map((row) => row.map((stop) => stop.text.replaceAll('\u00a0', ' ')));
}

describe('what is read at each stop of a comparison', () => {
	it('names who it is, the year, the value, and the median with its n', () => {
		expect(textsOf('comparison-two')[0]?.at(-1)).toBe(
			'Boligforeningen Solsikken, 2024: 4.543 kr./lejemålsenhed, median 5.755 (n = 12)'
		);
	});

	it('walks the chosen, the median with its band, and the peers one by one', () => {
		const texts = textsOf('comparison-two');
		expect(texts[2]?.at(-1)).toBe(
			'median, 2024: 5.755 kr./lejemålsenhed (n = 12), 10–90 %: 3.805–7.835'
		);
		expect(texts.slice(3, 13).every((row) => row.length === 10)).toBe(true);
		expect(texts[13]).toEqual([
			'2023, forventet: forventet 2023, 5.000 kr./lejemålsenhed',
			'2028, mål: mål, 6.600 kr./lejemålsenhed'
		]);
	});

	it('does not walk more than forty peers', () => {
		expect(textsOf('comparison-many-peers')).toHaveLength(2);
	});

	it('says what has no value, and walks those that were merged into a chosen one', () => {
		expect(textsOf('comparison-gaps')[0]).toContain(
			'Boligforeningen Solsikken, 2023: negativ, værdi ikke oplyst, median 5.660 (n = 12)'
		);
		expect(textsOf('comparison-merger')[2]?.at(-1)).toContain('Boligforeningen Rugvippen, 2021: ');
	});

	it('reads an index in points, and all nine deciles', () => {
		expect(textsOf('comparison-index')[0]?.at(-1)).toBe(
			'Boligforeningen Solsikken, 2024: 134 indekspoint, median 122 (n = 12)'
		);
		expect(textsOf('comparison-deciles')[2]?.[0]).toMatch(/1\. decil 3\.400, .*9\. decil 6\.500$/u);
	});

	it('leaves out of an index what is not in points of it', () => {
		const { options } = drawingOf(requestOf('comparison-index'), { width: 320, height: 220 });
		const [, highest] = [...(options.y?.domain ?? [])].map(Number);
		expect(highest).toBeLessThan(200);
	});
});

describe('what is read at each stop of a scatter', () => {
	it('gives both figures with their periods', () => {
		expect(textsOf('scatter-one')).toEqual([
			[
				'Boligforeningen Solsikken, Dispositionsfond, disponibel del 2024: 3.000 kr./lejemålsenhed; Tab ved lejeledighed 2023: 0,4 %'
			]
		]);
	});

	it('names everybody who stands at the same place', () => {
		expect(textsOf('scatter-same-place')[1]?.[0]).toMatch(
			/^Boligforeningen Lærkesang, Boligforeningen Solsikken og Boligforeningen Tidselfrø, /u
		);
	});

	it('says whose figure is not known, and never draws them at 0', () => {
		const unknown = textsOf('scatter-unknown').at(-1) ?? [];
		expect(unknown[0]).toContain('disponibel del 2024: ikke oplyst');
		expect(textsOf('scatter-unknown').flat()).toHaveLength(14);
	});
});

describe('height and emptiness', () => {
	it('depend on the side of the narrow width alone', () => {
		for (const [name, request] of Object.entries(chartCases)) {
			// Drawn in the browser only: nothing waits for its height.
			if (request.kind === 'result') continue;
			expect([name, chartHeight(request, 300)]).toEqual([
				name,
				chartHeight(request, NARROW_WIDTH - 1)
			]);
			expect([name, chartHeight(request, NARROW_WIDTH)]).toEqual([name, chartHeight(request, 900)]);
		}
	});

	it('call a comparison without a figure and a scatter without a point empty, and a status not', () => {
		expect(isEmptyChart(requestOf('comparison-all-null'))).toBe(true);
		expect(isEmptyChart(requestOf('scatter-none'))).toBe(true);
		expect(isEmptyChart(requestOf('comparison-status-only'))).toBe(false);
	});
});

describe('labels of a column', () => {
	it('keep their order, do not touch, and stay in the column', () => {
		const labels = [50, 52, 10, 51, 99].map((y) => ({ y, height: 12 }));
		const middles = stackLabels(labels, [0, 100]);
		const inOrder = [2, 0, 3, 1, 4].map((index) => middles[index] ?? 0);
		for (const [index, y] of inOrder.slice(1).entries()) {
			expect(y - (inOrder[index] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
		}
		expect(middles[2]).toBe(10);
		expect(middles[3]).toBeCloseTo(51);
		expect(middles[4]).toBe(94);
	});

	it('are left out where they may be and would cover another', () => {
		const label = { text: 'abc', kind: 'x', fontSize: 12 };
		const places = [{ x: 0, y: 10, anchor: 'start' as const }];
		const bounds = { x: 0, y: 0, width: 100, height: 100 };
		const [first, second] = placeEach(
			[
				{ ...label, places },
				{ ...label, places, most: 5 }
			],
			[],
			bounds
		);
		expect(first).not.toBeNull();
		expect(second).toBeNull();
	});

	it('keep the end of a name, which tells it from its neighbours', () => {
		expect(fitName('Boligforeningen Solsikken', 80, 12)).toBe('…Solsikken');
		expect(fitName('Boligforeningen Solsikken', 400, 12)).toBe('Boligforeningen Solsikken');
		expect(textWidth(fitName('x'.repeat(5_000), 80, 12), 12)).toBeLessThanOrEqual(92);
	});
});
