import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { createTable, createView, TABLES, VIEWS } from '../../src/lib/queries/schema/index.ts';

/** A country: organisations with their departments, indicators, and as many years of figures. */
const NATIONAL = {
	organisations: 520,
	departments: 6100,
	indicators: 30,
	firstYear: 2010,
	years: 15
} as const;

const { organisations, departments, indicators, firstYear, years } = NATIONAL;

/** A figure of subject `s` and indicator `i` in the year `y`: a level, a slope and noise, now and then unknown. */
const value = `case when hash(s, i, y) % 50 > 0 then
	round(40 + 20 * sin(s * 1.7 + i) + ((hash(s, i) % 9)::integer - 4) * y / 10.0 + (hash(i, y, s) % 1000) / 250.0, (i % 3)::integer) end`;

const figures = (kind: string, id: string, count: number): string => `
	select '${kind}' as subject_kind, '${id}-' || s as subject_id, 'indicator-' || i as indicator,
		(${String(firstYear)} + y)::varchar as period, 'year' as period_kind, (${String(firstYear)} + y)::integer as year,
		make_date(${String(firstYear)} + y, 1, 1) as period_start, 'alle' as population, ${value} as value,
		'official' as quality, 'register' as source
	from range(${String(count)}) as subject(s), range(${String(indicators)}) as kind(i), range(${String(years)}) as time(y)`;

const ROWS: Readonly<Record<string, string>> = {
	dataset: `select 'national' as id, 'Landet' as title, '' as description, 'example' as kind, 'dk' as municipality,
		'Landet' as municipality_name, date '2025-06-30' as data_date, true as names`,
	unit: `select 'percent' as id, '%' as symbol, '%' as label, 'share' as kind`,
	theme: `select 'theme-' || t as id, 'Tema ' || t as label, false as formality, '' as cues, t as position
		from range(5) as theme(t)`,
	indicator: `select 'indicator-' || i as id, 'Indikator ' || i as label, 'Ind. ' || i as short, '' as description,
		'' as why, 'percent' as unit, '%' as symbol, i % 3 as decimals, 'higher' as direction, '' as levels,
		'theme-' || i % 5 as theme, 'weighted' as sums_up, 'bolig' as denominator, i < 6 as is_key, '' as source_title,
		date '2025-01-01' as reviewed, i as position
		from range(${String(indicators)}) as indicator(i)`,
	source: `select 'register' as id, 'Register' as title, '' as publisher`,
	area: `select 'area-' || a as id, 'Omr\u00e5de ' || a as name, 'dk' as municipality, a as position from range(300) as area(a)`,
	organisation: `select 'organisation-' || s as id, 'Organisation ' || s as name, 'kommune-' || s % 98 as municipality,
		'administrator-' || s % 25 as administrator, 100 + s * 37 % 5000 as dwellings,
		['small', 'medium', 'large'][1 + s % 3] as size_class, '' as aliases, s as position
		from range(${String(organisations)}) as organisation(s)`,
	department: `select 'department-' || s as id, 'organisation-' || s % ${String(organisations)} as organisation,
		'Afdeling ' || s as name, 'area-' || s % 300 as area, ['family', 'youth', 'elderly', 'mixed'][1 + s * 7 % 4] as type,
		10 + s * 13 % 400 as dwellings, 1930 + s * 11 % 90 as built, s as position
		from range(${String(departments)}) as department(s)`,
	observation: `${figures('organisation', 'organisation', organisations)}
		union all ${figures('department', 'department', departments)}`
};

/** The bytes of a dataset as large as the country: 3 million observations, with every table and view. */
export async function makeNational(): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), 'national-'));
	const file = join(folder, 'national.duckdb');
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(`attach '${file}' as made (storage_version 'v1.0.0')`);
	await connection.run('use made');
	for (const table of TABLES) {
		await connection.run(createTable(table));
		const rows = ROWS[table.name];
		if (rows === undefined) continue;
		await connection.run(
			`insert into ${table.name} by name from (${rows}) order by ${table.key.join(', ')}`
		);
	}
	for (const view of VIEWS) await connection.run(createView(view));
	for (const statement of ['checkpoint', 'use memory', 'detach made'])
		await connection.run(statement);
	connection.closeSync();
	instance.closeSync();
	const bytes = await readFile(file);
	await rm(folder, { recursive: true });
	return bytes;
}
