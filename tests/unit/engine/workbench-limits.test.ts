import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import { makeSmallDatabase } from './support.ts';

const limits = { rowLimit: 1000, byteLimit: 64 * 1024 * 1024 };

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine({ name: 'test', bytes: await makeSmallDatabase(), own: true });
});
afterAll(() => engine.close());

async function isAlive(): Promise<boolean> {
	return (await engine.query('select 1', limits)).value(0, 0) === 1;
}

/** Ends when the caller has heard that it was cancelled. */
async function cancel(sql: string, afterMs: number): Promise<void> {
	const stop = new AbortController();
	const asked = engine.query(sql, { ...limits, signal: stop.signal });
	const outcome = expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
	setTimeout(() => {
		stop.abort();
	}, afterMs);
	await outcome;
}

describe('what never ends is cancelled, and the next question is answered', () => {
	test.each([
		['a count of very many', 'select count(*) from range(1000000000000) t(i) where i % 7 = 3'],
		[
			'a recursion without an end',
			'with recursive r(n) as (select 1 union all select n + 1 from r) select count(*) from r'
		],
		[
			'a product of everything with everything',
			'select count(*) from range(10000000) a(i), range(10000000) b(j) where hash(i) = hash(j + 1)'
		],
		[
			'a table of the visit',
			'create table egne.stor as select i from range(1000000000000) t(i) where i % 1000003 = 3'
		]
	])('%s', async (_, sql) => {
		await cancel(sql, 200);
		expect(await isAlive()).toBe(true);
	});

	test('a table that was not finished is not there', async () => {
		const made = await engine.query("from duckdb_tables() where table_name = 'stor'", limits);
		expect(made.rowCount).toBe(0);
	});
});

describe('more than the memory holds is an error, and the engine lives', () => {
	test.each([
		['two texts of 1 GB', "select repeat('x', 1000000000) as a, repeat('y', 1000000000) as b"],
		['a long text of many', "select string_agg(repeat('x', 1000), '') from range(3000000)"],
		['one long list', 'select list(i) from range(300000000) t(i)'],
		['a sort of everything', 'from range(200000000) t(i) order by hash(i)'],
		[
			'a table of the visit',
			'create table egne.stor as select i, hash(i) as h from range(200000000) t(i)'
		]
	])('%s', async (_, sql) => {
		await expect(engine.query(sql, limits)).rejects.toMatchObject({ kind: 'memory' });
		expect(await isAlive()).toBe(true);
	});
});

test('a bound that cannot be moved', async () => {
	const moved = engine.query("set memory_limit = '8GB'", limits);
	await expect(moved).rejects.toMatchObject({ kind: 'refused' });
	const now = await engine.query("select current_setting('memory_limit')", limits);
	expect(now.value(0, 0)).toBe('1.3 GiB');
});
