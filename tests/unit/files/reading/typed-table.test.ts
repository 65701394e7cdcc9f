import { describe, expect, it } from 'vitest';
import {
	buildTable,
	guessHeadRow,
	isEnglishFile,
	profileSheet,
	readTableFile,
	tableName,
	tableNameProblem,
	type CellValue,
	type NumberStyle,
	type Sheet,
	type TypedColumnType
} from '../../../../src/lib/files/reading/index.ts';
import { fileOf } from './files.ts';

function sheetOf(rows: readonly (readonly CellValue[])[], headRow: number | null = null): Sheet {
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	return { name: 'a', rows, width, headRow, merged: [], isHidden: false };
}

async function guess(values: readonly CellValue[], style: NumberStyle = 'danish') {
	const sheet = sheetOf([['x'], ...values.map((value) => [value])], 0);
	const { columns } = await profileSheet(sheet, 0);
	const profile = columns[0]?.profile;
	return profile?.guess(style);
}

async function question(values: readonly CellValue[], isEnglish = false) {
	const sheet = sheetOf([['x'], ...values.map((value) => [value])], 0);
	return (await profileSheet(sheet, 0)).columns[0]?.profile.question(isEnglish) ?? null;
}

async function built(
	values: readonly CellValue[],
	type: TypedColumnType,
	style: NumberStyle = 'danish'
) {
	const sheet = sheetOf([['x'], ...values.map((value) => [value])], 0);
	const outcome = await buildTable('t', { sheet, headRow: 0 }, [
		{ index: 0, name: 'x', type, style }
	]);
	return { values: outcome.table.columns[0]?.values, ...outcome.columns[0] };
}

describe('the type of a column', () => {
	it.each<[TypedColumnType, readonly CellValue[]]>([
		['integer', ['1', '-2', '−3', '1.234.567', '12']],
		['integer', ['1.234', '5']],
		['integer', [1, 2, null]],
		['number', ['1,5', '1.234,5', '3']],
		['number', ['48 %', '12,5 %', '–']],
		['number', ['48.5', '1']],
		['number', ['0.125', '1e-7']],
		['number', [1.5, 2]],
		['boolean', ['ja', 'Nej', '']],
		['boolean', [true, false]],
		['date', ['23-05-2025', '1-5-2025']],
		['date', ['23.05.2025', '2025-05-24']],
		['timestamp', ['2025-05-23T10:11:12', '2025-05-24']],
		['timestamp', ['23-05-2025 kl. 10.11']],
		['text', ['900 t.kr.', '5 mio. kr.']],
		['text', ['48 %', '12']],
		['text', ['0123', '0456']],
		['text', ['1234567890123456', '2']],
		['text', ['23/5/2025']],
		['text', ['30-02-2025']],
		['text', ['1', 'to']],
		['text', ['', null]],
		['text', ['3/4', '1-2']]
	])('is %s for %j', async (type, values) => {
		expect(await guess(values)).toBe(type);
	});

	it('is asked for, never guessed, where a number can be read in two ways', async () => {
		expect(await question(['8,000', '1,5'])).toEqual({
			count: 1,
			example: { text: '8,000', danish: 8, english: 8000 }
		});
		expect(await question(['8.000', '9'])).toBeNull();
		expect(await question(['8.000', '9.5'])).toMatchObject({
			example: { danish: 8000, english: 8 }
		});
		expect(await question(['8.000', '9'], true)).not.toBeNull();
		expect(await question(['1,5', '1.234,5'])).toBeNull();
		expect((await built(['8,000', '1.250,5'], 'number', 'danish')).values).toEqual([8, 1250.5]);
		expect((await built(['8,000', '7'], 'integer', 'english')).values).toEqual([8000, 7]);
	});

	it('can be corrected: what does not fit is unknown, counted and shown', async () => {
		expect(await built(['1', 'to', '–', '3,5'], 'integer')).toEqual({
			name: 'x',
			values: [1, null, null, null],
			misfits: 2,
			examples: ['to', '3,5']
		});
		expect((await built(['900 t.kr.', '5 mio. kr.'], 'number')).values).toEqual([
			900_000, 5_000_000
		]);
		expect((await built(['0123'], 'integer')).values).toEqual([123]);
		expect((await built(['23/5/2025', '2025-05-23'], 'date')).values).toEqual([
			'2025-05-23',
			'2025-05-23'
		]);
		expect((await built(['2025-05-23', '2025-05-23T10:00:00+02:00'], 'timestamp')).values).toEqual([
			'2025-05-23T00:00:00',
			'2025-05-23T08:00:00'
		]);
		expect((await built([1, true, '–'], 'text')).values).toEqual(['1', 'true', '–']);
	});

	it('counts beforehand what building leaves out', async () => {
		const values = [
			'1',
			'2,5',
			'8,000',
			'48 %',
			'ja',
			'x',
			'–',
			'0123',
			'23-05-2025',
			true,
			7,
			1.5
		];
		const sheet = sheetOf([['x'], ...values.map((value) => [value])], 0);
		const profile = (await profileSheet(sheet, 0)).columns[0]?.profile;
		for (const style of ['danish', 'english'] as const) {
			for (const type of ['text', 'integer', 'number', 'boolean', 'date', 'timestamp'] as const) {
				const { misfits } = await built(values, type, style);
				expect([type, style, profile?.misfits(type, style)]).toEqual([type, style, misfits]);
			}
		}
	});
});

describe('names', () => {
	it('of columns come from the row that names them, below titles and notes', () => {
		const data = [
			['Ærø', '1'],
			['Als', '2']
		];
		expect(guessHeadRow(sheetOf([['By', 'Antal'], ...data]))).toBe(0);
		expect(guessHeadRow(sheetOf([['Rapport'], [], ['By', 'Antal'], ...data]))).toBe(2);
		expect(guessHeadRow(sheetOf([['By', 2024], ...data]))).toBe(0);
		expect(
			guessHeadRow(
				sheetOf([
					['1', '2'],
					['3', '4']
				])
			)
		).toBeNull();
		expect(guessHeadRow(sheetOf([]))).toBeNull();
	});

	it('are such as SQL takes, each its own, with Danish letters', async () => {
		const heads = [
			'Antal boliger (2024)',
			'antal_boliger_2024',
			'',
			'Ålborg/Ærø',
			'order',
			'2024',
			'é %'
		];
		const sheet = sheetOf([heads, heads.map(() => '1')], 0);
		const { columns } = await profileSheet(sheet, 0);
		expect(columns.map(({ name }) => name)).toEqual([
			'antal_boliger_2024',
			'antal_boliger_2024_2',
			'kolonne_3',
			'ålborg_ærø',
			'order_',
			'_2024',
			'e_pct'
		]);
	});

	it('of tables are free and short', () => {
		expect(tableName('Boliger 2024', [])).toBe('boliger_2024');
		expect(tableName('Møder', ['MØDER', 'møder_2'])).toBe('møder_3');
		expect(tableName('…', [])).toBe('tabel');
		expect(tableName('x'.repeat(90), ['x'.repeat(63)])).toHaveLength(63);
		expect(tableNameProblem('møder', [])).toBeNull();
		expect(tableNameProblem('', [])).toBe('empty');
		expect(tableNameProblem('to ord', [])).toBe('signs');
		expect(tableNameProblem('2024', [])).toBe('signs');
		expect(tableNameProblem('select', [])).toBe('reserved');
		expect(tableNameProblem('meeting', ['Meeting'])).toBe('taken');
	});
});

describe('a file as a table', () => {
	it('leaves empty rows and columns out and keeps the rest', async () => {
		const file = await readTableFile(
			fileOf('a.csv', 'Rapport;;\n;;\nBy;;Andel\nÆrø;;48 %\n;;\nAls;;–\n')
		);
		expect(isEnglishFile(file)).toBe(false);
		const [sheet] = file.sheets;
		if (sheet === undefined) throw new Error('no sheet');
		const headRow = guessHeadRow(sheet);
		const { columns, rowCount } = await profileSheet(sheet, headRow);
		expect([headRow, rowCount, columns.map(({ name }) => name)]).toEqual([2, 2, ['by', 'andel']]);
		const { table } = await buildTable(
			'tal',
			{ sheet, headRow },
			columns.map(({ index, name, profile }) => ({
				index,
				name,
				type: profile.guess('danish'),
				style: 'danish'
			}))
		);
		expect(table).toEqual({
			name: 'tal',
			rowCount: 2,
			columns: [
				{ name: 'by', type: 'text', values: ['Ærø', 'Als'] },
				{ name: 'andel', type: 'number', values: [48, null] }
			]
		});
	});

	it('stops when it is told to', async () => {
		const rows = Array.from({ length: 400_000 }, (_, row) => [
			String(row),
			`${String(row)},5`,
			'x'
		]);
		const stop = new AbortController();
		setTimeout(() => {
			stop.abort();
		}, 15);
		await expect(profileSheet(sheetOf(rows), null, { signal: stop.signal })).rejects.toThrow();
	});
});
