import { expect, test } from 'vitest';
import { previewFigures, type FiguresContext } from '../../../src/lib/figures/importing/index.ts';
import { readTableFile } from '../../../src/lib/files/reading/index.ts';
import { keptCommand, keptCsv } from '../../../src/routes/importer/tal/kept-csv.ts';

const context: FiguresContext = {
	dataset: 'proeve',
	municipality: { id: 'proeve', name: 'Prøve Kommune' },
	indicators: [
		{
			id: 'fraflytning',
			label: 'Fraflytning',
			short: 'Fraflytning',
			unit: '%',
			decimals: 1,
			levels: ['organisation', 'department']
		},
		{
			id: 'fond',
			label: 'Fond',
			short: 'Fond',
			unit: 'kr./bolig',
			decimals: 0,
			levels: ['organisation']
		}
	],
	units: [
		{ id: '%', min: 0, max: 100 },
		{ id: 'kr./bolig', min: null, max: null }
	],
	organisations: [{ id: 'solsikken', name: 'Solsikken', aliases: [] }],
	departments: [{ id: 'solsikken-01', name: 'Bakken', organisation: 'solsikken' }],
	areas: [],
	observations: []
};
const own = {
	population: 'alle',
	status: null,
	quality: 'estimate' as const,
	source: 'import-0123456789abcdef',
	fetched: '2026-01-02',
	note: null
};
const kept = {
	dataset: 'proeve',
	id: 'import-0123456789abcdef',
	name: 'tal.xlsx',
	source: {
		id: 'import-0123456789abcdef',
		title: 'Tal "2024"; $(rm -rf) `x`',
		publisher: 'Prøve Kommune',
		url: null,
		file: null,
		date: null,
		fetched: '2026-01-02'
	},
	rows: [
		{
			...own,
			subject: 'organisation:solsikken',
			indicator: 'fraflytning',
			period: '2024',
			value: 0.48
		},
		{
			...own,
			subject: 'department:solsikken-01',
			indicator: 'fraflytning',
			period: '2013/14',
			value: 12.5,
			note: 'Kun "nye"; se bilag'
		},
		{
			...own,
			subject: 'organisation:solsikken',
			indicator: 'fond',
			period: '2024',
			value: -1234.567
		},
		{
			...own,
			subject: 'organisation:solsikken',
			indicator: 'fond',
			period: '2023',
			value: null,
			status: 'negativ'
		},
		{
			...own,
			subject: 'organisation:solsikken',
			indicator: 'fraflytning',
			period: '2022',
			population: '25–29 år',
			value: 0
		}
	],
	mapping: null,
	savedAt: '2026-01-02T10:00:00.000Z'
};

test('what is kept is read in again without a question, figure for figure', async () => {
	const bytes = new TextEncoder().encode(keptCsv(kept, context));
	const { sheets } = await readTableFile({ name: 'import.csv', bytes });
	const { questions, errors, figures } = previewFigures(sheets, context);
	expect({ questions, errors }).toEqual({ questions: [], errors: [] });
	const told = figures.map(({ subject, indicator, period, population, value, status, note }) => ({
		subject,
		indicator,
		period,
		population,
		value,
		status,
		note
	}));
	expect(told).toEqual(
		kept.rows.map(({ subject, indicator, period, population, value, status, note }) => ({
			subject,
			indicator,
			period,
			population,
			value,
			status,
			note
		}))
	);
});

test('the command holds nothing that a shell would run', () => {
	const command = keptCommand(kept, 'import.csv');
	expect(command).toBe(
		'npm run import -- import.csv --dataset proeve --title "Tal 2024; (rm -rf) x" --publisher "Prøve Kommune" --quality estimate --replace --write'
	);
});
