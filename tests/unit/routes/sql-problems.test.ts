import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngineError, type Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import type {
	KnownNames,
	Sentences
} from '../../../src/routes/[dataset]/sql/running/catalog-problem.ts';
import { nearestNames } from '../../../src/routes/[dataset]/sql/running/nearest-names.ts';
import { sentencesOf } from '../../../src/routes/[dataset]/sql/running/problem.ts';
import { readSchema } from '../../../src/routes/[dataset]/sql/running/workbench-schema.ts';

let engine: Engine;
let names: KnownNames;
beforeAll(async () => {
	const bytes = readFileSync(join('static', 'data', 'eksempel.duckdb'));
	engine = await openNodeEngine({ name: 'eksempel', bytes, own: true });
	const { tables, functions } = await readSchema(engine);
	names = {
		tables: tables.map(({ name }) => name),
		columns: tables.flatMap(({ columns }) => columns.map(({ name }) => name)),
		functions: functions.map(({ name }) => name)
	};
});
afterAll(() => engine.close());

async function problemOf(sql: string): Promise<Sentences> {
	const error: unknown = await engine
		.query(sql, { rowLimit: 10, byteLimit: 1e7 })
		.catch((cause: unknown) => cause);
	if (!(error instanceof EngineError)) throw new Error(`No EngineError for ${sql}`);
	return sentencesOf(error, names);
}

describe('what is refused, why, and what instead', () => {
	test.each([
		["copy organisation to 'ud.csv'", 'skrive filer', 'Tag med'],
		["export database 'ud'", 'skrive filer', 'Tag med'],
		["attach 'anden.duckdb'", 'Andre databaser', 'Egne filer'],
		['use egne', 'Andre databaser', 'Egne filer'],
		['install httpfs', 'Udvidelser', 'indbygget'],
		['load json', 'Udvidelser', 'indbygget'],
		["select * from read_csv('http://example.org/a.csv')", 'Filer og adresser', 'slip den'],
		["select * from read_parquet('a.parquet')", 'Filer og adresser', 'slip den'],
		["from 'data.csv'", 'Filer og adresser', 'slip den'],
		["set memory_limit = '8GB'", 'indstillinger', 'Tidsgrænse'],
		['pragma memory_limit = 1', 'indstillinger', 'Tidsgrænse'],
		['call checkpoint()', 'indstillinger', 'Tidsgrænse'],
		['begin', 'Transaktioner', 'Slet linjen'],
		['drop table organisation', 'kun læses', 'egne. foran'],
		['delete from organisation', 'kun læses', 'egne. foran'],
		['update organisation set id = 9', 'kun læses', 'egne. foran'],
		['insert into organisation values (9)', 'kun læses', 'egne. foran'],
		['create table ny as select 1', 'kun læses', 'egne. foran'],
		['with a as (select 1) insert into memory.main.b from a', 'kun læses', 'egne. foran']
	])('%s', async (sql, error, hint) => {
		const problem = await problemOf(sql);
		expect(problem.error).toContain(error);
		expect(problem.hint).toContain(hint);
	});
});

describe('what is wrong, and what to do', () => {
	test.each([
		['select * from organisaton', 'Tabellen »organisaton« findes ikke.', '»organisation«'],
		['select nam from organisation', 'Kolonnen »nam« findes ikke her.', '»name«'],
		['select o.nam from organisation o', 'Kolonnen »nam« findes ikke her.', '»name«'],
		['select x.name from organisation o', 'Tabellen »x« findes ikke.', 'o'],
		['select summ(1)', 'Funktionen »summ« findes ikke.', '»sum«'],
		['select 1::intt', 'Typen »intt« findes ikke.', '»int«'],
		['from organisation where name = "Ærø By"', 'Kolonnen »Ærø By« findes ikke', "'Ærø By'"],
		['select * form organisation', 'kan ikke læses ved »organisation«', 'komma'],
		['select (1', 'før den er færdig', 'parenteser'],
		['select name, count(*) from organisation', '»name« står hverken i group by', 'group by all'],
		[
			'select id from organisation o join meeting m on m.organisation = o.id',
			'»id« findes i flere',
			'tabel.kolonne'
		],
		["select 'a'::int", '»a« kan ikke laves om til integer', 'try_cast'],
		['select sum(name) from organisation', '»sum« kan ikke bruges på VARCHAR', 'try_cast'],
		["select date '2025-02-30'", '»2025-02-30« er ikke en dato', "date '2025-01-31'"],
		['select current_date', 'hører til en udvidelse', 'data_date'],
		["select '{}'::json", 'hører til en udvidelse', 'JSON'],
		["select string_agg(repeat('x', 1000), '') from range(3000000)", '1.500 MB', 'where']
	])('%s', async (sql, error, hint) => {
		const problem = await problemOf(sql);
		expect(problem.error).toContain(error);
		expect(problem.hint).toContain(hint);
	});

	test('a name of any length fits a sentence', async () => {
		const { error } = await problemOf(`select * from "${'a'.repeat(100_000)}"`);
		expect(error.length).toBeLessThan(200);
	});
});

test('near names: a third of the letters may be wrong, the nearest first', () => {
	const known = ['organisation', 'observation', 'name', 'number', 'area'];
	expect(nearestNames('organisaton', known)).toStrictEqual(['organisation']);
	expect(nearestNames('Nam', known)).toStrictEqual(['name']);
	expect(nearestNames('zzz', known)).toStrictEqual([]);
	expect(nearestNames('x'.repeat(5000), known)).toStrictEqual([]);
});
