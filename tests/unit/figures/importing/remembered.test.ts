import { describe, expect, test } from 'vitest';
import {
	answerQuestion,
	changeColumn,
	changeSheet,
	EMPTY_MAPPING,
	joinMappings,
	readMapping,
	type FiguresPreview,
	type FiguresMapping
} from '../../../../src/lib/figures/importing/index.ts';
import { asked, lines, previewCsv, previewXlsx } from '../../../fixtures/figures/files.ts';

/** Everything that is asked answered by kind and name. */
function answered(
	{ questions, mapping }: FiguresPreview,
	answers: Readonly<Record<string, string | null>>
): FiguresMapping {
	return questions.reduce(
		(before, question) => answerQuestion(before, question, answers[question.name] ?? null),
		mapping
	);
}

const TEXT = 'Boligorganisation;Leje 2022;Leje 2023;Smag\nFabelblig;800;810;1\nTrolden;900;910;2\n';

describe('answers', () => {
	test('are remembered for the next file with the same heads, other years and more titles', async () => {
		const first = await previewCsv(TEXT);
		expect(asked(first)).toEqual([
			'column near Leje 2022',
			'column near Leje 2023',
			'column unknown Smag'
		]);
		const columns = answered(first, { 'Leje 2022': 'husleje', 'Leje 2023': 'husleje', Smag: null });
		const second = await previewCsv(TEXT, columns);
		expect(asked(second)).toEqual(['subject near Fabelblig']);
		const mapping = answered(second, { Fabelblig: 'organisation:fabelbolig' });
		const kept = readMapping(JSON.parse(JSON.stringify(mapping)));
		expect(kept).toEqual(mapping);
		if (kept === null) throw new Error('not kept');
		const next = await previewCsv(
			'Udtræk fra maj;;;\n;;;\nBoligorganisation;Leje 2024;Leje 2025;Smag\nFabelblig;820;830;1\n',
			kept
		);
		expect(asked(next)).toEqual([]);
		expect(lines(next)).toEqual(['fabelbolig husleje 2024 820', 'fabelbolig husleje 2025 830']);
	});

	test('leave out a name, a column or a sheet, and count its figures', async () => {
		const text = 'Organisation;År;Venteliste\nFremmedbo;2024;5\nTrolden;2024;6\n';
		const preview = await previewCsv(text);
		const without = await previewCsv(text, answered(preview, { Fremmedbo: null }));
		expect(lines(without)).toEqual(['trolden venteliste 2024 6']);
		expect(without.counts.leftOut).toBe(1);
		const [sheet] = preview.sheets;
		if (sheet === undefined) throw new Error('no sheet');
		const none = await previewCsv(
			text,
			changeSheet(EMPTY_MAPPING, sheet.ownSignature, { included: false })
		);
		expect(none.counts.figures).toBe(0);
	});

	test('say what holds for a sheet alone, where several have the same heads', async () => {
		const sheets = {
			Ark1: {
				rows: [
					['Organisation', 'Venteliste'],
					['Trolden', 5]
				]
			},
			Ark2: {
				rows: [
					['Organisation', 'Venteliste'],
					['Trolden', 6]
				]
			}
		};
		const preview = await previewXlsx(sheets);
		expect(asked(preview)).toEqual(['sheet-period missing Ark1', 'sheet-period missing Ark2']);
		const next = await previewXlsx(sheets, answered(preview, { Ark1: '2023', Ark2: '2024' }));
		expect(lines(next)).toEqual(['trolden venteliste 2023 5', 'trolden venteliste 2024 6']);
	});

	test('are for the indicator and the subject of a sheet, too', async () => {
		const text = ';2023;2024\n;5;6\n';
		const preview = await previewCsv(`Organisation${text.replace('\n;', '\nTrolden;')}`);
		expect(asked(preview)).toEqual(['sheet-indicator missing udtraek']);
		const next = await previewCsv(
			`Organisation${text.replace('\n;', '\nTrolden;')}`,
			answered(preview, { udtraek: 'venteliste' })
		);
		expect(lines(next)).toEqual(['trolden venteliste 2023 5', 'trolden venteliste 2024 6']);
		const cross = 'Nøgletal;2024\nVenteliste;7\n';
		const asks = await previewCsv(cross);
		expect(asked(asks)).toEqual(['sheet-subject missing udtraek']);
		expect(
			lines(await previewCsv(cross, answered(asks, { udtraek: 'municipality:fabelstrup' })))
		).toEqual([]);
	});

	test('roles and heads can be said against the guess', async () => {
		const text = 'Organisation;År;Venteliste;Egenkapital\nTrolden;2024;5;6\n';
		const preview = await previewCsv(text);
		const [sheet] = preview.sheets;
		const column = sheet?.columns[3];
		if (sheet === undefined || column === undefined) throw new Error('no sheet');
		const mapping = changeColumn(EMPTY_MAPPING, sheet.signature, column, {
			role: 'value',
			indicator: 'egenkapital',
			unit: 'mio. kr.'
		});
		expect(lines(await previewCsv(text, mapping))).toEqual([
			'trolden venteliste 2024 5',
			'trolden egenkapital 2024 6000000'
		]);
		const headless = changeSheet(EMPTY_MAPPING, sheet.signature, { headRows: null });
		expect((await previewCsv(text, headless)).sheets[0]?.headRows).toBeNull();
	});

	test('of two mappings are joined, the later counts', () => {
		const one = changeSheet(EMPTY_MAPPING, 'a', { included: false });
		const two = changeSheet(EMPTY_MAPPING, 'a', { included: true });
		expect(joinMappings(one, two)).toEqual(two);
	});

	test('that are none are not read', () => {
		for (const kept of [
			null,
			1,
			[],
			{},
			{ version: 2 },
			{ ...EMPTY_MAPPING, sheets: [{ signature: 1 }] }
		]) {
			expect(readMapping(kept)).toBeNull();
		}
	});
});
