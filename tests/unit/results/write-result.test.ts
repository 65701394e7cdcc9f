import { describe, expect, it } from 'vitest';
import type { Result, Value } from '../../../src/lib/engine/index.ts';
import { readTableFile, type Sheet } from '../../../src/lib/files/reading/index.ts';
import { wholeView } from '../../../src/lib/results/result-view.ts';
import {
	RESULT_FILE_KINDS,
	writeResult,
	type ResultFileKind
} from '../../../src/lib/results/write-result.ts';

function resultOf(
	columns: readonly (readonly [name: string, type: string])[],
	rows: readonly (readonly Value[])[],
	cutBy: Result['cutBy'] = null
): Result {
	return {
		columns: columns.map(([name, type]) => ({ name, type })),
		rowCount: rows.length,
		value: (column, row) => rows[row]?.[column] ?? null,
		bytes: 0,
		cutBy
	};
}

const RESULT = resultOf(
	[
		['navn', 'VARCHAR'],
		['antal', 'BIGINT'],
		['sum', 'HUGEINT'],
		['dag', 'DATE'],
		['tid', 'TIMESTAMP'],
		['liste', 'INTEGER[]'],
		['ja', 'BOOLEAN'],
		['tal', 'DOUBLE']
	],
	[
		['=1+1', 2025, '170141183460469231731', '2025-05-23', '2025-05-23T10:11:12', [1, 2], true, 1.5],
		['Ærø', null, 7, null, null, null, null, -0.25]
	]
);

async function write(kind: ResultFileKind, result = RESULT, view = wholeView(result)) {
	const sql = 'select 1 -- æ';
	return writeResult(kind, { result, view, name: 'Mit / resultat', sql, source: 'Eksempel' });
}

async function sheetsOf(kind: ResultFileKind, result = RESULT, view = wholeView(result)) {
	const { blob, fileName } = await write(kind, result, view);
	const bytes = new Uint8Array(await blob.arrayBuffer());
	return (await readTableFile({ name: fileName, bytes })).sheets;
}

function rowsOf(sheets: readonly Sheet[]): Sheet['rows'] {
	return sheets[0]?.rows ?? [];
}

describe('a result as a file', () => {
	it('is CSV for a Danish Excel, with formulas disarmed', async () => {
		const { blob, fileName, note } = await write('csv-danish');
		expect(fileName).toBe('Mit-resultat.csv');
		expect(note).toBe('');
		// `text()` takes the byte order mark away.
		expect(await blob.text()).toBe(
			"navn;antal;sum;dag;tid;liste;ja;tal\r\n'=1+1;2025;170141183460469231731;2025-05-23;2025-05-23 10:11:12;[1,2];ja;1,5\r\nÆrø;;7;;;;;-0,25\r\n"
		);
		expect(await (await write('csv')).blob.text()).toContain(
			`'=1+1,2025,170141183460469231731,2025-05-23,2025-05-23T10:11:12,"[1,2]",true,1.5`
		);
	});

	it('is a workbook with a second sheet that says where it comes from', async () => {
		const sheets = await sheetsOf('xlsx');
		expect(rowsOf(sheets)).toEqual([
			['navn', 'antal', 'sum', 'dag', 'tid', 'liste', 'ja', 'tal'],
			[
				'=1+1',
				2025,
				'170141183460469231731',
				'2025-05-23',
				'2025-05-23T10:11:12',
				'[1,2]',
				'ja',
				1.5
			],
			['Ærø', null, 7, null, null, null, null, -0.25]
		]);
		expect(sheets[1]?.rows.slice(1)).toEqual([
			['Kilde', 'Eksempel'],
			['Rækker', '2'],
			['SQL', 'select 1 -- æ']
		]);
	});

	it('is Parquet with the types of the result, and text where nothing else holds it', async () => {
		expect(rowsOf(await sheetsOf('parquet'))).toEqual([
			['navn', 'antal', 'sum', 'dag', 'tid', 'liste', 'ja', 'tal'],
			[
				'=1+1',
				2025,
				'170141183460469231731',
				'2025-05-23',
				'2025-05-23T10:11:12',
				'[1,2]',
				true,
				1.5
			],
			['Ærø', null, '7', null, null, null, null, -0.25]
		]);
		const sums = resultOf([['sum', 'HUGEINT']], [[7], ['9007199254740993']]);
		expect(rowsOf(await sheetsOf('parquet', sums))).toEqual([['sum'], [7], ['9007199254740993']]);
	});

	it('is JSON and Markdown', async () => {
		expect(JSON.parse(await (await write('json')).blob.text())).toMatchObject([
			{ navn: '=1+1', antal: 2025, liste: [1, 2], ja: true },
			{ navn: 'Ærø', antal: null, tal: -0.25 }
		]);
		expect(await (await write('markdown')).blob.text()).toContain('| Ærø |  | 7 |');
	});

	it('holds what is seen: chosen columns, filtered and sorted rows', async () => {
		const view = { columns: [7, 0], rows: Uint32Array.of(1) };
		for (const kind of ['csv-danish', 'xlsx', 'parquet', 'json'] as const) {
			const rows = rowsOf(await sheetsOf(kind, RESULT, view));
			expect(rows).toEqual([
				['tal', 'navn'],
				[kind === 'csv-danish' ? '-0,25' : -0.25, 'Ærø']
			]);
		}
	});

	it('is there for an answer without rows and for names that stand twice', async () => {
		const twice = resultOf(
			[
				['a', 'INTEGER'],
				['a', 'INTEGER']
			],
			[]
		);
		for (const kind of RESULT_FILE_KINDS)
			expect((await write(kind, twice)).blob.size).toBeGreaterThan(2);
		expect(JSON.parse(await (await write('json', twice)).blob.text())).toEqual([]);
		expect(rowsOf(await sheetsOf('parquet', twice))).toEqual([['a', 'a_1']]);
	});

	it('says what was cut: the answer, rows and cells that Excel has no room for', async () => {
		const cut = resultOf([['a', 'VARCHAR']], [['x'.repeat(40_000)]], 'rows');
		const { note } = await write('xlsx', cut);
		expect(note).toContain('1 række');
		expect(note).toContain('32.767');
		expect((await write('csv', cut)).note).toContain('1 række');
		const many = { ...resultOf([['a', 'INTEGER']], []), rowCount: 1_048_580, value: () => 1 };
		const { note: left } = await write('xlsx', many);
		expect(left).toContain('5 rækker er ikke med');
	});
});
