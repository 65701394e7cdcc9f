import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answerQuestion,
	editObservations,
	previewFigures
} from '../../../../src/lib/figures/importing/index.ts';
import { readTable, TABLE_FILES } from '../../../../src/lib/figures/index.ts';
import { asked, lines, previewCsv, previewXlsx, wrong } from '../../../fixtures/figures/files.ts';
import { observation, SMALL } from '../../../fixtures/figures/small-context.ts';

const HEAD = 'Organisation;År;';

describe('Danish numbers', () => {
	test.each([
		['Egenkapital', '1.234.567,89', 1_234_567.89],
		['Egenkapital', '1 234 567', 1_234_567],
		['Egenkapital', '−12,5', -12.5],
		['Egenkapital', '900 t.kr.', 900_000],
		['Egenkapital', '1,5 mio. kr.', 1_500_000],
		['Egenkapital', 'kr. 2.000,-', 2000],
		['Egenkapital (t.kr.)', '1,1', 1100],
		['Egenkapital (mio. kr.)', '0,3', 300_000],
		['Egenkapital (t.kr.)', '900 kr.', 900],
		['Egenkapital i 1.000 kr.', '12', 12_000],
		['Husleje, kr. pr. m²', '812,5', 812.5],
		['Fraflytning', '48 %', 48],
		['Fraflytning (pct.)', '48,5', 48.5],
		['Fraflytning', '48.5', 48.5],
		['Egenkontrol', 'ja', 1],
		['Egenkontrol', 'Nej', 0]
	])('%s: %s is %d', async (head, text, value) => {
		const preview = await previewCsv(`${HEAD}${head}\nTrolden;2024;${text}\n`);
		expect(wrong(preview)).toEqual([]);
		expect(preview.figures.map((figure) => figure.value)).toEqual([value]);
	});

	test.each(['-', '..', '', 'n/a', 'ikke oplyst', '–', '#N/A', ' '])(
		'%s is unknown, never 0',
		async (text) => {
			const preview = await previewCsv(`${HEAD}Venteliste;Egenkapital\nTrolden;2024;${text};5\n`);
			expect(lines(preview)).toEqual(['trolden egenkapital 2024 5']);
			expect(preview.counts.missing).toBe(1);
		}
	);

	test.each([
		'2oo',
		'3/4',
		'(1.234)',
		'1.234-',
		'12 %',
		'mange',
		'=1+1',
		'1e5',
		'12 USD',
		'99999999999999999999 kr'.padEnd(70, 'x')
	])('%s is an error with its place', async (text) => {
		const preview = await previewCsv(`${HEAD}Egenkapital\nTrolden;2024;${text}\n`);
		expect(preview.figures).toEqual([]);
		expect(wrong(preview)[0]).toMatch(/ C2$/u);
		expect(preview.isReady).toBe(false);
	});

	test('8,000 is asked about, once a column, and the answer is kept', async () => {
		const text = `${HEAD}Egenkapital\nTrolden;2023;8,000\nTrolden;2024;9,000\n`;
		const preview = await previewCsv(text);
		expect(asked(preview)).toEqual(['numbers two-ways 8,000']);
		expect(preview.questions[0]).toMatchObject({
			count: 2,
			candidates: [{ label: '8,000 = 8' }, { label: '8,000 = 8000' }]
		});
		const [question] = preview.questions;
		if (question === undefined) throw new Error('nothing asked');
		const english = await previewCsv(text, answerQuestion(preview.mapping, question, 'english'));
		expect(lines(english)).toEqual([
			'trolden egenkapital 2023 8000',
			'trolden egenkapital 2024 9000'
		]);
		const danish = await previewCsv(text, answerQuestion(preview.mapping, question, 'danish'));
		expect(lines(danish)).toEqual(['trolden egenkapital 2023 8', 'trolden egenkapital 2024 9']);
	});

	test('decimal points and thousands points in one column are asked about', async () => {
		const preview = await previewCsv(`${HEAD}Egenkapital\nTrolden;2023;48.5\nTrolden;2024;1.234\n`);
		expect(asked(preview)).toEqual(['numbers two-ways 48.5']);
	});
});

describe('units', () => {
	test('shares of a spreadsheet are asked about', async () => {
		const sheets = {
			Ark1: {
				rows: [
					['Organisation', 'År', 'Fraflytning (%)'],
					['Trolden', 2024, 0.104],
					['ABD', 2024, 0.09]
				]
			}
		};
		const preview = await previewXlsx(sheets);
		expect(asked(preview)).toEqual(['unit share Fraflytningsprocent']);
		const [question] = preview.questions;
		if (question === undefined) throw new Error('nothing asked');
		expect(
			lines(await previewXlsx(sheets, answerQuestion(preview.mapping, question, 'share')))
		).toEqual(['trolden fraflytning 2024 10.4', 'dragen fraflytning 2024 9']);
		expect(
			lines(await previewXlsx(sheets, answerQuestion(preview.mapping, question, '%')))
		).toEqual(['trolden fraflytning 2024 0.104', 'dragen fraflytning 2024 0.09']);
		expect(
			(await previewXlsx(sheets, answerQuestion(preview.mapping, question, null))).counts.leftOut
		).toBe(2);
	});

	test('kroner where the indicator is per dwelling are asked about, not divided', async () => {
		const text = `${HEAD}Henlæggelser pr. år (t.kr.)\nTrolden;2024;12\n`;
		const preview = await previewCsv(text);
		expect(asked(preview)).toEqual(['unit no-match t.kr.']);
		const [question] = preview.questions;
		if (question === undefined) throw new Error('nothing asked');
		const answered = await previewCsv(
			text,
			answerQuestion(preview.mapping, question, 't.kr./bolig')
		);
		expect(lines(answered)).toEqual(['trolden henlaeggelse 2024 12000']);
	});

	test('a thousand times the usual size is asked about where no unit is said', async () => {
		const observations = [2018, 2019, 2020, 2021, 2022].map((year) =>
			observation('organisation:trolden', 'egenkapital', String(year), 12_000_000)
		);
		const preview = await previewCsv(`${HEAD}Egenkapital\nTrolden;2024;12500\n`, undefined, {
			...SMALL,
			observations
		});
		expect(asked(preview)).toEqual(['unit scale Egenkapital']);
		const said = await previewCsv(`${HEAD}Egenkapital (t.kr.)\nTrolden;2024;12500\n`, undefined, {
			...SMALL,
			observations
		});
		expect(lines(said)).toEqual(['trolden egenkapital 2024 12500000']);
	});

	test('a title says the unit of sums, not of percents', async () => {
		const preview = await previewCsv(
			'Nøgletal 2024 (beløb i t.kr.);;\nOrganisation;Egenkapital;Fraflytning\nTrolden;5;10\n'
		);
		expect(lines(preview)).toEqual([
			'trolden egenkapital 2024 5000',
			'trolden fraflytning 2024 10'
		]);
	});
});

describe('what cannot be', () => {
	test('ranges, levels, elections and periods', async () => {
		const preview = await previewCsv(
			[
				'Navn;Nøgletal;Periode;Værdi',
				'Trolden;Fraflytning;2024;480',
				'Drageparken;Egenkapital;2024;5',
				'Drageparken;Kommunalvalg;2023;50',
				'Trolden;Egenkapital;1. kvartal 2024;5',
				';Egenkapital;2024;5',
				'Trolden;;2024;5',
				'Trolden;Egenkapital;;5'
			].join('\n')
		);
		expect(wrong(preview)).toEqual([
			'no-election D4',
			'bad-period C5',
			'no-subject D6',
			'no-indicator D7',
			'no-period D8',
			'out-of-range D2',
			'wrong-level D3'
		]);
	});

	test('budgets and changes are asked about', async () => {
		const preview = await previewCsv('Organisation;Budget 2025;Ændring 2023-24\nTrolden;5;6\n');
		expect(asked(preview)).toEqual([
			'column forecast Budget 2025',
			'column derived Ændring 2023-24'
		]);
	});

	test('the same figure twice: taken once, or an error with both places', async () => {
		const preview = await previewCsv(
			`${HEAD}Venteliste\nTrolden;2024;5\nTrolden;2024;5\nTrolden;2024;6\n`
		);
		expect(preview.counts.duplicates).toBe(1);
		expect(wrong(preview)).toEqual(['contradiction C4']);
	});
});

describe('numbers round-trip', () => {
	test('through a spreadsheet, the change and the file of the dataset', async () => {
		const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
		await fc.assert(
			fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 20 }), async (values) => {
				const rows = values.map((value, at) => ['Trolden', 1950 + at, value]);
				const preview = await previewXlsx({
					Ark1: { rows: [['Organisation', 'År', 'Egenkapital'], ...rows] }
				});
				const expected = values.map((value) => Number(value.toPrecision(15)) + 0);
				expect(preview.figures.map(({ value }) => value)).toEqual(expected);
				const added = preview.figures.map(({ period, value }) => ({
					...observation('organisation:trolden', 'egenkapital', period, value),
					source: 'a'
				}));
				const read = readTable(
					editObservations(null, { added, removed: [] }),
					'observations.csv',
					TABLE_FILES.observations
				);
				expect(read.problems).toEqual([]);
				expect(read.rows.map(({ value }) => value.value)).toEqual(expected);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('any sheet', () => {
	const cell = fc.oneof(
		{
			weight: 3,
			arbitrary: fc.constantFrom(
				'Organisation',
				'År',
				'Husleje',
				'Trolden',
				'2024',
				2024,
				'Egenkapital (t.kr.)',
				'..',
				'8,000',
				'Kildevæld',
				'I alt',
				'*',
				'__proto__',
				'constructor'
			)
		},
		fc.string(),
		fc.double(),
		fc.boolean(),
		fc.constant(null)
	);
	test('is previewed without a crash, and alike each time', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
				fc.array(fc.tuple(fc.nat(9), fc.nat(6), fc.nat(9), fc.nat(6)), { maxLength: 3 }),
				(rows, ranges) => {
					const merged = ranges.map(([fromRow, fromColumn, down, right]) => ({
						fromRow,
						fromColumn,
						toRow: fromRow + down,
						toColumn: fromColumn + right
					}));
					const width = Math.max(0, ...rows.map(({ length }) => length));
					const sheet = { name: 'A', rows, width, headRow: null, merged, isHidden: false };
					const preview = previewFigures([sheet], SMALL);
					expect(structuredClone(preview)).toEqual(preview);
					expect(previewFigures([sheet], SMALL, preview.mapping)).toEqual(preview);
					for (const { value } of preview.figures)
						expect(value === null || Number.isFinite(value)).toBe(true);
				}
			),
			{ numRuns: 500 }
		);
	});
});
