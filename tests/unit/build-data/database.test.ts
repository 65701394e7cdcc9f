import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemas } from '../../../scripts/build-data/schemas.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { TABLES, VIEWS } from '../../../src/lib/queries/schema/index.ts';
import { dictionaryText } from '../../../src/lib/text/index.ts';
import { build, withEngine } from './built.ts';
import { GOOD, placeOf, REPOSITORY, textOf, writeData } from './small-dataset.ts';

const small = await build(await writeData(GOOD), 'proeve');
const engine = await openNodeEngine({ name: 'proeve', bytes: small.bytes });
const rowsOf = async (sql: string) => (await engine.run(sql)).rows;

afterAll(() => engine.close());

describe('a built database', () => {
	it('holds as many rows as its manifest says, in every table', async () => {
		const counts: [string, unknown][] = [];
		for (const { name } of TABLES) {
			const [row] = await rowsOf(`select count(*) as n from ${name}`);
			counts.push([name, row?.['n']]);
		}
		expect(Object.fromEntries(counts)).toEqual(small.manifest.rows);
		expect(small.manifest.bytes).toBe(small.bytes.byteLength);
	});

	it('keeps the unknown unknown, the word with no number, and what two lines say', async () => {
		const rows = await rowsOf(
			'select indicator, period, value, status, note from observation order by indicator, year'
		);
		expect(rows).toEqual([
			{
				indicator: 'dispositionsfond_disponibel',
				period: '2022',
				value: 5700,
				status: null,
				note: null
			},
			{
				indicator: 'dispositionsfond_disponibel',
				period: '2023',
				value: null,
				status: 'negativ',
				note: null
			},
			{ indicator: 'ledige_boliger', period: '2023', value: null, status: null, note: null },
			{
				indicator: 'valgdeltagelse_kv',
				period: 'KV2021',
				value: 48,
				status: null,
				note: 'Siger referatet;\npå to linjer'
			},
			{ indicator: 'valgdeltagelse_kv', period: 'KV2021', value: 65.5, status: null, note: null }
		]);
	});

	it('orders names as Danes do, and reads passages and quotes from their place', async () => {
		const names = await rowsOf('select name from organisation order by position');
		expect(names.map((row) => row['name'])).toEqual([
			'Boligforeningen Bakken',
			'Boligforeningen Vangen',
			'Boligforeningen Æblet'
		]);
		const passages = await rowsOf(
			"select body, span_start, span_end from passage where local_id = '2.2'"
		);
		const [start, end] = placeOf('Boligorganisa-\ntionen undersøger sagen og vender tilbage.');
		expect(passages).toEqual([
			{
				body: 'Boligorganisationen undersøger sagen og vender tilbage.',
				span_start: start,
				span_end: end
			}
		]);
	});

	it('of a dataset.json alone has every table and view, and no rows of a dataset', async () => {
		const path = 'proeve/dataset.json';
		const empty = await build(await writeData(new Map([[path, textOf(GOOD, path)]])), 'proeve');
		const { dataset, unit, theme, indicator, benchmark, signal_rule, ...others } =
			empty.manifest.rows;
		expect(dataset).toBe(1);
		for (const count of [unit, theme, indicator, benchmark, signal_rule])
			expect(count).toBeGreaterThan(0);
		expect(Object.values(others).every((count) => count === 0)).toBe(true);
		await withEngine(empty, async (engine) => {
			for (const { name } of VIEWS) await engine.run(`select * from ${name}`);
		});
	});
});

describe('the dictionary', () => {
	it('describes every table with each of its columns and every view, and nothing else', () => {
		for (const { name, columns } of TABLES) {
			expect(Object.keys(dictionaryText(name).columns).sort(), name).toEqual(
				columns.map((column) => column.name).sort()
			);
		}
		const all = [...TABLES, ...VIEWS].map(({ name }) => dictionaryText(name));
		const texts = all.flatMap((one) => [one.description, ...Object.values(one.columns)]);
		expect(texts.filter((text) => text.trim() === '')).toEqual([]);
	});

	it('is in the file itself, as the comment of every table, view and column', async () => {
		const tables = await rowsOf(
			`select table_name as name, comment from duckdb_tables() where not internal
			union all select view_name, comment from duckdb_views() where not internal`
		);
		const columns = await rowsOf(
			'select table_name as name, column_name as col, comment from duckdb_columns() where not internal'
		);
		expect(Object.fromEntries(tables.map((row) => [row['name'], row['comment']]))).toEqual(
			Object.fromEntries(
				[...TABLES, ...VIEWS].map(({ name }) => [name, dictionaryText(name).description])
			)
		);
		const all = columns.map((row) =>
			z.object({ name: z.string(), col: z.string(), comment: z.string().nullable() }).parse(row)
		);
		const found = all.filter(({ comment }) => comment !== null);
		for (const { name, col, comment } of found) {
			expect(comment, `${name}.${col}`).toBe(dictionaryText(name).columns[col]);
		}
		// Of a view those that are described; none is described that is not there.
		const described = [...TABLES, ...VIEWS].flatMap(({ name }) =>
			Object.keys(dictionaryText(name).columns)
		);
		expect(found).toHaveLength(described.length);
	});
});

describe('the JSON Schemas for editors', () => {
	it('are those in static/schemas, made from the same definitions', async () => {
		for (const [name, text] of jsonSchemas()) {
			expect(await readFile(join(REPOSITORY, 'static', 'schemas', name), 'utf8'), name).toBe(text);
		}
	});

	it('know the fields and their words', () => {
		const schema: unknown = JSON.parse(jsonSchemas().get('dataset.json') ?? '');
		expect(schema).toMatchObject({
			additionalProperties: false,
			properties: { kind: { enum: ['real', 'example'] } },
			required: ['id', 'title', 'description', 'kind', 'names', 'municipality', 'data_date']
		});
	});
});
