import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, OwnColumnType, OwnTable } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { makeSmallDatabase } from './support.ts';

const all = { rowLimit: 1_000_000, byteLimit: 1e9 };

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDatabase(), own: true });
});
afterAll(() => engine.close());

type Cell = OwnTable['columns'][number]['values'][number];

const duckType: Readonly<Record<OwnColumnType, string>> = {
	integer: 'BIGINT',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
	date: 'DATE',
	timestamp: 'TIMESTAMP',
	text: 'VARCHAR'
};

const days = fc
	.integer({ min: -700_000, max: 2_900_000 })
	.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
	.filter((day) => /^\d{4}-/.test(day) && day >= '0001');

const cells: Readonly<Record<OwnColumnType, fc.Arbitrary<Cell>>> = {
	integer: fc.maxSafeInteger(),
	number: fc.double({ noNaN: true }).filter((value) => !Object.is(value, -0)),
	boolean: fc.boolean(),
	date: days,
	timestamp: fc.tuple(days, fc.integer({ min: 0, max: 86_399 })).map(([day, second]) => {
		const time = new Date(second * 1000).toISOString().slice(11, 19);
		return `${day}T${time}`;
	}),
	text: fc.string({ unit: 'grapheme' })
};

const types: readonly OwnColumnType[] = [
	'integer',
	'number',
	'boolean',
	'date',
	'timestamp',
	'text'
];

const tables: fc.Arbitrary<OwnTable> = fc
	.tuple(
		fc.integer({ min: 0, max: 20 }),
		fc.array(fc.constantFrom(...types), { minLength: 1, maxLength: 6 })
	)
	.chain(([rowCount, chosen]) =>
		fc
			.tuple(
				...chosen.map((type) =>
					fc.array(fc.option(cells[type]), { minLength: rowCount, maxLength: rowCount })
				)
			)
			.map((columns) => ({
				name: 'fra_fil',
				rowCount,
				columns: columns.map((values, index) => ({
					name: `Kolonne "${String(index)}" æ`,
					type: chosen[index] ?? 'text',
					values
				}))
			}))
	);

async function readBack({ name, columns }: OwnTable): Promise<Cell[][]> {
	const result = await engine.query(`from egne."${name}"`, all);
	expect(result.columns).toStrictEqual(
		columns.map((column) => ({ name: column.name, type: duckType[column.type] }))
	);
	return columns.map((_, column) =>
		Array.from({ length: result.rowCount }, (_row, row) => {
			const value = result.value(column, row);
			return typeof value === 'object' && value !== null ? 'an object' : value;
		})
	);
}

test('any table comes back as it was put in', async () => {
	await fc.assert(
		fc.asyncProperty(tables, async (table) => {
			await engine.insert(table);
			expect(await readBack(table)).toStrictEqual(table.columns.map(({ values }) => [...values]));
		}),
		{ numRuns: 60 }
	);
});

function numbered(name: string, rowCount: number, change?: (row: number) => Cell): OwnTable {
	const values = Array.from({ length: rowCount }, (_, row) => change?.(row) ?? row);
	return { name, rowCount, columns: [{ name: 'n', type: 'integer', values }] };
}

async function countOf(name: string): Promise<unknown> {
	return (await engine.query(`select count(*) from egne."${name}"`, all)).value(0, 0);
}

describe('a table of many pieces', () => {
	test('keeps every row in order', async () => {
		await engine.insert(numbered('mange', 120_001));
		const result = await engine.query('from mange', all);
		expect(result.rowCount).toBe(120_001);
		for (const row of [0, 49_999, 50_000, 120_000]) expect(result.value(0, row)).toBe(row);
	});

	test('is put in whole or not at all', async () => {
		await engine.insert(numbered('hel', 3));
		const broken = numbered('hel', 120_001, (row) => (row === 120_000 ? 'tolv' : row));
		await expect(engine.insert(broken)).rejects.toMatchObject({ kind: 'type' });
		expect(await countOf('hel')).toBe(3);
		const left = await engine.query("from duckdb_tables() where table_name like '%unfin%'", all);
		expect(left.rowCount).toBe(0);
	});

	test('can be cancelled, and leaves what was there', async () => {
		await engine.insert(numbered('kort', 2));
		const stop = new AbortController();
		const putIn = engine.insert(numbered('kort', 1_000_000), stop.signal);
		const outcome = expect(putIn).rejects.toMatchObject({ kind: 'cancelled' });
		setTimeout(() => {
			stop.abort();
		}, 30);
		await outcome;
		expect(await countOf('kort')).toBe(2);
	});
});

test('one of the same name is replaced, a view too', async () => {
	await engine.insert(numbered('igen', 5));
	await engine.insert(numbered('igen', 2));
	expect(await countOf('igen')).toBe(2);
	await engine.query('create or replace view egne.syn as select 1 as x', all);
	await engine.insert(numbered('syn', 4));
	expect(await countOf('syn')).toBe(4);
});

test('it can be joined with the dataset and stands behind it', async () => {
	await engine.insert(numbered('organisation', 10));
	const joined = await engine.query(
		'select count(*) from organisation as o join egne.organisation as e on e.n = o.id',
		all
	);
	expect(joined.value(0, 0)).toBe(3);
	await engine.remove('organisation');
});

test('a removed one is gone, and one that is not there may be removed', async () => {
	await engine.insert(numbered('væk', 1));
	await engine.remove('væk');
	await expect(countOf('væk')).rejects.toMatchObject({ kind: 'catalog' });
	await engine.query('create or replace view egne.udsigt as select 1 as x', all);
	await engine.remove('udsigt');
	await engine.remove('findes ikke; drop');
});

test.each(['', 'Stor', 'a b', 'a;b', '1a', 'a"b', 'x'.repeat(64)])(
	'%j is no name for a table',
	async (name) => {
		await expect(engine.insert(numbered(name, 1))).rejects.toMatchObject({ name: 'EngineError' });
	}
);

test.each([
	['integer', 1.5],
	['integer', '9223372036854775808'],
	['number', '1'],
	['boolean', 'true'],
	['date', '2025-02-30'],
	['date', '1.2.2025'],
	['timestamp', '2025-01-01'],
	['timestamp', '2025-01-01T25:00:00']
] as const)('%s does not take %j', async (type, value) => {
	const table = { name: 'slem', rowCount: 1, columns: [{ name: 'x', type, values: [value] }] };
	await expect(engine.insert(table)).rejects.toMatchObject({ kind: 'type' });
});

test('columns need names of their own', async () => {
	const column = { name: 'A', type: 'text', values: ['x'] } as const;
	for (const columns of [[], [column, { ...column, name: 'a' }], [{ ...column, name: '' }]]) {
		const table = { name: 'slem', rowCount: 1, columns };
		await expect(engine.insert(table)).rejects.toMatchObject({ name: 'EngineError' });
	}
});
