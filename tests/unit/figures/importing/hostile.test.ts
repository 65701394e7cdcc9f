import { describe, expect, test } from 'vitest';
import {
	applyFigures,
	editObservations,
	previewFigures
} from '../../../../src/lib/figures/importing/index.ts';
import {
	describeFigureError,
	describeFigureNote,
	describeFigureQuestion
} from '../../../../src/lib/text/index.ts';
import { lines, previewCsv, previewXlsx, wrong } from '../../../fixtures/figures/files.ts';
import { SMALL } from '../../../fixtures/figures/small-context.ts';

const HUGE = 'a'.repeat(200_000);

describe('hostile cells', () => {
	test.each(["=cmd|' /C calc'!A0", '=1+1', '@SUM(A1)', '+cmd()'])(
		'%s is never run, taken or written',
		async (text) => {
			const quoted = `"${text.replaceAll('"', '""')}"`;
			const value = await previewCsv(`Organisation;År;Venteliste\nTrolden;2024;${quoted}\n`);
			expect(wrong(value)).toHaveLength(1);
			const note = await previewCsv(`Organisation;År;Venteliste;Note\nTrolden;2024;5;${quoted}\n`);
			expect(wrong(note)).toEqual(['formula C2']);
			const population = await previewCsv(
				`Organisation;År;Population;Venteliste\nTrolden;2024;${quoted};5\n`
			);
			expect(wrong(population)).toEqual(['formula D2']);
		}
	);

	test('names of objects are names like others', async () => {
		const preview = await previewCsv(
			'__proto__;constructor;toString;Organisation;År;Venteliste\n1;2;3;Trolden;2024;5\n'
		);
		expect(preview.questions.map(({ name }) => name)).toEqual([
			'__proto__',
			'constructor',
			'toString'
		]);
		expect(JSON.parse(JSON.stringify(preview))).toEqual(preview);
		const names = await previewCsv(
			'Organisation;År;Venteliste\n__proto__;2024;5\nhasOwnProperty;2024;5\n'
		);
		expect(names.questions).toHaveLength(2);
	});

	test('cells of 200,000 signs, as head, name and figure', async () => {
		const before = performance.now();
		const preview = await previewXlsx({
			Ark1: {
				rows: [
					['Organisation', 'År', 'Venteliste', HUGE],
					[HUGE, 2024, 5, 1],
					['Trolden', 2024, HUGE, 2],
					['1'.repeat(200_000), 2024, '1'.repeat(200_000), 3]
				]
			}
		});
		expect(performance.now() - before).toBeLessThan(5000);
		expect(wrong(preview)).toEqual(['not-a-number C3']);
		expect(JSON.stringify({ ...preview, mapping: null }).length).toBeLessThan(20_000);
	});

	test('turned and invisible signs are shown turned back', async () => {
		const preview = await previewCsv(
			'Organisation;År;Venteliste\n\u202Egnirob\u200B;2024;5\nTrolden;2024;\u202E12\n'
		);
		expect(preview.questions[0]?.name).toBe('gnirob');
		const [error] = preview.errors;
		if (error === undefined) throw new Error('no error');
		expect(describeFigureError(error).what).not.toContain('\u202E');
	});

	test('thousands of unknown names are counted, and not all listed', async () => {
		const rows = Array.from({ length: 5000 }, (_, at) => `Xyz${String(at)};2024;5`);
		const before = performance.now();
		const preview = await previewCsv(
			`Organisation;År;Venteliste\nTrolden;2024;1\nABD;2024;1\nFabelbolig;2024;1\n${rows.join('\n')}\n`
		);
		expect(performance.now() - before).toBeLessThan(5000);
		expect(preview.counts.waiting).toBe(5000);
		expect(preview.questions).toHaveLength(300);
	});

	test('merged cells over the whole sheet cost nothing', async () => {
		const preview = await previewXlsx({
			Ark1: {
				rows: [
					['Organisation', 'År', 'Venteliste'],
					['Trolden', 2024, 5]
				],
				merged: ['A3:XFD1048576', 'E1:XFD1']
			}
		});
		expect(lines(preview)).toEqual(['trolden venteliste 2024 5']);
	});
});

describe('nothing at all', () => {
	test.each([
		[[]],
		[[[]]],
		[[[null, null]]],
		[[['a']]],
		[
			[
				[1, 2],
				[3, 4]
			]
		]
	])('%j', (rows) => {
		const preview = previewFigures(
			[{ name: '', rows, width: 2, headRow: null, merged: [], isHidden: false }],
			SMALL
		);
		expect(preview.figures).toEqual([]);
		expect(preview.isReady).toBe(false);
	});

	test('no sheets', () => {
		expect(previewFigures([], SMALL).isReady).toBe(false);
	});
});

test('everything that is told has its words', async () => {
	const preview = await previewCsv(
		'Budgettal for noget;;;;\nNavn;Nøgletal;Periode;Værdi;Note\nTrolden;Fraflytning;2024;480;\nUkendt;Egenkapital;2024;5;\nTrolden;Egenkapital;2023;8,000;=a\n'
	);
	for (const error of preview.errors) {
		const { what, todo } = describeFigureError(error);
		expect(`${what} ${todo}`).not.toMatch(/undefined|NaN|null/u);
	}
	for (const question of preview.questions)
		expect(describeFigureQuestion(question)).toMatch(/\?$/u);
	for (const note of preview.notes) expect(describeFigureNote(note)).toMatch(/\.$/u);
});

test('a note of the file stays one line and text in observations.csv', async () => {
	const preview = await previewCsv(
		'Organisation;År;Venteliste;Note\nTrolden;2024;5;"a ""b"";\nc"\n'
	);
	const result = applyFigures(preview, {
		source: { title: 't', publisher: 'p', url: null, date: null },
		quality: 'estimate',
		fetched: null,
		conflicts: null,
		conflictsByKey: []
	});
	if (result.status === 'refused') throw new Error(result.reason);
	expect(editObservations(null, result.change)).toContain(';"a ""b""; c"\n');
});
