import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { missingExtensions, refusedStatements } from '../../fixtures/engine-lock.ts';
import { makeSmallDatabase } from './support.ts';

const limits = { rowLimit: 1000, byteLimit: 1e8 };

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDatabase(), own: true });
	await engine.query('create table egne.min as select 1 as x', limits);
});
afterAll(() => engine.close());

async function valueOf(sql: string) {
	return (await engine.query(sql, limits)).value(0, 0);
}

/** Beyond what no engine of the site lets through: ways around the list of what a workbench may. */
const tricks: readonly string[] = [
	'create table memory.main.b as select 1 as x',
	'create table memory.b as select 1 as x',
	'create table main.b as select 1 as x',
	'create table temp.b as select 1 as x',
	'create temp table egne.b as select 1 as x',
	'create temporary view egne.b as select 1 as x',
	'create or replace temp table organisation as select 1 as x',
	'create unlogged table egne.b as select 1 as x',
	'create recursive view egne.b(n) as select 1',
	'create schema egne.b',
	"create type egne.b as enum ('a')",
	'create sequence egne.b',
	'create macro egne.b(x) as x',
	'create index b on egne.min(x)',
	'create table "egne.b" as select 1 as x',
	'create table egne."main".b.c as select 1 as x',
	'create table egne.andet.b as select 1 as x',
	'create table data.egne.b as select 1 as x',
	'create table data.b as select 1 as x',
	'create/**/table/* egne. */organisation2 as select 1 as x',
	'create -- egne.b\n table b as select 1 as x',
	'create table if not exists organisation as select 1 as x',
	'drop table egne.min, organisation',
	'drop table egne.min cascade',
	'drop schema egne',
	'drop table data.organisation',
	'drop view organisation',
	'alter table egne.min rename to organisation',
	'truncate egne.min',
	'merge into egne.min using (select 1 as x) s on true when matched then delete',
	'with x as (select 1 as y) insert into memory.main.b select y from x',
	'with x as (select 1 as y) insert into organisation select y, null, 1 from x',
	'with x as (select 1 as y), z(a) as materialized (select 2) delete from organisation',
	'with recursive x(n) using key (n) as (select 1 union select n from x) update organisation set id = 1',
	'with "insert" as (select 1) /* select */ delete from data.organisation',
	'explain analyze create table memory.main.b as select 1 as x',
	'explain (format json, analyze) create table memory.main.b as select 1 as x',
	'explain analyze with x as (select 1) insert into organisation from x',
	'\u00a0create table memory.main.b as select 1 as x',
	'\u200bcreate table memory.main.b as select 1 as x',
	'create\u200btable memory.main.b as select 1 as x',
	'create\u00a0temp\u2060table organisation as select 1 as x',
	'with x as (select 1)\u200binsert into memory.main.b from x',
	'call enable_logging()',
	'call checkpoint()',
	'pragma database_list',
	'set variable a = 1',
	"set search_path = 'egne.main,data.main'",
	'use egne',
	'begin transaction',
	"copy (select 1) to '/dev/stdout'",
	"copy egne.min from 'a.csv'",
	"attach ':memory:' as b",
	"execute a('x')",
	'vacuum',
	"comment on table organisation is 'x'"
];

test.each([...refusedStatements.filter((sql) => !sql.includes('; ')), ...tricks])(
	'refused: %s',
	async (sql) => {
		await expect(engine.query(sql, limits)).rejects.toMatchObject({ kind: 'refused', sql });
	}
);

test.each(missingExtensions)('not built in: %s', async (sql) => {
	await expect(engine.query(sql, limits)).rejects.toMatchObject({ name: 'EngineError' });
});

test.each([
	['\n  drop table organisation', 3],
	['with x as (select 1)\n delete from organisation', 2],
	['explain analyze\n  update organisation set id = 1', 3]
] as const)('%j: the place of the word that is refused', async (sql, column) => {
	const refused = { kind: 'refused', line: 2, column };
	await expect(engine.query(sql, limits)).rejects.toMatchObject(refused);
});

test('a first word that DuckDB may take for another is never handed on', async () => {
	for (const sql of [
		'ｃreate table memory.main.b as select 1',
		'ªcreate table memory.main.b (x int)'
	]) {
		await expect(engine.query(sql, limits)).rejects.toMatchObject({ kind: 'syntax', line: 1 });
	}
});

test('`run` only reads, in a workbench too', async () => {
	const run = engine.run('create table egne.b as select 1 as x');
	await expect(run).rejects.toMatchObject({ kind: 'refused' });
});

describe('what a workbench may', () => {
	test.each([
		'create table egne.t1 as select 1 as x',
		'create or replace table egne.t1 as select 2 as x',
		'CREATE TABLE IF NOT EXISTS Egne.T1 (x int)',
		'create table "egne"."t 2" (x int, y varchar)',
		'create /* a */ table egne /* b */ . /* c */ t3 as (select 1 as x)',
		'create table egne.main.t4 as from organisation',
		'create view egne.v1 as select count(*) as n from organisation',
		'create or replace view egne.v1 as select 7 as n',
		'insert into egne."t 2" values (1, \'æ\')',
		'insert into egne.t1 by name select 3 as x',
		'with a as (select 4 as x) insert into egne.t1 from a',
		'update egne.t1 set x = x + 1',
		'with a as (select 4 as x) update egne.t1 set x = 9 from a where t1.x = a.x',
		'delete from egne.t1 where x > 100',
		'explain analyze insert into egne.t1 values (5)',
		'drop table if exists egne.t3',
		'drop view egne.v1',
		'drop table if exists egne.findes_ikke',
		'select "insert", "delete" from (select 1 as "insert", 2 as "delete")',
		'with a as (select 1 as insert) select insert from a',
		'pivot organisation on id % 2 using count(*)',
		'summarize organisation',
		'describe organisation',
		'show tables',
		'(select 1) union all (select 2)',
		'from organisation select name',
		'values (1), (2)'
	])('%s', async (sql) => {
		await expect(engine.query(sql, limits)).resolves.toHaveProperty('rowCount');
	});

	test('an own table never stands before one of the dataset', async () => {
		await engine.query("create table egne.organisation as select 'min' as x", limits);
		expect(await valueOf('select count(*) from organisation')).toBe(3);
		expect(await valueOf('select x from egne.organisation')).toBe('min');
		await engine.query('drop table egne.organisation', limits);
	});

	test('own tables are found without their first name', async () => {
		expect(await valueOf('select count(*) from min')).toBe(1);
	});
});

test('after all of that the dataset is as it was, and nothing stands outside egne', async () => {
	const result = await engine.query('select count(*) as n, sum(id) as s from organisation', limits);
	expect([result.value(0, 0), result.value(1, 0)]).toStrictEqual([3, 6]);
	const others = `select string_agg(database_name || '.' || table_name) from duckdb_tables()
		where database_name not in ('data', 'egne')`;
	expect(await valueOf(others)).toBeNull();
	expect(await valueOf("select current_setting('search_path')")).toBe('data.main,egne.main');
});
