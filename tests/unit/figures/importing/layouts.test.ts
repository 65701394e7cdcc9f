import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../../src/lib/figures/importing/index.ts';
import { asked, lines, previewCsv, previewXlsx, wrong } from '../../../fixtures/figures/files.ts';

describe('wide', () => {
	test('years as columns, the indicator in a title', async () => {
		const preview = await previewXlsx({
			Ark1: {
				rows: [
					['Husleje pr. boligorganisation, kr. pr. m2'],
					[],
					['Boligorganisation', 2022, 2023, '2024*'],
					['Boligforeningen Fabelbolig', 812.5, '..', 834],
					['ABD', '1.001', '-', '1.024,5*'],
					['I alt', 1, 2, 3],
					['* foreløbigt tal'],
					['Kilde: regnskaberne']
				]
			}
		});
		expect(lines(preview)).toEqual([
			'fabelbolig husleje 2022 812.5',
			'fabelbolig husleje 2024 834',
			'dragen husleje 2022 1001',
			'dragen husleje 2024 1024.5'
		]);
		expect(preview.figures[3]?.note).toBe('foreløbigt tal');
		expect(preview.figures[1]?.place).toEqual({
			sheet: 'Ark1',
			row: 4,
			column: 'D',
			head: '2024*'
		});
		expect(preview.counts).toMatchObject({ missing: 2, otherRows: 3, conflicts: 1, new: 3 });
		expect(preview.sheets[0]?.layout).toBe('wide-periods');
		expect(preview.isReady).toBe(true);
	});

	test('indicators as columns with their units, the year in the sheet name', async () => {
		const preview = await previewXlsx({
			'2024': {
				rows: [
					[
						'Organisation',
						'Husleje (kr./m2)',
						'Egenkapital [t.kr.]',
						'Fraflytning, %',
						'Antal boliger',
						'Bemærkninger'
					],
					['Fabelbolig', 900, 12.5, 10.4, 400, 'Ny beregning'],
					['Trolden', 850, -3.25, 9, 120, null]
				]
			}
		});
		expect(lines(preview)).toEqual([
			'fabelbolig husleje 2024 900',
			'fabelbolig egenkapital 2024 12500',
			'fabelbolig fraflytning 2024 10.4',
			'trolden husleje 2024 850',
			'trolden egenkapital 2024 -3250',
			'trolden fraflytning 2024 9'
		]);
		expect(preview.figures[0]?.note).toBe('Ny beregning');
		expect(preview.notes.map(({ code }) => code)).toEqual(['column-ignored', 'unit-converted']);
	});

	test('merged heads in two rows, units in a third', async () => {
		const preview = await previewXlsx({
			Tal: {
				rows: [
					['Regnskabstal'],
					['Boligorganisation', 'Husleje', null, 'Egenkapital', null],
					[null, 2022, 2023, 2022, 2023],
					[null, 'kr. pr. m2', 'kr. pr. m2', 'mio. kr.', 'mio. kr.'],
					['Fabelbolig', 800, 820, 1.1, 1.2]
				],
				merged: ['A2:A4', 'B2:C2', 'D2:E2', 'A1:E1']
			}
		});
		expect(lines(preview)).toEqual([
			'fabelbolig husleje 2022 800',
			'fabelbolig husleje 2023 820',
			'fabelbolig egenkapital 2022 1100000',
			'fabelbolig egenkapital 2023 1200000'
		]);
		expect(preview.sheets[0]?.layout).toBe('wide-both');
		expect(preview.counts).toMatchObject({ same: 1, fills: 1, new: 2 });
	});

	test('heads in two rows of a CSV, where nothing is merged', async () => {
		const preview = await previewCsv(
			';Husleje (kr./m2);;Egenkapital (t.kr.);\nOrganisation;2022;2023;2022;2023\nFabelbolig;812;834;1.500;1.601,5\n'
		);
		expect(lines(preview)).toEqual([
			'fabelbolig husleje 2022 812',
			'fabelbolig husleje 2023 834',
			'fabelbolig egenkapital 2022 1500000',
			'fabelbolig egenkapital 2023 1601500'
		]);
	});

	test('organisations across, indicators down', async () => {
		const preview = await previewCsv(
			'Nøgletal 2024;Fabelbolig;ABD\nHusleje (kr./m2);800;900\nVenteliste;12;0\n'
		);
		expect(lines(preview)).toEqual([
			'fabelbolig husleje 2024 800',
			'dragen husleje 2024 900',
			'fabelbolig venteliste 2024 12',
			'dragen venteliste 2024 0'
		]);
	});

	test('one organisation: indicators down, years across', async () => {
		const preview = await previewCsv(
			'Boligforeningen Fabelbolig;;\nNøgletal;2023;2024\nHusleje (kr./m2);800;810\nEgenkapital (mio. kr.);12;13,5\n'
		);
		expect(lines(preview)).toEqual([
			'fabelbolig husleje 2023 800',
			'fabelbolig husleje 2024 810',
			'fabelbolig egenkapital 2023 12000000',
			'fabelbolig egenkapital 2024 13500000'
		]);
		expect(preview.sheets[0]?.layout).toBe('cross');
	});
});

describe('long', () => {
	test('everything in its own column', async () => {
		const preview = await previewCsv(
			[
				'Navn;Nøgletal;År;Målgruppe;Enhed;Værdi;Status;Note',
				'Fabelbolig;Husleje;2024;;kr./m2;"812,5";;',
				'Trolden;egenkapital;2024;;t.kr.;-12;;',
				'Drageparken;Kommunalvalg;KV2021;25–29 år;%;30;;',
				'Fabelstrup;Kommunalvalg;2021;alle;;48 %;;',
				'Fabelbolig;Egenkapital;2023;;;;negativ;Intet beløb nævnt'
			].join('\n')
		);
		expect(lines(preview)).toEqual([
			'fabelbolig husleje 2024 812.5',
			'trolden egenkapital 2024 -12000',
			'area:drageparken valgdeltagelse_kv KV2021 25–29 år 30',
			'municipality:fabelstrup valgdeltagelse_kv KV2021 48',
			'fabelbolig egenkapital 2023 negativ'
		]);
		expect(preview.sheets[0]?.layout).toBe('long');
		expect(wrong(preview)).toEqual([]);
	});

	test('organisations by CVR number', async () => {
		const preview = await previewCsv(
			'CVR-nr.;År;Venteliste\n12345678;2024;5\nCVR 87654321;2024;6\n'
		);
		expect(lines(preview)).toEqual(['fabelbolig venteliste 2024 5', 'dragen venteliste 2024 6']);
	});

	test('years that could be figures and figures that could be years', async () => {
		const preview = await previewCsv(
			'Navn;2023;2024\nVenteliste;;\nFabelbolig;2012;1999\nABD;2020;2021\n'
		);
		expect(lines(preview)).toEqual([
			'fabelbolig venteliste 2023 2012',
			'fabelbolig venteliste 2024 1999',
			'dragen venteliste 2023 2020',
			'dragen venteliste 2024 2021'
		]);
	});
});

describe('rows of organisations and departments', () => {
	test('an organisation above its departments', async () => {
		const preview = await previewCsv(
			'Husleje 2024, kr./m2;\nAfdeling;Husleje\nBoligforeningen Fabelbolig;\nEnhjørningen;800\n02 Kildevæld;810\nAndelsboligforeningen Dragen;\nKildevæld;900\nAfd. 2 Ildspåen;910\n'
		);
		expect(lines(preview)).toEqual([
			'department:fabelbolig-01 husleje 2024 800',
			'department:fabelbolig-02 husleje 2024 810',
			'department:dragen-01 husleje 2024 900',
			'department:dragen-02 husleje 2024 910'
		]);
	});

	test('merged cells with the organisation, totals of organisations passed over', async () => {
		const preview = await previewXlsx({
			Ark1: {
				rows: [
					['Boligorganisation', 'Afdeling', 'År', 'Venteliste'],
					['Fabelbolig', 'Enhjørningen', 2024, 3],
					[null, 'Kildevæld', 2024, 4],
					[null, 'I alt', 2024, 7],
					['Dragen', 'Kildevæld', 2024, 5]
				],
				merged: ['A2:A4']
			}
		});
		expect(lines(preview)).toEqual([
			'department:fabelbolig-01 venteliste 2024 3',
			'department:fabelbolig-02 venteliste 2024 4',
			'department:dragen-01 venteliste 2024 5'
		]);
		expect(preview.counts.otherRows).toBe(1);
	});

	test('a name that two share is asked about', async () => {
		const preview = await previewCsv('Afdeling;År;Venteliste\nKildevæld;2024;4\n');
		expect(asked(preview)).toEqual(['subject several Kildevæld']);
		expect(preview.questions[0]?.candidates.map(({ means }) => means)).toEqual([
			'department:fabelbolig-02',
			'department:dragen-01'
		]);
		expect(preview.isReady).toBe(false);
	});

	test('a department under the wrong organisation is asked about', async () => {
		const preview = await previewCsv(
			'Organisation;Afdeling;År;Venteliste\nTrolden;Ildspåen;2024;4\n'
		);
		expect(asked(preview)).toEqual(['subject near Ildspåen']);
	});
});

describe('heads and titles as people write them', () => {
	test('the state at the end of a year, heads with line breaks, the whole municipality and country', async () => {
		const preview = await previewCsv(
			'Nøgletal pr. 31.12.2024;\nUdtrukket 12-03-2025;\nOrganisation;"Husleje\n(kr./m²)"\nTrolden;812\nHele kommunen;800\n'
		);
		expect(lines(preview)).toEqual(['trolden husleje 2024 812']);
		expect(wrong(preview)).toEqual(['wrong-level B5']);
	});

	test('accounts are taken, a budget is asked about and can be left out', async () => {
		const text =
			'Boligselskabet Trolden;;;\nNøgletal (t.kr.);Regnskab 2023;Regnskab 2024;Budget 2025\nEgenkapital;12.000;13.000;14.000\n';
		const preview = await previewCsv(text);
		expect(asked(preview)).toEqual(['column forecast Budget 2025']);
		const [question] = preview.questions;
		if (question === undefined) throw new Error('nothing asked');
		const without = await previewCsv(text, answerQuestion(preview.mapping, question, null));
		expect(lines(without)).toEqual([
			'trolden egenkapital 2023 12000000',
			'trolden egenkapital 2024 13000000'
		]);
		expect(without.isReady).toBe(true);
		const means = question.candidates[0]?.means ?? '';
		const withIt = await previewCsv(text, answerQuestion(preview.mapping, question, means));
		expect(lines(withIt)).toContain('trolden egenkapital 2025 14000000');
	});

	test('two columns with a year: the first counts and the other is told', async () => {
		const preview = await previewCsv(
			'Organisation;Regnskabsår;År;Venteliste\nTrolden;2023;2024;5\n'
		);
		expect(lines(preview)).toEqual(['trolden venteliste 2023 5']);
		expect(preview.notes.map(({ code, place }) => [code, place.column])).toEqual([
			['column-ignored', 'C']
		]);
	});

	test('heads that are said once more further down are no figures', async () => {
		const preview = await previewCsv(
			'Organisation;2023;2024\nVenteliste;;\nTrolden;5;6\nOrganisation;2023;2024\nABD;7;8\n'
		);
		expect(lines(preview)).toEqual([
			'trolden venteliste 2023 5',
			'trolden venteliste 2024 6',
			'dragen venteliste 2023 7',
			'dragen venteliste 2024 8'
		]);
	});
});

describe('several sheets', () => {
	test('a sheet a year, a guide without figures, a hidden one', async () => {
		const rows = (value: number) => [
			['Organisation', 'Venteliste'],
			['Fabelbolig', value]
		];
		const preview = await previewXlsx({
			Vejledning: { rows: [['Læs dette først'], ['Tal skrives i kolonne B']] },
			'2022': { rows: rows(10) },
			'2023': { rows: rows(11) },
			'2024" state="hidden': { rows: rows(12) }
		});
		expect(lines(preview)).toEqual([
			'fabelbolig venteliste 2022 10',
			'fabelbolig venteliste 2023 11',
			'fabelbolig venteliste 2024 12'
		]);
		expect(preview.notes.map(({ code }) => code)).toContain('hidden-sheet');
		expect(preview.isReady).toBe(true);
	});
});
