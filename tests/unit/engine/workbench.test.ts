import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Result } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { typeCases } from '../../fixtures/engine-types.ts';

const all = { rowLimit: 1_000_000, byteLimit: 1e9 };

let engine: Engine;
beforeAll(async () => {
	const bytes = readFileSync(join('static', 'data', 'eksempel.duckdb'));
	engine = await openNodeEngine({ name: 'eksempel', bytes, own: true });
});
afterAll(() => engine.close());

function rowsOf(result: Result): unknown[][] {
	return Array.from({ length: result.rowCount }, (_, row) =>
		result.columns.map((_column, column) => result.value(column, row))
	);
}

test.each(typeCases)('$sql is the same value as in rows', async ({ sql }) => {
	const question = `select ${sql} as v`;
	const { columns, rows } = await engine.run(question);
	const result = await engine.query(question, all);
	expect(result.columns).toStrictEqual(columns);
	expect(rowsOf(result)).toStrictEqual(rows.map((row) => [row.v]));
});

test('100,000 rows of many batches: order, nulls, letters, and the same as rows', async () => {
	const question = `select i, if(i % 7 = 0, null, i / 3) as d, if(i % 5 = 0, null, 'æøå 😀 ' || i) as t,
		date '2020-01-01' + (i % 4000)::int as day, [i, null] as l from range(100000) t(i)`;
	const { rows } = await engine.run(question);
	const result = await engine.query(question, all);
	expect(result).toMatchObject({ rowCount: 100_000, cutBy: null });
	expect(rowsOf(result)).toStrictEqual(rows.map((row) => Object.values(row)));
	// Backwards and at random it is the same.
	for (const row of [99_999, 0, 50_000, 2047, 2048, 1, 99_998]) {
		expect(result.value(2, row)).toBe(rows[row]?.t);
	}
	expect([result.value(0, -1), result.value(0, 100_000), result.value(9, 0)]).toStrictEqual([
		null,
		null,
		null
	]);
});

test('two columns of one name are told apart, and a column of ENUM is text', async () => {
	const result = await engine.query("select 1 as a, 2 as a, 'x'::enum('x', 'y') as e", all);
	expect(result.columns.map(({ name, type }) => `${name} ${type}`)).toStrictEqual([
		'a INTEGER',
		'a_1 INTEGER',
		'e VARCHAR'
	]);
	expect(rowsOf(result)).toStrictEqual([[1, 2, 'x']]);
});

test('a date that JavaScript cannot tell is an error when asked, not when looked at', async () => {
	const asked = engine.query("select date '300000-01-01' as d from range(10)", all);
	await expect(asked).rejects.toMatchObject({ kind: 'type' });
});

describe('limits', () => {
	const cut = async (sql: string, limits: Partial<typeof all>) => {
		const result = await engine.query(sql, { ...all, ...limits });
		return { rows: result.rowCount, cutBy: result.cutBy };
	};

	test.each([0, 1, 1000, 2048, 5000])('exactly %d rows are all rows', async (rowLimit) => {
		const exact = await cut(`from range(${rowLimit})`, { rowLimit });
		expect(exact).toStrictEqual({ rows: rowLimit, cutBy: null });
		const more = await cut(`from range(${rowLimit + 1})`, { rowLimit });
		expect(more).toStrictEqual({ rows: rowLimit, cutBy: 'rows' });
	});

	test('bytes are bounded, and no more than that is kept', async () => {
		const limits = { ...all, rowLimit: 1e7, byteLimit: 2_000_000 };
		const result = await engine.query('from range(10000000)', limits);
		expect(result.cutBy).toBe('bytes');
		expect(result.bytes).toBeLessThanOrEqual(2_000_000);
		expect(result.rowCount).toBeGreaterThan(1000);
		expect(await cut("select repeat('x', 5000000) as x", { byteLimit: 1e6 })).toStrictEqual({
			rows: 0,
			cutBy: 'bytes'
		});
	});

	test('an endless answer is cut, and the engine is free', async () => {
		expect(await cut('from range(1000000000000)', { rowLimit: 1000 })).toStrictEqual({
			rows: 1000,
			cutBy: 'rows'
		});
		expect(await cut('select 1', {})).toStrictEqual({ rows: 1, cutBy: null });
	});
});

describe('one statement', () => {
	test('a second one is refused with its place, and runs no part', async () => {
		const two = engine.query('create table egne.en as select 1;\n select 2', all);
		await expect(two).rejects.toMatchObject({ kind: 'syntax', line: 2, column: 2 });
		const made = await engine.query("from duckdb_tables() where table_name = 'en'", all);
		expect(made.rowCount).toBe(0);
	});

	test('semicolons and comments around it are no second', async () => {
		const result = await engine.query("; -- a;\n select ';' as s ;; /* b; */", all);
		expect(rowsOf(result)).toStrictEqual([[';']]);
	});

	test('nothing is no statement', async () => {
		await expect(engine.query(' -- intet', all)).rejects.toMatchObject({ kind: 'syntax' });
	});
});

test("the site's own engine also answers by columns, and keeps no tables", async () => {
	const bytes = readFileSync(join('static', 'data', 'gladsaxe.duckdb'));
	const plain = await openNodeEngine({ name: 'gladsaxe', bytes });
	const result = await plain.query('select count(*) as n from organisation', all);
	expect(result.value(0, 0)).toBeGreaterThan(0);
	for (const sql of ['create table egne.a as select 1', 'create temp table a as select 1']) {
		await expect(plain.query(sql, all)).rejects.toMatchObject({ kind: 'refused' });
	}
	const table = { name: 'a', rowCount: 0, columns: [] };
	await expect(plain.insert(table)).rejects.toMatchObject({ kind: 'refused' });
	await expect(plain.remove('a')).rejects.toMatchObject({ kind: 'refused' });
	await plain.close();
});
