import { describe, expect, it } from 'vitest';
import {
	readColumns,
	writeColumns
} from '../../../src/routes/[dataset]/sammenlign/table/column-choice.ts';
import { rowsAsText, xlsxSheets } from '../../../src/routes/[dataset]/sammenlign/table/export.ts';
import {
	figureRows,
	totalRows,
	USUAL
} from '../../../src/routes/[dataset]/sammenlign/table/table-rows.ts';
import { comparison, indicator, standing } from './compare-comparison.ts';

const rows = [
	standing('y', 30.5, { rank_from_top: 1, percentile: null, change: -1.25 }),
	standing('x', 20, { rank_from_top: 2 }),
	standing('x', 1, { indicator: 'b' })
];
const shown = comparison({ chosen: ['x'] }, [
	indicator('a', { sums_up: 'sum', symbol: 'kr.', decimals: 0 }),
	indicator('b', { symbol: 'ja/nej' })
]);
const origin = {
	dataset: 'd',
	title: 'Data',
	dataDate: '2025-06-01',
	fingerprint: 'f',
	isExample: true,
	address: 'https://example.org/?vis=tabel'
};

describe('the table', () => {
	it('has a row for each subject and indicator, the chosen first', () => {
		const figures = figureRows(rows, shown);
		expect(figures.map(({ indicatorId, id }) => `${indicatorId}/${id}`)).toEqual([
			'a/x',
			'a/y',
			'b/x'
		]);
		expect(figures[2]).toMatchObject({ value: 1, rank: null, median: null, change: null });
	});

	it('has a total only where the catalogue lets the values be added', () => {
		expect(totalRows(rows, shown).map(({ total, n }) => [total, n])).toEqual([[60, 3]]);
		expect(totalRows(rows, comparison({ chosen: ['x'] }))).toEqual([]);
	});

	it('keeps its columns in the address, the usual ones unsaid', () => {
		expect(readColumns('')).toEqual(USUAL);
		expect(writeColumns(USUAL)).toBe('');
		expect(readColumns('plads,ukendt,vaerdi')).toEqual(['subject', 'indicator', 'value', 'rank']);
		expect(writeColumns(['subject', 'indicator', 'rank', 'value'])).toBe('vaerdi,plads');
		expect(readColumns('ukendt')).toEqual(USUAL);
	});
});

describe('what is taken along', () => {
	const figures = figureRows(rows, shown);

	it('is pasted with decimal commas in cells of their own', () => {
		const text = rowsAsText(figures, ['subject', 'indicator', 'value', 'change'], 'clipboard', {
			isExample: false
		});
		expect(text.split('\r\n').slice(0, 3)).toEqual([
			'Navn\tNøgletal\tVærdi\tÆndring',
			'X\tNøgletal a\t20\t',
			'Y\tNøgletal a\t30,5\t-1,25'
		]);
	});

	it('says in every row that the data are invented, and writes words as words', () => {
		const text = rowsAsText(figures, ['subject', 'value'], 'danish', origin);
		expect(text.split('\r\n').at(-2)).toBe('Eksempeldata;X;ja');
	});

	it('is a workbook with numbers, a sheet of sources and method, and units in the heads', () => {
		const [main, about, overview] = xlsxSheets(figures, totalRows(rows, shown), shown, origin);
		const rowsOf = (sheet: typeof main) => [...(sheet?.rows ?? [])];
		const place = main?.columns.findIndex(({ label }) => label === 'Værdi') ?? -1;
		expect(rowsOf(main).map((row) => row[place])).toEqual([20, 30.5, 'ja', 60]);
		expect(about?.name).toBe('Kilder og metode');
		const facts = new Map(rowsOf(about).map(([what, value]) => [what, value]));
		expect(facts.get('Definition: Nøgletal a')).toBe('Hvad a er.');
		expect(facts.get('Eksempeldata')).toContain('opdigtede');
		expect(overview?.columns.map(({ label }) => label)).toContain('Nøgletal a (kr.), 2025');
		for (const sheet of [main, about, overview]) {
			expect(rowsOf(sheet).every((row) => row.length === sheet?.columns.length)).toBe(true);
		}
	});
});
