import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toParquet, type ParquetColumn } from '../../../../src/lib/files/index.ts';
import { readTableFile } from '../../../../src/lib/files/reading/index.ts';
import { codeOf } from './files.ts';

type Cell = string | number | boolean | null;

function column(name: string, type: ParquetColumn['type'], values: readonly Cell[]): ParquetColumn {
	return { name, type, value: (row) => values[row] ?? null };
}

async function written(columns: readonly ParquetColumn[], rows: number): Promise<Uint8Array> {
	return new Uint8Array(await (await toParquet(columns, rows)).arrayBuffer());
}

async function rowsOf(bytes: Uint8Array) {
	const { sheets } = await readTableFile({ name: 'a.parquet', bytes });
	return sheets[0]?.rows;
}

/** What DuckDB writes or reads, with a file between. */
async function withDuckDb<T>(
	work: (path: string, run: (sql: string) => Promise<unknown[][]>) => Promise<T>
) {
	const folder = await mkdtemp(join(tmpdir(), 'parquet-'));
	const connection = await (await DuckDBInstance.create()).connect();
	try {
		return await work(join(folder, 'a.parquet'), async (sql) =>
			(await connection.runAndReadAll(sql)).getRowsJson()
		);
	} finally {
		connection.closeSync();
		await rm(folder, { recursive: true });
	}
}

const SAMPLE =
	"select 'Ærø' as navn, 42::bigint as antal, 1.5::double as tal, true as ja, date '2025-05-23' as dag, timestamp '2025-05-23 10:11:12.5' as tid, [1,2] as liste, 12.34::decimal(9,2) as penge union all select null, 9007199254740993, null, null, null, null, null, null";

describe('Parquet', () => {
	it('gives every type back as it was, and unknown as unknown', async () => {
		const bytes = await written(
			[
				column('navn', 'text', ['Ærø', null, 'å']),
				column('antal', 'integer', [42, null, '-9223372036854775808']),
				column('tal', 'number', [0.1, null, -0.5]),
				column('ja', 'boolean', [true, null, false]),
				column('dag', 'date', ['2025-05-23', null, '1905-01-01']),
				column('tid', 'timestamp', ['2025-05-23T10:11:12.123456', null, '1965-01-01T00:00:00'])
			],
			3
		);
		expect(await rowsOf(bytes)).toEqual([
			['navn', 'antal', 'tal', 'ja', 'dag', 'tid'],
			['Ærø', 42, 0.1, true, '2025-05-23', '2025-05-23T10:11:12.123456'],
			[null, null, null, null, null, null],
			['å', '-9223372036854775808', -0.5, false, '1905-01-01', '1965-01-01T00:00:00']
		]);
	});

	it('writes files that DuckDB reads with the same types', async () => {
		const bytes = await written(
			[
				column('antal', 'integer', [42]),
				column('tal', 'number', [0.1]),
				column('ja', 'boolean', [true]),
				column('dag', 'date', ['2025-05-23']),
				column('tid', 'timestamp', ['2025-05-23T10:11:12']),
				column('utc', 'timestamp-utc', ['2025-05-23T10:11:12Z']),
				column('æ', 'text', ['å'])
			],
			1
		);
		await withDuckDb(async (path, run) => {
			const { writeFile } = await import('node:fs/promises');
			await writeFile(path, bytes);
			const described = await run(`describe select * from '${path}'`);
			expect(described.map(([name, type]) => [name, type])).toEqual([
				['antal', 'BIGINT'],
				['tal', 'DOUBLE'],
				['ja', 'BOOLEAN'],
				['dag', 'DATE'],
				['tid', 'TIMESTAMP'],
				['utc', 'TIMESTAMP WITH TIME ZONE'],
				['æ', 'VARCHAR']
			]);
			expect(await run(`select antal, dag::varchar, tid::varchar, æ from '${path}'`)).toEqual([
				['42', '2025-05-23', '2025-05-23 10:11:12', 'å']
			]);
		});
	});

	it.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])(
		'reads what DuckDB packed with %s',
		async (codec) => {
			const bytes = await withDuckDb(async (path, run) => {
				await run(`copy (${SAMPLE}) to '${path}' (format parquet, codec ${codec})`);
				return new Uint8Array(await readFile(path));
			});
			expect(await rowsOf(bytes)).toEqual([
				['navn', 'antal', 'tal', 'ja', 'dag', 'tid', 'liste', 'penge'],
				['Ærø', 42, 1.5, true, '2025-05-23', '2025-05-23T10:11:12.5', '[1,2]', 12.34],
				[null, '9007199254740993', null, null, null, null, null, null]
			]);
		}
	);

	it('round-trips any text and number, over several groups', async () => {
		const value = fc.tuple(
			fc.option(
				fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text))
			),
			fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)),
			fc.option(fc.maxSafeInteger().map((number) => number + 0))
		);
		await fc.assert(
			fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 30 }), async (rows) => {
				const part = (at: 0 | 1 | 2) => rows.map((row) => row[at]);
				const bytes = await written(
					[
						column('a', 'text', part(0)),
						column('b', 'number', part(1)),
						column('c', 'integer', part(2))
					],
					rows.length
				);
				expect(await rowsOf(bytes)).toEqual([['a', 'b', 'c'], ...rows]);
			}),
			{ numRuns: 40 }
		);
		const many = Array.from({ length: 45_000 }, (_, index) => index);
		const read = await rowsOf(await written([column('n', 'integer', many)], many.length));
		expect(read?.length).toBe(45_001);
		expect(read?.at(-1)).toEqual([44_999]);
	});

	it('writes and reads a table without rows', async () => {
		expect(await rowsOf(await written([column('a', 'text', [])], 0))).toEqual([['a']]);
	});

	it('refuses files that claim more than can be held', async () => {
		const bytes = new Uint8Array(
			parquetWriteBuffer({
				columnData: [
					{ name: 'a', data: new Array<string>(1000).fill('x'.repeat(100)), type: 'STRING' }
				]
			})
		);
		expect(Number(parquetMetadata(bytes).num_rows)).toBe(1000);
		// The count of rows is the zigzag number 2000 = d0 0f, three times: file, group, column.
		const claimed = Buffer.from(bytes);
		const start = claimed.length - 8 - claimed.readUInt32LE(claimed.length - 8);
		const at = claimed.indexOf(Buffer.from([0x16, 0xd0, 0x0f]), start);
		const longer = Buffer.concat([
			claimed.subarray(0, at + 1),
			Buffer.from([0x80, 0xc0, 0xca, 0xf3, 0x84, 0xa3, 0x03]),
			claimed.subarray(at + 3)
		]);
		longer.writeUInt32LE(claimed.readUInt32LE(claimed.length - 8) + 5, longer.length - 8);
		expect(await codeOf(readTableFile({ name: 'a.parquet', bytes: longer }))).toBe('too-many-rows');
		const wide = parquetWriteBuffer({
			columnData: Array.from({ length: 501 }, (_, index) => ({
				name: `c${String(index)}`,
				data: [1],
				type: 'INT32' as const
			}))
		});
		const refused = readTableFile({ name: 'a.parquet', bytes: new Uint8Array(wide) });
		expect(await codeOf(refused)).toBe('too-many-columns');
		const heavy = parquetWriteBuffer({
			columnData: [
				{ name: 'a', data: new Array<string>(60_000).fill('x'.repeat(9000)), type: 'STRING' }
			],
			rowGroupSize: 60_000
		});
		expect(heavy.byteLength).toBeLessThan(30_000_000);
		expect(await codeOf(readTableFile({ name: 'a.parquet', bytes: new Uint8Array(heavy) }))).toBe(
			'too-much-text'
		);
	});
});
