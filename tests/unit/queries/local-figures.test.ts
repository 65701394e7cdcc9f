import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/lib/model/index.ts';
import {
	FIGURE_TABLES,
	localFigureStatements,
	refreshStoredViews
} from '../../../src/lib/queries/rows/index.ts';
import { createTable, createView, TABLES, VIEWS } from '../../../src/lib/queries/schema/index.ts';

const source = {
	id: 'import-0123456789abcdef',
	title: "d'Orange --",
	publisher: 'Prøvekommunen',
	url: null,
	file: null,
	date: null,
	fetched: '2026-01-02'
};

function row(value: number | null, period = 'KV2021'): Observation {
	return {
		subject: 'area:proeveby',
		indicator: 'valgdeltagelse_kv',
		period,
		population: "25–29 år ' or true --",
		value,
		status: value === null ? 'negativ' : null,
		quality: 'estimate',
		source: source.id,
		fetched: '2026-01-02',
		note: null
	};
}

test('figures of this browser stand in the place of those that were there', async () => {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	for (const table of TABLES)
		await connection.run(createTable(table).replaceAll(/ references \w+/gu, ''));
	for (const view of VIEWS) await connection.run(createView(view));
	const put = async (rows: readonly Observation[]): Promise<void> => {
		for (const statement of localFigureStatements({ source, rows }))
			await connection.run(statement);
	};
	await put([row(48), row(null, 'KV2017')]);
	await put([row(50.123456789)]);
	const reader = await connection.runAndReadAll(
		'select period, year, value, status from observation order by year'
	);
	expect(reader.getRowObjects()).toEqual([
		{ period: 'KV2017', year: 2017, value: null, status: 'negativ' },
		{ period: 'KV2021', year: 2021, value: 50.12345679, status: null }
	]);
	for (const statement of refreshStoredViews(FIGURE_TABLES)) await connection.run(statement);
	connection.closeSync();
});

test('what figures change is answered anew, and what only meetings change is not', () => {
	const statements = refreshStoredViews(FIGURE_TABLES).map((one) => one.split('\n')[0]);
	expect(statements).toContain('delete from series');
	expect(statements.filter((one) => one?.includes('passage'))).toEqual([]);
});
