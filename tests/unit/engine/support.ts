import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** The bytes of a database file made by native DuckDB from these statements. */
export async function makeDatabase(
	...statements: readonly string[]
): Promise<Uint8Array<ArrayBuffer>> {
	const folder = mkdtempSync(join(tmpdir(), 'engine-'));
	const file = join(folder, 'data.duckdb');
	try {
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		await connection.run(`attach '${file}' as made (storage_version 'v1.0.0')`);
		await connection.run('use made');
		for (const statement of statements) await connection.run(statement);
		await connection.run('checkpoint');
		await connection.run('use memory');
		await connection.run('detach made');
		connection.closeSync();
		instance.closeSync();
		return new Uint8Array(readFileSync(file));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Three organisations with Danish letters. */
export function makeSmallDatabase(): Promise<Uint8Array<ArrayBuffer>> {
	return makeDatabase(
		'create table organisation (id integer primary key, name varchar, dwellings integer)',
		"insert into organisation values (1, 'Ærø Bolig', 120), (2, 'Østerly', null), (3, 'Åparken', 75)"
	);
}
