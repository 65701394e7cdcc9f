import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { quoteName } from '../../../src/lib/editor/index.ts';

describe('a name in SQL', () => {
	it.each([
		['held_on', 'held_on'],
		['Beløb', 'Beløb'],
		['order', '"order"'],
		['ORDER', '"ORDER"'],
		['Årets tal', '"Årets tal"'],
		['1år', '"1år"'],
		['a"b', '"a""b"'],
		['', '""']
	])('%j is written %s', (name, written) => {
		expect(quoteName(name)).toBe(written);
	});

	it('is quoted for every word that DuckDB would read otherwise', async () => {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const read = await connection.runAndReadAll(
			'select distinct keyword_name as word from duckdb_keywords()'
		);
		const misread: string[] = [];
		for (const row of read.getRowObjects()) {
			const name = String(row['word']);
			await connection.run(`create or replace table "${name}" ("${name}" integer)`);
			await connection.run(`insert into "${name}" values (7)`);
			const written = quoteName(name);
			const rows = await connection
				.runAndReadAll(
					`select ${written} as v from ${written} where ${written} = 7 order by ${written}`
				)
				.then((answer) => answer.getRowObjects())
				.catch(() => []);
			if (rows[0]?.['v'] !== 7) misread.push(name);
			await connection.run(`drop table "${name}"`);
		}
		expect(misread).toEqual([]);
		connection.closeSync();
	});
});
