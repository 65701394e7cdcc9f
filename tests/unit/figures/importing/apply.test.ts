import { describe, expect, test } from 'vitest';
import {
	applyChange,
	applyFigures,
	cutPreview,
	editObservations,
	readRecord,
	undoFigures,
	type FigureChange,
	type FigureDecisions,
	type FiguresPreview
} from '../../../../src/lib/figures/importing/index.ts';
import { observationSchema } from '../../../../src/lib/model/index.ts';
import { previewCsv } from '../../../fixtures/figures/files.ts';
import { SMALL } from '../../../fixtures/figures/small-context.ts';

const DECISIONS: FigureDecisions = {
	source: { title: 'Udtræk af huslejer', publisher: 'Fabelstrup Kommune', url: null, date: null },
	quality: 'official',
	fetched: '2026-05-01',
	conflicts: 'replace',
	conflictsByKey: []
};
const TEXT = 'Organisation;2022;2023;2024\nFabelbolig;801;820;830\nTrolden;700;;710\n';
const TITLED = `Husleje (kr./m2);;;\n${TEXT}`;

function changeOf(preview: FiguresPreview, decisions = DECISIONS): FigureChange {
	const result = applyFigures(preview, decisions);
	if (result.status === 'refused') throw new Error(result.reason);
	return result.change;
}

describe('applying', () => {
	test('gives rows as the dataset has them', async () => {
		const change = changeOf(await previewCsv(TITLED));
		expect(change.counts).toEqual({ added: 3, replaced: 1, filled: 1, kept: 0, same: 0 });
		for (const row of change.added) expect(observationSchema.parse(row)).toEqual(row);
		expect(change.added[0]).toEqual({
			subject: 'organisation:fabelbolig',
			indicator: 'husleje',
			period: '2022',
			population: 'alle',
			value: 801,
			status: null,
			quality: 'official',
			source: change.source?.id,
			fetched: '2026-05-01',
			note: null
		});
		expect(change.source).toMatchObject({ title: 'Udtræk af huslejer', file: null });
		expect(change.source?.id).toMatch(/^import-[0-9a-f]{16}$/u);
	});

	test('keeps what a person wants kept, all or one by one, and refuses what is not decided', async () => {
		const preview = await previewCsv(TITLED);
		expect(changeOf(preview, { ...DECISIONS, conflicts: 'keep' }).counts).toMatchObject({
			kept: 1,
			replaced: 0,
			filled: 1
		});
		expect(applyFigures(preview, { ...DECISIONS, conflicts: null })).toEqual({
			status: 'refused',
			reason: 'conflicts',
			count: 1
		});
		const key = 'organisation:fabelbolig|husleje|2022|alle';
		const one = changeOf(preview, {
			...DECISIONS,
			conflicts: null,
			conflictsByKey: [{ key, choice: 'replace' }]
		});
		expect(one.counts.replaced).toBe(1);
	});

	test('is all or nothing', async () => {
		expect(applyFigures(await previewCsv(`${TITLED}ABD;x;;\n`), DECISIONS)).toMatchObject({
			reason: 'errors',
			count: 1
		});
		expect(applyFigures(await previewCsv(`${TITLED}Fremmedbo;1;;\n`), DECISIONS)).toMatchObject({
			reason: 'questions'
		});
		expect(applyFigures(await previewCsv('a;b\nc;d\n'), DECISIONS)).toMatchObject({
			reason: 'nothing'
		});
		const nameless = { ...DECISIONS, source: { ...DECISIONS.source, publisher: ' ' } };
		expect(applyFigures(await previewCsv(TITLED), nameless)).toMatchObject({ reason: 'source' });
	});

	test('the same file twice gives nothing new', async () => {
		const first = changeOf(await previewCsv(TITLED));
		const observations = applyChange(SMALL.observations, first);
		const again = await previewCsv(TITLED, undefined, { ...SMALL, observations });
		expect(again.counts).toMatchObject({ figures: 5, same: 5, new: 0, conflicts: 0 });
		const second = changeOf(again);
		expect(second).toMatchObject({ added: [], removed: [], source: null, record: null });
		expect(applyChange(observations, second)).toEqual(observations);
	});

	test('the same figures in another order have the same id', async () => {
		const one = changeOf(await previewCsv(TITLED)).source?.id;
		const other = changeOf(
			await previewCsv(
				'Husleje (kr./m2);;;\nOrganisation;2024;2023;2022\nTrolden;710;;700\nFabelbolig;830;820;801\n'
			)
		);
		expect(other.source?.id).toBe(one);
		expect(changeOf(await previewCsv(TITLED.replace('710', '711'))).source?.id).not.toBe(one);
	});
});

describe('taking back', () => {
	test('puts everything as it was', async () => {
		const change = changeOf(await previewCsv(TITLED));
		const record = readRecord(JSON.parse(JSON.stringify(change.record)));
		if (record === null) throw new Error('no record');
		expect(record).toEqual(change.record);
		const observations = applyChange(SMALL.observations, change);
		const undo = undoFigures(observations, record);
		expect(undo).toMatchObject({ gone: 0, source: record.id });
		expect(applyChange(observations, undo)).toEqual(SMALL.observations);
	});

	test('leaves what another import has changed since', async () => {
		const first = changeOf(await previewCsv(TITLED));
		const between = applyChange(SMALL.observations, first);
		const next = await previewCsv(TITLED.replace('801', '805'), undefined, {
			...SMALL,
			observations: between
		});
		const second = changeOf(next);
		const observations = applyChange(between, second);
		if (first.record === null) throw new Error('no record');
		const undo = undoFigures(observations, first.record);
		expect(undo.gone).toBe(1);
		const left = applyChange(observations, undo);
		expect(
			left
				.filter(({ indicator }) => indicator === 'husleje')
				.map(({ period, value }) => `${period} ${String(value)}`)
		).toEqual(['2022 805', '2023 null']);
	});
});

describe('the text of observations.csv', () => {
	const HEAD = 'subject;indicator;period;population;value;status;quality;source;fetched;note';
	const rows = [
		'organisation:fabelbolig;husleje;2022;alle;800,0;;official;regnskab;;"Med ""citat""; og\nlinje"',
		'organisation:fabelbolig;husleje;2023;alle;;;missing;;;',
		'organisation:dragen;husleje;2022;alle;1;;official;regnskab;;'
	];

	test.each(['\n', '\r\n'])('lines that are not spoken of stay sign for sign (%j)', async (end) => {
		const text = `\ufeff${[HEAD, ...rows].join(end)}${end}`;
		const change = changeOf(await previewCsv(TITLED));
		const edited = editObservations(text, change);
		const id = change.source?.id ?? '';
		expect(edited.split(end)).toEqual([
			`\ufeff${HEAD}`,
			`organisation:fabelbolig;husleje;2022;alle;801;;official;${id};2026-05-01;`,
			`organisation:fabelbolig;husleje;2023;alle;820;;official;${id};2026-05-01;`,
			rows[2],
			`organisation:fabelbolig;husleje;2024;alle;830;;official;${id};2026-05-01;`,
			`organisation:trolden;husleje;2022;alle;700;;official;${id};2026-05-01;`,
			`organisation:trolden;husleje;2024;alle;710;;official;${id};2026-05-01;`,
			''
		]);
	});

	test('a file without a last line end, an empty file, none, and one of other columns', async () => {
		const { added } = changeOf(await previewCsv('Organisation;År;Venteliste\nTrolden;2024;5\n'));
		const line =
			/\norganisation:trolden;venteliste;2024;alle;5;;official;import-[0-9a-f]{16};2026-05-01;\n$/u;
		const change = { added, removed: [] };
		expect(editObservations([HEAD, rows[2]].join('\n'), change)).toMatch(line);
		expect(editObservations(HEAD, change)).toMatch(line);
		expect(editObservations('', change)).toMatch(line);
		expect(editObservations(null, change)).toMatch(line);
		expect(() => editObservations('a;b\n1;2\n', change)).toThrow('columns');
	});
});

test('a preview for the page is cut, its counts are not', async () => {
	const cut = cutPreview(await previewCsv(TITLED), 1);
	expect(cut.figures.map(({ state }) => state)).toEqual(['conflict', 'fills', 'new']);
	expect(cut.counts.figures).toBe(5);
});
